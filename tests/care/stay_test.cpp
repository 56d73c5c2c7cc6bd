#include "board.h"
#include "stay.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

const QUuid theStay = numbered(40);

Record inHospital(uint id, const char *at, const Stay &stay, std::vector<QUuid> replaces = {})
{
    return telling({id, Tom, utc(at), std::move(replaces), theStay}, stay);
}

Visit visitAt(const char *from, bool arrived = false)
{
    VisitPlan plan;
    plan.startsAt = utc(from);
    plan.endsAt = plan.startsAt.addSecs(45 * 60);
    plan.staff = {numbered(Tom)};
    std::vector records{telling({1, Office, utc("2026-03-01T12:00:00")}, plan)};
    if (arrived)
        records.push_back(telling({2, Tom, plan.startsAt}, Arrived{}));
    return foldVisit(records);
}

} // namespace

TEST_CASE("a stay pauses the visits planned into it, until somebody says that they are home", "[care]")
{
    std::vector records{inHospital(1, "2026-03-04T08:00:00",
                                   {QStringLiteral("Victoria, ward 3"), utc("2026-03-04T07:00:00"), {}})};
    auto stays = foldStays(records);
    REQUIRE(stays.size() == 1);
    CHECK(stays[0].author == numbered(Tom));
    CHECK(isPaused(stays, visitAt("2026-03-04T09:00:00")));
    CHECK(isPaused(stays, visitAt("2026-04-04T09:00:00")));
    CHECK_FALSE(isPaused(stays, visitAt("2026-03-04T06:30:00")));
    CHECK_FALSE(isPaused(stays, visitAt("2026-03-04T09:00:00", true))); // somebody came all the same
    CHECK_FALSE(homeFrom(stays, utc("2026-03-04T12:00:00")));

    Stay home = stays[0].stay;
    home.until = utc("2026-03-06T10:00:00");
    records.push_back(inHospital(2, "2026-03-06T10:00:00", home, stays[0].standing));
    stays = foldStays(records);
    REQUIRE(stays.size() == 1);
    CHECK(isPaused(stays, visitAt("2026-03-06T09:00:00")));
    CHECK_FALSE(isPaused(stays, visitAt("2026-03-06T10:00:00")));
    CHECK(homeFrom(stays, utc("2026-03-06T10:00:00")));
    CHECK(homeFrom(stays, utc("2026-03-08T09:59:00")));
    CHECK_FALSE(homeFrom(stays, utc("2026-03-08T10:00:00"))); // two days are over
    CHECK_FALSE(homeFrom(stays, utc("2026-03-06T09:59:00")));

    SECTION("taken back there was none")
    {
        records.push_back(withdrawing({3, Tom, utc("2026-03-06T11:00:00"), stays[0].standing, theStay}));
        CHECK(foldStays(records).empty());
    }
    SECTION("away again nobody watches for the time before")
    {
        records.push_back(telling({4, Maria, utc("2026-03-06T12:00:00"), {}, numbered(41)},
                                  Stay{{}, utc("2026-03-06T12:00:00"), {}}));
        stays = foldStays(records);
        CHECK(stays.size() == 2);
        CHECK_FALSE(homeFrom(stays, utc("2026-03-06T13:00:00")));
        CHECK(stayAt(stays, utc("2026-03-06T13:00:00"))->id == numbered(41));
    }
    SECTION("said without a time it begins when it was said")
    {
        records = {inHospital(1, "2026-03-04T08:00:00", {})};
        CHECK(foldStays(records)[0].stay.from == utc("2026-03-04T08:00:00"));
    }
}

TEST_CASE("nobody is late or missed for a visit to somebody in hospital", "[care]")
{
    const std::vector visits{visitAt("2026-03-04T09:00:00")};
    BoardKnowledge known;
    known.agency.timeZone = "Europe/London";
    known.agency.lateAfterMinutes = 15;
    known.lastHeard[numbered(Tom)] = utc("2026-03-04T12:00:00");
    const QDateTime now = utc("2026-03-04T12:00:00");
    CHECK(boardOf(visits, known, now)[0].need == Need::Missed);

    known.stays[numbered(Ada)] =
        foldStays(std::vector{inHospital(5, "2026-03-04T08:00:00", {{}, utc("2026-03-04T08:00:00"), {}})});
    const BoardRow row = boardOf(visits, known, now)[0];
    CHECK(row.isPaused);
    CHECK(row.need == Need::Nothing);
    CHECK(row.state == BoardState::Done);
}
