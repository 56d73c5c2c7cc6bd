#include "sim_world.h"

#include "sameness.h"
#include "sure.h"

namespace doorstep {

namespace {

FaultKinds someFaults(Random &random)
{
    FaultKinds kinds;
    const int percent = int(random.between(0, 60));
    for (int i = 0; i < int(FaultKind::Count); ++i)
        if (random.chance(percent))
            kinds.insert(static_cast<FaultKind>(i));
    return kinds;
}

/// Files cost more time than all else in a world.
bool needsFiles(const FaultKinds &kinds)
{
    return kinds.contains(FaultKind::VaultSetBack) || kinds.contains(FaultKind::VaultStruck)
        || kinds.contains(FaultKind::Upgrade);
}

/// Some agencies have months behind them. Not drawn from the rest, so that other worlds stay what they were.
bool isOld(quint64 seed)
{
    return seed % 11 == 10;
}

/// Most mistakes show in a short life; a few need a long one.
int stepsFor(Random &random)
{
    return int(random.chance(85) ? random.between(6, 20) : random.between(21, 80));
}

} // namespace

SimWorld::SimWorld(quint64 seed)
    : m_random(seed * 0x9e37'79b9'7f4a'7c15ULL + 1)
    , m_server(m_time, m_random.number())
    , m_network(m_time, m_server)
    , m_faults(someFaults(m_random))
    , m_before(seed * 0x2545'f491'4f6c'dd1dULL + 1)
    , m_isOld(isOld(seed))
    , m_cast(
          castFor(m_random, m_time, m_network, m_server, needsFiles(m_faults), m_isOld ? &m_before : nullptr))
    , m_ledger(m_server)
    , m_trace(m_time.nowMs())
    , m_steps(stepsFor(m_random))
    , m_mishapPercent(int(m_random.between(2, 25)))
{
    for (const FaultKind kind : m_faults)
        if (const auto fate = doorstep::fateOf(kind))
            m_fates.push_back(*fate);
    for (SimUser *user : m_cast.users())
        m_byDevice[user->here->device()] = user;
    if (has(FaultKind::FarAway))
        m_network.delayMs = 2'500;
    m_network.fate = [this](const QUuid &device, const ClientRequest &request) {
        return fateOf(device, request);
    };
    m_network.onAnswered = [this](const QUuid &device, const HttpRequest &request, const HttpReply &reply) {
        tellAnswer(device, request, reply);
    };
    tell(QStringLiteral("world"), about());
    m_copies.push_back(m_server.backUp());
    for (const auto &tablet : m_cast.tablets)
        unlock(*tablet, *m_random.pick(tablet->users));
    m_time.pass(1'000);
}

SimWorld::~SimWorld() = default;

QString SimWorld::about() const
{
    QStringList names;
    for (const FaultKind kind : m_faults)
        names += QLatin1String(nameOf(kind));
    return QStringLiteral("%1 tablets, %2 users, %3 people, %4 steps%6; faults: %5")
        .arg(m_cast.tablets.size())
        .arg(m_cast.users().size())
        .arg(m_cast.people.size())
        .arg(m_steps)
        .arg(names.isEmpty() ? QStringLiteral("none") : names.join(QStringLiteral(", ")),
             m_isOld ? QStringLiteral(", after some months") : QString());
}

void SimWorld::tell(const QString &who, const QString &what)
{
    m_trace.add(m_time.nowMs(), who, what);
}

Fate SimWorld::fateOf(const QUuid &device, const ClientRequest &request)
{
    Fate fate = Fate::Whole;
    if (!m_isHealing && !m_isClear && !m_fates.empty() && m_random.chance(m_mishapPercent))
        fate = m_random.pick(m_fates);
    if (!m_isHealing && request.path.startsWith("/v1/blob/"))
        fate = fateOfPicture(device, fate);
    if (request.method != "GET" || fate != Fate::Whole)
        tell(m_byDevice.at(device)->name,
             QStringLiteral("asks %1, %2 bytes%3%4")
                 .arg(QString::fromLatin1(request.path.split('?').first()))
                 .arg(request.body.size())
                 .arg(fate == Fate::Whole ? QString() : QStringLiteral(": "),
                      fate == Fate::Whole ? QString() : QLatin1String(nameOf(fate))));
    return fate;
}

/// Whoever reads the vault again must look at it again.
void SimWorld::follow(SimUser &user)
{
    QObject::connect(user.here->driver(), &Driver::vaultChanged, &m_here, [&user] { user.dirty = true; });
    QObject::connect(user.here->driver(), &Driver::failed, &m_here,
                     [this, &user](const Error &error) { tellFault(user, error); });
}

void SimWorld::unlock(SimTablet &tablet, SimUser &user)
{
    if (tablet.unlocked == &user)
        return;
    lock(tablet);
    tell(user.name, QStringLiteral("unlocks"));
    tablet.unlocked = &user;
    user.here->unlock([this, &user] { follow(user); });
}

void SimWorld::lock(SimTablet &tablet)
{
    if (!tablet.unlocked)
        return;
    tell(tablet.unlocked->name, QStringLiteral("locks"));
    tablet.unlocked->here->lock();
    tablet.unlocked = nullptr;
}

void SimWorld::setSignal(SimTablet &tablet, bool has)
{
    if (tablet.device.signal.noSignal() == !has)
        return;
    tell(tablet.users.front()->name, has ? QStringLiteral("has signal") : QStringLiteral("has no signal"));
    tablet.device.signal.setNoSignal(!has);
    if (!has)
        for (const auto &user : tablet.users)
            m_network.cut(user->here->device());
    settle();
}

/// Devices that sleep drop their connections, and what their alarms were set to comes late.
void SimWorld::sleepAll()
{
    m_network.cutAll();
}

SimUser *SimWorld::someUser()
{
    SimTablet &tablet = someTablet();
    if (!tablet.unlocked)
        unlock(tablet, *m_random.pick(tablet.users));
    return tablet.unlocked;
}

QStringList SimWorld::step()
{
    m_trace.beginStep(++m_step);
    (this->*choose())();
    m_time.pass(m_random.chance(70) ? m_random.between(0, 3'000) : m_random.between(0, 40'000));
    endOfStep();
    return std::exchange(m_found, {}) + m_ledger.look(m_cast);
}

void SimWorld::endOfStep()
{
    for (const auto &tablet : m_cast.tablets) {
        if (tablet->signalBackInSteps > 0 && --tablet->signalBackInSteps == 0)
            setSignal(*tablet, true);
        if (tablet->unlocked && tablet->unlocked->here->queue().isCut()) {
            SimUser &user = *std::exchange(tablet->unlocked, nullptr);
            tell(user.name, QStringLiteral("starts anew after the power went"));
            user.here->startAfterCut();
            user.dirty = true;
            tablet->device.clock.restart(tablet->device.newBoot());
            unlock(*tablet, user);
        }
    }
    if (m_serverAwaySteps > 0 && --m_serverAwaySteps == 0) {
        tell(QStringLiteral("server"), QStringLiteral("is back"));
        m_network.serverIsUp = true;
    }
}

void SimWorld::letThemGo(SimUser &user)
{
    if (std::ranges::none_of(sure(streams(user.here->vault())), &HeldStream::going))
        return;
    tell(user.name, QStringLiteral("says that they may go"));
    Transaction tx(user.here->vault());
    sure(letGo(tx));
    sure(tx.commit());
    user.dirty = true;
}

/// Every user has a round.
void SimWorld::everybodyInTurn()
{
    for (const auto &tablet : m_cast.tablets)
        for (const auto &user : tablet->users) {
            lock(*tablet); // a driver that backs off for minutes begins anew
            letThemGo(*user);
            unlock(*tablet, *user);
            m_time.pass(2'000);
            user->dirty = true;
        }
}

QStringList SimWorld::disagreements()
{
    QStringList faults;
    for (SimUser *user : m_cast.users())
        for (const QString &fault : differences(m_server, *user->here))
            faults += user->name + QStringLiteral(": ") + fault;
    return faults;
}

QStringList SimWorld::heal()
{
    m_isHealing = true;
    m_trace.beginStep(m_step + 1);
    tell(QStringLiteral("world"), QStringLiteral("heals"));
    m_network.serverIsUp = true;
    m_network.delayMs = 20;
    for (const auto &tablet : m_cast.tablets) {
        setSignal(*tablet, true);
        for (const auto &user : tablet->users)
            user->here->queue().powerOn();
    }
    everybodyInTurn();
    for (const auto &[user, blob] : m_asked) // and opens it again, where a vault was made anew meanwhile, too
        wantToSee(*user, blob);
    everybodyInTurn();
    QStringList faults = disagreements();
    if (!faults.isEmpty()) { // three rounds are allowed, and two mostly do
        everybodyInTurn();
        faults = disagreements();
    }
    faults += m_ledger.lookAtTheEnd(m_cast);
    for (const QUuid &person : m_cast.people)
        tell(QStringLiteral("end"),
             QString::fromLatin1(stateOf(m_server, person).view().toByteArray().toHex().first(16)));
    faults.removeDuplicates();
    return faults;
}

} // namespace doorstep
