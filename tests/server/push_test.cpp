#include "agency_here.h"

#include "check.h"
#include "code_words.h"
#include "database.h"

#include <catch2/catch_test_macros.hpp>

#include <thread>

namespace {

struct Round {
    AgencyHere agency;
    QUuid tomId = agency.worker(QStringLiteral("tom"));
    QUuid ada = agency.person(QStringLiteral("ada"));
    QUuid visit = agency.visit(ada, {tomId}, utc(2026, 3, 2, 10));
    Tablet tom{agency, QStringLiteral("tom")};

    quint64 headOf(const QUuid &stream)
    {
        quint64 head = 0;
        REQUIRE(agency.open->store->read([&](Database &db) {
            auto find = db.read("SELECT head FROM streams WHERE id = ?").bind(stream);
            if (find.next())
                head = static_cast<quint64>(find.integer(0));
            return find.finish();
        }));
        return head;
    }
    void isWhole()
    {
        const auto report = checkServer(*agency.open->store, agency.open->office);
        REQUIRE(report);
        CAPTURE(report->faults.join(u'\n').toStdString());
        CHECK(report->faultCount == 0);
    }
};

bool isHeld(const Receipt &receipt, QByteArrayView reason)
{
    return receipt.verdict == Verdict::Held && receipt.reason == reason;
}

} // namespace

TEST_CASE("what a carer says is numbered without a gap, and a second time gives the first numbers",
          "[server]")
{
    Round round;
    const quint64 before = round.headOf(round.ada);
    const std::vector said{round.tom.say(round.ada, Kind::Arrived, round.visit),
                           round.tom.say(round.ada, Kind::Note),
                           round.tom.say(round.ada, Kind::Left, round.visit)};
    const auto first = round.tom.push(said);
    REQUIRE(first.size() == 3);
    for (size_t i = 0; i < 3; ++i)
        CHECK(first[i] == Receipt{Verdict::Accepted, before + i + 1, {}});
    const auto second = round.tom.push(said);
    for (size_t i = 0; i < 3; ++i)
        CHECK(second[i] == Receipt{Verdict::Duplicate, before + i + 1, {}});
    CHECK(round.headOf(round.ada) == before + 3);
    round.isWhole();
}

TEST_CASE("the same id with other bytes is held and noted", "[server]")
{
    Round round;
    const Record note = round.tom.say(round.ada, Kind::Note);
    REQUIRE(round.tom.push({note})[0].verdict == Verdict::Accepted);
    Record other = note;
    other.hlc += 1;
    REQUIRE(seal(other));
    CHECK(isHeld(round.tom.push({other})[0], code::SameIdOtherBytes));
    qint64 events = 0;
    REQUIRE(round.agency.open->store->read([&](Database &db) {
        auto count = db.read("SELECT count(*) FROM security_events");
        if (count.next())
            events = count.integer(0);
        return count.finish();
    }));
    CHECK(events == 1);
}

TEST_CASE("a gap in a chain is held and closes by itself", "[server]")
{
    Round round;
    const quint64 before = round.headOf(round.ada);
    const Record one = round.tom.say(round.ada, Kind::Note);
    const Record two = round.tom.say(round.ada, Kind::Note);
    const Record three = round.tom.say(round.ada, Kind::Note);
    CHECK(isHeld(round.tom.push({two})[0], code::ChainGap));
    CHECK(isHeld(round.tom.push({three})[0], code::ChainGap));
    CHECK(round.headOf(round.ada) == before);
    CHECK(round.tom.push({one})[0].number == before + 1);
    CHECK(round.headOf(round.ada) == before + 3);
    CHECK(round.tom.push({two, three})[1] == Receipt{Verdict::Duplicate, before + 3, {}});
    round.isWhole();
}

TEST_CASE("what waits for the record before it is told so again, with or without its head", "[server]")
{
    Round round;
    const quint64 before = round.headOf(round.ada);
    const Record one = round.tom.say(round.ada, Kind::Note);
    const Record two = round.tom.say(round.ada, Kind::Note);
    CHECK(isHeld(round.tom.push({two})[0], code::ChainGap));
    PushRequest again = round.tom.requestOf({two});
    again.heads.clear();
    CHECK(isHeld(round.tom.push(again)[0], code::ChainGap));
    CHECK(round.tom.push({one})[0].number == before + 1);
    CHECK(round.headOf(round.ada) == before + 2);
    round.isWhole();
}

