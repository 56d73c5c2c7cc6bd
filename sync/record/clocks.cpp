#include "clocks.h"

#include <algorithm>

namespace doorstep {

qint64 trueMs(const Happened &happened)
{
    return happened.wallMs + (happened.server ? happened.server->offsetMs : 0);
}

QDateTime trueTime(const Happened &happened)
{
    return QDateTime::fromMSecsSinceEpoch(trueMs(happened), Qt::UTC);
}

quint64 HybridClock::next(qint64 wallMs)
{
    const quint64 now = static_cast<quint64>(std::max<qint64>(wallMs, 0)) << 16;
    m_last = std::min(std::max(m_last + 1, now), Greatest);
    return m_last;
}

void HybridClock::see(quint64 other)
{
    m_last = std::max(m_last, other);
}

} // namespace doorstep
