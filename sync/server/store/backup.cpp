#include "backup.h"

#include "erasure_list.h"
#include "foundation.h"
#include "maintenance.h"
#include "safe_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <array>

namespace doorstep {

namespace {

// The log first: a database without the log that goes with it would pass for whole.
const std::array Parts{QLatin1StringView("-wal"), QLatin1StringView("-shm"), QLatin1StringView("")};

void removeDatabase(const QString &file)
{
    for (const QLatin1StringView part : Parts)
        QFile::remove(file + part);
}

Outcome beginAnew(ServerStore &store, const Clock &clock, Entropy &entropy)
{
    const auto known = store.read([](Database &db) -> Outcome {
        const auto facts = officeFacts(db);
        return facts ? done() : Outcome(facts.error());
    });
    if (!known)
        return known;
    if (auto begun =
            store.write([&](Transaction &tx) { return beginEpoch(tx, clock.now().wallMs, entropy); });
        !begun)
        return begun;
    return store.checkpoint();
}

/// Copies the backup to `file` and makes it ready to be served from the folder; gives how many were erased
/// again.
Result<int> prepare(const QString &backup, const QString &folder, const QString &file, const DatabaseKey &key,
                    const Clock &clock, Entropy &entropy)
{
    removeDatabase(file);
    QFile from(backup);
    if (!from.copy(file))
        return Error{from.error() == QFileDevice::WriteError ? Fault::Full : Fault::Storage,
                     from.errorString()};
    if (!QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner))
        return Error{Fault::Storage, QStringLiteral("the copy cannot be kept to this user")};
    {
        auto copy = Database::open(file, key); // alone with it: every page is looked at, the free ones too
        if (!copy)
            return copy.error();
        if (auto whole = checkIntegrity(*copy); !whole)
            return whole.error();
    }
    const auto store = ServerStore::open(file, key);
    if (!store)
        return store.error();
    const auto erased = eraseListed(**store, folder);
    if (!erased)
        return erased;
    if (auto begun = beginAnew(**store, clock, entropy); !begun)
        return begun.error();
    return erased;
}

/// Moves the database aside, its log with it. Empty: there was none.
Result<QString> putAside(const QString &database, const Clock &clock)
{
    const QString now = QDateTime::fromMSecsSinceEpoch(clock.now().wallMs, Qt::UTC)
                            .toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString aside = QStringLiteral("%1.before-%2").arg(database, now);
    for (int more = 2; QFileInfo::exists(aside); ++more)
        aside = QStringLiteral("%1.before-%2-%3").arg(database, now).arg(more);
    const bool any = QFileInfo::exists(database);
    // The file itself first: from then on nobody opens what is left.
    for (auto part = Parts.rbegin(); part != Parts.rend(); ++part)
        if (QFileInfo::exists(database + *part))
            if (auto moved = nameFile(database + *part, aside + *part); !moved)
                return moved.error();
    return any ? aside : QString();
}

} // namespace

Outcome backUpServer(const QString &folder, const QString &backup, const Clock &clock)
{
    const auto key = databaseKey(folder);
    if (!key)
        return key.error();
    const qint64 begunMs = clock.now().wallMs;
    {
        auto db = Database::open(databaseFile(folder), *key, {.readOnly = true});
        if (!db)
            return db.error();
        if (auto written = backUp(*db, backup, *key); !written)
            return written;
    }
    const auto store = ServerStore::open(databaseFile(folder), *key);
    if (!store)
        return store.error();
    return (*store)->write([begunMs](Transaction &tx) { return noteBackup(tx, begunMs); });
}

Result<Restored> restoreServer(const QString &folder, const QString &backup, const Clock &clock,
                               Entropy &entropy)
{
    const auto key = databaseKey(folder);
    if (!key)
        return key.error();
    const QString database = databaseFile(folder);
    const QString coming = database + QStringLiteral(".restoring");
    const auto prepared = prepare(backup, folder, coming, *key, clock, entropy);
    if (!prepared) {
        removeDatabase(coming);
        return prepared.error();
    }
    const auto aside = putAside(database, clock);
    if (!aside)
        return aside.error();
    if (auto moved = nameFile(coming, database); !moved)
        return moved.error();
    return Restored{*aside, *prepared};
}

QStringList asideCopies(const QString &folder)
{
    const QFileInfo database(databaseFile(folder));
    return QDir(folder).entryList({database.fileName() + QStringLiteral(".before-*")}, QDir::Files);
}

} // namespace doorstep
