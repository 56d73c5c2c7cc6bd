// Somebody goes at what the tablet wrote before, or says what is not theirs to say.

#include "cheat_day.h"

#include "code_words.h"
#include "passport.h"

namespace {

constexpr auto Arrival = "9am|Arrived||Tom’s word|9am";

} // namespace

TEST_CASE("a row edited in the vault before it was sent breaks what was written on it", "[cheats]")
{
    CheatDay day;
    const Record first = day.note();
    const Record second = day.arrives();
    const Record third = day.leaves();
    const Record edited = resealed(second, [](Record &record) { record.happened.wallMs -= 3'600'000; });
    CHECK(day.sends({first, edited, third}) == "chain-forked");
    CHECK(day.look().held == "chain-forked");
}

TEST_CASE("a row edited after it was sent is told of, and the first stands", "[cheats]")
{
    CheatDay day;
    const Record arrival = day.arrives();
    day.sends({arrival});
    const Record edited = resealed(arrival, [](Record &record) { record.happened.wallMs -= 3'600'000; });
    CHECK(day.sends({edited}) == "same-id-other-bytes");
    const Sight seen = day.look();
    CHECK(seen.held == "same-id-other-bytes");
    CHECK(seen.lines == std::vector<std::string>{Arrival});
}

TEST_CASE("a vault put back to an older copy that goes on from there has forked", "[cheats]")
{
    CheatDay day;
    const Record first = day.note();
    const Record sent = day.arrives();
    day.sends({first, sent});
    const Record other = resealed(sent, [&](Record &record) {
        record.id = record.entity = QUuid::createUuid();
        record.kind = quint32(Kind::Concern);
    });
    CHECK(day.sends({other}) == "chain-forked");
    CHECK(day.look().held == "chain-forked");
    SECTION("and what it writes after that does not pass either")
    {
        const Record next = resealed(other, [&](Record &record) {
            record.id = record.entity = QUuid::createUuid();
            record.chain = {3, hashOf(other)};
        });
        CHECK(day.sends({next}) == "chain-forked");
    }
}

TEST_CASE("two tablets that claim one chain are told apart at once", "[cheats]")
{
    CheatDay day;
    const Record here = day.note(QStringLiteral("Here."));
    const Record there =
        resealed(here, [](Record &record) { record.id = record.entity = QUuid::createUuid(); });
    CHECK(day.sends({here}).empty());
    CHECK(day.sends({there}) == "chain-forked");
    CHECK(day.look().held == "chain-forked");
}

TEST_CASE("an old page spliced in at the end of the chain has forked", "[cheats]")
{
    CheatDay day;
    const Record first = day.note();
    day.sends({first, day.arrives()});
    const Record spliced = resealed(first, [&](Record &record) {
        record.id = QUuid::createUuid();
        record.chain = {3, first.chain.prev};
    });
    CHECK(day.sends({spliced}) == "chain-forked");
    CHECK(day.look().held == "chain-forked");
}

TEST_CASE("what was thrown away before it was sent leaves a gap that stays open", "[cheats]")
{
    CheatDay day;
    const Record first = day.arrives();
    day.note(); // and away with it
    CHECK(day.sends({first, day.leaves()}) == "chain-gap");
    CHECK(day.look().held == "chain-gap");
}

TEST_CASE("a number left out in the chain is a gap, even if the hashes fit", "[cheats]")
{
    CheatDay day;
    const Record first = day.arrives();
    const Record leap = resealed(day.leaves(), [](Record &record) { record.chain.n = 3; });
    CHECK(day.sends({first, leap}) == "chain-gap");
    CHECK(day.look().held == "chain-gap");
}

TEST_CASE("something thrown away under cover of bytes that cannot be read is told on the log", "[cheats]")
{
    CheatDay day;
    const Record first = day.arrives();
    const Record gone =
        resealed(day.note(), [](Record &record) { record.happened.wallMs = qint64(1) << 60; });
    const Record last = resealed(day.leaves(), [&](Record &record) { record.chain.prev = hashOf(gone); });
    CHECK(day.sends({first, gone, last}) == "not-a-record");
    const Sight seen = day.look();
    CHECK(seen.held == "not-a-record");
    CHECK(seen.chain == "3 of 3 entries checked. Something sent before one of them was set aside.");
}

TEST_CASE("a head that another key signed covers nothing", "[cheats]")
{
    CheatDay day;
    const Record arrival = day.arrives();
    PushRequest request = day.tom.requestOf({arrival});
    request.heads = {signHead(arrival, day.maria.key)};
    CHECK(day.tom.push(request)[0].reason == "head-missing");
    CHECK(day.look().held == "head-missing");
}

