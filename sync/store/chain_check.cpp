#include "chain_check.h"

#include "entity_store.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <utility>

namespace doorstep {

namespace {

/// Clocks that differ by less are as right as clocks are.
constexpr qint64 ClockToleranceMs = 2 * 60'000;

/// Compares each time with the last one of its chain, and within one start of a device with its own count.
class ClockWalk
{
public:
    void pass(const Record &record)
    {
        const Happened &happened = record.happened;
        const qint64 atMs = trueMs(happened);
        if (!happened.boot.isNull())
            compare(m_started[{record.device, happened.boot}], record.id, atMs - happened.sinceBootMs,
                    [](qint64 wasMs, qint64 isMs) { return std::abs(isMs - wasMs); });
        compare(m_last[{record.author, record.device}], record.id, atMs,
                [](qint64 wasMs, qint64 isMs) { return wasMs - isMs; });
    }
    std::vector<ClockFault> take() { return std::move(m_faults); }

private:
    struct Seen {
        QUuid record;
        qint64 atMs = 0;
    };
    template <class Apart>
    void compare(Seen &last, const QUuid &record, qint64 atMs, Apart apart)
    {
        const Seen before = std::exchange(last, {record, atMs});
        if (before.record.isNull())
            return;
        const qint64 byMs = apart(before.atMs, atMs);
        if (byMs < ClockToleranceMs)
            return;
        add(before.record, byMs);
        add(record, byMs);
    }
    void add(const QUuid &record, qint64 byMs)
    {
        const auto known = std::ranges::find(m_faults, record, &ClockFault::record);
        if (known == m_faults.end())
            m_faults.push_back({record, byMs});
        else
            known->byMs = std::max(known->byMs, byMs);
    }

    std::map<std::pair<QUuid, QUuid>, Seen> m_started; ///< when it started, as the device has it
    std::map<std::pair<QUuid, QUuid>, Seen> m_last;
    std::vector<ClockFault> m_faults;
};

class ChainWalk
{
public:
    void pass(const Hash &stub) { m_stubs.insert(stub); }
    void pass(LeftOut) { ++m_holes; }
    void pass(const Record &record)
    {
        auto &last = m_last[{record.author, record.device}];
        const bool first = record.chain.n == 1 && record.chain.prev == Hash{} && last.n == 0;
        const bool next = record.chain.n == last.n + 1 && record.chain.prev == last.hash;
        const bool unseen = record.chain.n > last.n + 1 && last.holes < m_holes;
        if (!first && !next && !unseen && !m_stubs.contains(record.chain.prev))
            (record.chain.n > last.n + 1 ? m_report.leaps : m_report.broken).push_back(record.id);
        ++m_report.checked;
        m_clocks.pass(record);
        last = {record.chain.n, hashOf(record), m_holes};
    }
    void pass(std::span<const ReceivedEntry> entries)
    {
        for (const ReceivedEntry &entry : entries)
            std::visit([&](const auto &held) { pass(held); }, entry.held);
    }
    ChainReport report()
    {
        m_report.clocks = m_clocks.take();
        return std::move(m_report);
    }

private:
    struct Link {
        quint64 n = 0;
        Hash hash;
        int holes = 0; ///< passed before it
    };
    std::map<std::pair<QUuid, QUuid>, Link> m_last;
    std::set<Hash> m_stubs;
    int m_holes = 0;
    ClockWalk m_clocks;
    ChainReport m_report;
};

} // namespace

Result<ChainReport> checkChains(Database &db, const QUuid &stream)
{
    const auto sid = streamNumber(db, stream);
    if (!sid)
        return sid.error();
    ChainWalk walk;
    if (*sid == 0)
        return walk.report();
    // The numbers are sorted without what they stand for: a person's year is megabytes.
    const Span records = recordsOfStream(*sid);
    auto places =
        db.read("SELECT number, rid, NULL FROM record WHERE rid BETWEEN ?1 AND ?2 AND number > 0"
                " UNION ALL SELECT place - ?3, NULL, hash FROM stub WHERE place > ?3 AND place <= ?4"
                " UNION ALL SELECT first - ?3, NULL, NULL FROM hole WHERE first > ?3 AND first <= ?4"
                " ORDER BY 1")
            .bind(records.first, records.last, stubPlace(*sid, 0), stubPlace(*sid, MaxNumber));
    auto row = db.read("SELECT bytes FROM record WHERE rid = ?");
    while (places.next()) {
        if (places.isNull(1)) {
            if (places.isNull(2))
                walk.pass(LeftOut{});
            else
                walk.pass(Hash::from(places.blob(2)));
            continue;
        }
        if (row.bind(places.integer(1)); !row.next())
            return row.finish() ? Error{Fault::Damaged, QStringLiteral("vault: a record is not there")}
                                : row.finish().error();
        const auto record = reread(row.blob(0));
        if (!record)
            return record.error();
        walk.pass(*record);
    }
    if (auto read = places.finish(); !read)
        return read.error();
    return walk.report();
}

ChainReport checkChains(std::span<const ReceivedEntry> entries)
{
    ChainWalk walk;
    walk.pass(entries);
    return walk.report();
}

} // namespace doorstep
