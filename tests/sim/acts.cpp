#include "sim_world.h"

#include "deeds.h"

#include "note.h"
#include "sure.h"
#include "sync_store.h"

#include <algorithm>

namespace doorstep {

// What people and the office do.

SimWorld::Act SimWorld::choose()
{
    struct Weighted {
        int weight;
        Act act;
    };
    std::vector<Weighted> all{
        {40, &SimWorld::someDeedOfSomebody}, {6, &SimWorld::unlockSomebody}, {3, &SimWorld::lockSomebody},
        {3, &SimWorld::trySyncNow},          {2, &SimWorld::saysTheyMayGo},  {4, &SimWorld::officePlans},
        {4, &SimWorld::officeReplans},       {1, &SimWorld::officeTakesOff}, {1, &SimWorld::somebodyNewComes},
        {5, &SimWorld::timePasses},          {2, &SimWorld::nightFalls},     {1, &SimWorld::serverIsBackedUp},
        {1, &SimWorld::asksForAPicture},
    };
    const auto add = [&](FaultKind kind, int weight, Act act) {
        if (has(kind))
            all.push_back({weight, act});
    };
    add(FaultKind::SignalFlaps, 8, &SimWorld::signalFlaps);
    add(FaultKind::LongOffline, 4, &SimWorld::goesOffline);
    add(FaultKind::PowerCut, 8, &SimWorld::powerGoes);
    add(FaultKind::Reboot, 4, &SimWorld::reboots);
    add(FaultKind::ClockStep, 4, &SimWorld::clockSteps);
    add(FaultKind::ClockYearsOff, 2, &SimWorld::clockIsYearsOff);
    add(FaultKind::ZoneChange, 2, &SimWorld::zoneChanges);
    add(FaultKind::HandOver, 6, &SimWorld::handsOver);
    add(FaultKind::HandOver, 1, &SimWorld::somebodyJoins);
    add(FaultKind::LongSleep, 4, &SimWorld::nightFalls);
    add(FaultKind::ServerRestart, 4, &SimWorld::serverRestarts);
    add(FaultKind::ServerAway, 3, &SimWorld::serverGoesAway);
    add(FaultKind::ServerRestored, 3, &SimWorld::serverIsRestored);
    add(FaultKind::ServerClockStep, 2, &SimWorld::serverClockSteps);
    add(FaultKind::Unreadable, 4, &SimWorld::saysTheUnreadable);
    add(FaultKind::NotAllowed, 4, &SimWorld::saysTheNotAllowed);
    add(FaultKind::RotaChurn, 12, &SimWorld::officeReplans);
    add(FaultKind::RotaChurn, 2, &SimWorld::officeTakesAllFromSomebody);
    add(FaultKind::BigNotes, 3, &SimWorld::writesMuch);
    add(FaultKind::Pictures, 10, &SimWorld::addsAPicture);
    add(FaultKind::Pictures, 3, &SimWorld::asksForAPicture);
    add(FaultKind::Pictures, 3, &SimWorld::writesWhilePicturesCrawl);
    add(FaultKind::Upgrade, 2, &SimWorld::tabletIsUpgraded);
    add(FaultKind::Upgrade, 1, &SimWorld::serverIsUpgraded);
    add(FaultKind::TabletLost, 2, &SimWorld::tabletIsLost);
    add(FaultKind::VaultSetBack, 4, &SimWorld::imageIsTaken);
    add(FaultKind::VaultSetBack, 4, &SimWorld::vaultIsSetBack);
    add(FaultKind::VaultStruck, 5, &SimWorld::vaultIsStruck);
    int total = 0;
    for (const Weighted &one : all)
        total += one.weight;
    int left = int(m_random.below(size_t(total)));
    for (const Weighted &one : all)
        if ((left -= one.weight) < 0)
            return one.act;
    return &SimWorld::timePasses;
}

void SimWorld::someDeedOfSomebody()
{
    SimUser &user = *someUser();
    if (!maySay(user))
        return;
    for (size_t deeds = 1 + m_random.below(4); deeds > 0; --deeds) {
        const auto deed = someDeed(*user.here, m_random);
        if (deed)
            doIt(user, *deed);
    }
}

/// The first record that came of it.
std::optional<QUuid> SimWorld::doIt(SimUser &user, const Deed &deed)
{
    QStringList ids;
    for (const Said &one : deed.said)
        ids += shortId(one.id);
    tell(user.name,
         QStringLiteral("saves %1 in %2: %3")
             .arg(QLatin1String(deed.what), shortId(deed.said.front().stream),
                  ids.join(QStringLiteral(", "))));
    const auto records = user.here->say(deed.said);
    if (!records) {
        tell(user.name, QStringLiteral("which is not kept: ") + records.error().detail);
        return std::nullopt;
    }
    keep(user, deed.said, *records);
    return records->front().id;
}

/// Where a vault is being filled after a rescue, the app shows that and takes nothing yet.
bool SimWorld::maySay(SimUser &user)
{
    if (user.isFilling && sure(syncPosition(user.here->vault())).cursor)
        user.isFilling = false;
    return !user.isFilling;
}

void SimWorld::keep(SimUser &user, const std::vector<Said> &said, const std::vector<Record> &records)
{
    m_found += m_ledger.saved(user, said, records);
    m_found += m_ledger.lookAtPill(user);
}

void SimWorld::unlockSomebody()
{
    SimTablet &tablet = someTablet();
    unlock(tablet, *m_random.pick(tablet.users));
}

void SimWorld::lockSomebody()
{
    lock(someTablet());
}

void SimWorld::trySyncNow()
{
    SimUser &user = *someUser();
    tell(user.name, QStringLiteral("tries now"));
    user.here->driver()->syncNow();
    settle();
}

/// Of those whom a new plan took away many at once.
void SimWorld::saysTheyMayGo()
{
    SimUser &user = *someUser();
    letThemGo(user);
    user.here->driver()->syncNow();
    settle();
}

void SimWorld::officeTurns(const std::vector<OfficeSaid> &said)
{
    for (const Record &record : m_server.officeSays(said))
        if (is(record, Kind::VisitPlan))
            m_cast.plans.insert_or_assign(record.entity, record);
}

void SimWorld::officePlans()
{
    tell(QStringLiteral("office"), QStringLiteral("plans a visit"));
    const QUuid person = m_random.pick(m_cast.people);
    officeTurns({{person,
                  m_server.newId(),
                  Kind::VisitPlan,
                  encodeBody(somePlan(m_random, m_time, m_cast.carers)),
                  {}}});
}

void SimWorld::officeReplans()
{
    if (m_cast.plans.empty())
        return officePlans();
    auto at = m_cast.plans.begin();
    std::advance(at, m_random.below(m_cast.plans.size()));
    const Record before = at->second;
    tell(QStringLiteral("office"), QStringLiteral("plans a visit anew"));
    officeTurns({{before.stream,
                  before.entity,
                  Kind::VisitPlan,
                  encodeBody(somePlan(m_random, m_time, m_cast.carers)),
                  {before.id}}});
}

void SimWorld::officeTakesOff()
{
    if (m_cast.plans.empty())
        return officePlans();
    auto at = m_cast.plans.begin();
    std::advance(at, m_random.below(m_cast.plans.size()));
    const Record before = at->second;
    m_cast.plans.erase(at);
    tell(QStringLiteral("office"), QStringLiteral("takes a visit off the rota"));
    officeTurns({{before.stream, before.entity, Kind::Withdrawn, QByteArray("\xa0"), {before.id}}});
}

/// As a rota does that was loaded wrongly.
void SimWorld::officeTakesAllFromSomebody()
{
    const QUuid carer = m_random.pick(m_cast.carers);
    const QUuid other = m_random.pick(m_cast.carers);
    if (other == carer)
        return officePlans();
    tell(QStringLiteral("office"), QStringLiteral("gives all visits of one carer to another"));
    std::vector<OfficeSaid> said;
    for (const auto &[visit, record] : m_cast.plans) {
        auto plan = sure(decodeBody<VisitPlan>(record.body));
        if (std::ranges::find(plan.staff, carer) == plan.staff.end())
            continue;
        plan.staff = {other};
        said.push_back({record.stream, visit, Kind::VisitPlan, encodeBody(plan), {record.id}});
    }
    officeTurns(said);
}

void SimWorld::somebodyNewComes()
{
    tell(QStringLiteral("office"), QStringLiteral("knows somebody new"));
    m_cast.people.push_back(m_server.person(QStringLiteral("person %1").arg(m_cast.people.size() + 1)));
    officeTurns({{m_cast.people.back(),
                  m_server.newId(),
                  Kind::VisitPlan,
                  encodeBody(somePlan(m_random, m_time, m_cast.carers)),
                  {}}});
}

void SimWorld::timePasses()
{
    m_time.pass(m_random.between(1, 90) * 1'000);
}

/// Hours in which the devices sleep.
void SimWorld::nightFalls()
{
    constexpr qint64 hour = 3'600'000;
    sleepAll();
    m_time.leap(m_random.between(1, m_random.chance(20) ? 48 : 10) * hour);
    tell(QStringLiteral("world"), QStringLiteral("hours have passed"));
}

void SimWorld::writesMuch()
{
    SimUser &user = *someUser();
    if (!maySay(user))
        return;
    std::vector<Said> much;
    for (size_t notes = 5 + m_random.below(30); notes > 0; --notes) {
        Note note;
        note.said = QStringLiteral("long ").repeated(int(m_random.between(1, 4'000)));
        note.audience = NoteAudience::NextVisit;
        much.push_back(said(user.here->newId(),
                            user.here->reader() == Reader::PersonThemselves ? user.here->account()
                                                                            : m_random.pick(m_cast.people),
                            {}, note));
    }
    size_t kept = 0;
    for (const Said &one : much)
        if (const auto records = user.here->say({one})) { // not where the person is unknown
            keep(user, {one}, *records);
            ++kept;
        }
    tell(user.name, QStringLiteral("writes %1 long notes").arg(kept));
}

} // namespace doorstep
