#include "log_writer.h"

#include "blob_log.h"
#include "body.h"
#include "transaction.h"
#include "views.h"

namespace doorstep {

LogWriter::LogWriter(Transaction &tx, qint64 nowMs)
    : m_tx(tx)
    , m_nowMs(nowMs)
{
}

Result<StreamRow *> LogWriter::stream(const QUuid &id)
{
    const auto [at, isNew] = m_streams.try_emplace(id);
    if (isNew) {
        auto find = m_tx.read("SELECT no, kind, head FROM streams WHERE id = ?").bind(id);
        if (find.next())
            at->second = StreamRow{find.integer(0), static_cast<StreamKind>(find.integer(1)),
                                   static_cast<quint64>(find.integer(2))};
        if (auto found = find.finish(); !found)
            return found.error();
    }
    return at->second ? &*at->second : nullptr;
}

Result<ChainRow *> LogWriter::chain(const QUuid &stream, const QUuid &author, const QUuid &device)
{
    const auto [at, isNew] = m_chains.try_emplace({stream, author, device});
    if (!isNew)
        return &at->second;
    const auto row = this->stream(stream);
    if (!row)
        return row.error();
    Q_ASSERT(*row);
    auto find = m_tx.write("INSERT INTO chains (stream, author, device) VALUES (?, ?, ?) "
                           "ON CONFLICT DO UPDATE SET n = n RETURNING no, n, hash");
    find.bind((*row)->no, author, device);
    if (find.next())
        at->second = {find.integer(0), static_cast<quint64>(find.integer(1)), Hash::from(find.blob(2))};
    if (auto found = find.run(); !found)
        return found.error();
    return &at->second;
}

Outcome LogWriter::move(ChainRow &chain, const Record &record, const Hash &hash)
{
    chain.n = record.chain.n;
    chain.hash = hash;
    chain.moved = true;
    return done();
}

Result<quint64> LogWriter::nextSeq()
{
    if (!m_seq) {
        const auto newest = newestSeq(m_tx.database());
        if (!newest)
            return newest;
        m_seq = *newest;
    }
    return ++*m_seq;
}

Result<quint64> LogWriter::append(const Record &record, const Hash &hash)
{
    const auto row = stream(record.stream);
    if (!row)
        return row.error();
    const auto link = chain(record.stream, record.author, record.device);
    if (!link)
        return link.error();
    StreamRow &into = **row;
    const auto seq = nextSeq();
    if (!seq)
        return seq.error();
    auto added =
        m_tx.write("INSERT INTO log (seq, stream, number, id, kind, entity, chain, n, hash, received, bytes) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(*seq, into.no, into.head + 1, record.id, record.kind, record.entity, (*link)->no,
                  record.chain.n, hash.view(), m_nowMs, record.bytes)
            .run();
    if (!added)
        return added.error();
    if (!record.blobs.empty())
        if (auto named = nameBlobs(m_tx, record); !named)
            return named.error();
    if (isViewed(record.kind))
        m_viewed.emplace(record.stream, record.entity);
    m_leasesMoved = m_leasesMoved || is(record, Kind::PageOpened);
    m_grown.insert(record.stream);
    if (auto moved = move(**link, record, hash); !moved)
        return moved.error();
    return ++into.head;
}

Outcome LogWriter::passOver(const Record &record, const Hash &hash)
{
    const auto link = chain(record.stream, record.author, record.device);
    if (!link)
        return link.error();
    return move(**link, record, hash);
}

Outcome LogWriter::keepHead(const SignedHead &head)
{
    const auto link = chain(head.stream, head.author, head.device);
    if (!link)
        return link.error();
    return m_tx
        .write("UPDATE chains SET signed_n = ?2, signed_hash = ?3, signature = ?4 "
               "WHERE no = ?1 AND signed_n < ?2")
        .bind((*link)->no, head.n, head.hash.view(), viewOf(head.signature))
        .run();
}

Outcome LogWriter::finish()
{
    for (auto &[name, chain] : m_chains) {
        if (!std::exchange(chain.moved, false))
            continue;
        const auto kept = m_tx.write("UPDATE chains SET n = ?, hash = ? WHERE no = ?")
                              .bind(chain.n, chain.hash.view(), chain.no)
                              .run();
        if (!kept)
            return kept;
    }
    for (const QUuid &id : std::exchange(m_grown, {})) {
        const StreamRow &row = *m_streams.at(id);
        if (auto kept = m_tx.write("UPDATE streams SET head = ? WHERE no = ?").bind(row.head, row.no).run();
            !kept)
            return kept;
    }
    bool leasesMoved = std::exchange(m_leasesMoved, false);
    for (const auto &[stream, entity] : std::exchange(m_viewed, {})) {
        const auto changed = refreshViews(m_tx, stream, entity);
        if (!changed)
            return changed.error();
        leasesMoved = leasesMoved || *changed;
    }
    return leasesMoved ? moveLeases(m_tx) : done();
}

Outcome openStream(Transaction &tx, const QUuid &id, StreamKind kind)
{
    const auto opened =
        tx.write("INSERT OR IGNORE INTO streams (id, kind) VALUES (?, ?)").bind(id, kind).run();
    if (!opened)
        return opened;
    if (changedRows(tx) == 0)
        return Error{Fault::Conflict, QStringLiteral("there is such a stream already")};
    return moveLeases(tx);
}

Result<quint64> newestSeq(Database &db)
{
    auto find = db.read("SELECT max(coalesce((SELECT max(seq) FROM log), 0), "
                        "coalesce((SELECT log_end FROM office), 0))");
    const quint64 newest = find.next() ? static_cast<quint64>(find.integer(0)) : 0;
    if (auto found = find.finish(); !found)
        return found.error();
    return newest;
}

} // namespace doorstep
