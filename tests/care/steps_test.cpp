#include "steps_of_visit.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

StepOfPlan step(uint id, int order, std::vector<SlotKind> kinds = {})
{
    StepOfPlan planned{numbered(id), {}};
    planned.step.order = order;
    planned.step.slotKinds = std::move(kinds);
    return planned;
}

Visit visitWith(uint id, const std::vector<std::pair<uint, Rung>> &outcomes)
{
    std::vector<Record> records;
    for (const auto &[stepId, rung] : outcomes) {
        StepOutcome told;
        told.step = numbered(stepId);
        told.rung = rung;
        records.push_back(
            telling({uint(100 + records.size()), Tom, utc("2026-03-03T09:00:00"), {}, numbered(id)}, told));
    }
    Visit visit = foldVisit(records);
    visit.id = numbered(id);
    return visit;
}

} // namespace

TEST_CASE("the steps of a visit are those of its kind of slot, in the person's order", "[care]")
{
    const std::vector steps{step(1, 3, {SlotKind::Morning}), step(2, 1), step(3, 2, {SlotKind::Bed}),
                            step(4, 2, {SlotKind::Lunch, SlotKind::Morning})};
    const auto rows = stepsOf(Visit{}, SlotKind::Morning, steps, {});
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].id == numbered(2));
    CHECK(rows[1].id == numbered(4));
    CHECK(rows[2].id == numbered(1));
    CHECK_FALSE(rows[0].outcome);
    CHECK(stepsOf(Visit{}, SlotKind::Unknown, steps, {}).size() == 4);
}

TEST_CASE("the level of the day chooses among the steps", "[care]")
{
    auto onGoodDays = step(1, 1);
    onGoodDays.step.dayLevels = {DayLevel::Good, DayLevel::Ordinary};
    const std::vector steps{onGoodDays, step(2, 2)};
    CHECK(stepsOf(Visit{}, SlotKind::Morning, steps, {}, DayLevel::Good).size() == 2);
    CHECK(stepsOf(Visit{}, SlotKind::Morning, steps, {}, DayLevel::Bad).size() == 1);
    CHECK(stepsOf(Visit{}, SlotKind::Morning, steps, {}).size() == 2);
}

TEST_CASE("a step with an outcome is listed wherever it belongs", "[care]")
{
    const std::vector steps{step(1, 1, {SlotKind::Bed})};
    const auto rows = stepsOf(visitWith(50, {{1, Rung::BySelf}}), SlotKind::Morning, steps, {});
    REQUIRE(rows.size() == 1);
    REQUIRE(rows[0].outcome);
    CHECK(rows[0].outcome->body.rung == Rung::BySelf);
}

TEST_CASE("last time is told, and one rung less help is the next to try", "[care]")
{
    const std::vector steps{step(1, 1), step(2, 2), step(3, 3), step(4, 4)};
    const std::vector earlier{visitWith(52, {{1, Rung::NotToday}, {2, Rung::BySelf}}),
                              visitWith(51, {{1, Rung::Guided}, {2, Rung::HandsOn}, {3, Rung::HandsOn}})};
    const auto rows = stepsOf(visitWith(53, {}), SlotKind::Morning, steps, earlier);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].lastTime->body.rung == Rung::NotToday);
    CHECK(rows[0].nextToTry == Rung::Reminded);
    CHECK(rows[1].lastTime->body.rung == Rung::BySelf);
    CHECK(rows[1].nextToTry == Rung::Unknown);
    CHECK(rows[2].nextToTry == Rung::Guided);
    CHECK_FALSE(rows[3].lastTime);
    for (const StepRow &row : rows)
        CHECK_FALSE(row.outcome);
}

TEST_CASE("what was done in this visit is not its own last time", "[care]")
{
    const Visit visit = visitWith(53, {{1, Rung::HandsOn}});
    const std::vector steps{step(1, 1)};
    CHECK_FALSE(stepsOf(visit, SlotKind::Morning, steps, std::vector{visit})[0].lastTime);
}