TEST_CASE("a chain that was bent is held", "[server]")
{
    Round round;
    const Record one = round.tom.say(round.ada, Kind::Note);
    Record bent = round.tom.say(round.ada, Kind::Note);
    REQUIRE(round.tom.push({one})[0].verdict == Verdict::Accepted);
    bent.chain.prev.bytes[0] ^= 1;
    REQUIRE(seal(bent));
    CHECK(isHeld(round.tom.push({bent})[0], code::ChainForked));
}

TEST_CASE("without a signed head nothing counts, with one it does", "[server]")
{
    Round round;
    const Record note = round.tom.say(round.ada, Kind::Note);
    PushRequest request = round.tom.requestOf({note});
    request.heads[0].signature[3] ^= 1;
    CHECK(isHeld(round.tom.push(request)[0], code::HeadMissing));
    request.heads.clear();
    CHECK(isHeld(round.tom.push(request)[0], code::HeadMissing));
    CHECK(isHeld(round.tom.push(request)[0], code::HeadMissing)); // that it is held by now is no head
    CHECK(round.tom.push({note})[0].verdict == Verdict::Accepted);
    round.isWhole();
}

TEST_CASE("nobody speaks for somebody else", "[server]")
{
    Round round;
    round.agency.worker(QStringLiteral("maria"));
    round.agency.visit(round.ada, {round.agency.worker(QStringLiteral("lee"))}, utc(2026, 3, 2, 12));
    Tablet maria(round.agency, QStringLiteral("maria"));
    const Record note = round.tom.say(round.ada, Kind::Note);
    CHECK(isHeld(maria.push(round.tom.requestOf({note}))[0], code::ForeignAuthor));
    CHECK(isHeld(maria.push({maria.say(round.ada, Kind::Note)})[0],
                 code::UnknownStream)); // there is, for others
    CHECK(isHeld(maria.push({maria.say(QUuid::createUuid(), Kind::Note)})[0], code::UnknownStream));
    CHECK(round.tom.push({note})[0].verdict == Verdict::Accepted);
    round.isWhole();
}

TEST_CASE("a visit made before the rota changed is accepted", "[server]")
{
    Round round;
    const QUuid maria = round.agency.worker(QStringLiteral("maria"));

    QUuid visit = round.agency.visit(round.ada, {round.tomId}, utc(2026, 3, 2, 14));
    round.agency.visit(round.ada, {maria}, utc(2026, 3, 2, 14), visit);
    CHECK(round.tom.push({round.tom.say(round.ada, Kind::Arrived, visit)})[0].verdict == Verdict::Accepted);
}

TEST_CASE("what is the office's is not a carer's to say or to take back", "[server]")
{
    Round round;
    const Record plan = round.agency.lastSaid();
    const Record replan = round.tom.say(round.ada, Kind::VisitPlan, round.visit);
    const Record takeBack = round.tom.say(round.ada, Kind::Withdrawn, round.visit, {plan.id});
    const Record note = round.tom.say(round.ada, Kind::Note);
    const auto receipts = round.tom.push({replan, takeBack, note});
    CHECK(isHeld(receipts[0], code::NotAllowed));
    CHECK(isHeld(receipts[1], code::NotAllowed));
    CHECK(receipts[2].verdict == Verdict::Accepted); // what comes behind does not wait
    CHECK(isHeld(round.tom.push({replan})[0], code::NotAllowed));
    CHECK(round.tom.push({round.tom.say(round.ada, static_cast<Kind>(777))})[0].verdict == Verdict::Accepted);
    round.isWhole();
}

