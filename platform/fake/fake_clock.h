#pragma once

#include "clock.h"

namespace doorstep {

/// Stands still until it is told to go on. For one thread.
class FakeClock : public Clock
{
public:
    explicit FakeClock(qint64 wallMs = 1'772'409'600'000) // Monday, 2 March 2026, midnight UTC
        : m_moment{wallMs, "Europe/London", QUuid::fromRfc4122(QByteArray(16, 'b')), 3'600'000}
    {
    }
    Moment now() const override { return m_moment; }

    /// Time passes.
    void advance(qint64 ms)
    {
        m_moment.wallMs += ms;
        m_moment.sinceBootMs += ms;
    }
    /// Somebody sets the clock of the device; no time passes.
    void setWall(qint64 wallMs) { m_moment.wallMs = wallMs; }
    void setZone(const QByteArray &zone) { m_moment.zone = zone; }
    /// The device starts anew.
    void restart(const QUuid &boot)
    {
        m_moment.boot = boot;
        m_moment.sinceBootMs = 0;
    }

private:
    Moment m_moment;
};

} // namespace doorstep
