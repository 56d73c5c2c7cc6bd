#include "promise.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;
using namespace std::chrono_literals;

namespace {

Slot promising(QTime from, QTime to)
{
    Slot slot;
    slot.promisedFrom = from;
    slot.promisedTo = to;
    return slot;
}

Visit planned(const char *from, const char *to)
{
    Visit visit;
    visit.plan.startsAt = utc(from);
    visit.plan.endsAt = utc(to);
    return visit;
}

Visit arrived(const char *from, const char *to, const char *at)
{
    VisitPlan plan;
    plan.startsAt = utc(from);
    plan.endsAt = utc(to);
    return foldVisit(std::vector{telling({1, 10, utc(from)}, plan), telling({2, 10, utc(at)}, Arrived{})});
}

Period period(const char *from, const char *until)
{
    return {utc(from), utc(until)};
}

} // namespace

TEST_CASE("a promise in summer is by the summer clock", "[care]")
{
    const Slot slot = promising({8, 0}, {8, 40});
    CHECK(promisedWindow(slot, QDate(2026, 3, 4), london())
          == period("2026-03-04T08:00:00", "2026-03-04T08:40:00"));
    CHECK(promisedWindow(slot, QDate(2026, 7, 4), london())
          == period("2026-07-04T07:00:00", "2026-07-04T07:40:00"));
}

TEST_CASE("a window that ends before it begins ends the next morning", "[care]")
{
    const Slot slot = promising({22, 30}, {0, 30});
    CHECK(promisedWindow(slot, QDate(2026, 3, 4), london())
          == period("2026-03-04T22:30:00", "2026-03-05T00:30:00"));

    const Visit late = planned("2026-03-05T00:10:00", "2026-03-05T00:40:00");
    CHECK(promisedWindow(slot, late, london()).from == utc("2026-03-04T22:30:00"));
    CHECK_FALSE(plannedOutside(late, promisedWindow(slot, late, london())));
    const Visit evening = planned("2026-03-05T22:35:00", "2026-03-05T23:05:00");
    CHECK(promisedWindow(slot, evening, london()).from == utc("2026-03-05T22:30:00"));
}

TEST_CASE("a visit just before midnight keeps the promise of the day that begins", "[care]")
{
    const Slot slot = promising({0, 15}, {1, 0});
    const Visit early = planned("2026-03-04T23:50:00", "2026-03-05T00:20:00");
    CHECK(promisedWindow(slot, early, london()).from == utc("2026-03-05T00:15:00"));
}

TEST_CASE("a morning visit planned in the evening is far from its promise, not near tomorrow's", "[care]")
{
    const Slot slot = promising({8, 0}, {8, 40});
    const Visit evening = planned("2026-03-04T21:00:00", "2026-03-04T21:30:00");
    CHECK(promisedWindow(slot, evening, london()).from == utc("2026-03-04T08:00:00"));
    CHECK(plannedOutside(evening, promisedWindow(slot, evening, london())));
}

TEST_CASE("promises hold in the night the clocks go forward", "[care]")
{
    const QDate night(2026, 3, 29);
    CHECK(promisedWindow(promising({0, 30}, {0, 50}), night, london())
          == period("2026-03-29T00:30:00", "2026-03-29T00:50:00"));
    CHECK(promisedWindow(promising({1, 15}, {1, 45}), night, london()) // skipped: shown as 2:15am to 2:45am
          == period("2026-03-29T01:15:00", "2026-03-29T01:45:00"));
    CHECK(promisedWindow(promising({2, 15}, {2, 45}), night, london())
          == period("2026-03-29T01:15:00", "2026-03-29T01:45:00"));
    CHECK(promisedWindow(promising({22, 30}, {2, 30}), night.addDays(-1), london())
          == period("2026-03-28T22:30:00", "2026-03-29T01:30:00"));
}

