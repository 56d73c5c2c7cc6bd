#include "record_store.h"

#include "holes.h"
#include "keep.h"
#include "own_chains.h"

#include <algorithm>
#include <map>

namespace doorstep {

namespace {

/// Takes one page in, entry by entry.
class PageReader
{
public:
    PageReader(Transaction &tx, const ReceivedPage &page)
        : m_tx(tx)
        , m_page(page)
    {
    }
    Result<Applied> apply();

private:
    Result<bool> findStream();
    Outcome findOwnChains();
    Outcome take(StreamKeeper &keeper, const ReceivedEntry &entry);
    Outcome takeRecord(StreamKeeper &keeper, const ReceivedEntry &entry, const Record &record);
    Outcome takeStub(const ReceivedEntry &entry, const Hash &hash);
    void see(const Record &record);
    Outcome moveOn();

    struct OwnChain {
        quint64 n = 0;
        const Record *end = nullptr;
    };
    Transaction &m_tx;
    const ReceivedPage &m_page;
    qint64 m_sid = 0;
    Applied m_applied;
    quint64 m_stamp = 0;
    std::map<std::pair<QUuid, QUuid>, OwnChain> m_ownChains;
};

Result<bool> PageReader::findStream()
{
    auto row = m_tx.read("SELECT sid, have FROM stream WHERE id = ?").bind(m_page.stream);
    const bool found = row.next();
    if (found) {
        m_sid = row.integer(0);
        m_applied.have = static_cast<quint64>(row.integer(1));
    }
    if (auto read = row.finish(); !read)
        return read.error();
    return found;
}

Outcome PageReader::findOwnChains()
{
    auto rows = m_tx.read("SELECT author, device, n FROM chain WHERE stream = ?").bind(m_page.stream);
    while (rows.next())
        m_ownChains[{rows.uuid(0), rows.uuid(1)}] = {static_cast<quint64>(rows.integer(2)), nullptr};
    if (auto read = rows.finish(); !read)
        return read;
    const auto noted = notedWriter(m_tx.database());
    if (!noted)
        return noted.error();
    if (*noted)
        m_ownChains.try_emplace({(*noted)->account, (*noted)->device});
    return done();
}

/// What this vault said before it was lost or set back, and the newest stamp.
void PageReader::see(const Record &record)
{
    m_stamp = std::max(m_stamp, record.hlc);
    if (m_ownChains.empty())
        return;
    const auto own = m_ownChains.find({record.author, record.device});
    if (own != m_ownChains.end() && record.chain.n > own->second.n)
        own->second = {record.chain.n, &record};
}

Outcome PageReader::takeRecord(StreamKeeper &keeper, const ReceivedEntry &entry, const Record &record)
{
    if (record.stream != m_page.stream)
        return Error{Fault::Malformed, QStringLiteral("page: a record of another stream")};
    auto kept = keeper.keep(record, entry.number, entry.heardMs);
    if (!kept)
        return kept.error();
    m_applied.kept += *kept == Kept::New ? 1 : 0;
    see(record);
    return done();
}

Outcome PageReader::takeStub(const ReceivedEntry &entry, const Hash &hash)
{
    if (entry.number > MaxNumber)
        return Error{Fault::Malformed, QStringLiteral("page: a number out of reach")};
    ++m_applied.kept;
    return m_tx.write("INSERT OR REPLACE INTO stub(place, heard_ms, hash) VALUES(?, ?, ?)")
        .bind(stubPlace(m_sid, entry.number), entry.heardMs, hash.view())
        .run();
}

Outcome PageReader::take(StreamKeeper &keeper, const ReceivedEntry &entry)
{
    if (const auto *record = std::get_if<Record>(&entry.held))
        return takeRecord(keeper, entry, *record);
    if (const auto *stub = std::get_if<Hash>(&entry.held))
        return takeStub(entry, *stub);
    return leaveOut(m_tx, m_sid, entry.number, entry.lastNumber());
}

Outcome PageReader::moveOn()
{
    for (const auto &[writer, chain] : m_ownChains) {
        if (!chain.end)
            continue;
        auto moved =
            m_tx.write("INSERT INTO chain(stream, author, device, n, hash, stamp) VALUES(?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT DO UPDATE SET n = excluded.n, hash = excluded.hash")
                .bind(m_page.stream, writer.first, writer.second, chain.n, hashOf(*chain.end).view(),
                      chain.end->hlc)
                .run();
        if (!moved)
            return moved;
    }
    if (auto moved = m_tx.write("UPDATE stream SET have = ?1, head = max(head, ?1, ?2),"
                                " coming = CASE WHEN coming <= ?1 THEN 0 ELSE coming END WHERE sid = ?3")
                         .bind(m_applied.have, m_page.head, m_sid)
                         .run();
        !moved)
        return moved;
    return m_tx.write("UPDATE sync SET stamp = ? WHERE stamp < ?").bind(m_stamp, m_stamp).run();
}

Result<Applied> PageReader::apply()
{
    auto held = findStream();
    if (!held)
        return held.error();
    if (!*held) {
        m_applied.ours = false;
        return m_applied;
    }
    if (auto found = findOwnChains(); !found)
        return found.error();
    StreamKeeper keeper(m_tx, m_sid);
    for (const ReceivedEntry &entry : m_page.entries) {
        if (entry.lastNumber() <= m_applied.have)
            continue;
        if (entry.number > m_applied.have + 1) {
            m_applied.gap = true;
            break;
        }
        if (auto taken = take(keeper, entry); !taken)
            return taken.error();
        m_applied.have = entry.lastNumber();
    }
    if (auto shown = keeper.finish(); !shown)
        return shown.error();
    if (auto moved = moveOn(); !moved)
        return moved.error();
    return m_applied;
}

} // namespace

quint64 ReceivedEntry::lastNumber() const
{
    const auto *leftOut = std::get_if<LeftOut>(&held);
    return number + (leftOut ? leftOut->count - 1 : 0);
}

Result<Applied> applyPage(Transaction &tx, const ReceivedPage &page)
{
    return PageReader(tx, page).apply();
}

Result<std::vector<ReceivedEntry>> numbered(Database &db, const QUuid &stream, quint64 after, int limit)
{
    const auto sid = streamNumber(db, stream);
    if (!sid)
        return sid.error();
    std::vector<ReceivedEntry> entries;
    if (*sid == 0)
        return entries;
    const Span records = recordsOfStream(*sid);
    auto rows =
        db.read("SELECT number, heard_ms, bytes, NULL, 1 FROM record"
                " WHERE rid BETWEEN ?1 AND ?2 AND number > ?5"
                " UNION ALL SELECT place - ?3, heard_ms, NULL, hash, 1 FROM stub"
                " WHERE place > ?3 + ?5 AND place <= ?4"
                " UNION ALL SELECT first - ?3, 0, NULL, NULL, last - first + 1 FROM hole"
                " WHERE first > ?3 + ?5 AND first <= ?4 ORDER BY 1 LIMIT ?6")
            .bind(records.first, records.last, stubPlace(*sid, 0), stubPlace(*sid, MaxNumber), after, limit);
    while (rows.next()) {
        ReceivedEntry entry{static_cast<quint64>(rows.integer(0)), rows.integer(1), {}};
        if (!rows.isNull(2)) {
            auto record = reread(rows.blob(2));
            if (!record)
                return record.error();
            entry.held = *std::move(record);
        } else if (!rows.isNull(3)) {
            entry.held = Hash::from(rows.blob(3));
        } else {
            entry.held = LeftOut{static_cast<quint64>(rows.integer(4))};
        }
        entries.push_back(std::move(entry));
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    return entries;
}

} // namespace doorstep
