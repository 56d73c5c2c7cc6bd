#pragma once

#include <QHash>
#include <QUuid>

#include <functional>
#include <mutex>
#include <span>

namespace doorstep {

class ServerStore;

/// Which streams grew since this process started, so that those who wait are told without asking the
/// database each time. The log is the truth; this only says when looking is worth while. Thread-safe.
class News
{
public:
    /// Reads what was committed since the last time, by this process or another; true when there was
    /// something.
    bool refresh(ServerStore &store);
    /// Called after a refresh that found something, on its thread. To be set before the first.
    void onNews(std::function<void()> told) { m_told = std::move(told); }

    bool grown(std::span<const qint64> streams, quint64 sinceSeq) const;
    bool grownAnywhere(quint64 sinceSeq) const;
    quint64 leaseGeneration() const;

private:
    bool read(ServerStore &store);

    mutable std::mutex m_lock;
    QHash<qint64, quint64> m_newest; ///< stream's row number → seq
    quint64 m_seq = 0;
    quint64 m_generation = 0;
    bool m_started = false;
    std::function<void()> m_told;
};

} // namespace doorstep
