#pragma once

#include <chrono>

namespace doorstep {

/// How a sign-in's PIN stands.
struct PinStanding {
    std::chrono::milliseconds wait{0}; ///< how long none is tried
    bool gone = false; ///< too many were wrong

    bool operator==(const PinStanding &) const = default;
};

} // namespace doorstep
