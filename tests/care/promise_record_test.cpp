#include "promise_record.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

Slot morning()
{
    Slot slot;
    slot.promisedFrom = {8, 0};
    slot.promisedTo = {8, 40};
    return slot;
}

/// Planned on a day of a month in 2026, by the clock of London; nobody came where `came` is not valid.
PromisedVisit visitOn(QDate date, QTime planned, QTime came = {}, QTime known = {23, 0})
{
    const auto at = [&](const QTime &time) {
        return time.isValid() ? instantOf(date, time, london()) : QDateTime();
    };
    return {numbered(uint(date.toJulianDay())),
            {at(planned), at(planned).addSecs(45 * 60), at(came), false},
            at(known)};
}

QDate march(int day)
{
    return {2026, 3, day};
}

} // namespace

TEST_CASE("a record of a promise counts what came to an end", "[care]")
{
    PromisedVisit off = visitOn(march(6), {8, 15});
    off.attendance.calledOff = true;
    const std::vector visits{visitOn(march(1), {8, 15}, {8, 40}),
                             visitOn(march(2), {9, 0}, {8, 59}),
                             visitOn(march(3), {9, 0}),
                             visitOn(march(4), {8, 15}, {}, {8, 30}),
                             off,
                             visitOn(march(7), {8, 0}, {7, 59})};
    const PromiseRecord record = promiseRecord(visits, morning(), london());
    CHECK(record.of == 4);
    CHECK(record.kept == 1);
    CHECK(record.missed == 1);
    CHECK(record.plannedOutside == 2);
    REQUIRE(record.marks.size() == 6);
    CHECK(record.marks[0].came == 8 * 60 + 40);
    CHECK(record.marks[0].keeping == Keeping::Kept);
    CHECK(record.marks[1].keeping == Keeping::Late);
    CHECK(record.marks[1].plannedOutside);
    CHECK_FALSE(record.marks[2].came);
    CHECK(record.marks[3].keeping == Keeping::NotYet);
    CHECK(record.marks[4].keeping == Keeping::CalledOff);
    CHECK(record.marks[5].keeping == Keeping::Early);
    CHECK(record.marks[5].planned == 8 * 60);
}

TEST_CASE("sameness is the middle distance from the middle time", "[care]")
{
    // 480 485 495 500 560: middle 495, distances 15 10 0 5 65, their middle 10
    const std::vector visits{visitOn(march(1), {8, 0}, {8, 15}), visitOn(march(2), {8, 0}, {8, 0}),
                             visitOn(march(3), {8, 0}, {9, 20}), visitOn(march(4), {8, 0}, {8, 5}),
                             visitOn(march(5), {8, 0}, {8, 20})};
    CHECK(promiseRecord(visits, morning(), london()).sameness == 10);
    CHECK_FALSE(promiseRecord({}, morning(), london()).sameness);
    CHECK(median({7, 1}) == 4);
    CHECK(median({7, 2}) == 5);
    CHECK_FALSE(median({}));
}

TEST_CASE("the strip is on the clock of the wall, also where the clocks change", "[care]")
{
    // 29 March 2026: from one to two in London
    const std::vector visits{visitOn(march(28), {8, 15}, {8, 30}), visitOn(march(29), {8, 15}, {8, 30})};
    const PromiseRecord record = promiseRecord(visits, morning(), london());
    CHECK(record.marks[0].came == record.marks[1].came);
    CHECK(record.kept == 2);
    CHECK(record.sameness == 0);
}

TEST_CASE("a window past midnight stands on the day it began", "[care]")
{
    Slot night;
    night.promisedFrom = {23, 30};
    night.promisedTo = {0, 30};
    const PromiseRecord record =
        promiseRecord(std::vector{visitOn(march(5), {0, 10}, {0, 20})}, night, london());
    REQUIRE(record.marks.size() == 1);
    CHECK(record.marks[0].date == march(4));
    CHECK(record.marks[0].came == 24 * 60 + 20);
    CHECK(record.kept == 1);
}
