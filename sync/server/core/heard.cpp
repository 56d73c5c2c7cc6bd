#include "heard.h"

#include "server_store.h"
#include "transaction.h"

#include <algorithm>

namespace doorstep {

void HeardBook::note(const QUuid &device, qint64 nowMs)
{
    const std::lock_guard guard(m_lock);
    Noted &noted = m_noted[device];
    noted.lastHeardMs = std::max(noted.lastHeardMs, nowMs);
}

void HeardBook::note(const QUuid &device, qint64 nowMs, quint64 unsent)
{
    note(device, nowMs);
    const std::lock_guard guard(m_lock);
    m_noted[device].unsent = unsent;
}

Result<std::vector<HeardDevice>> HeardBook::heardSince(Database &db, const QUuid &asking, qint64 sinceMs)
{
    QHash<QUuid, Noted> noted;
    {
        const std::lock_guard guard(m_lock);
        noted = m_noted;
    }
    noted.remove(asking);
    std::vector<HeardDevice> heard;
    const auto add = [&](const Statement &row) {
        HeardDevice one{row.uuid(0), row.uuid(1), row.integer(2), static_cast<quint64>(row.integer(3))};
        const Noted newer = noted.take(one.device);
        one.lastHeardMs = std::max(one.lastHeardMs, newer.lastHeardMs);
        one.unsent = newer.unsent.value_or(one.unsent);
        if (one.lastHeardMs > sinceMs)
            heard.push_back(one);
    };
    auto find =
        db.read("SELECT id, account, last_heard, unsent FROM devices WHERE last_heard > ? AND id <> ?")
            .bind(sinceMs, asking);
    while (find.next())
        add(find);
    if (auto found = find.finish(); !found)
        return found.error();
    auto one = db.read("SELECT id, account, last_heard, unsent FROM devices WHERE id = ?");
    for (const QUuid &device : noted.keys()) {
        one.bind(device);
        while (one.next())
            add(one);
        if (auto found = one.finish(); !found)
            return found.error();
    }
    return heard;
}

Result<qint64> HeardBook::tellUpTo(Database &db, const QUuid &device, qint64 nowMs)
{
    {
        const std::lock_guard guard(m_lock);
        auto &told = m_noted[device].toldMs;
        if (const auto before = std::exchange(told, nowMs))
            return *before;
    }
    auto find = db.read("SELECT told FROM devices WHERE id = ?").bind(device);
    const qint64 before = find.next() ? find.integer(0) : 0;
    if (auto found = find.finish(); !found)
        return found.error();
    return before;
}

Outcome HeardBook::flush(ServerStore &store)
{
    QHash<QUuid, Noted> noted;
    {
        const std::lock_guard guard(m_lock);
        noted = m_noted;
    }
    if (noted.isEmpty())
        return done();
    const auto written = store.write([&](Transaction &tx) {
        for (auto at = noted.cbegin(); at != noted.cend(); ++at) {
            const auto kept =
                tx.write("UPDATE devices SET last_heard = max(last_heard, ?2), "
                         "unsent = coalesce(?3, unsent), told = coalesce(?4, told) WHERE id = ?1")
                    .bind(at.key(), at->lastHeardMs, at->unsent, at->toldMs)
                    .run();
            if (!kept)
                return kept;
        }
        return done();
    });
    if (!written)
        return written;
    const std::lock_guard guard(m_lock);
    for (auto at = noted.cbegin(); at != noted.cend(); ++at) {
        const auto now = m_noted.find(at.key());
        if (now != m_noted.end() && now->lastHeardMs == at->lastHeardMs && now->unsent == at->unsent
            && now->toldMs == at->toldMs)
            m_noted.erase(now);
    }
    return done();
}

} // namespace doorstep
