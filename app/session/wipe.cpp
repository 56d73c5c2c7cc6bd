#include "wipe.h"

#include "destroy_file.h"
#include "keystore.h"

#include <QDir>
#include <QFile>

namespace doorstep {

namespace {

/// What a sign-in may have in the keystore, before the id of its device.
constexpr const char *Secrets[] = {"pin-", "seed-", "recovery-"};

DeviceFile strippedOf(const DeviceFile &file)
{
    DeviceFile left;
    left.server = file.server;
    left.pins = file.pins;
    left.serverKey = file.serverKey;
    left.device = file.device;
    left.account.id = file.account.id;
    left.agency = file.agency;
    left.courierSeed = file.courierSeed;
    left.sealingKey = file.sealingKey;
    left.recoveryKey = file.recoveryKey;
    return left;
}

bool isKept(const AccountFiles &files, const QUuid &device, const QString &path)
{
    return path.startsWith(files.wipedFile(device)) || path == files.order(device)
        || path.startsWith(files.folderOf(device) + QStringLiteral("/courier-"));
}

Outcome destroyAll(const AccountFiles &files, const QUuid &device, bool everything)
{
    const QDir folder(files.folderOf(device));
    Outcome all = done();
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        const QString path = folder.path() + u'/' + name;
        if (!everything && isKept(files, device, path))
            continue;
        if (auto destroyed = destroyFile(path); !destroyed)
            all = destroyed; // the others go all the same
    }
    return all;
}

} // namespace

Outcome wipeSignIn(const AccountFiles &files, const QUuid &device, Keystore &keystore)
{
    if (!QFile::exists(files.wipedFile(device)))
        if (const auto file = readDeviceFile(files.deviceFile(device)))
            if (auto kept = writeDeviceFile(files.wipedFile(device), strippedOf(*file)); !kept)
                return kept;
    Outcome all = done();
    for (const char *secret : Secrets)
        if (auto forgotten =
                keystore.forget(QLatin1StringView(secret) + device.toString(QUuid::WithoutBraces));
            !forgotten)
            all = forgotten;
    if (auto destroyed = destroyAll(files, device, false); !destroyed)
        all = destroyed;
    return all;
}

Outcome clearWiped(const AccountFiles &files, const QUuid &device)
{
    if (auto destroyed = destroyAll(files, device, true); !destroyed)
        return destroyed;
    QDir().rmdir(files.folderOf(device));
    return done();
}

} // namespace doorstep
