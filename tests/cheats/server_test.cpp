// Somebody goes at the server's file, or the server itself lies to one of its tablets.

#include "cheat_day.h"

#include "log_writer.h"
#include "passport.h"
#include "transaction.h"

namespace {

/// A day whose log is on the server.
struct ToldDay : CheatDay {
    ToldDay()
    {
        passes(60);
        const Record arrival = arrives();
        passes(25);
        sends({arrival, note(), leaves()});
    }
};

std::vector<PageEntry> &entriesOf(PullReply &reply, const QUuid &stream)
{
    static std::vector<PageEntry> none;
    for (Page &page : reply.pages)
        if (page.stream == stream)
            return page.entries;
    return none = {};
}

/// Where what Tom said stands among the entries.
std::vector<size_t> toms(const CheatDay &day, const std::vector<PageEntry> &entries)
{
    std::vector<size_t> places;
    for (size_t i = 0; i < entries.size(); ++i)
        if (const auto *record = std::get_if<Record>(&entries[i].held); record && record->author == day.tomId)
            places.push_back(i);
    return places;
}

} // namespace

TEST_CASE("an honest server shows a visit that is whole", "[cheats]")
{
    ToldDay day;
    const Sight seen = day.look();
    CAPTURE(seen.chain, seen.warning, seen.held, seen.check);
    CHECK(seen.isCalm());
    CHECK(seen.lines.size() == 3);
}

TEST_CASE("a row of the log edited with its hash is found by the check and by a tablet", "[cheats]")
{
    ToldDay day;
    REQUIRE(day.agency.open->store->write([&](Transaction &tx) -> Outcome {
        auto find = tx.read("SELECT seq, bytes FROM log WHERE kind = 51");
        if (!find.next())
            return find.finish();
        const qint64 seq = find.integer(0);
        const auto record = readRecord(find.blob(1));
        const Record edited = resealed(*record, [](Record &one) { one.happened.wallMs -= 3'600'000; });
        if (auto read = find.finish(); !read)
            return read;
        return tx.write("UPDATE log SET bytes = ?, hash = ? WHERE seq = ?")
            .bind(edited.bytes, hashOf(edited).view(), seq)
            .run();
    }));
    const Sight seen = day.look();
    CHECK(seen.check.find("it does not follow what the same device wrote before it") != std::string::npos);
    CHECK(seen.chain == "1 of 4 entries do not fit. Somebody may have changed them.");
}

TEST_CASE("a row taken out of the log is found by the check, and missed by a tablet", "[cheats]")
{
    ToldDay day;
    day.bend("DELETE FROM log WHERE kind = 70");
    const Sight seen = day.look();
    CHECK(seen.check.find("1 before it are missing") != std::string::npos);
    CHECK(seen.chain == "3 of 3 entries checked. Something sent before one of them was set aside.");
}

TEST_CASE("the end of the log cut off is found by the check, and told by a tablet that had it", "[cheats]")
{
    ToldDay day;
    day.look();
    day.bend("DELETE FROM log WHERE kind = 52");
    const Sight seen = day.lookAnew();
    CHECK(seen.check.find("records were accepted, the log ends with number") != std::string::npos);
    CHECK_FALSE(seen.isWhole);
}

TEST_CASE("rows of the log that changed places are found by the check and by a tablet", "[cheats]")
{
    ToldDay day;
    day.bend("UPDATE log SET number = -number WHERE kind IN (51, 52)");
    day.bend("UPDATE log SET number = (SELECT -other.number FROM log other WHERE other.number < 0 AND "
             "other.seq <> log.seq) WHERE kind = 51");
    day.bend("UPDATE log SET number = (SELECT max(number) FROM log o WHERE o.stream = log.stream) - 2 "
             "WHERE number < 0");
    const Sight seen = day.look();
    CHECK(seen.check.find("were missing") == std::string::npos);
    CHECK(seen.check.find("its number comes too late") != std::string::npos);
    CHECK(seen.chain.find("do not fit. Somebody may have changed them.") != std::string::npos);
}

TEST_CASE("a row forged at the end of a chain is found: no signature of its device covers it", "[cheats]")
{
    ToldDay day;
    REQUIRE(day.agency.open->store->write([&](Transaction &tx) -> Outcome {
        auto find = tx.read("SELECT bytes FROM log WHERE kind = 52");
        if (!find.next())
            return find.finish();
        const auto last = readRecord(find.blob(0));
        if (auto read = find.finish(); !read)
            return read;
        const Record forged = resealed(*last, [&](Record &one) {
            one.id = QUuid::createUuid();
            one.chain = {last->chain.n + 1, hashOf(*last)};
        });
        LogWriter log(tx, day.agency.clock.now().wallMs);
        if (auto number = log.append(forged, hashOf(forged)); !number)
            return number.error();
        return log.finish();
    }));
    CHECK(day.look().check.find("1 at the end have no signature") != std::string::npos);
}

