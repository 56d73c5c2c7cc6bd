#include "news.h"

#include "database.h"
#include "log_writer.h"
#include "server_store.h"

#include <algorithm>

namespace doorstep {

bool News::refresh(ServerStore &store)
{
    const bool any = read(store);
    if (any && m_told)
        m_told();
    return any;
}

bool News::read(ServerStore &store)
{
    const std::lock_guard guard(m_lock);
    bool any = false;
    const auto looked = store.read([&](Database &db) -> Outcome {
        auto find = db.read("SELECT lease_generation FROM office");
        if (!find.next())
            return find.finish();
        const auto generation = static_cast<quint64>(find.integer(0));
        const auto end = newestSeq(db);
        if (!end)
            return end.error();
        const quint64 newest = *end;
        any = newest != m_seq || generation != m_generation;
        m_generation = generation;
        auto rows = db.read("SELECT seq, stream FROM log WHERE seq > ? ORDER BY seq").bind(m_seq);
        while (m_started && rows.next())
            m_newest.insert(rows.integer(1), static_cast<quint64>(rows.integer(0)));
        m_seq = newest;
        m_started = true;
        return rows.finish();
    });
    return looked && any;
}

bool News::grown(std::span<const qint64> streams, quint64 sinceSeq) const
{
    const std::lock_guard guard(m_lock);
    if (m_seq <= sinceSeq)
        return false;
    return std::ranges::any_of(streams, [&](qint64 stream) { return m_newest.value(stream) > sinceSeq; });
}

bool News::grownAnywhere(quint64 sinceSeq) const
{
    const std::lock_guard guard(m_lock);
    return m_seq > sinceSeq;
}

quint64 News::leaseGeneration() const
{
    const std::lock_guard guard(m_lock);
    return m_generation;
}

} // namespace doorstep