TEST_CASE("a person writes in their own stream, a supervisor everywhere", "[server]")
{
    Round round;
    const QUuid grace = round.agency.person(QStringLiteral("grace"));
    Tablet ada(round.agency, QStringLiteral("ada"));
    CHECK(ada.push({ada.say(round.ada, Kind::PassportLine)})[0].verdict == Verdict::Accepted);
    CHECK(isHeld(ada.push({ada.say(round.ada, Kind::Arrived, round.visit)})[0], code::NotAllowed));
    CHECK(isHeld(ada.push({ada.say(grace, Kind::PassportLine)})[0], code::UnknownStream));
    round.agency.worker(QStringLiteral("imran"), Role::Supervisor);
    Tablet imran(round.agency, QStringLiteral("imran"));
    CHECK(imran.push({imran.say(grace, Kind::OnIt)})[0].verdict == Verdict::Accepted);
    round.isWhole();
}

TEST_CASE("a record that cannot be read stops nothing else", "[server]")
{
    Round round;
    PushRequest request =
        round.tom.requestOf({round.tom.say(round.ada, Kind::Note), round.tom.say(round.ada, Kind::Note)});
    auto &entries = request.pages[0].entries;
    entries.insert(entries.begin() + 1, {0, 0, Unreadable{QByteArray("no record"), {}}});
    const auto receipts = round.tom.push(request);
    REQUIRE(receipts.size() == 3);
    CHECK(receipts[0].verdict == Verdict::Accepted);
    CHECK(receipts[1].verdict == Verdict::Malformed);
    CHECK(receipts[2].verdict == Verdict::Accepted);
    round.isWhole();
}

TEST_CASE("one signed head covers its chain in whatever order the push has it", "[server]")
{
    Round round;
    const quint64 before = round.headOf(round.ada);
    const std::vector said{round.tom.say(round.ada, Kind::Note), round.tom.say(round.ada, Kind::Note),
                           round.tom.say(round.ada, Kind::Note)};
    PushRequest request = round.tom.requestOf(said);
    auto &entries = request.pages[0].entries;
    std::rotate(entries.begin(), entries.end() - 1, entries.end());
    const auto receipts = round.tom.push(request);
    CHECK(isHeld(receipts[0], code::ChainGap));
    CHECK(receipts[1] == Receipt{Verdict::Accepted, before + 1, {}});
    CHECK(receipts[2] == Receipt{Verdict::Accepted, before + 2, {}});
    CHECK(round.tom.push({said[2]})[0] == Receipt{Verdict::Duplicate, before + 3, {}});
    round.isWhole();
}

TEST_CASE("a record whose id is taken does not stop its chain", "[server]")
{
    Round round;
    const Record first = round.tom.say(round.ada, Kind::Note);
    REQUIRE(round.tom.push({first})[0].verdict == Verdict::Accepted);
    Record taken = round.tom.say(round.ada, Kind::Note);
    taken.id = first.id;
    REQUIRE(seal(taken));
    Record next = round.tom.say(round.ada, Kind::Note);
    next.chain.prev = hashOf(taken);
    REQUIRE(seal(next));
    const auto receipts = round.tom.push({taken, next});
    CHECK(isHeld(receipts[0], code::SameIdOtherBytes));
    CHECK(receipts[1].verdict == Verdict::Accepted);
    round.isWhole();
}

TEST_CASE("what waited for a record that gets no number goes on past it", "[server]")
{
    Round round;
    const Record plan = round.tom.say(round.ada, Kind::VisitPlan, round.visit);
    const Record note = round.tom.say(round.ada, Kind::Note);
    CHECK(isHeld(round.tom.push({note})[0], code::ChainGap));
    CHECK(isHeld(round.tom.push({plan})[0], code::NotAllowed));
    CHECK(round.tom.push({note})[0].verdict == Verdict::Duplicate);
    round.isWhole();
}

namespace {

/// Three notes of Tom's in one chain, of which no server can read the second.
std::array<Record, 3> aroundOneOutOfBounds(Round &round)
{
    const Record before = round.tom.say(round.ada, Kind::Note);
    Record bent = round.tom.say(round.ada, Kind::Note);
    bent.happened.wallMs = qint64(1) << 60;
    REQUIRE(seal(bent));
    Record after = round.tom.say(round.ada, Kind::Note);
    after.chain.prev = hashOf(bent);
    REQUIRE(seal(after));
    return {before, bent, after};
}

} // namespace

