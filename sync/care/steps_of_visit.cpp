#include "steps_of_visit.h"

#include <algorithm>
#include <tuple>

namespace doorstep {

namespace {

bool isFor(const Step &step, DayLevel level)
{
    return level == DayLevel::Unknown || step.dayLevels.empty()
        || std::ranges::find(step.dayLevels, level) != step.dayLevels.end();
}

bool saysHowMuch(Rung rung)
{
    return rung != Rung::Unknown && rung != Rung::NotToday;
}

void putLastTime(StepRow &row, const QUuid &visit, std::span<const Visit> earlier)
{
    for (const Visit &before : earlier) {
        const auto *told = before.id == visit ? nullptr : outcomeOf(before, row.id);
        if (!told)
            continue;
        if (!row.lastTime)
            row.lastTime = *told;
        if (saysHowMuch(told->body.rung)) {
            row.nextToTry = lessHelp(told->body.rung);
            return;
        }
    }
}

} // namespace

Rung lessHelp(Rung rung)
{
    switch (rung) {
    case Rung::HandsOn:
        return Rung::Guided;
    case Rung::Guided:
        return Rung::Reminded;
    case Rung::Reminded:
        return Rung::BySelf;
    case Rung::Unknown:
    case Rung::BySelf:
    case Rung::NotToday:
        break;
    }
    return Rung::Unknown;
}

std::vector<StepRow> stepsOf(const Visit &visit, SlotKind slot, std::span<const StepOfPlan> steps,
                             std::span<const Visit> earlier, DayLevel level)
{
    std::vector<StepRow> rows;
    for (const StepOfPlan &planned : steps) {
        const auto *outcome = outcomeOf(visit, planned.id);
        if (!outcome && !(belongsTo(planned.step, slot) && isFor(planned.step, level)))
            continue;
        StepRow row{planned.id, planned.step, {}, {}, Rung::Unknown};
        if (outcome)
            row.outcome = *outcome;
        putLastTime(row, visit.id, earlier);
        rows.push_back(std::move(row));
    }
    std::ranges::sort(rows, [](const StepRow &a, const StepRow &b) {
        return std::tie(a.step.order, a.id) < std::tie(b.step.order, b.id);
    });
    return rows;
}

} // namespace doorstep
