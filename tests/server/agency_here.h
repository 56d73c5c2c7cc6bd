#pragma once

#include "answer.h"
#include "fake_clock.h"
#include "seeded_entropy.h"
#include "server_folder.h"
#include "sign_up.h"
#include "worker.h"

#include <QTemporaryDir>

#include <mutex>

using namespace doorstep;

/// Seeded, for many threads.
class SharedEntropy : public Entropy
{
public:
    explicit SharedEntropy(quint64 seed)
        : m_seeded(seed)
    {
    }
    void fill(std::span<quint8> bytes) override
    {
        const std::lock_guard guard(m_lock);
        m_seeded.fill(bytes);
    }

private:
    std::mutex m_lock;
    SeededEntropy m_seeded;
};

/// A server with an office that knows nobody yet. The clock stands at 2 March 2026, 9:00 in London.
class AgencyHere
{
public:
    /// With another seed it is another agency: no id or key is that of this one.
    explicit AgencyHere(quint64 seed = 42);

    QUuid worker(const QString &ref, Role role = Role::HomeCarer);
    QUuid person(const QString &ref);
    /// What the office plans; a visit that is given is planned anew.
    QUuid visit(const QUuid &person, const std::vector<QUuid> &staff, const QDateTime &start,
                QUuid visit = {});
    void officeSays(const OfficeSaid &said);
    Record lastSaid() const { return m_lastSaid; }

    HttpReply ask(const QByteArray &path, const QByteArray &body, const QByteArray &token = {});
    QByteArray refusal(const HttpReply &reply) const;

    QTemporaryDir folder;
    FakeClock clock;
    SharedEntropy entropy;
    SealingKey recovery = SealingKey::fromSeed(std::array<quint8, 32>{1}); ///< of the office
    std::optional<OpenFolder> open;
    std::unique_ptr<Server> server;

private:
    QUuid streamOf(StreamKind kind, QStringView word, const QString &ref);
    Record m_lastSaid;
};

/// A tablet: its key, its sign-in and the chains it writes.
class Tablet
{
public:
    /// Joins with an invitation for `ref`.
    Tablet(AgencyHere &agency, const QString &ref);

    void signIn();
    Record say(const QUuid &stream, Kind kind, const QUuid &entity = {},
               const std::vector<QUuid> &replaces = {}, const std::vector<BlobRef> &blobs = {},
               const QByteArray &body = QByteArray("\xa0"));
    PushRequest requestOf(const std::vector<Record> &records) const;
    std::vector<Receipt> push(const std::vector<Record> &records);
    std::vector<Receipt> push(const PushRequest &request);
    PullReply pull(const PullRequest &request);
    /// Pulls until there is no more; keeps what came.
    void pullAll();
    quint64 have(const QUuid &stream); ///< every number up to this has come, or was left out
    std::vector<QUuid> leased() const;

    AgencyHere &agency;
    SigningKey key;
    EnrolReply joined;
    QByteArray token;
    PullRequest next;
    std::map<QUuid, std::vector<PageEntry>> streams;
    std::optional<Lease> lease;
    std::optional<FakeClock> clock; ///< none: the agency's
    std::optional<ServerOffset> offset; ///< what the tablet knows of the server's clock

private:
    std::map<QUuid, Record> m_chains;
};

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0);
EnrolRequest enrolRequest(const Invitation &invitation, const SigningKey &key);
SigningKey keyFrom(Entropy &entropy);
