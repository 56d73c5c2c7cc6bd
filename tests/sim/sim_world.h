#pragma once

#include "deeds.h"
#include "fault_kinds.h"
#include "ledger.h"
#include "trace.h"

namespace doorstep {

/// One simulated agency for some days: who does what, what goes wrong meanwhile, and what is found to be
/// wrong after each step. All of it follows from the seed.
class SimWorld
{
public:
    explicit SimWorld(quint64 seed);
    ~SimWorld();
    Q_DISABLE_COPY_MOVE(SimWorld)

    int steps() const { return m_steps; } ///< how many this world is to have
    /// One more step; what is wrong after it.
    QStringList step();
    /// Nothing goes wrong any more, and everybody has three rounds. What is still wrong then.
    QStringList heal();

    const Trace &trace() const { return m_trace; }
    const FaultKinds &faults() const { return m_faults; }
    QString about() const;
    size_t records() const { return m_ledger.count(); }

private:
    /// What only one vault has, and its row there.
    struct OnlyHere {
        Record record;
        qint64 rid = 0;
    };
    using Blobs = std::set<Hash>; ///< by what they are called
    using Act = void (SimWorld::*)();
    Act choose();
    bool has(FaultKind kind) const { return m_faults.contains(kind); }
    void tell(const QString &who, const QString &what);
    void tellFault(const SimUser &user, const Error &error);
    void tellAnswer(const QUuid &device, const HttpRequest &request, const HttpReply &reply);
    Fate fateOf(const QUuid &device, const ClientRequest &request);
    void follow(SimUser &user);
    void keep(SimUser &user, const std::vector<Said> &said, const std::vector<Record> &records);
    void readTheRota();
    bool maySay(SimUser &user);
    SimUser *someOnDisk();
    void close(SimUser &user);
    std::vector<OnlyHere> onlyIn(Database &vault);
    Blobs blobsOnlyIn(Database &vault);
    bool openAgain(SimUser &user, const std::vector<OnlyHere> &only, const Blobs &waiting);
    void openOlder(SimUser &user);
    void writesWithoutSignal(SimUser &user);
    Ledger::Rescue rescueOf(const SimUser &user, Database &fresh, const std::vector<OnlyHere> &only,
                            const QString &damaged, const Salvaged &salvaged);
    void upgrade(SimUser &user);
    void olderIsStarted(SimUser &user);
    void join(SimUser &user, const QUuid &account);
    Fate fateOfPicture(const QUuid &device, Fate before);
    void restartSoon(const QUuid &device);
    void wantToSee(SimUser &user, const BlobRef &blob);
    void clearTheAir(SimUser &user);
    void expectNoWaitForPictures(SimUser &user, const QUuid &person);
    std::optional<QUuid> doIt(SimUser &user, const Deed &deed);

    SimTablet &someTablet() { return *m_random.pick(m_cast.tablets); }
    SimUser *someUser();
    void unlock(SimTablet &tablet, SimUser &user);
    void lock(SimTablet &tablet);
    void setSignal(SimTablet &tablet, bool has);
    void sleepAll();
    void everybodyInTurn();
    void letThemGo(SimUser &user);
    QStringList disagreements();
    void officeTurns(const std::vector<OfficeSaid> &said);

    // what people do
    void someDeedOfSomebody();
    void unlockSomebody();
    void lockSomebody();
    void trySyncNow();
    void saysTheyMayGo();
    void officePlans();
    void officeReplans();
    void officeTakesOff();
    void officeTakesAllFromSomebody();
    void somebodyNewComes();
    void timePasses();
    void nightFalls();
    void addsAPicture();
    void asksForAPicture();
    void writesWhilePicturesCrawl();
    void somebodyJoins();
    // what goes wrong
    void signalFlaps();
    void goesOffline();
    void powerGoes();
    void reboots();
    void clockSteps();
    void clockIsYearsOff();
    void zoneChanges();
    void handsOver();
    void serverRestarts();
    void serverGoesAway();
    void serverIsBackedUp();
    void serverIsRestored();
    void serverClockSteps();
    void serverIsUpgraded();
    void tabletIsUpgraded();
    void tabletIsLost();
    void imageIsTaken();
    void vaultIsSetBack();
    void vaultIsStruck();
    void saysTheUnreadable();
    void saysTheNotAllowed();
    void writesMuch();

    void endOfStep();

    Random m_random;
    Timeline m_time;
    ServerHere m_server;
    Network m_network;
    FaultKinds m_faults;
    Random m_before;
    bool m_isOld;
    std::vector<Fate> m_fates; ///< that exchanges may meet
    Cast m_cast;
    Ledger m_ledger;
    Trace m_trace;
    std::map<QUuid, SimUser *> m_byDevice;
    std::vector<size_t> m_copies;
    int m_steps = 0;
    int m_step = 0;
    int m_serverAwaySteps = 0;
    int m_mishapPercent = 0; ///< of exchanges
    bool m_isHealing = false;
    bool m_isClear = false; ///< nothing happens to exchanges for a while…
    bool m_picturesCrawl = false; ///< …but to those of pictures
    bool m_serverIsNext = false; ///< the next version is installed
    std::vector<std::pair<SimUser *, BlobRef>> m_asked; ///< who wants to see what
    QStringList m_found; ///< what an act itself came upon
    QObject m_here; ///< what the drivers' signals are heard on
};

} // namespace doorstep
