#include "lost_visits.h"
#include "outbox_store.h"
#include "vault_with_ada.h"
#include "visit_store.h"

#include <catch2/generators/catch_generators.hpp>

using namespace doorstep;

namespace {

/// Ada, with Tom's visits to her at these minutes after noon, half an hour each.
struct Round {
    explicit Round(const std::vector<int> &starts, const std::vector<QUuid> &staff = {Tom.account})
    {
        stream.add(office.says(Ada, Ada, Person{.name = QStringLiteral("Ada Brown")}));
        for (const int start : starts) {
            plans.push_back(office.says(
                Ada, {}, VisitPlan{.startsAt = at(start), .endsAt = at(start + 30), .staff = staff}));
            stream.add(plans.back());
        }
        apply(*db, stream.page());
    }
    /// As a lease does that has her no longer.
    void lose(qint64 now)
    {
        committed(*db, [&](Transaction &tx) {
            REQUIRE(settleLost(tx, at(now)));
            return noteLost(tx, Ada, Tom.account, at(now));
        });
        committed(*db, [](Transaction &tx) { return hide(tx, Ada); });
    }
    std::vector<LostVisit> lost(qint64 now) { return *lostVisits(*db, at(now)); }

    Elsewhere office{50};
    ServerStream stream{Ada};
    std::vector<Record> plans;
    Result<Database> db = vaultWithAda();
};

} // namespace

TEST_CASE("of a lost person the visits of the day stay by name and time, until they are over", "[store]")
{
    Round round({-60, -10, 120, 35 * 60, 37 * 60});
    round.lose(0);
    const auto lost = round.lost(0);
    REQUIRE(lost.size() == 3); // one is over, and one is not of today or tomorrow
    CHECK(lost[0]
          == LostVisit{round.plans[1].entity, Ada, round.plans[1].id, QStringLiteral("Ada Brown"), at(-10),
                       at(20)});
    CHECK(lost[1].startsAt == at(120));
    CHECK(lost[2].startsAt == at(35 * 60));
    CHECK(round.lost(20).size() == 2);
    CHECK(round.lost(3 * 60).size() == 1);
    committed(*round.db, [](Transaction &tx) { return purge(tx, Ada); });
    CHECK(round.lost(0) == lost);

    committed(*round.db, [](Transaction &tx) { return settleLost(tx, at(48 * 60)); });
    CHECK(numberFrom(*round.db, "SELECT count(*) FROM lost_visit") == 0);
}

TEST_CASE("a visit that is somebody else's, begun or called off is none that was lost", "[store]")
{
    SECTION("somebody else's")
    {
        Round round({60}, {idOf(99)});
        round.lose(0);
        CHECK(round.lost(0).empty());
    }
    SECTION("begun")
    {
        Round round({60});
        writeHere(*round.db, said(idOf(9), Ada, round.plans[0].entity, Arrived{}), Tom);
        round.lose(0);
        CHECK(round.lost(0).empty());
    }
    SECTION("called off")
    {
        Round round({60});
        writeHere(*round.db, said(idOf(9), Ada, round.plans[0].entity, Cancelled{}), Tom);
        round.lose(0);
        CHECK(round.lost(0).empty());
    }
}

TEST_CASE("a person who comes back is not told of as lost", "[store]")
{
    Round round({60});
    round.lose(0);
    REQUIRE(round.lost(0).size() == 1);
    gainPerson(*round.db, Ada);
    CHECK(round.lost(0).empty());
    committed(*round.db, [](Transaction &tx) { return settleLost(tx, at(0)); });
    CHECK(numberFrom(*round.db, "SELECT count(*) FROM lost_visit") == 0);
}

TEST_CASE("that a loss was seen is said in a stream that is not held, and goes with it", "[store]")
{
    Round round({60});
    round.lose(0);
    const bool isPurged = GENERATE(true, false);
    if (isPurged)
        committed(*round.db, [](Transaction &tx) { return purge(tx, Ada); });
    const LostVisit lost = round.lost(0).at(0);
    const Said seen = said(idOf(9), Ada, lost.visit, ChangeSeen{{lost.plan}, true});
    const Record written = writeHere(*round.db, seen, Tom);
    CHECK(round.lost(0).empty());
    CHECK(numberFrom(*round.db, "SELECT count(*) FROM outbox") == 1);
    CHECK(visitsTo(*round.db, Ada, at(-9000), at(9000))->empty()); // nothing of her is shown
    CHECK(hiddenStreams(*round.db)->size() == 1);
    CHECK(writeHere(*round.db, seen, Tom) == written); // said again it is the same

    // of anybody else nothing is said that is not held
    Transaction tx(*round.db);
    const auto other = write(tx, said(idOf(10), idOf(8), lost.visit, ChangeSeen{{lost.plan}, true}), Tom,
                             happenedAt(1), quint64(Noon) << 16);
    REQUIRE_FALSE(other);
    CHECK(other.error().fault == Fault::Rejected);
}
