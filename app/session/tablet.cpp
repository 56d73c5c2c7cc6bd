#include "tablet.h"

#include "account_list_model.h"
#include "entropy.h"
#include "keystore.h"
#include "names.h"
#include "order_file.h"
#include "safe_file.h"
#include "tablet_lock.h"
#include "vault.h"
#include "when_done.h"
#include "with_reserve.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <algorithm>

namespace doorstep {

struct Tablet::Opened {
    Database vault;
    SigningKey deviceKey;
    DeviceFile file;
    VaultRoom::Place place;
};

namespace {

constexpr qsizetype SecretBytes = 32;
const auto LinkBegin = QStringLiteral("doorstep://");

// The seed of a device key while no vault key can seal it yet.
QString seedName(const QUuid &device)
{
    return QStringLiteral("seed-") + device.toString(QUuid::WithoutBraces);
}

SigningKey keyOf(const QByteArray &seed)
{
    return SigningKey::fromSeed(
        std::span<const quint8, 32>(reinterpret_cast<const quint8 *>(seed.constData()), size_t(SecretBytes)));
}

TabletAccount accountOf(const DeviceFile &file)
{
    return {file.account.id,
            file.device,
            file.agency,
            static_cast<Reader>(file.account.reader),
            file.account.name,
            file.agencyName,
            file.officePhone,
            !file.wraps.empty(),
            false,
            wrapOf(file, WrapKind::Pin) != nullptr};
}

Result<InvitationLink> readInvitation(const QString &address, const QString &code)
{
    if (code.trimmed().startsWith(LinkBegin, Qt::CaseInsensitive))
        return readLink(code);
    auto server = readAddress(address);
    if (!server)
        return server.error();
    auto invitation = readCode(code);
    if (!invitation)
        return invitation.error();
    return InvitationLink{*std::move(server), *std::move(invitation)};
}

template <class Value>
QFuture<Value> ready(Value value)
{
    QPromise<Value> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

Tablet::Tablet(const Ground &ground, InTurn &turn, QObject *parent)
    : QObject(parent)
    , m_ground(ground)
    , m_inTurn(turn)
    , m_files(ground.folder)
{
}

Result<std::vector<TabletAccount>> Tablet::accounts() const
{
    const auto files = m_files.read();
    if (!files)
        return files.error();
    std::vector<TabletAccount> accounts;
    for (const DeviceFile &file : *files) {
        accounts.push_back(accountOf(file));
        if (!file.wraps.empty())
            continue;
        const auto seed = m_ground.keystore.secret(seedName(file.device));
        accounts.back().isLost = seed && !*seed;
    }
    return accounts;
}

QFuture<Result<TabletAccount>> Tablet::join(const QString &address, const QString &code)
{
    const auto link = readInvitation(address, code);
    if (!link)
        return ready<Result<TabletAccount>>(link.error());
    const QByteArray seed = m_ground.entropy.bytes(SecretBytes);
    const QByteArray courierSeed = m_ground.entropy.bytes(SecretBytes);
    std::shared_ptr<Transport> transport = m_ground.transport(link->server, trustAsInvited(link->invitation));
    const auto asked = enrol(*transport, link->invitation, keyOf(seed).publicKey(),
                             keyOf(courierSeed).publicKey(), QSysInfo::prettyProductName());
    return whenDone(asked, this,
                    [this, link = *link, seed, courierSeed,
                     transport](const Result<EnrolReply> &reply) -> Result<TabletAccount> {
                        if (!reply)
                            return reply.error();
                        return keep(link, *reply, seed, courierSeed);
                    });
}

Result<TabletAccount> Tablet::keep(const InvitationLink &link, const EnrolReply &reply,
                                   const QByteArray &seed, const QByteArray &courierSeed) const
{
    DeviceFile file;
    file.server = link.server;
    file.pins = reply.pins;
    file.serverKey = reply.serverKey;
    file.sealingKey = reply.sealingKey;
    file.recoveryKey = reply.recoveryKey;
    file.courierSeed = courierSeed;
    file.device = reply.device;
    file.account = reply.account;
    file.agency = reply.agency;
    file.agencyName = reply.agencyName;
    file.initials = initialsOf(reply.account.name);
    if (const auto kept = m_ground.keystore.keep(seedName(file.device), seed); !kept)
        return kept.error();
    if (const auto kept = m_files.write(file); !kept)
        return kept.error();
    return accountOf(file);
}

Tablet::Entering Tablet::chooseLock(const QUuid &device, const NewLock &lock)
{
    return enter(device, [lock](const Ground &ground, const AccountFiles &files, DeviceFile file) {
        return makeVault(ground, files, std::move(file), lock);
    });
}

Tablet::Entering Tablet::unlock(const QUuid &device, const QString &typed)
{
    return enter(device,
                 [typed, look = lookAt(device)](const Ground &ground, const AccountFiles &files,
                                                DeviceFile file) -> Opening {
                     const auto key = keyFor(ground, files, file, typed);
                     if (!key)
                         return key.error();
                     return openVaultOf(ground, files, std::move(file), *key, look);
                 });
}

Tablet::Entering Tablet::enter(const QUuid &device, How how)
{
    const auto opened =
        m_inTurn.run([ground = m_ground, files = m_files, device, how = std::move(how)]() -> Opening {
            if (readOrder(files.order(device)))
                return Error{Fault::Rejected, QStringLiteral("the office ordered otherwise")};
            auto file = readDeviceFile(files.deviceFile(device));
            if (!file)
                return file.error();
            return how(ground, files, *std::move(file));
        });
    return whenDone(opened, this, [this](const Opening &opening) { return room(opening); });
}

QFuture<Outcome> Tablet::keepOfficePhone(const QUuid &device, const QString &phone)
{
    return m_inTurn.run([files = m_files, device, phone] {
        return files.change(device, [&phone](DeviceFile &file) { file.officePhone = phone; });
    });
}

/// What the server tells of its pins is trusted once it is on disk, and asked for until then.
void Tablet::keepPins(VaultRoom &room, const KnownPins &known)
{
    const auto keep = [this, device = room.signIn().device, known, &room](const std::vector<Hash> &told) {
        const auto pins = pinsAfter(known.now(), told);
        const auto kept = m_inTurn.run([files = m_files, device, pins] {
            return files.change(device, [&pins](DeviceFile &file) { file.pins = pins; });
        });
        whenDone(kept, &room, [known = known, pins, &room](const Outcome &outcome) mutable {
            if (!outcome)
                return qWarning("doorstep: %s", qUtf8Printable(outcome.error().detail));
            known.become(pins);
            room.driver().knowPins(pins);
        });
    };
    connect(&room.driver(), &Driver::pinsTold, &room, keep);
}

// The order is such that a tablet that stops at any point can go on: until the wraps are on disk the seed is
// in the keystore and the vault bears another name; it is empty and may be made again.
Tablet::Opening Tablet::makeVault(const Ground &ground, const AccountFiles &files, DeviceFile file,
                                  const NewLock &lock)
{
    const auto seed = ground.keystore.secret(seedName(file.device));
    if (!seed)
        return seed.error();
    if (!file.wraps.empty() || !*seed || (*seed)->size() != SecretBytes)
        return Error{Fault::Conflict, QStringLiteral("first run: not at the step of the lock")};
    const DatabaseKey key = DatabaseKey::random();
    if (const auto locked = setLock(ground, files, file, key, lock); !locked)
        return locked.error();
    const SigningKey deviceKey = keyOf(**seed);
    sealSeed(file, std::span<const quint8, 32>(reinterpret_cast<const quint8 *>((*seed)->constData()), 32),
             key, ground.entropy);

    const VaultFiles vaults = files.vaults(file.device);
    const QString fresh = vaults.unfinished();
    for (const char *part : {"", "-wal", "-shm"})
        QFile::remove(fresh + QLatin1StringView(part));
    if (const auto made = createVault(fresh, key); !made) // and closed again: it moves as one file
        return made.error();
    if (const auto kept = files.write(file); !kept)
        return kept.error();
    if (const auto named = nameFile(fresh, vaults.vault()); !named)
        return named.error();
    auto vault = openVault(vaults.vault(), key);
    if (!vault)
        return vault.error();
    // Not before everything stands. A seed that stays is forgotten at the next unlock.
    if (const auto forgotten = ground.keystore.forget(seedName(file.device)); !forgotten)
        qWarning("doorstep: %s", qUtf8Printable(forgotten.error().detail));
    FileReserve(files.reserve()).take();
    VaultRoom::Place place{vaults, DatabaseKey::from(key.bytes()), files.reserve(), std::nullopt};
    return std::make_shared<Opened>(Opened{*std::move(vault), deviceKey, std::move(file), std::move(place)});
}

Tablet::Opening Tablet::openVaultOf(const Ground &ground, const AccountFiles &files, DeviceFile file,
                                    const DatabaseKey &key, Look look)
{
    const VaultFiles vaults = files.vaults(file.device);
    if (!QFile::exists(vaults.vault()) && QFile::exists(vaults.unfinished()))
        if (const auto named = nameFile(vaults.unfinished(), vaults.vault()); !named)
            return named.error();
    // The key came out of its wrap whole, so a vault it does not open is damaged.
    FileReserve reserve(files.reserve());
    auto opened = withReserve(reserve, [&] { return openVaultIn(vaults, key, file.device, look); });
    if (!opened)
        return opened.error();
    reserve.take();
    auto deviceKey = openSeed(file, key);
    if (!deviceKey)
        return Error{Fault::Damaged, deviceKey.error().detail};
    if (const auto forgotten = ground.keystore.forget(seedName(file.device)); !forgotten)
        qWarning("doorstep: %s", qUtf8Printable(forgotten.error().detail));
    VaultRoom::Place place{vaults, DatabaseKey::from(key.bytes()), files.reserve(), opened->rescued};
    return std::make_shared<Opened>(
        Opened{std::move(opened->vault), *std::move(deviceKey), std::move(file), std::move(place)});
}

Result<std::shared_ptr<VaultRoom>> Tablet::room(const Opening &opening)
{
    if (!opening)
        return opening.error();
    Opened &opened = **opening;
    const DeviceFile &file = opened.file;
    Credentials credentials{file.device,
                            file.account.id,
                            opened.deviceKey,
                            file.serverKey,
                            static_cast<Reader>(file.account.reader),
                            file.pins};
    m_distrusted.erase(file.device);
    opened.place.courier = m_files.folderOf(file.device);
    opened.place.sealingKey = file.sealingKey;
    opened.place.handed = m_files.handed(file.device);
    const KnownPins known(file.pins);
    auto room =
        std::make_shared<VaultRoom>(std::move(opened.vault), std::move(opened.place), std::move(credentials),
                                    m_ground.transport(file.server, known.trust()), m_ground);
    keepPins(*room, known);
    return room;
}

} // namespace doorstep
