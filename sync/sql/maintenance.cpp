#include "maintenance.h"

#include "connection.h"
#include "files.h"

#include <sodium.h>
#include <sqlite3.h>

namespace doorstep {

Outcome checkpoint(Database &db, Checkpoint how)
{
    Connection &connection = connectionOf(db);
    const int mode = how == Checkpoint::Passive ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_TRUNCATE;
    int left = 0;
    int moved = 0;
    const int code = sqlite3_wal_checkpoint_v2(connection.handle(), nullptr, mode, &left, &moved);
    if (code == SQLITE_BUSY && how == Checkpoint::Passive)
        return done();
    if (code != SQLITE_OK)
        return connection.fault(code);
    if (left == moved) // a log that was moved whole is begun anew by the next writer
        connection.walPages = 0;
    return done();
}

Outcome rewrite(Database &db)
{
    if (auto written = connectionOf(db).execute("VACUUM"); !written)
        return written;
    return checkpoint(db, Checkpoint::Truncate);
}

namespace {

Outcome copyPages(Database &from, Database &to)
{
    Connection &target = connectionOf(to);
    sqlite3_backup *copy = sqlite3_backup_init(target.handle(), "main", connectionOf(from).handle(), "main");
    if (!copy)
        return errorFor(target.handle(), sqlite3_extended_errcode(target.handle()));
    const int code = sqlite3_backup_step(copy, -1); // one snapshot; writers elsewhere go on
    sqlite3_backup_finish(copy);
    if (code != SQLITE_DONE)
        return errorFor(target.handle(), code);
    return done();
}

Outcome copyInto(Database &from, const QString &path, const DatabaseKey &key)
{
    if (auto made = makeFile(path, key); !made)
        return made;
    auto to = Database::open(path, key);
    if (!to)
        return to.error();
    if (auto copied = copyPages(from, *to); !copied)
        return copied;
    return checkpoint(*to, Checkpoint::Truncate);
}

/// Done when the statement gives nothing, or only the word "ok"; else tells the first thing it found, which
/// names a page, a table or an index and no value.
Outcome findsNothing(Database &db, QByteArrayView sql)
{
    auto check = db.read(sql);
    while (check.next())
        if (check.text(0) != u"ok")
            return Error{Fault::Damaged,
                         QStringLiteral("database: %1").arg(check.text(0).section(u'\n', 0, 0))};
    return check.finish();
}

} // namespace

Outcome backUp(Database &from, const QString &path, const DatabaseKey &key)
{
    if (auto vacant = checkVacant(path); !vacant)
        return vacant;
    const QString unfinished = unfinishedName(path);
    if (auto copied = copyInto(from, unfinished, key); !copied) {
        removeUnfinished(unfinished);
        return copied;
    }
    return moveIntoPlace(unfinished, path);
}

Result<Database> copyInMemory(Database &from)
{
    auto to = Database::inMemory();
    if (!to)
        return to;
    if (auto copied = copyPages(from, *to); !copied)
        return copied.error();
    return to;
}

namespace {

constexpr int StepsUnasked = 100; ///< of SQLite's, far less than a millisecond

int isGivenUp(void *flag)
{
    return static_cast<const std::atomic_bool *>(flag)->load() ? 1 : 0;
}

} // namespace

/// SQLCipher looks at the pages of the file alone. Where the log has newer ones, those of the file may be
/// torn by a checkpoint that was cut short, and nothing is wrong; so the log moves into the file first, if it
/// can.
Outcome checkIntegrity(Database &db, const std::atomic_bool &givenUp)
{
    int left = 0;
    int moved = -1;
    const int code = sqlite3_wal_checkpoint_v2(connectionOf(db).handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE,
                                               &left, &moved);
    if (code == SQLITE_OK && left == moved)
        if (auto whole = findsNothing(db, "PRAGMA cipher_integrity_check"); !whole)
            return whole;
    sqlite3 *handle = connectionOf(db).handle();
    sqlite3_progress_handler(handle, StepsUnasked, isGivenUp, const_cast<std::atomic_bool *>(&givenUp));
    auto whole = findsNothing(db, "PRAGMA integrity_check(1)");
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    return whole;
}

Result<QByteArray> plainPages(Database &db)
{
    sqlite3_int64 size = 0;
    unsigned char *copy = sqlite3_serialize(connectionOf(db).handle(), "main", &size, 0);
    if (!copy)
        return Error{Fault::Storage, QStringLiteral("database: its pages cannot be read")};
    QByteArray pages(reinterpret_cast<const char *>(copy), static_cast<qsizetype>(size));
    sodium_memzero(copy, static_cast<size_t>(size));
    sqlite3_free(copy);
    return pages;
}

} // namespace doorstep
