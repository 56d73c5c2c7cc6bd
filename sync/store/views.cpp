#include "views.h"

#include "refresh.h"

#include <QCryptographicHash>

namespace doorstep {

namespace {

constexpr const char *Emptying[] = {
    "DELETE FROM visit_view",
    "DELETE FROM round",
    "DELETE FROM logged",
    "DELETE FROM stood_in",
    "DELETE FROM said",
    "DELETE FROM unsettled",
    "DELETE FROM unindexed",
    "DELETE FROM inbox",
    "UPDATE stream SET name = NULL, call_me = NULL, face = NULL",
};

// What is derived, in an order and with keys that do not depend on when things came.
constexpr const char *Derived[] = {
    "SELECT eid, type FROM entity ORDER BY eid",
    "SELECT * FROM visit_view ORDER BY eid",
    "SELECT * FROM round ORDER BY who, starts_ms, eid",
    "SELECT * FROM logged ORDER BY eid",
    "SELECT * FROM stood_in ORDER BY eid, who",
    "SELECT * FROM said ORDER BY eid",
    "SELECT * FROM unsettled ORDER BY eid",
    "SELECT * FROM inbox ORDER BY eid",
    "SELECT id, name, call_me, face FROM stream ORDER BY id",
};

Outcome addTo(QCryptographicHash &sum, Database &db, QByteArrayView sql)
{
    auto rows = db.read(sql);
    while (rows.next())
        for (int column = 0; column < rows.columns(); ++column) {
            const QByteArrayView value = rows.blob(column);
            sum.addData(QByteArray::number(rows.isNull(column) ? -1 : value.size()) + ':');
            sum.addData(value);
        }
    return rows.finish();
}

Result<QByteArray> derivedSum(Database &db)
{
    QCryptographicHash sum(QCryptographicHash::Blake2b_256);
    for (const char *sql : Derived)
        if (auto added = addTo(sum, db, sql); !added)
            return added.error();
    return sum.result();
}

Outcome rebuild(Transaction &tx, qint64 eid)
{
    auto records = loadRecords(tx.database(), eid);
    if (!records)
        return records.error();
    EntityType type = 0;
    for (const Record &record : *records)
        type = agreedType(type, typeTold(record.kind));
    if (auto told =
            tx.write("UPDATE entity SET type = ? WHERE eid = ? AND type <> ?").bind(type, eid, type).run();
        !told)
        return told;
    return refresh(tx, {eid, type}, *records, 0);
}

} // namespace

/// All but the index of words, which has nothing of its own to compare and, when undone, is remembered
/// wrongly by FTS5 until the connection closes.
Outcome rebuildRows(Transaction &tx)
{
    for (const char *sql : Emptying)
        if (auto emptied = tx.write(sql).run(); !emptied)
            return emptied;
    auto entities = tx.read("SELECT eid FROM entity ORDER BY eid");
    while (entities.next())
        if (auto rebuilt = rebuild(tx, entities.integer(0)); !rebuilt)
            return rebuilt;
    if (auto read = entities.finish(); !read)
        return read;
    static_assert(EntityBits == 26);
    return tx.write("INSERT INTO unindexed SELECT min(eid), max(eid) FROM said GROUP BY eid >> 26").run();
}

Outcome rebuildViews(Transaction &tx)
{
    if (auto emptied = tx.write("INSERT INTO word(word) VALUES('delete-all')").run(); !emptied)
        return emptied;
    return rebuildRows(tx);
}

Outcome checkViews(Database &db)
{
    const auto kept = derivedSum(db);
    if (!kept)
        return kept.error();
    Transaction trial(db); // never committed
    if (auto rebuilt = rebuildRows(trial); !rebuilt)
        return rebuilt;
    const auto again = derivedSum(db);
    if (!again)
        return again.error();
    if (*again != *kept)
        return Error{Fault::Damaged, QStringLiteral("vault: what is shown is not what the records tell")};
    return done();
}

} // namespace doorstep
