#include "town.h"

#include "lost_visits.h"
#include "maintenance.h"
#include "note.h"
#include "outbox_store.h"
#include "passport_store.h"
#include "search_store.h"
#include "sure.h"
#include "visit_store.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace doorstep;

namespace {

struct Awake : Town {
    Awake()
        : Town(1, Vaults::OnDisk)
    {
        tom->unlock();
        adaHerself->unlock();
        time.pass(2'000);
    }
};

} // namespace

TEST_CASE("two wordings made apart are both shown until a third settles them", "[end-to-end]")
{
    Awake town;
    const QUuid line = town.line(*town.adaHerself, town.ada, QStringLiteral("Tea before anything")).entity;
    town.time.pass(2'000);
    town.signal(town.tomsTablet, false);
    town.signal(town.adasTablet, false);
    town.say(*town.tom,
             reworded(*town.tom, town.ada, town.lineAt(*town.tom, line), QStringLiteral("Tea first")));
    town.say(*town.adaHerself,
             reworded(*town.adaHerself, town.ada, town.lineAt(*town.adaHerself, line),
                      QStringLiteral("Coffee these days")));
    CHECK(town.lineAt(*town.tom, line).current.size() == 1);
    town.signal(town.tomsTablet, true);
    town.signal(town.adasTablet, true);
    town.time.pass(5'000);

    const LineView atToms = town.lineAt(*town.tom, line);
    REQUIRE(atToms.current.size() == 2);
    CHECK(atToms == town.lineAt(*town.adaHerself, line));
    CHECK(atToms.current.front().line.said == QStringLiteral("Coffee these days")); // her own words lead

    town.say(*town.adaHerself,
             reworded(*town.adaHerself, town.ada, atToms, QStringLiteral("Coffee, then tea")));
    town.time.pass(5'000);
    const LineView settled = town.lineAt(*town.tom, line);
    REQUIRE(settled.current.size() == 1);
    CHECK(settled.current.front().line.said == QStringLiteral("Coffee, then tea"));
    CHECK(settled.replaced.size() == 3); // none is dropped
    town.everythingIsTheSame();
}

TEST_CASE("a person who is lost goes once what was said of them is sent, and comes back whole",
          "[end-to-end]")
{
    Awake town;
    const QUuid visit = town.visitAt(town.bert);
    REQUIRE(town.holds(*town.tom, town.bert));
    const QUuid told = town.plans.at(visit).id;
    town.signal(town.tomsTablet, false);
    const Record last = town.note(*town.tom, town.bert, QStringLiteral("canaryword is his cat"));
    town.plan(town.bert, false, visit);
    town.time.pass(60'000);
    CHECK(town.holds(*town.tom, town.bert)); // nobody told this tablet yet
    town.signal(town.tomsTablet, true);
    town.time.pass(10'000);
    CHECK_FALSE(town.holds(*town.tom, town.bert));
    CHECK(town.server.numberOf(last.id) > 0);
    CHECK(sure(search(town.tom->vault(), u"canaryword")).empty());
    CHECK_FALSE(sure(plainPages(town.tom->vault())).contains("canaryword"));
    town.everythingIsTheSame();

    // Of the visit that was to be made today, the name and the time stay until it is seen that it is not.
    const auto now = QDateTime::fromMSecsSinceEpoch(town.time.nowMs(), Qt::UTC);
    const auto lost = sure(lostVisits(town.tom->vault(), now));
    REQUIRE(lost.size() == 1);
    CHECK(lost[0].visit == visit);
    CHECK(lost[0].person == town.bert);
    CHECK(lost[0].plan == told);
    CHECK(lost[0].personName.contains(QStringLiteral("Canary")));
    CHECK(sure(lostVisits(town.tom->vault(), now.addDays(1))).empty());
    const Record seen =
        town.say(*town.tom, said(town.tom->newId(), town.bert, visit, ChangeSeen{{lost[0].plan}, true}));
    CHECK(sure(lostVisits(town.tom->vault(), now)).empty());
    town.time.pass(10'000);
    CHECK(town.server.numberOf(seen.id) > 0);
    CHECK_FALSE(town.holds(*town.tom, town.bert));
    const QByteArray pages = sure(plainPages(town.tom->vault()));
    CHECK_FALSE(pages.contains("canaryword"));
    CHECK_FALSE(pages.contains("Canary"));
    town.everythingIsTheSame();

    town.plan(town.bert, true, visit);
    town.time.pass(10'000);
    CHECK(sure(search(town.tom->vault(), u"canaryword")).size() == 1);
    town.note(*town.tom, town.bert);
    town.time.pass(10'000);
    town.everythingIsTheSame();
}

TEST_CASE("a server put back from an older copy is told again what it forgot, once", "[end-to-end]")
{
    Awake town;
    Random random(5);
    for (int i = 0; i < 4; ++i)
        town.something(random);
    town.time.pass(10'000);
    const size_t copy = town.server.backUp();
    std::vector<Record> forgotten;
    forgotten.push_back(town.note(*town.tom, town.ada));
    town.time.pass(5'000);
    forgotten.push_back(town.line(*town.adaHerself, town.ada, QStringLiteral("I was a postwoman")));
    town.time.pass(5'000);
    forgotten.push_back(town.note(*town.tom, town.bert));
    town.time.pass(5'000);
    for (const Record &record : forgotten)
        REQUIRE(town.server.numberOf(record.id) > 0);
    const bool changedSince = GENERATE(false, true);

    town.network.cutAll();
    town.server.restore(copy);
    for (const Record &record : forgotten)
        REQUIRE(town.server.numberOf(record.id) == 0);
    if (changedSince) { // the numbers that were forgotten are given to others
        town.plan(town.ada, true);
        town.plan(town.bert, true);
    }
    town.heal();
    for (const Record &record : forgotten)
        CHECK(town.server.numberOf(record.id) > 0);
    town.everythingIsTheSame();
}

TEST_CASE("what the office wrote after the copy is on no server; tablets show it, without a number",
          "[end-to-end]")
{
    Awake town;
    const size_t copy = town.server.backUp();
    const QUuid visit = town.plan(town.ada, true);
    town.time.pass(5'000);
    REQUIRE(sure(visitRow(town.tom->vault(), visit)));
    town.network.cutAll();
    town.server.restore(copy);
    town.heal();
    CHECK(sure(visitRow(town.tom->vault(), visit)));
    CHECK(sure(recordsOf(town.tom->vault(), visit)).front().number == 0);
    town.everythingIsTheSame();
}

TEST_CASE("what the server held for a human is told again to a server that forgot it", "[end-to-end]")
{
    Awake town;
    const size_t copy = town.server.backUp();
    VisitPlan plan;
    plan.startsAt = QDateTime::fromMSecsSinceEpoch(town.time.nowMs(), Qt::UTC);
    const Record notTheirs = town.say(*town.tom, said(town.tom->newId(), town.ada, {}, plan));
    town.time.pass(5'000);
    REQUIRE(town.server.numberOf(notTheirs.id) == 0);
    REQUIRE(town.server.has(notTheirs.id));
    REQUIRE(sure(unsent(town.tom->vault())).stuck == 1);
    const Record after = town.note(*town.tom, town.ada);
    town.time.pass(5'000);
    CHECK(town.server.numberOf(after.id) > 0);

    town.network.cutAll();
    town.server.restore(copy);
    town.heal();
    CHECK(town.server.has(notTheirs.id));
    CHECK(town.server.numberOf(after.id) > 0);
    CHECK(sure(unsent(town.tom->vault())).stuck == 1);
    town.everythingIsTheSame();
}

TEST_CASE("a record that the server cannot read is kept and shown, and the rest arrives", "[end-to-end]")
{
    const int bad = GENERATE(0, 1, 2);
    Awake town;
    town.signal(town.tomsTablet, false);
    std::vector<Record> said;
    said.reserve(3);
    for (int i = 0; i < 3; ++i)
        said.push_back(town.note(*town.tom, town.ada));
    town.network.unreadable = {said[size_t(bad)].id};
    town.told.clear(); // one of them never has a number
    town.signal(town.tomsTablet, true);
    town.time.pass(20'000);
    for (int i = 0; i < 3; ++i) {
        const auto kept = sure(recordById(town.tom->vault(), said[size_t(i)].id));
        REQUIRE(kept);
        CHECK(kept->state == (i == bad ? RecordState::Parked : RecordState::Acked));
    }
    CHECK(town.tom->driver()->state().face == SyncFace::NeedsPerson);
    CHECK(town.tom->driver()->state().stuck == 1);
    town.everythingIsTheSame();
}

TEST_CASE("the pill does not say that all is sent while something said this moment is not", "[end-to-end]")
{
    Awake town;
    REQUIRE(town.tom->driver()->state().face == SyncFace::Sent);
    SECTION("with the server far away")
    {
        town.network.delayMs = 10'000;
        town.note(*town.tom, town.ada);
    }
    SECTION("while a round is under way that began before")
    {
        town.network.delayMs = 10'000;
        town.plan(town.ada, true);
        town.time.pass(11'000); // the wait has been answered, and the pull is out
        REQUIRE(town.tom->driver()->state().face == SyncFace::Sent);
        town.note(*town.tom, town.ada);
    }
    SECTION("without signal")
    {
        town.signal(town.tomsTablet, false);
        town.note(*town.tom, town.ada);
    }
    CHECK(town.tom->driver()->state().face != SyncFace::Sent);
    CHECK(town.tom->driver()->state().unsent == 1);
    town.network.delayMs = 20;
    town.signal(town.tomsTablet, true);
    town.time.pass(60'000);
    CHECK(town.tom->driver()->state().face == SyncFace::Sent);
    CHECK(town.tom->driver()->state().unsent == 0);
}

TEST_CASE("the power goes after any piece of work, and nothing is lost", "[end-to-end]")
{
    for (int pieces = 0; pieces < 40; ++pieces) {
        CAPTURE(pieces);
        Town town(1, Vaults::InMemory);
        town.adaHerself->unlock();
        town.time.pass(1'000);
        town.line(*town.adaHerself, town.ada, QStringLiteral("Tea before anything"));
        town.tom->queue().cutAfter(pieces);
        town.tom->unlock();
        town.time.pass(3'000);
        if (town.holds(*town.tom, town.ada))
            town.note(*town.tom, town.ada);
        town.time.pass(3'000);
        town.tom->startAfterCut();
        town.tom->unlock();
        town.heal();
        town.everythingIsTheSame();
    }
}
