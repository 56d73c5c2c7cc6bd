#include "day.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;
using namespace std::chrono_literals;

namespace {

const QDate clocksForward(2026, 3, 29); // 1am is 2am
const QDate clocksBack(2026, 10, 25); // 2am is 1am again

qint64 hours(const Period &period)
{
    return period.from.secsTo(period.until) / 3600;
}

} // namespace

TEST_CASE("a day has 24 hours, 23 when the clocks go forward and 25 when they go back", "[care]")
{
    CHECK(hours(localDay(QDate(2026, 3, 4), london())) == 24);
    CHECK(hours(localDay(clocksForward, london())) == 23);
    CHECK(hours(localDay(clocksBack, london())) == 25);
    CHECK(localDay(clocksBack, london()).from == utc("2026-10-24T23:00:00"));
    CHECK(localDay(clocksBack, london()).until == utc("2026-10-26T00:00:00"));
}

TEST_CASE("days follow each other without a gap for ten years", "[care]")
{
    for (QDate day(2026, 1, 1); day.year() < 2036; day = day.addDays(1)) {
        const Period period = localDay(day, london());
        CHECK(period.until == localDay(day.addDays(1), london()).from);
        CHECK(dateAt(period.from, london()) == day);
        CHECK(dateAt(period.until.addMSecs(-1), london()) == day);
        CHECK(instantOf(day, QTime(0, 0), london()) == period.from);
    }
}

TEST_CASE("a clock time that happens twice is its first occurrence", "[care]")
{
    CHECK(instantOf(clocksBack, QTime(0, 59), london()) == utc("2026-10-24T23:59:00"));
    CHECK(instantOf(clocksBack, QTime(1, 30), london()) == utc("2026-10-25T00:30:00"));
    CHECK(instantOf(clocksBack, QTime(2, 0), london()) == utc("2026-10-25T02:00:00"));
}

TEST_CASE("a clock time that is skipped is as long after the skip", "[care]")
{
    CHECK(instantOf(clocksForward, QTime(0, 59), london()) == utc("2026-03-29T00:59:00"));
    CHECK(instantOf(clocksForward, QTime(1, 30), london()) == utc("2026-03-29T01:30:00"));
    CHECK(instantOf(clocksForward, QTime(2, 0), london()) == utc("2026-03-29T01:00:00"));
}

TEST_CASE("every minute of a year round trips through the wall clock, but for the hour that comes twice",
          "[care]")
{
    for (QDateTime at = utc("2026-01-01T00:00:00"); at < utc("2027-01-01T00:00:00");
         at = at.addSecs(7 * 60)) {
        const QDateTime wall = at.toTimeZone(london());
        const bool second = at >= utc("2026-10-25T01:00:00") && at < utc("2026-10-25T02:00:00");
        CHECK(instantOf(wall.date(), wall.time(), london()) == (second ? at.addSecs(-3600) : at));
    }
}

TEST_CASE("the quick zone of a period agrees with the true one", "[care]")
{
    for (QDateTime from = utc("2026-01-01T00:00:00"); from < utc("2027-01-01T00:00:00");
         from = from.addDays(1)) {
        const QTimeZone quick = zoneFor(london(), {from, from.addDays(6)});
        for (int hour = 0; hour <= 6 * 24; ++hour)
            CHECK(quick.offsetFromUtc(from.addSecs(hour * 3600))
                  == london().offsetFromUtc(from.addSecs(hour * 3600)));
    }
    CHECK(zoneFor(QTimeZone::utc(), {}).isValid());
    CHECK(zoneFor(london(), {}).isValid());
}

TEST_CASE("an agency without a known zone lives by UTC", "[care]")
{
    Agency agency;
    CHECK(zoneOf(agency).offsetFromUtc(utc("2026-07-01T12:00:00")) == 0);
    agency.timeZone = "Nowhere/Land";
    CHECK(zoneOf(agency).offsetFromUtc(utc("2026-07-01T12:00:00")) == 0);
    agency.timeZone = "Europe/London";
    CHECK(zoneOf(agency).offsetFromUtc(utc("2026-07-01T12:00:00")) == 3600);
}

TEST_CASE("minutes here count to now, then to the last departure", "[care]")
{
    std::vector<Record> records{telling({1, 10, utc("2026-03-04T09:05:00")}, Arrived{})};
    CHECK(minutesHere(foldVisit({}), utc("2026-03-04T09:27:00")) == std::nullopt);
    CHECK(minutesHere(foldVisit(records), utc("2026-03-04T09:27:59")) == 22min);
    records.push_back(telling({2, 10, utc("2026-03-04T09:40:00")}, Left{}));
    CHECK(minutesHere(foldVisit(records), utc("2026-03-04T12:00:00")) == 35min);
}

TEST_CASE("minutes here are what a reader of both times counts, whatever the seconds", "[care]")
{
    const Record came = telling({1, 10, utc("2026-03-04T08:14:50")}, Arrived{});
    const auto upTo = [&](const char *left) {
        return minutesHere(foldVisit(std::vector{came, telling({2, 10, utc(left)}, Left{})}),
                           utc("2026-03-04T12:00:00"));
    };
    CHECK(upTo("2026-03-04T08:14:59") == 0min);
    CHECK(upTo("2026-03-04T08:15:00") == 1min);
    CHECK(upTo("2026-03-04T08:58:00") == 44min);
    CHECK(upTo("2026-03-04T08:58:59") == 44min);
}

TEST_CASE("minutes here are true when the tablet's clock steps during the visit", "[care]")
{
    auto came = telling({1, 10, utc("2026-03-04T09:05:00")}, Arrived{});
    auto left = telling({2, 10, utc("2026-03-04T08:10:00")}, Left{}); // the clock was set back an hour
    came.happened.boot = left.happened.boot = numbered(77);
    came.happened.sinceBootMs = 1'000'000;
    left.happened.sinceBootMs = 1'000'000 + 30 * 60'000;
    const Visit visit = foldVisit(std::vector{came, left});
    CHECK(stateOf(visit) == VisitState::Done);
    CHECK(minutesHere(visit, utc("2026-03-04T12:00:00")) == 30min);

    left.happened.boot = numbered(78);
    CHECK(minutesHere(foldVisit(std::vector{came, left}), utc("2026-03-04T09:00:00")) == std::nullopt);
}