TEST_CASE("a record out of bounds stops neither what it follows nor what was built on it", "[server]")
{
    Round round;
    const auto [before, bent, after] = aroundOneOutOfBounds(round);
    const auto receipts = round.tom.push({before, bent, after});
    CHECK(receipts[0].verdict == Verdict::Accepted);
    CHECK(receipts[1] == Receipt{Verdict::Malformed, 0, code::NotARecord.toByteArray()});
    CHECK(receipts[2].verdict == Verdict::Accepted);
    round.isWhole();
}

TEST_CASE("what waits for something that cannot be read goes on when that comes at last", "[server]")
{
    Round round;
    const auto [first, bent, after] = aroundOneOutOfBounds(round);
    Record last = round.tom.say(round.ada, Kind::Note);
    last.chain.prev = hashOf(after);
    REQUIRE(seal(last));
    CHECK(round.tom.push({first})[0].verdict == Verdict::Accepted);
    CHECK(isHeld(round.tom.push({after})[0], code::ChainGap)); // a server that was restored had forgotten it
    CHECK(isHeld(round.tom.push({last})[0], code::ChainGap));
    CHECK(round.tom.push({bent})[0].verdict == Verdict::Malformed);
    CHECK(round.tom.push({after})[0].verdict == Verdict::Duplicate);
    CHECK(round.tom.push({last})[0].verdict == Verdict::Duplicate);
    round.isWhole();
}

TEST_CASE("across what cannot be read a chain goes on from where that stood, not over what is missing",
          "[server]")
{
    Round round;
    const auto [first, bent, after] = aroundOneOutOfBounds(round);
    const auto receipts = round.tom.push({bent, after}); // as to a server that forgot the first
    CHECK(receipts[0].verdict == Verdict::Malformed);
    CHECK(isHeld(receipts[1], code::ChainGap));
    CHECK(round.tom.push({first})[0].verdict == Verdict::Accepted);
    CHECK(round.tom.push({after})[0].verdict == Verdict::Duplicate);
    round.isWhole();
}

TEST_CASE("numbers have no gap when sixty-four tablets push at once", "[server]")
{
    constexpr int tablets = 64;
    constexpr int pushes = 5;
    Round round;
    std::vector<QUuid> workers;
    std::vector<std::unique_ptr<Tablet>> all;
    for (int i = 0; i < tablets; ++i) {
        const QString ref = QStringLiteral("worker %1").arg(i);
        round.agency.visit(round.ada, {round.agency.worker(ref)}, utc(2026, 3, 2, 10));
        all.push_back(std::make_unique<Tablet>(round.agency, ref));
    }
    const quint64 before = round.headOf(round.ada);
    std::vector<std::vector<QByteArray>> bodies(tablets);
    for (size_t i = 0; i < tablets; ++i)
        for (int k = 0; k < pushes; ++k)
            bodies[i].push_back(encode(
                all[i]->requestOf({all[i]->say(round.ada, Kind::Note), all[i]->say(round.ada, Kind::Note)})));
    std::vector<std::vector<quint64>> numbers(tablets);
    {
        std::vector<std::jthread> threads;
        for (size_t i = 0; i < tablets; ++i)
            threads.emplace_back([&, i] {
                for (const QByteArray &body : bodies[i]) {
                    const auto reply =
                        decode<PushReply>(round.agency.ask("/v1/push", body, all[i]->token).body);
                    for (const Receipt &receipt : reply ? reply->receipts : std::vector<Receipt>())
                        numbers[i].push_back(receipt.number);
                }
            });
    }
    std::vector<quint64> given;
    for (const auto &some : numbers) {
        CHECK(std::ranges::is_sorted(some));
        given.insert(given.end(), some.begin(), some.end());
    }
    std::ranges::sort(given);
    REQUIRE(given.size() == tablets * pushes * 2);
    for (size_t i = 0; i < given.size(); ++i)
        REQUIRE(given[i] == before + i + 1);
    round.isWhole();
}
