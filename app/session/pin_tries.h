#pragma once

#include "clock.h"

#include <algorithm>
#include <chrono>

namespace doorstep {

/// Counts wrong PINs while the vault is open and the person holds the tablet: after five, a minute's wait,
/// by a clock that nobody can set. Opening a vault is guarded by the wrap itself.
class PinTries
{
public:
    static constexpr int Free = 5;
    static constexpr std::chrono::milliseconds Pause = std::chrono::minutes(1);

    /// How long no PIN helps; nought: one may try.
    std::chrono::milliseconds wait(const Moment &now) const
    {
        if (m_wrong < Free)
            return std::chrono::milliseconds(0);
        return std::max(std::chrono::milliseconds(0),
                        Pause - std::chrono::milliseconds(now.sinceBootMs - m_lastMs));
    }
    void wrong(const Moment &now)
    {
        m_wrong = m_wrong >= Free ? 1 : m_wrong + 1;
        m_lastMs = now.sinceBootMs;
    }
    void right() { m_wrong = 0; }

private:
    int m_wrong = 0;
    qint64 m_lastMs = 0;
};

} // namespace doorstep
