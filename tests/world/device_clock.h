#pragma once

#include "clock.h"
#include "timeline.h"

namespace doorstep {

/// The clocks of one device in a simulated world: they go with the true time, from where they were set.
class DeviceClock : public Clock
{
public:
    DeviceClock(const Timeline &time, const QUuid &boot)
        : m_time(time)
        , m_boot(boot)
        , m_startedMs(time.nowMs())
    {
    }
    Moment now() const override
    {
        return {m_time.nowMs() + m_aheadMs, m_zone, m_boot, m_time.nowMs() - m_startedMs};
    }
    /// Somebody sets the clock of the device by so much.
    void step(qint64 ms) { m_aheadMs += ms; }
    void setRight() { m_aheadMs = 0; }
    void setZone(const QByteArray &zone) { m_zone = zone; }
    void restart(const QUuid &boot)
    {
        m_boot = boot;
        m_startedMs = m_time.nowMs();
    }

private:
    const Timeline &m_time;
    QByteArray m_zone = "Europe/London";
    QUuid m_boot;
    qint64 m_startedMs;
    qint64 m_aheadMs = 0;
};

} // namespace doorstep
