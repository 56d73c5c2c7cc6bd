#pragma once

#include "plain_time.h"
#include "seen.h"
#include "worker.h"

#include <QCoreApplication>
#include <QHash>

namespace doorstep {

/// Who has seen how a visit changed, and what is known of those who have not. Pure.
class SeenWords
{
    Q_DECLARE_TR_FUNCTIONS(SeenWords)
public:
    /// `lastHeard`: worker → when a tablet of theirs was last heard from.
    SeenWords(const QHash<QUuid, Worker> &workers, const QHash<QUuid, QDateTime> &lastHeard, PlainTime time)
        : m_workers(workers)
        , m_lastHeard(lastHeard)
        , m_time(std::move(time))
    {
    }
    /// "Maria has seen this, 9:12am."; one for each whom a change concerns.
    QStringList lines(const Visit &visit) const;

private:
    QString line(const Sight &sight) const;

    const QHash<QUuid, Worker> &m_workers;
    const QHash<QUuid, QDateTime> &m_lastHeard;
    PlainTime m_time;
};

} // namespace doorstep