TEST_CASE("what names another author or another tablet than sent it is held", "[cheats]")
{
    CheatDay day;
    const Record asMaria = resealed(day.arrives(), [&](Record &record) { record.author = day.mariaId; });
    CHECK(day.sends({asMaria}) == "foreign-author");
    const Record onAnother =
        resealed(day.leaves(), [&](Record &record) { record.device = day.maria.joined.device; });
    CHECK(day.sends({onAnother}) == "foreign-author");
    const Sight seen = day.look();
    CHECK(seen.held == "foreign-author, foreign-author");
    CHECK(seen.lines.empty());
}

TEST_CASE("a record copied into the stream of somebody else is held, and the log stays what it was",
          "[cheats]")
{
    CheatDay day;
    const Record arrival = day.arrives();
    day.sends({arrival});
    const auto intoBea = [&](Record &record) {
        record.stream = day.bea;
        record.chain = {1, Hash{}};
    };
    SECTION("as it is")
    {
        const Record copy = resealed(arrival, intoBea);
        CHECK(day.sends({copy}) == "same-id-other-bytes");
    }
    SECTION("as another record about the same visit, or in a stream of one's own")
    {
        const Record copy = resealed(arrival, [&](Record &record) {
            intoBea(record);
            record.id = QUuid::createUuid();
        });
        CHECK(day.sends({copy}) == "not-allowed");
        CHECK(day.sends({day.tom.say(day.tomId, Kind::VisitAnswer, day.visit)}) == "not-allowed");
    }
    const Sight seen = day.look();
    CHECK_FALSE(seen.held.empty());
    CHECK(seen.lines == std::vector<std::string>{Arrival});
}

TEST_CASE("the plan is not a carer's to change or to take back", "[cheats]")
{
    CheatDay day;
    QUuid plan;
    REQUIRE(day.agency.open->store->read([&](Database &db) {
        auto find = db.read("SELECT id FROM log WHERE entity = ? AND kind = 50").bind(day.visit);
        if (find.next())
            plan = find.uuid(0);
        return find.finish();
    }));
    VisitPlan shorter;
    shorter.startsAt = utc(2026, 3, 2, 10, 40);
    shorter.endsAt = utc(2026, 3, 2, 10, 50);
    shorter.staff = {day.tomId};
    CHECK(day.sends({day.says(shorter, day.visit, {plan})}) == "not-allowed");
    CHECK(day.sends({day.tom.say(day.ada, Kind::Withdrawn, day.visit, {plan})}) == "not-allowed");
    CHECK(day.look().held == "not-allowed, not-allowed");
}

TEST_CASE("what was taken back is struck through, and not gone", "[cheats]")
{
    CheatDay day;
    SECTION("an arrival")
    {
        const Record arrival = day.arrives();
        day.sends({arrival, day.tom.say(day.ada, Kind::Withdrawn, day.visit, {arrival.id})});
        CHECK(day.look().lines
              == std::vector<std::string>{"9am|Arrived|Taken back by Tom at 9am|Tom’s word|9am|struck"});
    }
    SECTION("a concern, which nobody is shown any more as one")
    {
        Concern concern;
        concern.visit = day.visit;
        concern.said = QStringLiteral("She fell.");
        const Record raised = day.says(concern);
        day.sends({raised, day.tom.say(day.ada, Kind::Withdrawn, raised.id, {raised.id})});
        CHECK(day.look().lines
              == std::vector<std::string>{"9am|Concern|Taken back by Tom at 9am||9am|struck"});
    }
}

TEST_CASE("an arrival said anew without naming the first leaves both to see", "[cheats]")
{
    CheatDay day;
    const Record first = day.arrives();
    Arrived again;
    again.at = utc(2026, 3, 2, 8, 30);
    day.sends({first, day.says(again, day.visit)});
    CHECK(day.look().lines == std::vector<std::string>{"8:30am|Arrived|Tom, at 9am|Tom’s word|9am", Arrival});
}

TEST_CASE("an arrival put right keeps the first, with who did so and when", "[cheats]")
{
    CheatDay day;
    const Record first = day.arrives();
    Arrived again;
    again.at = utc(2026, 3, 2, 8, 30);
    again.reason = QStringLiteral("Forgot.");
    day.sends({first, day.says(again, day.visit, {first.id})});
    CHECK(day.look().lines
          == std::vector<std::string>{"9am|Arrived|Put right by Tom at 9am|Tom’s word|9am|struck",
                                      "8:30am|Arrived|Tom, at 9am: “Forgot.”|Tom’s word|9am"});
}

TEST_CASE("what was sent twice, or out of order, is there once and in its place", "[cheats]")
{
    CheatDay day;
    const Record arrival = day.arrives();
    const Record left = day.leaves();
    SECTION("twice")
    {
        day.sends({arrival, left});
        day.sends({arrival, left});
    }
    SECTION("out of order")
    {
        CHECK(day.sends({left}) == "chain-gap");
        CHECK(day.sends({arrival}).empty());
    }
    const Sight seen = day.look();
    CAPTURE(seen.chain, seen.warning, seen.held, seen.check);
    CHECK(seen.isCalm());
    CHECK(seen.lines.size() == 2);
}
