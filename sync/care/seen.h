#pragma once

#include "visit.h"

#include <optional>

namespace doorstep {

// Whether a change of the rota was seen by the workers whom it concerns.

/// What a worker has yet to see of a visit.
struct ChangeToSee {
    std::vector<QUuid> records; ///< what made it so, for a ChangeSeen to name
    QUuid author; ///< of the newest of them
    QDateTime at; ///< UTC, the true time of that one
    std::optional<VisitPlan> known; ///< as they know it; nothing: not theirs, or off
    std::optional<VisitPlan> now; ///< as it is; nothing: not theirs any more, or off

    bool operator==(const ChangeToSee &) const = default;
};

/// By what they saw last, else by the first plan: that one is known without, unless it was added by hand.
/// Nothing where the visit is for them as they know it, and where they have come to it.
std::optional<ChangeToSee> changeToSee(const Visit &visit, const QUuid &worker);

/// That a worker has seen how the visit stands for them.
struct Sight {
    QUuid worker;
    QDateTime at; ///< UTC; invalid: not yet

    bool operator==(const Sight &) const = default;
};

/// Of each worker who had something to see of it: those of the newest plan first, in its order.
std::vector<Sight> sightsOf(const Visit &visit);

} // namespace doorstep
