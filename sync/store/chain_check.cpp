#include "chain_check.h"

#include <map>
#include <set>
#include <utility>

namespace doorstep {

namespace {

constexpr int Batch = 1000;

class ChainWalk
{
public:
    void pass(const Hash &stub) { m_stubs.insert(stub); }
    void pass(LeftOut) { ++m_holes; }
    void pass(const Record &record)
    {
        auto &last = m_last[{record.author, record.device}];
        const bool first = record.chain.n == 1 && record.chain.prev == Hash{};
        const bool next = record.chain.n == last.n + 1 && record.chain.prev == last.hash;
        const bool unseen = record.chain.n > last.n + 1 && last.holes < m_holes;
        if (!first && !next && !unseen && !m_stubs.contains(record.chain.prev))
            (record.chain.n > last.n + 1 ? m_report.leaps : m_report.broken).push_back(record.id);
        ++m_report.checked;
        last = {record.chain.n, hashOf(record), m_holes};
    }
    void pass(std::span<const ReceivedEntry> entries)
    {
        for (const ReceivedEntry &entry : entries)
            std::visit([&](const auto &held) { pass(held); }, entry.held);
    }
    ChainReport report() { return std::move(m_report); }

private:
    struct Link {
        quint64 n = 0;
        Hash hash;
        int holes = 0; ///< passed before it
    };
    std::map<std::pair<QUuid, QUuid>, Link> m_last;
    std::set<Hash> m_stubs;
    int m_holes = 0;
    ChainReport m_report;
};

} // namespace

Result<ChainReport> checkChains(Database &db, const QUuid &stream)
{
    ChainWalk walk;
    for (quint64 after = 0;;) {
        const auto batch = numbered(db, stream, after, Batch);
        if (!batch)
            return batch.error();
        walk.pass(*batch);
        if (batch->size() < size_t(Batch))
            return walk.report();
        after = batch->back().lastNumber();
    }
}

ChainReport checkChains(std::span<const ReceivedEntry> entries)
{
    ChainWalk walk;
    walk.pass(entries);
    return walk.report();
}

} // namespace doorstep
