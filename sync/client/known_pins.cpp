#include "known_pins.h"

#include "protocol_limits.h"

#include <algorithm>

namespace doorstep {

Trust KnownPins::trust() const
{
    return [pins = m_pins](const Hash &pin) { return std::ranges::find(*pins, pin) != pins->end(); };
}

std::vector<Hash> pinsAfter(const std::vector<Hash> &known, const std::vector<Hash> &told)
{
    const auto isTold = [&told](const Hash &pin) { return std::ranges::find(told, pin) != told.end(); };
    if (std::ranges::any_of(known, isTold))
        return told;
    std::vector<Hash> both = known;
    both.insert(both.end(), told.begin(), told.end());
    both.resize(std::min(both.size(), MaxPins));
    return both;
}

} // namespace doorstep
