#include "locked_visit.h"

namespace doorstep {

namespace {

constexpr int MinuteSeconds = 60;

} // namespace

QString LockedVisit::words() const
{
    if (left())
        return tr("You left at %1. It is kept on this tablet. Unlock to add a note.")
            .arg(m_time.clock(m_leftAt));
    if (!running())
        return {};
    const qint64 minutes = m_arrivedAt.secsTo(m_time.now()) / MinuteSeconds;
    const QString arrived = tr("You arrived at %1.").arg(m_time.clock(m_arrivedAt));
    if (minutes < 1)
        return arrived;
    return tr("%1 You have been here %2.").arg(arrived, PlainTime::duration(std::chrono::minutes(minutes)));
}

void LockedVisit::show(const QDateTime &arrivedAt, const QDateTime &leftAt, const PlainTime &time)
{
    m_arrivedAt = arrivedAt;
    m_leftAt = leftAt;
    m_time = time;
    m_problem.clear();
    emit changed();
}

void LockedVisit::tellProblem(const QString &words)
{
    m_problem = words;
    emit changed();
}

} // namespace doorstep
