#include "handed_file.h"

#include "courier_files.h"
#include "destroy_file.h"
#include "handed.h"
#include "safe_file.h"
#include "setting_store.h"
#include "vault.h"

#include <QFile>
#include <QFileInfo>

namespace doorstep {

namespace {

constexpr auto Setting = u"handed-to"; ///< the person, and then the key
constexpr auto AsideSetting = u"handed-unreadable"; ///< the same of the file that was put aside last
constexpr qsizetype IdBytes = 16;

struct HandedTo {
    QUuid person;
    DatabaseKey key;
};

Result<std::optional<HandedTo>> handedTo(Database &vault)
{
    const auto kept = setting(vault, Setting);
    if (!kept)
        return kept.error();
    if (kept->size() != IdBytes + qsizetype(DatabaseKey::Size))
        return std::optional<HandedTo>();
    const auto *key = reinterpret_cast<const unsigned char *>(kept->constData()) + IdBytes;
    return std::optional<HandedTo>(HandedTo{
        QUuid::fromRfc4122(kept->first(IdBytes)),
        DatabaseKey::from(std::span<const unsigned char, DatabaseKey::Size>(key, DatabaseKey::Size))});
}

Outcome keepHandedTo(Transaction &tx, const HandedTo &to)
{
    const auto key = to.key.bytes();
    return keepSetting(tx, Setting,
                       to.person.toRfc4122()
                           + QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size())));
}

Outcome forgetHandedTo(Transaction &tx)
{
    return keepSetting(tx, Setting, {});
}

Outcome forgetHandedTo(Database &vault)
{
    Transaction tx(vault);
    if (auto forgotten = forgetHandedTo(tx); !forgotten)
        return forgotten;
    return tx.commit();
}

/// One that is still being made.
QString unfinished(const QString &path)
{
    return path + QStringLiteral("-new");
}

/// For whoever can make more of it. The vault keeps its key, too.
Error putAside(Database &vault, const QString &path, const Error &why)
{
    for (const char *part : {"", "-wal", "-shm"}) {
        const QLatin1StringView end(part);
        QFile::remove(path + QStringLiteral("-unreadable") + end);
        QFile::rename(path + end, path + QStringLiteral("-unreadable") + end);
    }
    if (const auto left = CourierFiles(QFileInfo(path).path()).leaveHanded(); !left)
        return left.error();
    const auto to = setting(vault, Setting);
    if (!to)
        return to.error();
    Transaction tx(vault);
    (void)keepSetting(tx, AsideSetting, *to);
    (void)forgetHandedTo(tx);
    if (const auto kept = tx.commit(); !kept)
        return kept.error();
    return {Fault::Damaged, why.detail};
}

Result<HandedBack> readBack(const QString &path, const HandedTo &to)
{
    auto handed = openHanded(path, to.key);
    if (!handed)
        return handed.error();
    return readHanded(*handed, to.person);
}

bool isBeyondReading(Fault fault)
{
    return fault == Fault::Damaged || fault == Fault::WrongKey || fault == Fault::PlainFile;
}

} // namespace

Result<HandedFile> makeHanded(Database &vault, const QString &path, const QUuid &person, const Writer &writer)
{
    auto before = takeHandedBack(vault, path, writer);
    if (!before && before.error().fault != Fault::Damaged)
        return before.error();
    const QString fresh = unfinished(path);
    if (auto gone = destroyHanded(fresh); !gone)
        return gone.error();
    HandedTo to{person, DatabaseKey::random()};
    {
        auto handed = createVault(fresh, to.key);
        if (!handed)
            return handed.error();
        if (auto filled = fillHanded(vault, *handed, person, writer); !filled)
            return filled.error();
    } // closed again: it moves as one file
    Transaction tx(vault);
    if (auto kept = keepHandedTo(tx, to); !kept)
        return kept.error();
    if (auto kept = tx.commit(); !kept)
        return kept.error();
    if (auto named = nameFile(fresh, path); !named)
        return named.error();
    return HandedFile{std::move(to.key), before ? *std::move(before) : std::vector<Record>()};
}

Result<Database> openHanded(const QString &path, const DatabaseKey &key)
{
    return openVault(path, key);
}

Result<std::vector<Record>> takeHandedBack(Database &vault, const QString &path, const Writer &writer)
{
    const auto to = handedTo(vault);
    if (!to)
        return to.error();
    std::vector<Record> said;
    if (*to && QFile::exists(path)) {
        const auto back = readBack(path, **to);
        if (!back)
            return isBeyondReading(back.error().fault) ? putAside(vault, path, back.error()) : back.error();
        Transaction tx(vault);
        auto taken = takeHanded(tx, *back, (*to)->person, writer);
        if (!taken)
            return taken.error();
        // with its key goes what was said: from here on the file is nothing
        if (auto forgotten = forgetHandedTo(tx); !forgotten)
            return forgotten.error();
        if (auto kept = tx.commit(); !kept)
            return kept.error();
        said = *std::move(taken);
    } else if (*to) {
        if (auto forgotten = forgetHandedTo(vault); !forgotten)
            return forgotten.error();
    }
    if (const auto gone = destroyHanded(path); !gone)
        qWarning("doorstep: %s",
                 qUtf8Printable(gone.error().detail)); // nobody can read it, and the next time
    return said;
}

Outcome destroyHanded(const QString &path)
{
    Outcome all = done();
    for (const char *part : {"", "-wal", "-shm"})
        if (auto gone = destroyFile(path + QLatin1StringView(part)); !gone)
            all = gone;
    return all;
}

} // namespace doorstep
