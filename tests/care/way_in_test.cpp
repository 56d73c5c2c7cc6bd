#include "telling.h"
#include "way_in.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

Opening by(uint worker, const char *at)
{
    return {numbered(1), numbered(1), numbered(worker), utc(at), QStringLiteral("She called.")};
}

const QUuid Carer = numbered(Tom);

} // namespace

TEST_CASE("a visit lets a carer in, whatever was opened", "[care]")
{
    CHECK(wayInto(true, {}, Carer, utc("2026-03-04T09:00:00")).kind == WayIn::Visit);
    CHECK(wayInto(true, std::vector{by(Tom, "2026-03-04T08:00:00")}, Carer, utc("2026-03-04T09:00:00")).kind
          == WayIn::Visit);
}

TEST_CASE("without a visit the page is closed until they open it, and again a day later", "[care]")
{
    const QDateTime opened = utc("2026-03-04T08:00:00");
    const std::vector openings{by(Tom, "2026-03-01T08:00:00"), by(Tom, "2026-03-04T08:00:00")};
    CHECK(wayInto(false, {}, Carer, opened).kind == WayIn::Closed);
    CHECK(wayInto(false, openings, Carer, opened) == WayIn{WayIn::Opening, utc("2026-03-05T08:00:00")});
    CHECK(wayInto(false, openings, Carer, utc("2026-03-05T07:59:59")).kind == WayIn::Opening);
    CHECK(wayInto(false, openings, Carer, utc("2026-03-05T08:00:00")).kind == WayIn::Closed);
}

TEST_CASE("what a colleague opened lets nobody else in", "[care]")
{
    CHECK(
        wayInto(false, std::vector{by(Maria, "2026-03-04T08:00:00")}, Carer, utc("2026-03-04T09:00:00")).kind
        == WayIn::Closed);
}

TEST_CASE("an opening by a clock that ran ahead opens the page for a day, not longer", "[care]")
{
    const QDateTime now = utc("2026-03-04T09:00:00");
    CHECK(wayInto(false, std::vector{by(Tom, "2026-03-04T21:00:00")}, Carer, now)
          == WayIn{WayIn::Opening, utc("2026-03-05T09:00:00")});
    CHECK(wayInto(false, std::vector{by(Tom, "2026-03-09T21:00:00")}, Carer, now).kind == WayIn::Closed);
}

TEST_CASE("the days of a lease are whole ones of the agency, seven back and fourteen ahead", "[care]")
{
    const Period days = daysOfLease(utc("2026-03-25T12:00:00"), london());
    CHECK(days.from == utc("2026-03-18T00:00:00"));
    CHECK(days.until == utc("2026-04-08T23:00:00")); // in summer time
}
