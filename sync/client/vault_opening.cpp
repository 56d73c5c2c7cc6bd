#include "vault_opening.h"

#include "maintenance.h"
#include "mend_log.h"
#include "record_store.h"
#include "safe_file.h"
#include "saved_mark.h"
#include "vault.h"

#include <QFile>

#include <algorithm>

namespace doorstep {

namespace {

Outcome trust(Database &vault, quint64 savedUpTo, Look look)
{
    const auto last = lastStamp(vault);
    if (!last)
        return last.error();
    if (*last < savedUpTo)
        return Error{Fault::Damaged, QStringLiteral("vault: what was saved last is missing")};
    return look == Look::Thorough ? checkIntegrity(vault) : done();
}

Result<Database> openTrusted(const VaultFiles &files, const DatabaseKey &key, Look look)
{
    const QString path = files.vault();
    if (!QFile::exists(path))
        return Error{Fault::Conflict, QStringLiteral("vault: missing")};
    // First without a hand on it: what turns out to be damaged must be as it was found.
    const quint64 savedUpTo = SavedMark(files.mark()).stamp();
    {
        auto looked = Database::open(path, key, {.readOnly = true});
        if (!looked)
            return looked;
        if (auto sound = trust(*looked, savedUpTo, look); !sound)
            return sound.error();
    }
    return openVault(path, key);
}

void removeFile(const QString &path)
{
    for (const char *part : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(part));
}

/// Adds to what was salvaged before what this copy of the vault has. Of one whose very first page is damaged
/// nothing can be read.
Outcome addFrom(const QString &damaged, const DatabaseKey &key, Database &fresh, const QUuid &device,
                Salvaged &salvaged)
{
    auto opened = Database::open(damaged, key, {.readOnly = true});
    if (!opened) {
        salvaged.isComplete = false;
        return done();
    }
    const auto more = salvage(*opened, fresh, device);
    if (!more)
        return more.error();
    salvaged.records += more->records;
    salvaged.blobs += more->blobs;
    salvaged.drafts = std::max(salvaged.drafts, more->drafts);
    salvaged.isComplete = salvaged.isComplete && more->isComplete;
    return done();
}

/// As the vault is; and then once more behind what is damaged in its log, if anything is there.
Result<Salvaged> salvageAll(const VaultFiles &files, const DatabaseKey &key, Database &fresh,
                            const QUuid &device)
{
    Salvaged salvaged;
    if (auto added = addFrom(files.vault(), key, fresh, device, salvaged); !added)
        return added.error();
    const QString copy = files.unfinished() + QStringLiteral("-mended");
    removeFile(copy);
    if (copyWithMendedLog(files.vault(), copy))
        if (auto added = addFrom(copy, key, fresh, device, salvaged); !added)
            return added.error();
    removeFile(copy);
    const auto last = lastStamp(fresh);
    if (!last)
        return last.error();
    salvaged.isComplete = salvaged.isComplete && *last >= SavedMark(files.mark()).stamp();
    return salvaged;
}

Outcome fillFresh(const VaultFiles &files, const DatabaseKey &key, const QUuid &device, Salvaged &salvaged)
{
    removeFile(files.unfinished());
    auto fresh = createVault(files.unfinished(), key);
    if (!fresh)
        return fresh.error();
    const auto taken = salvageAll(files, key, *fresh, device);
    if (!taken)
        return taken.error();
    salvaged = *taken;
    return checkpoint(*fresh, Checkpoint::Truncate); // closed after this: it moves as one file
}

Result<VaultOpened> rescue(const VaultFiles &files, const DatabaseKey &key, const QUuid &device)
{
    Salvaged salvaged;
    if (auto filled = fillFresh(files, key, device, salvaged); !filled)
        return filled.error();
    const QString path = files.next();
    if (auto named = nameFile(files.unfinished(), path); !named)
        return named.error();
    auto vault = openVault(path, key);
    if (!vault)
        return vault.error();
    return VaultOpened{*std::move(vault), salvaged};
}

} // namespace

Result<VaultOpened> openVaultIn(const VaultFiles &files, const DatabaseKey &key, const QUuid &device,
                                Look look)
{
    auto vault = openTrusted(files, key, look);
    if (vault)
        return VaultOpened{*std::move(vault), std::nullopt};
    if (vault.error().fault == Fault::Damaged || vault.error().fault == Fault::WrongKey)
        return rescue(files, key, device);
    return vault.error();
}

Outcome lookThrough(const QString &vault, const DatabaseKey &key, const std::atomic_bool &givenUp)
{
    auto opened = Database::open(vault, key, {.readOnly = true});
    if (!opened)
        return opened.error();
    return checkIntegrity(*opened, givenUp);
}

} // namespace doorstep
