#pragma once

#include "network.h"

#include "background.h"
#include "database_queue.h"
#include "driver.h"
#include "reachability.h"
#include "say.h"

#include <optional>

namespace doorstep {

/// One device: its clocks, its entropy and whether it has signal. Its users share them.
struct TabletHere {
    TabletHere(const Timeline &time, quint64 seed)
        : entropy(seed)
        , clock(time, newBoot())
    {
    }
    QUuid newBoot() { return QUuid::fromRfc4122(entropy.bytes(16)); }

    SeededEntropy entropy;
    DeviceClock clock;
    AlwaysReachable always;
    NoSignalSwitch signal{always};
};

/// Does a vault's work at once, where it is given. The power can be made to go between two pieces of it,
/// which are transactions or less: then nothing more is begun.
class QueueHere : public DatabaseQueue
{
public:
    explicit QueueHere(Database vault)
        : database(std::move(vault))
    {
    }
    void cutAfter(int pieces) { m_left = pieces; }
    void powerOn() { m_left.reset(); }
    bool isToBeCut() const { return m_left.has_value(); }
    bool isCut() const { return m_left && *m_left == 0; }

    Database database;

private:
    void give(std::function<void(Database &)> work) override
    {
        if (isCut())
            return;
        if (m_left)
            --*m_left;
        work(database);
    }

    std::optional<int> m_left;
};

/// A vault in memory.
Database emptyVault();

/// One user on one tablet: a real vault, and while it is unlocked the driver that ships.
class UserHere
{
public:
    /// Joins with an invitation; locked.
    UserHere(Timeline &time, TabletHere &tablet, Network &network, ServerHere &server, const QUuid &account,
             Database vault);
    Q_DISABLE_COPY_MOVE(UserHere)

    /// `made` is called once there is a driver, before it starts.
    void unlock(const std::function<void()> &made = {});
    /// As a lock, and as a crash: nothing that was under way goes on.
    void lock();
    bool isUnlocked() const { return m_driver != nullptr; }
    /// When the power of this vault was cut meanwhile: what a start afterwards finds.
    void startAfterCut();

    /// As an editor saves: one transaction, with the time and stamp of now; then the driver is told.
    Result<std::vector<Record>> say(const std::vector<Said> &said);
    QUuid newId();

    Database &vault() { return m_queue.database; }
    QueueHere &queue() { return m_queue; }
    Driver *driver() { return m_driver.get(); }
    TabletHere &tablet() { return m_tablet; }
    const Credentials &signIn() const { return m_signIn; }
    Reader reader() const { return m_signIn.reader; }
    QUuid account() const { return m_signIn.account; }
    QUuid device() const { return m_signIn.device; }

private:
    class Bell : public Alarm
    {
    public:
        explicit Bell(Timeline &time)
            : m_time(time)
        {
        }
        ~Bell() override { cancel(); }
        Q_DISABLE_COPY_MOVE(Bell)
        void ringIn(std::chrono::milliseconds wait, std::function<void()> ring) override;
        void cancel() final;

    private:
        Timeline &m_time;
        std::optional<Timeline::Ticket> m_ticket;
    };

    /// Spare threads would do it in another order each time.
    class AtOnce : public Background
    {
        void give(std::function<void()> work) override { work(); }
    };

    TabletHere &m_tablet;
    Network &m_network;
    Credentials m_signIn;
    QueueHere m_queue;
    Wire m_wire;
    Bell m_bell;
    AtOnce m_atOnce;
    std::unique_ptr<Driver> m_driver;
};

} // namespace doorstep
