#include "outbox_store.h"

#include "blob_store.h"
#include "entity_store.h"
#include "holes.h"

#include <set>

namespace doorstep {

namespace {

Result<OutboxItem> itemFrom(const Statement &row)
{
    auto record = reread(row.blob(3));
    if (!record)
        return record.error();
    OutboxItem item{
        row.integer(0), static_cast<RecordState>(row.integer(1)), row.bytes(2), {}, *std::move(record)};
    item.savedAt = trueTime(item.record.happened);
    return item;
}

Outcome mark(Transaction &tx, std::span<const qint64> places, RecordState from, RecordState to)
{
    auto change = tx.write("UPDATE outbox SET state = ? WHERE place = ? AND state = ?");
    for (const qint64 place : places)
        if (auto changed = change.bind(to, place, from).run(); !changed)
            return changed;
    return done();
}

Outcome setAside(Transaction &tx, qint64 place, RecordState state, QByteArrayView reason)
{
    return tx.write("UPDATE outbox SET state = ?, reason = ? WHERE place = ?")
        .bind(state, reason, place)
        .run();
}

} // namespace

Result<std::vector<OutboxItem>> outboxPage(Database &db, int limitRecords, qsizetype limitBytes)
{
    auto rows =
        db.read(
              "SELECT o.place, o.state, o.reason, r.bytes FROM outbox o CROSS JOIN record r ON r.rid = o.rid"
              " WHERE o.state <= ? ORDER BY o.place LIMIT ?")
            .bind(RecordState::Sending, limitRecords);
    std::vector<OutboxItem> page;
    qsizetype bytes = 0;
    while (rows.next()) {
        auto item = itemFrom(rows);
        if (!item)
            return item.error();
        bytes += item->record.bytes.size();
        if (bytes > limitBytes && !page.empty())
            break;
        page.push_back(*std::move(item));
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    return page;
}

Outcome markSending(Transaction &tx, std::span<const qint64> places)
{
    return mark(tx, places, RecordState::Saved, RecordState::Sending);
}

Outcome markSaved(Transaction &tx, std::span<const qint64> places)
{
    return mark(tx, places, RecordState::Sending, RecordState::Saved);
}

Outcome acknowledge(Transaction &tx, qint64 place, quint64 number, qint64 heardMs)
{
    auto numbered = tx.write("UPDATE record SET number = ?, heard_ms = ?"
                             " WHERE rid = (SELECT rid FROM outbox WHERE place = ?)")
                        .bind(number, heardMs, place)
                        .run();
    if (!numbered)
        return numbered;
    return tx.write("DELETE FROM outbox WHERE place = ?").bind(place).run();
}

Outcome hold(Transaction &tx, qint64 place, QByteArrayView reason)
{
    return setAside(tx, place, RecordState::Held, reason);
}

Outcome park(Transaction &tx, qint64 place, QByteArrayView reason)
{
    return setAside(tx, place, RecordState::Parked, reason);
}

Outcome sendAsBytes(Transaction &tx, qint64 place, QByteArrayView reason)
{
    return setAside(tx, place, RecordState::Saved, reason);
}

Result<Hash> outboxMark(Database &db)
{
    QByteArray places;
    auto waiting = db.read("SELECT place FROM outbox WHERE state <= 1 ORDER BY place");
    while (waiting.next())
        places += QByteArray::number(waiting.integer(0)) + ' ';
    if (auto read = waiting.finish(); !read)
        return read.error();
    return hashOf(places);
}

Result<Unsent> unsent(Database &db)
{
    Unsent told;
    auto counts =
        db.read("SELECT count(*) FILTER (WHERE state <= 1), count(*) FILTER (WHERE state > 1) FROM outbox");
    static_assert(RecordState::Sending == RecordState{1});
    if (counts.next()) {
        told.count = counts.integer(0);
        told.stuck = counts.integer(1);
    }
    if (auto read = counts.finish(); !read)
        return read.error();
    const auto blobs = blobsWaiting(db);
    if (!blobs)
        return blobs.error();
    told.blobs = *blobs;
    if (told.count == 0)
        return told;
    const auto first = outboxPage(db, 1, 0);
    if (!first)
        return first.error();
    if (!first->empty())
        told.oldest = first->front().savedAt;
    return told;
}

Result<qint64> unsentIn(Database &db, const QUuid &stream)
{
    const auto sid = streamNumber(db, stream);
    if (!sid)
        return sid.error();
    const Span span = recordsOfStream(*sid);
    auto row = db.read("SELECT count(*) FROM outbox WHERE rid BETWEEN ? AND ? AND state <> ?")
                   .bind(span.first, span.last, RecordState::Held);
    const qint64 count = *sid != 0 && row.next() ? row.integer(0) : 0;
    if (auto read = row.finish(); !read)
        return read.error();
    const auto blobs = blobsWaitingIn(db, *sid);
    if (!blobs)
        return blobs.error();
    return count + *blobs;
}

Result<std::vector<OutboxItem>> savedHere(Database &db, int limit)
{
    auto rows =
        db.read(
              "SELECT o.place, o.state, o.reason, r.bytes FROM outbox o CROSS JOIN record r ON r.rid = o.rid"
              " ORDER BY o.place LIMIT ?")
            .bind(limit);
    std::vector<OutboxItem> items;
    while (rows.next()) {
        auto item = itemFrom(rows);
        if (!item)
            return item.error();
        items.push_back(*std::move(item));
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    return items;
}

namespace {

/// Who has written on this device into this stream.
Result<std::set<std::pair<QUuid, QUuid>>> ownWriters(Database &db, const QUuid &stream)
{
    std::set<std::pair<QUuid, QUuid>> writers;
    auto rows = db.read("SELECT author, device FROM chain WHERE stream = ?").bind(stream);
    while (rows.next())
        writers.emplace(rows.uuid(0), rows.uuid(1));
    if (auto read = rows.finish(); !read)
        return read.error();
    return writers;
}

Outcome queueAgain(Transaction &tx, qint64 rid, const Record &record)
{
    // its old place in the queue, before whatever was written since
    return tx
        .write("INSERT INTO outbox(place, rid, state) VALUES("
               "CASE WHEN EXISTS(SELECT 1 FROM outbox WHERE place = ?1)"
               " THEN 1 + (SELECT max(place) FROM outbox) ELSE ?1 END, ?2, ?3)")
        .bind(record.hlc, rid, RecordState::Saved)
        .run();
}

/// What came from the server keeps its place here and gets its number when it comes again; a hash without its
/// record means nothing without one.
Outcome forgetNumbers(Transaction &tx, qint64 sid, quint64 head)
{
    const Span span = recordsOfStream(sid);
    auto unnumbered = tx.write("UPDATE record SET number = NULL, heard_ms = NULL"
                               " WHERE rid BETWEEN ? AND ? AND number > ?")
                          .bind(span.first, span.last, head)
                          .run();
    if (!unnumbered)
        return unnumbered;
    if (auto gone = tx.write("DELETE FROM stub WHERE place > ? AND place <= ?")
                        .bind(stubPlace(sid, head), stubPlace(sid, MaxNumber))
                        .run();
        !gone)
        return gone;
    return forgetHoles(tx, sid, head);
}

/// What the server kept for a human, or could not read, it may have forgotten, too; and without it, the chain
/// does not go on.
Outcome tellSetAsideAgain(Transaction &tx, qint64 sid)
{
    const Span span = recordsOfStream(sid);
    auto aside = tx.read("SELECT rid FROM outbox WHERE rid BETWEEN ? AND ? AND state > ?")
                     .bind(span.first, span.last, RecordState::Sending);
    while (aside.next())
        if (auto offered = offerBlobsOf(tx, aside.integer(0)); !offered)
            return offered;
    if (auto read = aside.finish(); !read)
        return read;
    return tx.write("UPDATE outbox SET state = ?, reason = NULL WHERE rid BETWEEN ? AND ? AND state > ?")
        .bind(RecordState::Saved, span.first, span.last, RecordState::Sending)
        .run();
}

} // namespace

Outcome sendAgain(Transaction &tx, const QUuid &stream, quint64 head, const QUuid &device)
{
    const auto sid = streamNumber(tx.database(), stream);
    if (!sid)
        return sid.error();
    const auto writers = ownWriters(tx.database(), stream);
    if (!writers)
        return writers.error();
    const Span span = recordsOfStream(*sid);
    auto rows = tx.read("SELECT rid, bytes FROM record WHERE rid BETWEEN ? AND ? AND number > ?")
                    .bind(span.first, span.last, head);
    std::vector<std::pair<qint64, Record>> own;
    while (rows.next()) {
        auto record = reread(rows.blob(1));
        if (!record)
            return record.error();
        if (record->device == device || writers->contains({record->author, record->device}))
            own.emplace_back(rows.integer(0), *std::move(record));
    }
    if (auto read = rows.finish(); !read)
        return read;
    if (auto forgot = forgetNumbers(tx, *sid, head); !forgot)
        return forgot;
    if (auto told = tellSetAsideAgain(tx, *sid); !told)
        return told;
    std::ranges::sort(own, {}, [](const auto &one) { return one.second.hlc; });
    for (const auto &[rid, record] : own) {
        if (auto queued = queueAgain(tx, rid, record); !queued)
            return queued;
        if (!record.blobs.empty())
            if (auto offered = offerBlobsOf(tx, rid); !offered)
                return offered;
    }
    return tx.write("UPDATE stream SET have = min(have, ?1), head = ?1 WHERE id = ?2")
        .bind(head, stream)
        .run();
}

} // namespace doorstep
