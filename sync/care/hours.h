#pragma once

#include "day.h"

namespace doorstep {

/// Hours that were planned and hours that were given, as a person, their carer and the office can each add
/// them up from their own notes: whole minutes of each visit, summed. Time is counted once where two carers
/// were there together.
struct Hours {
    int visits = 0; ///< planned, and not called off
    int came = 0; ///< of those: somebody arrived
    int calledOff = 0;
    int unclear = 0; ///< somebody came, and how long is not known: not left yet, or clocks that contradict
    std::chrono::minutes planned{0};
    std::chrono::minutes given{0};

    bool operator==(const Hours &) const = default;
};

/// A visit that was called off but to which somebody came counts as planned and given.
Hours hoursOf(std::span<const Visit> visits);

} // namespace doorstep
