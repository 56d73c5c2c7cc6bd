#include "record_store.h"

#include "blob_store.h"
#include "draft_store.h"
#include "keep.h"
#include "lost_visits.h"
#include "own_chains.h"
#include "rows.h"

#include <QHash>

namespace doorstep {

namespace {

Outcome moveChain(Transaction &tx, const Record &record)
{
    return keepChainEnd(tx, record.stream, {record.author, record.device}, {record.chain.n, hashOf(record)},
                        record.hlc);
}

/// Places rise, also over those that have left: a place names one record for ever. Stamps do so by
/// themselves; the rest is for callers whose stamps do not.
Outcome queue(Transaction &tx, qint64 rid, quint64 stamp)
{
    return tx
        .write("INSERT INTO outbox(place, rid, state)"
               " VALUES(max(?, 1 + coalesce((SELECT max(place) FROM outbox), 0)), ?, ?)")
        .bind(stamp, rid, RecordState::Saved)
        .run();
}

/// A record written before.
Result<std::optional<Record>> recordIn(Database &db, qint64 stream, const QUuid &id)
{
    static_assert(RecordBits + EntityBits == 46);
    auto row = db.read("SELECT bytes FROM record WHERE rid >> 46 = ? AND id = ?").bind(stream, id);
    if (row.next()) {
        auto record = reread(row.blob(0));
        if (!record)
            return record.error();
        return std::optional(*std::move(record));
    }
    if (auto read = row.finish(); !read)
        return read.error();
    return std::optional<Record>();
}

Record recordOf(const Said &what, const Writer &writer, const Happened &happened, quint64 hlc)
{
    Record record;
    record.id = what.id;
    record.stream = what.stream;
    record.entity = what.entity.isNull() ? what.id : what.entity;
    record.kind = static_cast<quint32>(what.kind);
    record.body = what.body;
    record.author = writer.account;
    record.device = writer.device;
    record.happened = happened;
    record.hlc = hlc;
    record.replaces = what.replaces;
    for (const Attached &one : what.attached)
        record.blobs.push_back(one.blob);
    return record;
}

} // namespace

Said withdrawn(const QUuid &id, const QUuid &stream, const QUuid &entity, std::vector<QUuid> records)
{
    CborWriter body;
    {
        CborFields nothing(body);
    }
    return {id, stream, entity, Kind::Withdrawn, body.take(), std::move(records), {}};
}

Result<Record> write(Transaction &tx, const Said &what, const Writer &writer, const Happened &happened,
                     quint64 hlc)
{
    Database &db = tx.database();
    auto sid = streamNumber(db, what.stream);
    if (sid && what.kind == Kind::ChangeSeen)
        sid = lossSeenIn(tx, what, *sid);
    if (!sid)
        return sid.error();
    if (*sid == 0)
        return Error{Fault::Rejected, QStringLiteral("vault: the stream is not held here")};
    auto before = recordIn(db, *sid, what.id);
    if (!before)
        return before.error();
    if (*before)
        return *std::move(*before);
    const auto end = chainEnd(db, *sid, what.stream, writer);
    if (!end)
        return end.error();
    Record record = recordOf(what, writer, happened, hlc);
    record.chain = {end->n + 1, end->hash};
    if (auto sealed = seal(record); !sealed)
        return sealed.error();
    // what was sealed is what every later reader must be able to read
    if (auto readable = readRecord(record.bytes); !readable)
        return readable.error();
    for (const Attached &one : what.attached)
        if (auto kept = keepBlob(tx, one.blob, one.bytes); !kept)
            return kept.error();
    StreamKeeper keeper(tx, *sid);
    if (auto kept = keeper.keep(record, 0, 0); !kept)
        return kept.error();
    if (auto queued = queue(tx, keeper.lastRid(), hlc); !queued)
        return queued.error();
    if (auto moved = moveChain(tx, record); !moved)
        return moved.error();
    if (auto said = removeDraftOf(tx, record.id); !said)
        return said.error();
    if (auto shown = keeper.finish(); !shown)
        return shown.error();
    return record;
}

namespace {

KeptRecord keptFrom(const Statement &row, Record record)
{
    KeptRecord kept;
    kept.record = std::move(record);
    kept.number = static_cast<quint64>(row.integer(1));
    kept.heardMs = row.integer(2);
    kept.state = row.isNull(1) ? RecordState::Saved : RecordState::Acked;
    return kept;
}

/// Puts in how far the records without a number are.
Outcome tellStates(Database &db, Span span, const QHash<qint64, size_t> &placeOfRid,
                   std::vector<KeptRecord> &records)
{
    if (placeOfRid.isEmpty())
        return done();
    auto rows = db.read("SELECT rid, state, reason FROM outbox WHERE rid BETWEEN ? AND ?")
                    .bind(span.first, span.last);
    while (rows.next()) {
        const auto at = placeOfRid.constFind(rows.integer(0));
        if (at == placeOfRid.constEnd())
            continue;
        records[*at].state = static_cast<RecordState>(rows.integer(1));
        records[*at].reason = rows.bytes(2);
    }
    return rows.finish();
}

Result<std::vector<KeptRecord>> keptIn(Database &db, Span span)
{
    auto rows =
        db.read("SELECT rid, number, heard_ms, bytes FROM record WHERE rid BETWEEN ? AND ? ORDER BY rid")
            .bind(span.first, span.last);
    std::vector<KeptRecord> records;
    QHash<qint64, size_t> unsent;
    while (rows.next()) {
        auto record = reread(rows.blob(3));
        if (!record)
            return record.error();
        if (rows.isNull(1))
            unsent.insert(rows.integer(0), records.size());
        records.push_back(keptFrom(rows, *std::move(record)));
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    if (auto told = tellStates(db, span, unsent, records); !told)
        return told.error();
    return records;
}

} // namespace

Result<std::vector<KeptRecord>> recordsOf(Database &db, const QUuid &entity)
{
    const auto found = entityAnywhere(db, entity);
    if (!found)
        return found.error();
    if (found->eid == 0)
        return std::vector<KeptRecord>();
    return keptIn(db, recordsOfEntity(found->eid));
}

Result<std::vector<Record>> allRecords(Database &db, const QUuid &stream)
{
    const auto sid = streamNumber(db, stream);
    if (!sid)
        return sid.error();
    if (*sid == 0)
        return std::vector<Record>();
    const Span span = recordsOfStream(*sid);
    return collect<Record>(db.read("SELECT bytes FROM record WHERE rid BETWEEN ? AND ? ORDER BY rid")
                               .bind(span.first, span.last),
                           [](const Statement &row) { return reread(row.blob(0)); });
}

Result<std::optional<KeptRecord>> recordById(Database &db, const QUuid &id)
{
    auto row =
        db.read("SELECT r.rid FROM stream s CROSS JOIN record r ON r.rid >> 46 = +s.sid AND r.id = ? LIMIT 1")
            .bind(id);
    if (!row.next()) {
        if (auto read = row.finish(); !read)
            return read.error();
        return std::optional<KeptRecord>();
    }
    auto records = keptIn(db, {row.integer(0), row.integer(0)});
    if (!records)
        return records.error();
    if (records->empty()) // whole pages of different ages: an index that tells of what its table has not
        return Error{Fault::Damaged, QStringLiteral("vault: a record that is named is not there")};
    return std::optional(std::move(records->front()));
}

Result<quint64> lastStamp(Database &db)
{
    auto row = db.read("SELECT max(stamp) FROM (SELECT stamp FROM sync UNION ALL SELECT stamp FROM chain)");
    const auto stamp = row.next() ? static_cast<quint64>(row.integer(0)) : 0;
    if (auto read = row.finish(); !read)
        return read.error();
    return stamp;
}

} // namespace doorstep
