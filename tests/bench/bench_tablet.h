#pragma once

#include "bench_server.h"
#include "need.h"
#include "running_server.h"

#include "courier.h"
#include "database_thread.h"
#include "driver.h"
#include "log_mover.h"
#include "note.h"
#include "qt_transport.h"
#include "say.h"
#include "system_entropy.h"

#include <QTemporaryDir>

#include <memory>

/// The sign-ins of W.
QString supervisor();
QString carer(int number);

/// A device that joined, and its connection: what every tablet of the measures begins with.
class BenchDevice
{
public:
    BenchDevice(const RunningServer &server, const QString &who);

    /// Opens a connection anew and proves the device's key over it.
    void signIn();
    doorstep::ClientReply ask(const doorstep::ClientRequest &request);

    WorkClock clock;
    doorstep::SystemEntropy entropy;
    doorstep::Credentials credentials;
    doorstep::PublicKey sealingKey{}; ///< of the server
    doorstep::Token token;
    std::unique_ptr<doorstep::QtTransport> transport;

private:
    struct Joined {
        doorstep::Credentials credentials;
        std::vector<doorstep::Hash> pins;
        doorstep::PublicKey sealingKey{};
    };
    static Joined join(const RunningServer &server, const QString &who);
    BenchDevice(const RunningServer &server, Joined joined);

    doorstep::ServerAddress m_server;
    std::vector<doorstep::Hash> m_pins;
};

/// A tablet without screens: a vault on disk, and the steps and the driver that the app has. A fault ends the
/// program.
class BenchTablet
{
public:
    BenchTablet(const RunningServer &server, const QString &who);

    /// By the driver: everything that this sign-in may hold, committed with its views.
    void fill();
    /// The same with somebody at the tablet meanwhile, who is told of the driver once it works. To the end of
    /// the first round.
    void fillWhile(const std::function<void(doorstep::Driver &)> &somebody);
    /// What the app does afterwards, when nobody waits: all words into the index.
    void index();
    void signIn() { m_device.signIn(); }

    /// One after the other until there is no more; gives how many records came.
    quint64 pull();
    /// The notes that wait, until the outbox is empty.
    void push();
    /// A note about somebody in the vault, with all its rows on disk, and in the courier, as the app saves;
    /// or in the vault alone, to compare. `nth` chooses whom.
    enum class Into { VaultAndCourier, VaultAlone };
    void save(const WorkDocument &note, size_t nth, Into into = Into::VaultAndCourier)
    {
        need(keep(note, nth, into).takeResult());
    }
    QFuture<doorstep::Result<std::vector<doorstep::Record>>> keep(const WorkDocument &note, size_t nth,
                                                                  Into into = Into::VaultAndCourier);
    /// What the app does when nobody waits: the log goes into the file.
    void rest();

    quint64 recordsHeld();
    QUuid account() const { return m_device.credentials.account; }
    const doorstep::Credentials &credentials() const { return m_device.credentials; }

    template <class Work>
    auto vault(Work work)
    {
        return m_database.run(std::move(work)).takeResult();
    }

private:
    void drive(const std::function<void(doorstep::Driver &)> &begun,
               const std::function<bool(const doorstep::SyncState &)> &isDone);

    BenchDevice m_device;
    QTemporaryDir m_folder;
    doorstep::Courier m_courier; ///< on the database's thread
    doorstep::DatabaseKey m_key;
    doorstep::SpareThreads m_spare;
    doorstep::LogMover m_log;
    doorstep::DatabaseThread m_database;
    std::vector<QUuid> m_people;
};
