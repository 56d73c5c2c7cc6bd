#include "blob_store.h"

#include "outbox_store.h"
#include "places.h"
#include "rows.h"

namespace doorstep {

namespace {

static_assert(MaxBlobBytes / BlobPartBytes < (1 << BlobPartBits));

struct BlobRow {
    qint64 bid = 0;
    quint64 have = 0;
    BlobState state = BlobState::Coming;
};

Result<std::optional<BlobRow>> rowOf(Database &db, const BlobRef &blob)
{
    auto row = db.read("SELECT bid, have, state FROM blob WHERE hash = ? AND size = ?")
                   .bind(blob.hash.view(), blob.size);
    std::optional<BlobRow> found;
    if (row.next())
        found = BlobRow{row.integer(0), static_cast<quint64>(row.integer(1)),
                        static_cast<BlobState>(row.integer(2))};
    if (auto read = row.finish(); !read)
        return read.error();
    return found;
}

/// Its row, made where there is none.
Result<BlobRow> rowFor(Transaction &tx, const BlobRef &blob)
{
    auto made = tx.write("INSERT INTO blob(hash, size, state) VALUES(?, ?, ?) ON CONFLICT DO NOTHING")
                    .bind(blob.hash.view(), blob.size, BlobState::Coming)
                    .run();
    if (!made)
        return made.error();
    const auto row = rowOf(tx.database(), blob);
    if (!row)
        return row.error();
    return **row;
}

Outcome setState(Transaction &tx, qint64 bid, quint64 have, BlobState state)
{
    return tx.write("UPDATE blob SET have = ?, state = ? WHERE bid = ?").bind(have, state, bid).run();
}

qint64 placeOf(qint64 bid, quint64 at)
{
    return partsOfBlob(bid).first + qint64(at / BlobPartBytes);
}

Outcome putPart(Transaction &tx, qint64 bid, quint64 at, QByteArrayView part)
{
    return tx.write("INSERT INTO blob_part(place, bytes) VALUES(?, ?)").bind(placeOf(bid, at), part).run();
}

Outcome removeParts(Transaction &tx, qint64 bid)
{
    const Span parts = partsOfBlob(bid);
    return tx.write("DELETE FROM blob_part WHERE place BETWEEN ? AND ?").bind(parts.first, parts.last).run();
}

Result<QByteArray> allParts(Database &db, qint64 bid)
{
    const Span parts = partsOfBlob(bid);
    return db.read("SELECT bytes FROM blob_part WHERE place BETWEEN ? AND ? ORDER BY place")
        .bind(parts.first, parts.last)
        .joined();
}

bool isTrue(const BlobRef &blob, QByteArrayView bytes)
{
    return static_cast<quint64>(bytes.size()) == blob.size && hashOf(bytes) == blob.hash;
}

} // namespace

Outcome keepBlob(Transaction &tx, const BlobRef &blob, QByteArrayView bytes)
{
    if (!isFit(blob) || !isTrue(blob, bytes))
        return Error{Fault::Malformed, QStringLiteral("vault: not a blob that may travel")};
    const auto row = rowFor(tx, blob);
    if (!row)
        return row.error();
    if (row->state == BlobState::Refused)
        return setState(tx, row->bid, blob.size, BlobState::Waiting);
    if (row->state != BlobState::Coming)
        return done();
    if (auto removed = removeParts(tx, row->bid); !removed)
        return removed;
    for (quint64 at = 0; at < blob.size; at += BlobPartBytes)
        if (auto kept = putPart(tx, row->bid, at, bytes.sliced(qsizetype(at), blobPartAt(blob.size, at)));
            !kept)
            return kept;
    return setState(tx, row->bid, blob.size, BlobState::Waiting);
}

Result<std::optional<QByteArray>> blobBytes(Database &db, const BlobRef &blob)
{
    const auto row = rowOf(db, blob);
    if (!row)
        return row.error();
    if (!*row || (*row)->state == BlobState::Coming)
        return std::optional<QByteArray>();
    auto bytes = allParts(db, (*row)->bid);
    if (!bytes)
        return bytes.error();
    if (!isTrue(blob, *bytes))
        return Error{Fault::Damaged, QStringLiteral("vault: a blob is not what its name says")};
    return std::optional(*std::move(bytes));
}

Result<std::optional<BlobState>> blobState(Database &db, const BlobRef &blob)
{
    const auto row = rowOf(db, blob);
    if (!row)
        return row.error();
    return *row ? std::optional((*row)->state) : std::nullopt;
}

Outcome askForBlob(Transaction &tx, const BlobRef &blob)
{
    return tx.write("UPDATE blob SET asked = 1 WHERE hash = ? AND size = ?")
        .bind(blob.hash.view(), blob.size)
        .run();
}

namespace {

Result<std::optional<MovingBlob>> movingFrom(Statement row)
{
    std::optional<MovingBlob> moving;
    if (row.next())
        moving = MovingBlob{row.integer(0),
                            {Hash::from(row.blob(1)), static_cast<quint64>(row.integer(2)), {}},
                            static_cast<quint64>(row.integer(3))};
    if (auto read = row.finish(); !read)
        return read.error();
    return moving;
}

} // namespace

Result<std::optional<MovingBlob>> nextBlobToSend(Database &db, qint64 after)
{
    return movingFrom(
        db.read("SELECT bid, hash, size, 0 FROM blob WHERE state = 2 AND bid > ? AND EXISTS("
                "SELECT 1 FROM blob_of o CROSS JOIN record r ON r.rid = o.rid WHERE o.bid = blob.bid"
                " AND (r.number IS NOT NULL"
                " OR EXISTS(SELECT 1 FROM outbox x WHERE x.rid = r.rid AND x.state = 2)))"
                " ORDER BY bid LIMIT 1")
            .bind(after));
}
static_assert(RecordState::Held == RecordState{2} && RecordState::Parked == RecordState{3});

Result<std::optional<MovingBlob>> nextBlobToFetch(Database &db, qint64 after, quint64 unasked)
{
    // two statements, each with its index: a supervisor's vault may name a hundred thousand
    constexpr const char *Asked =
        "SELECT bid, hash, size, have FROM blob WHERE state = 0 AND asked = 1 AND bid > ?1"
        " AND EXISTS(SELECT 1 FROM blob_of o"
        " CROSS JOIN stream s ON s.sid = o.rid >> 46 AND s.hidden = 0 WHERE o.bid = blob.bid)"
        " ORDER BY bid LIMIT 1";
    constexpr const char *AskedOrSmall =
        "SELECT bid, hash, size, have FROM blob WHERE state = 0 AND bid > ?1 AND (asked = 1 OR size <= ?2)"
        " AND EXISTS(SELECT 1 FROM blob_of o"
        " CROSS JOIN stream s ON s.sid = o.rid >> 46 AND s.hidden = 0 WHERE o.bid = blob.bid)"
        " ORDER BY bid LIMIT 1";
    return movingFrom(unasked == 0 ? db.read(Asked).bind(after) : db.read(AskedOrSmall).bind(after, unasked));
}

Result<QByteArray> blobPart(Database &db, const BlobRef &blob, quint64 at)
{
    const auto row = rowOf(db, blob);
    if (!row)
        return row.error();
    auto part =
        db.read("SELECT bytes FROM blob_part WHERE place = ?").bind(*row ? placeOf((*row)->bid, at) : -1);
    QByteArray bytes = part.next() ? part.bytes(0) : QByteArray();
    if (auto read = part.finish(); !read)
        return read.error();
    if (bytes.isEmpty())
        return Error{Fault::Damaged, QStringLiteral("vault: a part of a blob is not there")};
    return bytes;
}

namespace {

Outcome leaveWaiting(Transaction &tx, const BlobRef &blob, BlobState state)
{
    return tx.write("UPDATE blob SET state = ? WHERE hash = ? AND size = ? AND state = ?")
        .bind(state, blob.hash.view(), blob.size, BlobState::Waiting)
        .run();
}

} // namespace

Outcome blobSent(Transaction &tx, const BlobRef &blob)
{
    return leaveWaiting(tx, blob, BlobState::Here);
}

Outcome blobRefused(Transaction &tx, const BlobRef &blob)
{
    return leaveWaiting(tx, blob, BlobState::Refused);
}

Result<PartKept> keepBlobPart(Transaction &tx, const BlobRef &blob, quint64 at, QByteArrayView part)
{
    const auto row = rowOf(tx.database(), blob);
    if (!row)
        return row.error();
    const bool isNext = *row && (*row)->state == BlobState::Coming && at == (*row)->have
        && part.size() == blobPartAt(blob.size, at);
    if (!isNext)
        return PartKept::Kept;
    const qint64 bid = (*row)->bid;
    const quint64 have = at + static_cast<quint64>(part.size());
    if (auto kept = putPart(tx, bid, at, part); !kept)
        return kept.error();
    if (have < blob.size) {
        if (auto kept = setState(tx, bid, have, BlobState::Coming); !kept)
            return kept.error();
        return PartKept::Kept;
    }
    const auto bytes = allParts(tx.database(), bid);
    if (!bytes)
        return bytes.error();
    const bool isWhole = isTrue(blob, *bytes);
    if (!isWhole)
        if (auto removed = removeParts(tx, bid); !removed)
            return removed.error();
    if (auto kept =
            isWhole ? setState(tx, bid, have, BlobState::Here) : setState(tx, bid, 0, BlobState::Coming);
        !kept)
        return kept.error();
    return isWhole ? PartKept::Whole : PartKept::Untrue;
}

Outcome meetEpochWithBlobs(Transaction &tx)
{
    return tx
        .write("UPDATE blob SET state = ? WHERE state = 2"
               " AND EXISTS(SELECT 1 FROM blob_of o WHERE o.bid = blob.bid)" // else it is of a draft
               " AND NOT EXISTS("
               "SELECT 1 FROM blob_of o CROSS JOIN outbox x ON x.rid = o.rid WHERE o.bid = blob.bid)")
        .bind(BlobState::Here)
        .run();
}

Outcome offerBlobsOf(Transaction &tx, qint64 rid)
{
    return tx
        .write("UPDATE blob SET state = ? WHERE state IN (?, ?)"
               " AND bid IN (SELECT bid FROM blob_of WHERE rid = ?)")
        .bind(BlobState::Waiting, BlobState::Here, BlobState::Refused, rid)
        .run();
}

namespace {

Result<qint64> counted(Statement row)
{
    const qint64 count = row.next() ? row.integer(0) : 0;
    if (auto read = row.finish(); !read)
        return read.error();
    return count;
}

} // namespace

Result<qint64> blobsWaiting(Database &db)
{
    return counted(db.read("SELECT count(*) FROM blob WHERE state = 2 AND EXISTS(SELECT 1 FROM blob_of o"
                           " WHERE o.bid = blob.bid AND NOT EXISTS("
                           "SELECT 1 FROM outbox x WHERE x.rid = o.rid AND x.state = 3))"));
}

Result<qint64> blobsWaitingIn(Database &db, qint64 stream)
{
    const Span records = recordsOfStream(stream);
    return counted(
        db.read(
              "SELECT count(DISTINCT b.bid) FROM blob_of o CROSS JOIN blob b ON b.bid = o.bid AND b.state = 2"
              " WHERE o.rid BETWEEN ? AND ?"
              " AND NOT EXISTS(SELECT 1 FROM outbox x WHERE x.rid = o.rid AND x.state = 3)")
            .bind(records.first, records.last));
}

Outcome nameBlobs(Transaction &tx, qint64 rid, const std::vector<BlobRef> &blobs)
{
    for (const BlobRef &blob : blobs) {
        if (!isFit(blob))
            continue; // told of, and never here
        const auto row = rowFor(tx, blob);
        if (!row)
            return row.error();
        auto named = tx.write("INSERT INTO blob_of(rid, bid) VALUES(?, ?) ON CONFLICT DO NOTHING")
                         .bind(rid, row->bid)
                         .run();
        if (!named)
            return named;
    }
    return done();
}

namespace {

Outcome removeUnnamed(Transaction &tx, const std::vector<qint64> &bids)
{
    for (const qint64 bid : bids) {
        auto gone = tx.write("DELETE FROM blob WHERE bid = ?1"
                             " AND NOT EXISTS(SELECT 1 FROM blob_of WHERE bid = ?1)"
                             " AND NOT EXISTS(SELECT 1 FROM draft_blob WHERE bid = ?1)")
                        .bind(bid)
                        .run();
        if (!gone)
            return gone;
        if (changedRows(tx) > 0)
            if (auto removed = removeParts(tx, bid); !removed)
                return removed;
    }
    return done();
}

} // namespace

Outcome nameDraftBlobs(Transaction &tx, QStringView key, const std::vector<BlobRef> &blobs)
{
    const auto before =
        collect<qint64>(tx.read("SELECT bid FROM draft_blob WHERE key = ?").bind(key), numberFrom);
    if (!before)
        return before.error();
    if (before->empty() && blobs.empty())
        return done();
    if (auto gone = tx.write("DELETE FROM draft_blob WHERE key = ?").bind(key).run(); !gone)
        return gone;
    for (size_t i = 0; i < blobs.size(); ++i) {
        auto named = tx.write("INSERT INTO draft_blob(key, nth, bid, type)"
                              " SELECT ?, ?, bid, ? FROM blob WHERE hash = ? AND size = ?")
                         .bind(key, qint64(i), blobs[i].type, blobs[i].hash.view(), blobs[i].size)
                         .run();
        if (!named)
            return named;
    }
    return removeUnnamed(tx, *before);
}

Result<std::vector<BlobRef>> blobsOfDraft(Database &db, QStringView key)
{
    return collect<BlobRef>(
        db.read("SELECT b.hash, b.size, d.type FROM draft_blob d CROSS JOIN blob b ON b.bid = d.bid"
                " WHERE d.key = ? ORDER BY d.nth")
            .bind(key),
        [](const Statement &row) -> Result<BlobRef> {
            return BlobRef{Hash::from(row.blob(0)), static_cast<quint64>(row.integer(1)), row.bytes(2)};
        });
}

Outcome forgetBlobsOf(Transaction &tx, Span records)
{
    auto rows = tx.read("SELECT DISTINCT bid FROM blob_of WHERE rid BETWEEN ? AND ?")
                    .bind(records.first, records.last);
    std::vector<qint64> named;
    while (rows.next())
        named.push_back(rows.integer(0));
    if (auto read = rows.finish(); !read)
        return read;
    auto forgotten =
        tx.write("DELETE FROM blob_of WHERE rid BETWEEN ? AND ?").bind(records.first, records.last).run();
    if (!forgotten)
        return forgotten;
    return removeUnnamed(tx, named);
}

} // namespace doorstep
