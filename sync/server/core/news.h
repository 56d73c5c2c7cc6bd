#pragma once

#include <QHash>
#include <QUuid>

#include <mutex>
#include <span>

namespace doorstep {

class ServerStore;

/// Which streams grew since this process started, so that those who wait are told without asking the
/// database each time. The log is the truth; this only says when looking is worth while. Thread-safe.
class News
{
public:
    /// Reads what was committed since the last time, by this process or another; true when there was something.
    bool refresh(ServerStore &store);

    bool grown(std::span<const qint64> streams, quint64 sinceSeq) const;
    bool grownAnywhere(quint64 sinceSeq) const;
    quint64 leaseGeneration() const;

private:
    mutable std::mutex m_lock;
    QHash<qint64, quint64> m_newest; ///< stream's row number → seq
    quint64 m_seq = 0;
    quint64 m_generation = 0;
    bool m_started = false;
};

} // namespace doorstep
