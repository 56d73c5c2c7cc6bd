#include "wipe.h"

#include "destroy_file.h"
#include "keystore.h"

#include <QDir>
#include <QFile>

#include <functional>

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

/// And what is written beside one of them until it takes its place.
bool isKept(const AccountFiles &files, const QUuid &device, const QString &path)
{
    return path.startsWith(files.wipedFile(device)) || path.startsWith(files.order(device))
        || path.startsWith(files.folderOf(device) + QStringLiteral("/courier-"));
}

/// Of the files that `goes` names.
Outcome destroyIn(const QString &folder, const std::function<bool(const QString &path)> &goes)
{
    Outcome all = done();
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        const QString path = folder + u'/' + name;
        if (!goes(path))
            continue;
        if (auto destroyed = destroyFile(path); !destroyed)
            all = destroyed; // the others go all the same
    }
    return all;
}

Outcome forgetSecrets(const QUuid &device, Keystore &keystore)
{
    Outcome all = done();
    for (const char *secret : Secrets)
        if (auto gone = keystore.forget(QLatin1StringView(secret) + device.toString(QUuid::WithoutBraces));
            !gone)
            all = gone;
    return all;
}

Outcome keepStripped(const AccountFiles &files, const QUuid &device)
{
    if (QFile::exists(files.wipedFile(device)))
        return done();
    const auto file = readDeviceFile(files.deviceFile(device));
    if (!file)
        return done(); // nobody can be told, and it goes all the same
    return writeDeviceFile(files.wipedFile(device), strippedOf(*file));
}

} // namespace

Outcome wipeSignIn(const AccountFiles &files, const QUuid &device, Keystore &keystore)
{
    const auto forgotten = forgetSecrets(device, keystore);
    const QString folder = files.folderOf(device);
    auto kept = keepStripped(files, device);
    const auto emptied = destroyIn(folder, [&](const QString &path) {
        return !isKept(files, device, path) && !path.startsWith(files.deviceFile(device));
    });
    if (!kept) // on a full disk there is room now
        kept = keepStripped(files, device);
    if (!kept)
        return kept;
    const auto rest = destroyIn(folder, [&](const QString &path) { return !isKept(files, device, path); });
    for (const Outcome &one : {forgotten, emptied, rest})
        if (!one)
            return one;
    return done();
}

Outcome clearWiped(const AccountFiles &files, const QUuid &device)
{
    if (auto destroyed = destroyIn(files.folderOf(device), [](const QString &) { return true; }); !destroyed)
        return destroyed;
    QDir().rmdir(files.folderOf(device));
    return done();
}

} // namespace doorstep
