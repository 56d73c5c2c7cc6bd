#pragma once

#include "plan.h"
#include "visit.h"

namespace doorstep {

// The steps of a visit in the person's order (features.md V5, screens.md C-3). Nothing is pre-selected: what
// was last time is told beside a step and never fills it in.

struct StepOfPlan {
    QUuid id;
    Step step;

    bool operator==(const StepOfPlan &) const = default;
};

struct StepRow {
    QUuid id;
    Step step;
    std::optional<Told<StepOutcome>> outcome; ///< what stands in this visit
    std::optional<Told<StepOutcome>> lastTime; ///< what stood in the latest earlier visit that has one
    Rung nextToTry = Rung::Unknown; ///< one rung less help than was last given; Unknown: none is less

    bool operator==(const StepRow &) const = default;
};

/// One rung less help; Unknown for BySelf, NotToday and Unknown.
Rung lessHelp(Rung rung);

/// By Step::order, then by id. A step that has an outcome in this visit is listed wherever it belongs.
/// `earlier` are visits to the same person, newest first. With `level` Unknown steps of every day level are
/// listed.
std::vector<StepRow> stepsOf(const Visit &visit, SlotKind slot, std::span<const StepOfPlan> steps,
                             std::span<const Visit> earlier, DayLevel level = DayLevel::Unknown);

} // namespace doorstep
