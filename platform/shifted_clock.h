#pragma once

#include "clock.h"

#include <atomic>

namespace doorstep {

/// Another clock with its wall time moved, for demonstrations of a day that is not today. What is measured
/// since boot stays as it is.
class ShiftedClock : public Clock
{
public:
    explicit ShiftedClock(const Clock &real, qint64 shiftMs = 0)
        : m_real(real)
        , m_shiftMs(shiftMs)
    {
    }
    Moment now() const override
    {
        Moment moment = m_real.now();
        moment.wallMs += m_shiftMs.load(std::memory_order_relaxed);
        return moment;
    }
    /// Moves the wall time so that it is `wallMs` now and runs on from there.
    void startAt(qint64 wallMs) { m_shiftMs = wallMs - m_real.now().wallMs; }

private:
    const Clock &m_real;
    std::atomic<qint64> m_shiftMs;
};

} // namespace doorstep
