#include "hours.h"

namespace doorstep {

Hours hoursOf(std::span<const Visit> visits)
{
    Hours hours;
    for (const Visit &visit : visits) {
        if (stateOf(visit) == VisitState::Cancelled) {
            ++hours.calledOff;
            continue;
        }
        ++hours.visits;
        hours.planned += plannedMinutes(visit);
        if (!arrivedAt(visit).isValid())
            continue;
        ++hours.came;
        const auto here = leftAt(visit).isValid() ? minutesHere(visit, leftAt(visit)) : std::nullopt;
        if (here)
            hours.given += *here;
        else
            ++hours.unclear;
    }
    return hours;
}

} // namespace doorstep
