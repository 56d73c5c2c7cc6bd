#include "plan.h"

#include <algorithm>

namespace doorstep {

bool belongsTo(const Step &step, SlotKind slot)
{
    return slot == SlotKind::Unknown || step.slotKinds.empty()
        || std::ranges::count(step.slotKinds, slot) > 0;
}

} // namespace doorstep
