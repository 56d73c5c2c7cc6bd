#include "sim_world.h"

#include "blob_store.h"
#include "blow.h"
#include "next_version.h"
#include "outbox_store.h"
#include "pictures.h"
#include "schema.h"
#include "server_schema.h"
#include "sure.h"
#include "sync_store.h"

#include <array>

namespace doorstep {

// What becomes of vaults, apart from what their users do: images, damage, loss, the next version.

namespace {

constexpr size_t MostImages = 3; ///< of one vault

/// The queue as the vault has it.
std::vector<std::array<qint64, 3>> queueOf(Database &vault)
{
    std::vector<std::array<qint64, 3>> queue;
    auto rows = vault.read("SELECT place, rid, state FROM outbox ORDER BY place");
    while (rows.next())
        queue.push_back({rows.integer(0), rows.integer(1), rows.integer(2)});
    sure(rows.finish());
    return queue;
}

} // namespace

/// Of those whose vault is in files; none: nobody's is.
SimUser *SimWorld::someOnDisk()
{
    std::vector<SimUser *> all = m_cast.users();
    std::erase_if(all, [](const SimUser *user) { return !user->disk; });
    return all.empty() ? nullptr : m_random.pick(all);
}

void SimWorld::close(SimUser &user)
{
    if (user.tablet->unlocked == &user)
        lock(*user.tablet);
    user.here->queue().powerOn();
    user.here->queue().database = emptyVault();
}

std::vector<SimWorld::OnlyHere> SimWorld::onlyIn(Database &vault)
{
    std::vector<OnlyHere> only;
    auto rows =
        vault.read("SELECT o.rid, r.bytes FROM outbox o JOIN record r ON r.rid = o.rid ORDER BY o.rid");
    while (rows.next())
        only.push_back({sure(readRecord(rows.blob(1))), rows.integer(0)});
    sure(rows.finish());
    return only;
}

/// What was not rescued; each that could have been is a fault.
Ledger::Rescue SimWorld::rescueOf(const SimUser &user, Database &fresh, const std::vector<OnlyHere> &only,
                                  const QString &damaged, const Salvaged &salvaged)
{
    Ledger::Rescue rescue;
    for (const auto &[record, rid] : only) {
        rescue.waited.insert(record.id);
        if (sure(recordById(fresh, record.id)))
            continue;
        if (salvaged.isComplete || user.disk->readIn(damaged, rid) == record.bytes)
            m_found +=
                QStringLiteral("%1: record %2 waited in the damaged vault, %3, and is not in the new one")
                    .arg(user.name, shortId(record.id),
                         salvaged.isComplete ? QStringLiteral("all of which is said to be rescued")
                                             : QStringLiteral("can be read there"));
        else
            rescue.lost.insert(record.id);
    }
    return rescue;
}

/// As the app opens a vault at unlock, and as it goes on when the look at every page, which it takes beside
/// other work, finds damage. Whether the vault is a new one.
bool SimWorld::openAgain(SimUser &user, const std::vector<OnlyHere> &only, const Blobs &waiting)
{
    const NextVersion version(user.tablet->isNext);
    const QUuid device = user.here->device();
    const QString damaged = user.disk->name();
    auto opened = user.disk->open(device);
    if (opened && !opened->rescued && !user.disk->lookThrough()) {
        tell(user.name, QStringLiteral("a look at every page finds damage"));
        {
            const Database closing = std::move(opened->vault);
        }
        opened = user.disk->open(device, Look::Thorough);
        if (opened && !opened->rescued)
            m_found += QStringLiteral("%1: the vault is damaged and goes on being used").arg(user.name);
    }
    user.dirty = true;
    if (!opened) {
        m_found += QStringLiteral("%1: the vault neither opens nor is rescued: %2")
                       .arg(user.name, opened.error().detail);
        return false;
    }
    user.here->queue().database = std::move(opened->vault);
    user.isFilling = !sure(syncPosition(user.here->vault())).cursor;
    if (!opened->rescued)
        return false;
    const Salvaged &salvaged = *opened->rescued;
    tell(user.name,
         QStringLiteral("the vault is damaged: %1 of %2 records and %3 of %4 pictures rescued%5")
             .arg(salvaged.records)
             .arg(only.size())
             .arg(salvaged.blobs)
             .arg(waiting.size())
             .arg(salvaged.isComplete ? QStringLiteral(", all there was") : QString()));
    Ledger::Rescue rescue = rescueOf(user, user.here->vault(), only, damaged, salvaged);
    if (!salvaged.isComplete)
        rescue.lostBlobs = waiting;
    m_ledger.vaultReplaced(user, rescue);
    return true;
}

/// What was said last waits then.
void SimWorld::writesWithoutSignal(SimUser &user)
{
    setSignal(*user.tablet, false);
    user.tablet->signalBackInSteps = 1 + int(m_random.below(6));
    unlock(*user.tablet, user);
    if (!maySay(user))
        return;
    for (size_t deeds = 1 + m_random.below(3); deeds > 0; --deeds)
        if (const auto deed = someDeed(*user.here, m_random))
            doIt(user, *deed);
    const QUuid person = somebodyKnownTo(user, m_random);
    if (!person.isNull() && m_random.chance(30))
        doIt(user, notedWithAPicture(user, person, m_random));
}

void SimWorld::imageIsTaken()
{
    SimUser *user = someOnDisk();
    if (!user)
        return timePasses();
    tell(user->name, QStringLiteral("an image of the tablet is taken"));
    if (user->images.size() == MostImages)
        user->images.erase(user->images.begin());
    user->images.push_back({user->disk->files(), user->disk->name()});
}

/// The whole tablet is as it was, which it cannot know; or only the vault, beside the newer mark.
void SimWorld::vaultIsSetBack()
{
    SimUser *user = someOnDisk();
    if (!user || user->images.empty())
        return imageIsTaken();
    const auto [image, name] = m_random.pick(user->images);
    const bool isWhole = m_random.chance(60) || name != user->disk->name();
    if (m_random.chance(30))
        writesWithoutSignal(*user);
    const bool wasUnlocked = user->tablet->unlocked == user;
    close(*user);
    tell(user->name,
         isWhole ? QStringLiteral("the tablet is put back from an image")
                 : QStringLiteral("the vault is an older copy of itself"));
    VaultOnDisk::Files files = user->disk->files();
    if (isWhole)
        files = image;
    else
        for (const char *part : {"", "-wal"}) {
            files.erase(name + QLatin1StringView(part));
            if (const auto old = image.find(name + QLatin1StringView(part)); old != image.end())
                files[old->first] = old->second;
        }
    user->disk->layOut(files);
    if (isWhole) {
        openAgain(*user, {}, {});
        m_ledger.vaultReplaced(*user, {});
    } else {
        openOlder(*user);
    }
    if (!m_found.isEmpty())
        return;
    if (m_random.chance(50)) // it says more before it hears what it had said
        writesWithoutSignal(*user);
    else if (wasUnlocked)
        unlock(*user->tablet, *user);
}

/// What waited in the copy is to be rescued where the mark tells that something is missing, and nothing may
/// be missing where it does not.
void SimWorld::openOlder(SimUser &user)
{
    const VaultOnDisk::Files older = user.disk->files();
    std::vector<OnlyHere> only;
    Blobs waiting;
    {
        const NextVersion version(user.tablet->isNext);
        VaultOnDisk aside;
        VaultOnDisk::Files withoutMark = older;
        withoutMark.erase(user.disk->name() + QStringLiteral("-mark"));
        aside.layOut(withoutMark);
        auto looked = sure(aside.open(user.here->device())).vault;
        only = onlyIn(looked);
        waiting = blobsOnlyIn(looked);
    }
    if (!openAgain(user, only, waiting))
        m_found += m_ledger.lookWhetherAllIsIn(user);
    m_ledger.vaultReplaced(user, {});
}

void SimWorld::vaultIsStruck()
{
    SimUser *user = someOnDisk();
    if (!user)
        return timePasses();
    if (m_random.chance(50))
        writesWithoutSignal(*user);
    const bool wasUnlocked = user->tablet->unlocked == user;
    const std::vector<OnlyHere> only = onlyIn(user->here->vault());
    const Blobs waiting = blobsOnlyIn(user->here->vault());
    if (wasUnlocked)
        lock(*user->tablet);
    VaultOnDisk::Files files = user->disk->files(); // as the power left them
    close(*user);
    if (m_random.chance(40))
        files = user->disk->files();
    QString name = user->disk->name();
    if (const size_t die = m_random.below(20); die < 6 && files.contains(name + QStringLiteral("-wal")))
        name += QStringLiteral("-wal");
    else if (die == 19 && files.contains(name + QStringLiteral("-mark")))
        name += QStringLiteral("-mark");
    const Blow blow = Blow::some(m_random, files[name].size());
    files[name] = blow.on(files[name]);
    user->disk->layOut(files);
    tell(user->name, QStringLiteral("the file %1 is struck: %2").arg(name, blow.words()));
    openAgain(*user, only, waiting);
    if (wasUnlocked && m_found.isEmpty())
        unlock(*user->tablet, *user);
}

SimWorld::Blobs SimWorld::blobsOnlyIn(Database &vault)
{
    Blobs blobs;
    auto rows = vault.read("SELECT hash FROM blob WHERE state = 2");
    while (rows.next())
        blobs.insert(Hash::from(rows.blob(0)));
    sure(rows.finish());
    return blobs;
}

/// With all that was only there; its user joins anew, as another device.
void SimWorld::tabletIsLost()
{
    SimUser &user = *m_random.pick(someTablet().users);
    tell(user.name, QStringLiteral("loses the tablet, and joins with another"));
    const bool wasUnlocked = user.tablet->unlocked == &user;
    close(user);
    user.images.clear();
    if (user.disk)
        user.disk = std::make_unique<VaultOnDisk>();
    join(user, user.here->account());
    m_ledger.vaultReplaced(user, {});
    if (wasUnlocked)
        unlock(*user.tablet, user);
}

void SimWorld::join(SimUser &user, const QUuid &account)
{
    const NextVersion version(user.tablet->isNext);
    user.here = joinHere(user, account, m_time, m_network, m_server);
    user.dirty = true;
    user.isFilling = false;
    m_byDevice[user.here->device()] = &user;
    m_copies = {
        m_server.backUp()}; // a copy from before does not know the device, which would have to join anew
}

/// A tablet that is shared gets one more user.
void SimWorld::somebodyJoins()
{
    constexpr size_t MostOnOne = 3;
    SimTablet &tablet = someTablet();
    if (tablet.users.size() == MostOnOne || !m_network.serverIsUp)
        return handsOver();
    auto user = std::make_unique<SimUser>();
    user->name = QStringLiteral("carer %1%2")
                     .arg(QChar(u'A' + char16_t(tablet.users.size())))
                     .arg(tablet.users.front()->name.section(u'@', 1, 1).prepend(u'@'));
    user->tablet = &tablet;
    if (tablet.users.front()->disk)
        user->disk = std::make_unique<VaultOnDisk>();
    m_cast.carers.push_back(m_server.worker(user->name, Role::HomeCarer));
    tell(user->name, QStringLiteral("joins on the tablet of %1").arg(tablet.users.front()->name));
    join(*user, m_cast.carers.back());
    tablet.users.push_back(std::move(user));
    unlock(tablet, *tablet.users.back());
}

/// Closed and opened again by the next version, which may be killed while it moves the vault to its schema.
void SimWorld::tabletIsUpgraded()
{
    SimUser *user = someOnDisk();
    if (!user)
        return serverIsUpgraded();
    if (user->tablet->isNext)
        return olderIsStarted(*user);
    tell(user->name, QStringLiteral("the tablet gets the next version"));
    SimUser *unlocked = user->tablet->unlocked;
    user->tablet->isNext = true;
    for (const auto &one : user->tablet->users)
        upgrade(*one);
    if (unlocked && m_found.isEmpty())
        unlock(*user->tablet, *unlocked);
}

void SimWorld::upgrade(SimUser &user)
{
    if (user.tablet->unlocked == &user)
        lock(*user.tablet); // what was being sent waits again
    const auto queue = queueOf(user.here->vault());
    close(user);
    for (int kills = m_random.chance(50) ? 1 + int(m_random.below(3)) : 0; kills > 0; --kills) {
        NextVersion version(true);
        VaultOnDisk::Files left;
        const int moment = int(m_random.below(NextVersion::Moments));
        version.killAt(moment, [&] { left = user.disk->files(); });
        (void)user.disk->open(user.here->device());
        if (!version.wasKilled())
            continue;
        tell(user.name, QStringLiteral("killed at moment %1 of the migration").arg(moment));
        user.disk->layOut(left);
    }
    const NextVersion version(true);
    auto opened = user.disk->open(user.here->device());
    user.dirty = true;
    if (!opened) {
        m_found += QStringLiteral("%1: the next version does not open the vault: %2")
                       .arg(user.name, opened.error().detail);
        return;
    }
    user.here->queue().database = std::move(opened->vault);
    if (const auto made = checkTheNext(user.here->vault(), vaultSteps()); !made)
        m_found += QStringLiteral("%1: after the upgrade: %2").arg(user.name, made.error().detail);
    if (opened->rescued)
        m_found += QStringLiteral("%1: the upgrade took the vault for a damaged one").arg(user.name);
    else if (const auto now = queueOf(user.here->vault()); now != queue)
        m_found += QStringLiteral("%1: %2 records waited before the upgrade, and %3 after it")
                       .arg(user.name)
                       .arg(queue.size())
                       .arg(now.size());
}

/// By mistake; it must refuse, and leave every byte.
void SimWorld::olderIsStarted(SimUser &user)
{
    tell(user.name, QStringLiteral("the version from before is started"));
    const bool wasUnlocked = user.tablet->unlocked == &user;
    close(user);
    const VaultOnDisk::Files before = user.disk->files();
    const auto refused = user.disk->open(user.here->device());
    if (refused || refused.error().fault != Fault::NewerSchema)
        m_found +=
            QStringLiteral("%1: the version from before does not refuse the newer vault").arg(user.name);
    else if (user.disk->files() != before)
        m_found += QStringLiteral("%1: the version from before changed the newer vault").arg(user.name);
    openAgain(user, {}, {});
    if (wasUnlocked && m_found.isEmpty())
        unlock(*user.tablet, user);
}

void SimWorld::serverIsUpgraded()
{
    if (m_serverIsNext)
        return serverRestarts();
    tell(QStringLiteral("server"), QStringLiteral("gets the next version"));
    m_network.cutAll();
    Database database = m_server.copy();
    m_serverIsNext = true;
    for (int kills = m_random.chance(50) ? 1 + int(m_random.below(3)) : 0; kills > 0; --kills) {
        NextVersion version(true);
        const int moment = int(m_random.below(NextVersion::Moments));
        version.killAt(moment, [] {});
        (void)migrate(database, serverSchema());
        if (version.wasKilled())
            tell(QStringLiteral("server"),
                 QStringLiteral("killed at moment %1 of the migration").arg(moment));
    }
    const NextVersion version(true);
    if (const auto moved = migrate(database, serverSchema()); !moved)
        m_found += QStringLiteral("server: the next version does not start: ") + moved.error().detail;
    else if (const auto made = checkTheNext(database, serverSchema()); !made)
        m_found += QStringLiteral("server: after the upgrade: ") + made.error().detail;
    else
        m_server.startOn(std::move(database));
}

} // namespace doorstep
