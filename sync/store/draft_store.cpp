#include "draft_store.h"

#include "rows.h"

namespace doorstep {

Outcome keepDraft(Transaction &tx, const Draft &draft)
{
    return tx
        .write("INSERT OR REPLACE INTO draft(key, record, stream, words, cursor, extra, changed_ms)"
               " VALUES(?, ?, ?, ?, ?, ?, ?)")
        .bind(draft.key, draft.record, draft.stream, draft.words, draft.cursor, draft.extra,
              draft.changedAt.toMSecsSinceEpoch())
        .run();
}

Outcome removeDraft(Transaction &tx, QStringView key)
{
    return tx.write("DELETE FROM draft WHERE key = ?").bind(key).run();
}

Outcome removeDraftOf(Transaction &tx, const QUuid &record)
{
    return tx.write("DELETE FROM draft WHERE record = ?").bind(record).run(); // a handful of rows
}

Result<Draft> draftFrom(const Statement &row)
{
    return Draft{row.text(0),  row.uuid(1),   row.uuid(2), row.text(3), static_cast<int>(row.integer(4)),
                 row.bytes(5), timeAt(row, 6)};
}

Result<std::optional<Draft>> draft(Database &db, QStringView key)
{
    return firstOf(collect<Draft>(
        db.read("SELECT key, record, stream, words, cursor, extra, changed_ms FROM draft WHERE key = ?")
            .bind(key),
        draftFrom));
}

Result<std::vector<Draft>> drafts(Database &db)
{
    return collect<Draft>(db.read("SELECT key, record, stream, words, cursor, extra, changed_ms FROM draft "
                                  "ORDER BY changed_ms DESC, key"),
                          draftFrom);
}

} // namespace doorstep
