#pragma once

#include "messages.h"

#include <QHash>

#include <mutex>

namespace doorstep {

class Database;
class ServerStore;

/// When each device was last heard and how much it holds back. Noted in memory with each request, so that
/// a request that changes nothing writes nothing, and brought to the database by flush(), every second or
/// so. Thread-safe.
class HeardBook
{
public:
    void note(const QUuid &device, qint64 nowMs);
    void note(const QUuid &device, qint64 nowMs, quint64 unsent);

    /// The devices but this one that were heard after `sinceMs`.
    Result<std::vector<HeardDevice>> heardSince(Database &db, const QUuid &asking, qint64 sinceMs);
    /// Up to when this device has been told who was heard; from now on that is `nowMs`.
    Result<qint64> tellUpTo(Database &db, const QUuid &device, qint64 nowMs);

    Outcome flush(ServerStore &store);

private:
    struct Noted {
        qint64 lastHeardMs = 0;
        std::optional<quint64> unsent;
        std::optional<qint64> toldMs;
    };
    std::mutex m_lock;
    QHash<QUuid, Noted> m_noted; ///< not in the database yet
};

} // namespace doorstep
