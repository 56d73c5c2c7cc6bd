#pragma once

#include "check.h"
#include "database.h"
#include "device_clock.h"
#include "http_message.h"
#include "seeded_entropy.h"
#include "server.h"
#include "worker.h"

#include <QString>

#include <map>
#include <memory>
#include <set>

namespace doorstep {

/// The core of doorstepd with an office, in this process and without a socket. Its database is in memory;
/// what else it remembers goes with restart().
class ServerHere
{
public:
    ServerHere(const Timeline &time, quint64 seed);
    ~ServerHere();
    Q_DISABLE_COPY_MOVE(ServerHere)

    /// A worker or a person and what is first said of them, without a transaction for each.
    struct Newcomer {
        QString name;
        std::optional<Role> role; ///< none: a person
    };
    std::vector<QUuid> open(const std::vector<Newcomer> &newcomers);
    QUuid worker(const QString &name, Role role) { return open({{name, role}}).front(); }
    QUuid person(const QString &name) { return open({{name, {}}}).front(); }
    /// In one transaction.
    std::vector<Record> officeSays(const std::vector<OfficeSaid> &said);
    template <class Body>
    Record officeSays(const QUuid &stream, const QUuid &entity, const Body &body,
                      std::vector<QUuid> replaces = {})
    {
        return officeSays({{stream, entity, Body::kind, encodeBody(body), std::move(replaces)}}).front();
    }
    QUuid newId();

    HttpReply ask(const HttpRequest &request);
    /// A one-time code for a worker or person.
    QByteArray invitation(const QUuid &account);

    void restart();
    /// Its database when it is stopped; and it starts on another, which it brings up to date.
    Database copy();
    void startOn(Database database);
    /// Copies are numbered from 0.
    size_t backUp();
    /// The database is as it was then, in another epoch.
    void restore(size_t copy);

    CheckReport check();
    PublicKey publicKey() const;
    QUuid agency() const { return m_office->agency; }
    /// The stream's records by number, from 1; empty when there is none.
    std::vector<Record> log(const QUuid &stream);
    struct Placed {
        QUuid stream;
        quint64 number = 0;
    };
    /// The numbers of a stream that such a reader need not have, or needed not before more was said of what
    /// they are of.
    std::set<quint64> passed(const QUuid &stream, Reader reader);
    /// Every record of the log, by id.
    std::map<QUuid, Placed> everyRecord();
    /// What waits for a human, by id, and why.
    std::map<QUuid, QByteArray> everyHeld();
    quint64 epoch();
    /// Changes with every change of the two above, and with the epoch.
    QByteArray logMark();
    /// 0: it has none.
    quint64 numberOf(const QUuid &record);
    /// Also what waits for a human.
    bool has(const QUuid &record);
    /// All of it, and what its name says.
    bool hasBlob(const BlobRef &blob);
    LeasePlan leaseOf(const QUuid &account, Reader reader);

    DeviceClock clock;
    SeededEntropy entropy;
    std::function<void()> onNews; ///< the log grew

private:
    void serve();

    SigningKey m_signs;
    SealingKey m_opens;
    std::unique_ptr<ServerStore> m_store;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Server> m_server;
    std::vector<Database> m_copies;
    qint64 m_latestMs = 0; ///< that its clock showed when somebody asked
};

} // namespace doorstep
