#pragma once

#include "clock.h"

namespace doorstep {

/// The clocks of this machine: CLOCK_REALTIME, the zone of TZ or of the system, the kernel's boot id, and
/// CLOCK_BOOTTIME, which counts suspend. Where there is no boot id, a null one is told.
class LinuxClock : public Clock
{
public:
    LinuxClock();
    Moment now() const override;

private:
    QUuid m_boot;
};

} // namespace doorstep