TEST_CASE("promises hold in the night the clocks go back", "[care]")
{
    const QDate night(2026, 10, 25);
    CHECK(
        promisedWindow(promising({1, 15}, {1, 45}), night, london()) // the first time it is quarter past one
        == period("2026-10-25T00:15:00", "2026-10-25T00:45:00"));
    CHECK(promisedWindow(promising({2, 15}, {2, 45}), night, london())
          == period("2026-10-25T02:15:00", "2026-10-25T02:45:00"));
    CHECK(promisedWindow(promising({22, 30}, {2, 30}), night.addDays(-1), london())
          == period("2026-10-24T21:30:00", "2026-10-25T02:30:00"));
}

TEST_CASE("a promise is kept inside the window, both ends included, by the minute", "[care]")
{
    const Slot slot = promising({8, 0}, {8, 40});
    const auto told = [&](const char *at) {
        return promiseOf(arrived("2026-03-04T08:15:00", "2026-03-04T09:00:00", at), slot, london(),
                         utc("2026-03-04T12:00:00"));
    };
    CHECK(told("2026-03-04T07:59:59").keeping == Keeping::Early);
    CHECK(told("2026-03-04T07:59:59").by == 1min);
    CHECK(told("2026-03-04T08:00:00").keeping == Keeping::Kept);
    CHECK(told("2026-03-04T08:40:59").keeping == Keeping::Kept);
    CHECK(told("2026-03-04T08:41:00").keeping == Keeping::Late);
    CHECK(told("2026-03-04T09:10:30").by == 30min);
}

TEST_CASE("a promise of one time has a band around it", "[care]")
{
    const Slot slot = promising({9, 0}, {9, 0});
    CHECK(promisedWindow(slot, QDate(2026, 3, 4), london())
          == period("2026-03-04T08:45:00", "2026-03-04T09:15:00"));
}

TEST_CASE("a visit is missed only once its end is known to have passed without anybody", "[care]")
{
    const Slot slot = promising({8, 0}, {8, 40});
    const Visit visit = planned("2026-03-04T08:15:00", "2026-03-04T09:00:00");
    const auto told = [&](const char *knownUntil) {
        return promiseOf(visit, slot, london(), utc(knownUntil));
    };
    CHECK(told("2026-03-04T08:40:00").keeping == Keeping::NotYet);
    CHECK(told("2026-03-04T08:40:00").by == 0min);
    CHECK(told("2026-03-04T09:00:00").keeping == Keeping::NotYet);
    CHECK(told("2026-03-04T09:00:00").by == 20min);
    CHECK(told("2026-03-04T09:00:01").keeping == Keeping::Missed);
}

TEST_CASE("who came and could not get in kept the promise of coming", "[care]")
{
    const Slot slot = promising({8, 0}, {8, 40});
    const auto records = std::vector{telling({2, 10, utc("2026-03-04T08:20:00")}, NoAccess{})};
    Visit visit = foldVisit(records);
    visit.plan = planned("2026-03-04T08:15:00", "2026-03-04T09:00:00").plan;
    CHECK(promiseOf(visit, slot, london(), utc("2026-03-04T12:00:00")).keeping == Keeping::Kept);
}

TEST_CASE("a visit called off breaks no promise", "[care]")
{
    const Slot slot = promising({8, 0}, {8, 40});
    const auto records = std::vector{telling({2, 10, utc("2026-03-04T07:00:00")}, Cancelled{})};
    Visit visit = foldVisit(records);
    visit.plan = planned("2026-03-04T08:15:00", "2026-03-04T09:00:00").plan;
    CHECK(promiseOf(visit, slot, london(), utc("2026-03-04T12:00:00")).keeping == Keeping::CalledOff);
}

TEST_CASE("the rota is named when it is the cause", "[care]")
{
    const Slot slot = promising({8, 0}, {8, 40});
    const Promise promise =
        promiseOf(arrived("2026-03-04T09:15:00", "2026-03-04T10:00:00", "2026-03-04T09:15:00"), slot,
                  london(), utc("2026-03-04T12:00:00"));
    CHECK(promise.plannedOutside);
    CHECK(promise.keeping == Keeping::Late);
    CHECK(promise.by == 35min);
}
