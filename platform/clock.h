#pragma once

#include "clocks.h"

namespace doorstep {

/// What the device's clocks say at one moment.
struct Moment {
    qint64 wallMs = 0; ///< milliseconds since 1970 UTC
    QByteArray zone; ///< IANA
    QUuid boot;
    qint64 sinceBootMs = 0; ///< monotonic, counts suspend

    bool operator==(const Moment &) const = default;
};

/// The only way the core learns the time. Safe to ask from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
};

} // namespace doorstep
