#include "draft_store.h"

#include "blob_store.h"
#include "rows.h"

namespace doorstep {

namespace {

std::vector<BlobRef> namesOf(const std::vector<Attached> &pictures)
{
    std::vector<BlobRef> names;
    names.reserve(pictures.size());
    for (const Attached &one : pictures)
        names.push_back(one.blob);
    return names;
}

/// Each is looked for only when one was added or left out: the same are kept again with every keystroke.
Outcome keepPictures(Transaction &tx, const Draft &draft)
{
    const auto known = blobsOfDraft(tx.database(), draft.key);
    if (!known || *known == namesOf(draft.pictures))
        return known ? done() : known.error();
    for (const Attached &one : draft.pictures)
        if (auto kept = keepBlob(tx, one.blob, one.bytes); !kept)
            return kept;
    return nameDraftBlobs(tx, draft.key, namesOf(draft.pictures));
}

Outcome removeAll(Transaction &tx, const std::vector<QString> &keys)
{
    for (const QString &key : keys)
        if (auto removed = removeDraft(tx, key); !removed)
            return removed;
    return done();
}

Result<QString> keyFrom(const Statement &row)
{
    return row.text(0);
}

} // namespace

Outcome keepDraft(Transaction &tx, const Draft &draft)
{
    if (auto kept = keepPictures(tx, draft); !kept)
        return kept;
    return tx
        .write("INSERT OR REPLACE INTO draft(key, record, stream, words, cursor, extra, changed_ms)"
               " VALUES(?, ?, ?, ?, ?, ?, ?)")
        .bind(draft.key, draft.record, draft.stream, draft.words, draft.cursor, draft.extra,
              draft.changedAt.toMSecsSinceEpoch())
        .run();
}

Outcome removeDraft(Transaction &tx, QStringView key)
{
    if (auto forgotten = nameDraftBlobs(tx, key, {}); !forgotten)
        return forgotten;
    return tx.write("DELETE FROM draft WHERE key = ?").bind(key).run();
}

Outcome removeDraftOf(Transaction &tx, const QUuid &record)
{
    const auto keys = collect<QString>( // of a handful of rows
        tx.read("SELECT key FROM draft WHERE record = ?").bind(record), keyFrom);
    return keys ? removeAll(tx, *keys) : keys.error();
}

Outcome removeDraftsIn(Transaction &tx, const QUuid &stream)
{
    const auto keys =
        collect<QString>(tx.read("SELECT key FROM draft WHERE stream = ?").bind(stream), keyFrom);
    return keys ? removeAll(tx, *keys) : keys.error();
}

Result<Draft> draftFrom(const Statement &row)
{
    return Draft{row.text(0),  row.uuid(1),    row.uuid(2), row.text(3), static_cast<int>(row.integer(4)),
                 row.bytes(5), timeAt(row, 6), {}};
}

Result<std::vector<Attached>> picturesOfDraft(Database &db, QStringView key)
{
    const auto names = blobsOfDraft(db, key);
    if (!names)
        return names.error();
    std::vector<Attached> pictures;
    for (const BlobRef &name : *names) {
        auto bytes = blobBytes(db, name);
        if (!bytes)
            return bytes.error();
        if (*bytes)
            pictures.push_back({name, **std::move(bytes)});
    }
    return pictures;
}

Result<std::optional<Draft>> draft(Database &db, QStringView key)
{
    auto found = firstOf(collect<Draft>(
        db.read("SELECT key, record, stream, words, cursor, extra, changed_ms FROM draft WHERE key = ?")
            .bind(key),
        draftFrom));
    if (!found || !*found)
        return found;
    auto pictures = picturesOfDraft(db, key);
    if (!pictures)
        return pictures.error();
    (*found)->pictures = *std::move(pictures);
    return found;
}

Result<std::vector<Draft>> drafts(Database &db)
{
    return collect<Draft>(db.read("SELECT key, record, stream, words, cursor, extra, changed_ms FROM draft "
                                  "ORDER BY changed_ms DESC, key"),
                          draftFrom);
}

} // namespace doorstep