TEST_CASE("a signature put in place of another does not hold", "[cheats]")
{
    ToldDay day;
    day.bend("UPDATE chains SET signature = zeroblob(64) WHERE n = 3");
    CHECK(day.look().check.find("the signature of device") != std::string::npos);
}

TEST_CASE("who may see whom, changed beside the log, is found by the check", "[cheats]")
{
    ToldDay day;
    SECTION("who is planned")
    {
        day.bend("UPDATE assignments SET start = start + 1");
        CHECK(day.look().check.find("who is planned is not what its records say") != std::string::npos);
    }
    SECTION("whose eyes an account has")
    {
        day.bend("UPDATE accounts SET reader = 2 WHERE name = 'Maria'");
        CHECK(day.look().check.find("is not what its records say") != std::string::npos);
    }
}

TEST_CASE("a server that edits a record for one tablet is told on the log", "[cheats]")
{
    ToldDay day;
    const Sight seen = day.look([&](PullReply &reply) {
        auto &entries = entriesOf(reply, day.ada);
        for (const size_t at : toms(day, entries)) {
            auto &record = std::get<Record>(entries[at].held);
            if (is(record, Kind::Arrived))
                record = resealed(record, [](Record &one) { one.happened.wallMs -= 3'600'000; });
        }
    });
    CHECK(seen.chain == "1 of 4 entries do not fit. Somebody may have changed them.");
    CHECK(day.lookAnew().isCalm());
}

TEST_CASE("a server that leaves a record out, whatever numbers it gives the rest, is told on the log",
          "[cheats]")
{
    ToldDay day;
    const Sight seen = day.look([&](PullReply &reply) {
        auto &entries = entriesOf(reply, day.ada);
        if (const auto at = toms(day, entries); at.size() > 1) {
            entries.erase(entries.begin() + qsizetype(at[1]));
            for (size_t i = at[1]; i < entries.size(); ++i)
                --entries[i].number;
        }
    });
    CHECK(seen.chain == "3 of 3 entries checked. Something sent before one of them was set aside.");
}

TEST_CASE("a server that skips a number is asked for it again, and nothing after it is shown", "[cheats]")
{
    ToldDay day;
    const Sight seen = day.look([&](PullReply &reply) {
        for (Page &page : reply.pages)
            if (page.stream == day.ada)
                for (PageEntry &entry : page.entries)
                    entry.number += 1;
    });
    CHECK_FALSE(seen.isWhole);
    CHECK(seen.lines.empty());
    CHECK(day.look().isCalm());
}

TEST_CASE("a server that tells two records in the other order is told on the log", "[cheats]")
{
    ToldDay day;
    const Sight seen = day.look([&](PullReply &reply) {
        auto &entries = entriesOf(reply, day.ada);
        if (const auto at = toms(day, entries); at.size() > 1)
            std::swap(entries[at[0]].held, entries[at[1]].held);
    });
    CHECK(seen.chain.find("do not fit. Somebody may have changed them.") != std::string::npos);
}

TEST_CASE("another stub in the place of one is told by what was written on it", "[cheats]")
{
    ToldDay day;
    Tablet ada(day.agency, QStringLiteral("Ada"));
    PassportLine line;
    line.said = QStringLiteral("Mine alone");
    line.audience = LineAudience::MeOnly;
    const Record secret = ada.say(day.ada, Kind::PassportLine, {}, {}, {}, encodeBody(line));
    line.audience = LineAudience::Everyone;
    const Record open = ada.say(day.ada, Kind::PassportLine, {}, {}, {}, encodeBody(line));
    REQUIRE(ada.push({secret, open})[1].verdict == Verdict::Accepted);
    const Sight bent = day.look([&](PullReply &reply) {
        for (PageEntry &entry : entriesOf(reply, day.ada))
            if (auto *stub = std::get_if<Hash>(&entry.held))
                stub->bytes[0] ^= 1;
    });
    CHECK(bent.chain.find("Something else sent about this person was set aside.") != std::string::npos);
    const Sight honest = day.lookAnew();
    CAPTURE(honest.chain, honest.warning, honest.held, honest.check);
    CHECK(honest.isCalm());
}

TEST_CASE("a tablet that has a record sees that another stands in its place by now", "[cheats]")
{
    ToldDay day;
    day.look();
    day.bend("DELETE FROM log WHERE kind IN (52, 70)");
    day.bend("UPDATE streams SET head = head - 2 WHERE no = (SELECT stream FROM log WHERE kind = 51)");
    const Sight seen = day.look();
    CHECK(seen.check.find("ends elsewhere than in the log") != std::string::npos);
    CHECK(seen.lines.size() == 3); // nothing that a tablet has goes because a server no longer has it
}
