#include "blob_log.h"

#include "transaction.h"

#include <algorithm>

namespace doorstep {

Outcome nameBlobs(Transaction &tx, const Record &record)
{
    for (const BlobRef &blob : record.blobs) {
        if (!isFit(blob))
            continue; // told of, and never here
        auto named =
            tx.write("INSERT INTO blob_names (hash, size, record) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .bind(blob.hash.view(), blob.size, record.id)
                .run();
        if (!named)
            return named;
    }
    return done();
}

namespace {

bool names(const Record &record, const BlobRef &blob)
{
    return std::ranges::any_of(record.blobs, [&](const BlobRef &named) {
        return named.hash == blob.hash && named.size == blob.size;
    });
}

/// Rows of `bytes, stream, sender`.
Outcome gather(Statement rows, const BlobRef &blob, std::vector<BlobNaming> &namings)
{
    while (rows.next())
        if (auto record = readRecord(rows.blob(0)); record && names(*record, blob))
            namings.push_back({*std::move(record), rows.integer(1), rows.uuid(2)});
    return rows.finish();
}

} // namespace

Result<std::vector<BlobNaming>> blobNamings(Database &db, const BlobRef &blob)
{
    std::vector<BlobNaming> namings;
    for (const char *select :
         {"SELECT l.bytes, l.stream, NULL FROM blob_names n CROSS JOIN log l ON l.id = n.record"
          " WHERE n.hash = ? AND n.size = ? ORDER BY l.seq",
          "SELECT h.bytes, 0, h.sender_account FROM blob_names n CROSS JOIN held h ON h.record = n.record"
          " WHERE n.hash = ? AND n.size = ?"})
        if (auto gathered = gather(db.read(select).bind(blob.hash.view(), blob.size), blob, namings);
            !gathered)
            return gathered.error();
    return namings;
}

Result<BlobProgress> blobProgress(Database &db, const BlobRef &blob)
{
    auto row = db.read("SELECT no, have, whole FROM blobs WHERE hash = ? AND size = ?")
                   .bind(blob.hash.view(), blob.size);
    BlobProgress progress;
    if (row.next())
        progress = {row.integer(0), static_cast<quint64>(row.integer(1)), row.integer(2) != 0};
    if (auto read = row.finish(); !read)
        return read.error();
    return progress;
}

Result<QByteArray> allBlobParts(Database &db, qint64 no)
{
    return db.read("SELECT bytes FROM blob_parts WHERE blob = ? ORDER BY at").bind(no).joined();
}

namespace {

Outcome putPart(Transaction &tx, BlobProgress &progress, const BlobRef &blob, QByteArrayView part)
{
    if (progress.no == 0) {
        auto made = tx.write("INSERT INTO blobs (hash, size) VALUES (?, ?) RETURNING no")
                        .bind(blob.hash.view(), blob.size);
        if (made.next())
            progress.no = made.integer(0);
        if (auto run = made.run(); !run)
            return run;
    }
    auto put = tx.write("INSERT INTO blob_parts (blob, at, bytes) VALUES (?, ?, ?)")
                   .bind(progress.no, progress.have, part)
                   .run();
    progress.have += static_cast<quint64>(part.size());
    return put;
}

Outcome drop(Transaction &tx, BlobProgress &progress)
{
    progress.have = 0;
    return tx.write("DELETE FROM blob_parts WHERE blob = ?").bind(progress.no).run();
}

} // namespace

Result<BlobProgress> keepBlobPart(Transaction &tx, const BlobRef &blob, quint64 at, QByteArrayView part,
                                  qint64 nowMs)
{
    auto progress = blobProgress(tx.database(), blob);
    if (!progress)
        return progress.error();
    if (progress->isWhole || at != progress->have || part.isEmpty())
        return progress;
    if (auto put = putPart(tx, *progress, blob, part); !put)
        return put.error();
    if (progress->have == blob.size) {
        const auto bytes = allBlobParts(tx.database(), progress->no);
        if (!bytes)
            return bytes.error();
        progress->isWhole = hashOf(*bytes) == blob.hash;
        if (!progress->isWhole)
            if (auto dropped = drop(tx, *progress); !dropped)
                return dropped.error();
    }
    auto kept = tx.write("UPDATE blobs SET have = ?, whole = ? WHERE no = ?")
                    .bind(progress->have, progress->isWhole ? nowMs : 0, progress->no)
                    .run();
    if (!kept)
        return kept.error();
    return progress;
}

Result<QByteArray> servedBlobPart(Database &db, const BlobRef &blob, quint64 at)
{
    auto row = db.read("SELECT p.bytes FROM blobs b CROSS JOIN blob_parts p ON p.blob = b.no AND p.at = ?"
                       " WHERE b.hash = ? AND b.size = ? AND b.whole <> 0")
                   .bind(at, blob.hash.view(), blob.size);
    QByteArray bytes = row.next() ? row.bytes(0) : QByteArray();
    if (auto read = row.finish(); !read)
        return read.error();
    return bytes;
}

} // namespace doorstep
