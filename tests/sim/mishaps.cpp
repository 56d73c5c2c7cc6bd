#include "sim_world.h"

#include "deeds.h"
#include "next_version.h"

#include <array>

namespace doorstep {

// What goes wrong, apart from what the network does by itself.

void SimWorld::signalFlaps()
{
    SimTablet &tablet = someTablet();
    setSignal(tablet, tablet.device.signal.noSignal());
    if (tablet.device.signal.noSignal())
        tablet.signalBackInSteps = 1 + int(m_random.below(4));
}

void SimWorld::goesOffline()
{
    SimTablet &tablet = someTablet();
    setSignal(tablet, false);
    tablet.signalBackInSteps = 5 + int(m_random.below(20));
}

void SimWorld::powerGoes()
{
    SimTablet &tablet = someTablet();
    if (!tablet.unlocked)
        return;
    tablet.unlocked->here->queue().cutAfter(int(m_random.below(12)));
    tell(tablet.unlocked->name, QStringLiteral("the power will go"));
}

void SimWorld::reboots()
{
    SimTablet &tablet = someTablet();
    lock(tablet);
    tell(tablet.users.front()->name, QStringLiteral("reboots"));
    tablet.device.clock.restart(tablet.device.newBoot());
}

void SimWorld::clockSteps()
{
    SimTablet &tablet = someTablet();
    const qint64 minutes = m_random.between(-180, 180);
    tell(tablet.users.front()->name, QStringLiteral("the clock is set by %1 minutes").arg(minutes));
    tablet.device.clock.step(minutes * 60'000);
}

void SimWorld::clockIsYearsOff()
{
    SimTablet &tablet = someTablet();
    const qint64 years = m_random.chance(50) ? 3 : -8;
    tell(tablet.users.front()->name, QStringLiteral("the clock is set by %1 years").arg(years));
    tablet.device.clock.step(years * 365 * 86'400'000);
}

void SimWorld::zoneChanges()
{
    constexpr std::array zones{"Europe/London", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia"};
    SimTablet &tablet = someTablet();
    const char *zone = m_random.pick(zones);
    tell(tablet.users.front()->name, QStringLiteral("is in the zone %1").arg(QLatin1String(zone)));
    tablet.device.clock.setZone(zone);
}

void SimWorld::handsOver()
{
    SimTablet &tablet = someTablet();
    SimUser *before = tablet.unlocked;
    lock(tablet);
    SimUser *next = m_random.pick(tablet.users).get();
    if (next == before && tablet.users.size() > 1)
        next = (next == tablet.users.front().get() ? tablet.users.back() : tablet.users.front()).get();
    unlock(tablet, *next);
}

void SimWorld::serverRestarts()
{
    tell(QStringLiteral("server"), QStringLiteral("restarts"));
    m_network.cutAll();
    const NextVersion version(m_serverIsNext);
    m_server.restart();
}

void SimWorld::serverGoesAway()
{
    tell(QStringLiteral("server"), QStringLiteral("is away"));
    m_network.cutAll();
    m_network.serverIsUp = false;
    m_serverAwaySteps = 1 + int(m_random.below(8));
}

void SimWorld::serverIsBackedUp()
{
    tell(QStringLiteral("server"), QStringLiteral("is backed up"));
    m_copies.push_back(m_server.backUp());
}

/// The newest copies lack the least; an old one is only chosen now and then.
void SimWorld::serverIsRestored()
{
    const size_t copy = m_random.chance(70) ? m_copies.back() : m_random.pick(m_copies);
    tell(QStringLiteral("server"), QStringLiteral("is put back from copy %1").arg(copy));
    m_network.cutAll();
    const NextVersion version(m_serverIsNext); // also where the copy is of the one before
    m_server.restore(copy);
    m_ledger.restored();
    readTheRota();
}

/// Whom the office knows and what it has planned, as the log has it.
void SimWorld::readTheRota()
{
    m_cast.plans.clear();
    std::erase_if(m_cast.people, [&](const QUuid &person) { return m_server.log(person).empty(); });
    for (const QUuid &person : m_cast.people) {
        const auto log = m_server.log(person);
        std::set<QUuid> replaced;
        for (const Record &record : log)
            replaced.insert(record.replaces.begin(), record.replaces.end());
        for (const Record &record : log)
            if (is(record, Kind::VisitPlan) && !replaced.contains(record.id))
                m_cast.plans.insert_or_assign(record.entity, record);
    }
}

void SimWorld::serverClockSteps()
{
    const qint64 minutes = m_random.between(-20, 20);
    tell(QStringLiteral("server"), QStringLiteral("its clock is set by %1 minutes").arg(minutes));
    m_server.clock.step(minutes * 60'000);
    m_ledger.serverClockMoved();
}

/// What is said now is what the server cannot read when it arrives.
void SimWorld::saysTheUnreadable()
{
    SimUser &user = *someUser();
    if (!maySay(user))
        return;
    const auto deed = someDeed(*user.here, m_random);
    if (!deed)
        return;
    const auto records = user.here->say(deed->said);
    if (!records)
        return;
    const QUuid &first = records->front().id;
    tell(user.name,
         QStringLiteral("%1: %2, which the server cannot read")
             .arg(QLatin1String(deed->what), shortId(first)));
    m_network.unreadable.insert(first);
    m_ledger.unreadable(first);
    keep(user, deed->said, *records);
}

/// A rule is broken: a rota that is not theirs to write.
void SimWorld::saysTheNotAllowed()
{
    SimUser &user = *someUser();
    if (user.here->reader() == Reader::Supervisor || !maySay(user))
        return; // it is theirs
    const QUuid person = m_random.pick(m_cast.people);
    const std::vector what{said(user.here->newId(), person, {}, somePlan(m_random, m_time, m_cast.carers))};
    const auto records = user.here->say(what);
    if (!records)
        return; // the person is not in this vault
    tell(user.name, QStringLiteral("plans a visit: %1").arg(shortId(records->front().id)));
    m_ledger.notAllowed(records->front().id);
    keep(user, what, *records);
}

} // namespace doorstep
