#include "bench_tablet.h"

#include "background.h"
#include "enrol.h"
#include "hash.h"
#include "maintenance.h"
#include "need.h"
#include "outbox_store.h"
#include "qt_alarm.h"
#include "reachability.h"
#include "search_store.h"
#include "stream_store.h"
#include "sync_store.h"
#include "uuid7.h"
#include "vault.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

using namespace doorstep;

namespace {

constexpr int RestWhenPages = 1000;

SigningKey newKey(Entropy &entropy)
{
    std::array<quint8, 32> seed{};
    entropy.fill(seed);
    return SigningKey::fromSeed(seed);
}

QString vaultIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("vault.db"));
}

} // namespace

void spinUntilDone(const std::function<bool()> &isDone)
{
    const QDeadlineTimer deadline(600'000);
    while (!isDone()) {
        need(!deadline.hasExpired(), "no end after ten minutes");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

QString supervisor()
{
    return QStringLiteral("supervisor");
}

QString carer(int number)
{
    return QStringLiteral("c%1").arg(number, 3, 10, QLatin1Char('0'));
}

BenchDevice::Joined BenchDevice::join(const RunningServer &server, const QString &who)
{
    SystemEntropy entropy;
    const Invitation invitation = server.invitation(who);
    const SigningKey key = newKey(entropy);
    QtTransport door(server.address(), trustAsInvited(invitation));
    const EnrolReply reply =
        need(awaited(enrol(door, invitation, key.publicKey(), key.publicKey(), QStringLiteral("bench"))));
    return {{reply.device, reply.account.id, key, reply.serverKey}, reply.pins, reply.sealingKey};
}

BenchDevice::BenchDevice(const RunningServer &server, const QString &who)
    : BenchDevice(server, join(server, who))
{
}

BenchDevice::BenchDevice(const RunningServer &server, Joined joined)
    : credentials(std::move(joined.credentials))
    , sealingKey(joined.sealingKey)
    , transport(std::make_unique<QtTransport>(server.address(), trustAnyOf(joined.pins)))
    , m_server(server.address())
    , m_pins(std::move(joined.pins))
{
}

void BenchDevice::signIn()
{
    transport = std::make_unique<QtTransport>(m_server, trustAnyOf(m_pins));
    const Moment asked = clock.now();
    const auto reply = ask(httpRequest(sessionRequest(credentials, asked, {}, entropy)));
    token = tokenFrom(need(decode<SessionReply>(reply.body)), asked);
}

ClientReply BenchDevice::ask(const ClientRequest &request)
{
    ClientReply reply = need(awaited(transport->send(request)));
    if (judge(reply).reaction != Reaction::Use)
        qFatal("bench: %s answered with %d %s", request.path.constData(), reply.status,
               judge(reply).code.constData());
    return reply;
}

BenchTablet::BenchTablet(const RunningServer &server, const QString &who)
    : m_device(server, who)
    , m_folder(workFolder() + QStringLiteral("/tablet-XXXXXX"))
    , m_courier(m_folder.path(), m_device.credentials, m_device.sealingKey, m_device.entropy)
    , m_key(DatabaseKey::random())
    , m_log(vaultIn(m_folder), m_key, m_spare)
    , m_database(need(createVault(vaultIn(m_folder), m_key)))
{
}

void BenchTablet::drive(const std::function<void(Driver &)> &begun,
                        const std::function<bool(const SyncState &)> &isDone)
{
    AlwaysReachable network;
    QtAlarm alarm;
    Driver driver(
        {m_database, *m_device.transport, m_device.clock, m_device.entropy, network, alarm, m_spare, &m_log},
        m_device.credentials);
    QObject::connect(&driver, &Driver::failed, [](const Error &error) { need(Outcome(error)); });
    driver.start();
    begun(driver);
    spinUntilDone([&] { return isDone(driver.state()); });
    driver.stop();
}

void BenchTablet::fill()
{
    drive([](Driver &) {},
          [](const SyncState &state) { return state.face == SyncFace::Sent && state.sentAtMs != 0; });
}

void BenchTablet::fillWhile(const std::function<void(Driver &)> &somebody)
{
    // what is saved without end is never all sent
    drive(somebody, [](const SyncState &state) { return state.sentAtMs != 0; });
}

void BenchTablet::index()
{
    bool more = true;
    while (more)
        more = vault([](Database &db) {
            Transaction tx(db);
            const bool left = need(indexPending(tx, 10'000));
            need(tx.commit());
            return left;
        });
}

quint64 BenchTablet::pull()
{
    quint64 came = 0;
    for (bool more = true; more;) {
        const Moment asked = m_device.clock.now();
        const auto request = need(vault([](Database &db) { return nextPull(db); }));
        const auto reply = m_device.ask(httpRequest(request, m_device.token));
        auto message =
            need(trusted<PullReply>(m_device.credentials, "/v1/pull", reply.body, reply.signature));
        for (const Page &page : message.pages)
            came += page.entries.size();
        const auto told = serverTimeFrom(message.head.nowMs, asked, m_device.clock.now());
        const auto intake = std::make_shared<PullIntake>(
            std::move(message), told, Holder{m_device.credentials.account, m_device.credentials.device});
        while (!intake->isDone())
            need(vault([intake](Database &db) { return intake->step(db, 400); }));
        more = intake->askAgain();
    }
    return came;
}

void BenchTablet::push()
{
    const auto next = [who = m_device.credentials](Database &db) {
        return nextPush(db, who, MaxPushRecords);
    };
    for (auto step = need(vault(next)); step; step = need(vault(next))) {
        const auto reply = m_device.ask(httpRequest(step->request, m_device.token));
        const auto message =
            need(trusted<PushReply>(m_device.credentials, "/v1/push", reply.body, reply.signature));
        const auto applied = need(vault([&](Database &db) { return applyPush(db, *step, message); }));
        need(applied.accepted == int(step->places.size()), "the server did not take every note");
        if (need(vault(unsent)).count == 0)
            break;
    }
}

QFuture<Result<std::vector<Record>>> BenchTablet::keep(const WorkDocument &document, size_t nth, Into into)
{
    if (m_people.empty())
        for (const HeldStream &stream : need(vault(streams)))
            if (stream.about == StreamAbout::Person)
                m_people.push_back(stream.id);
    Note note;
    note.said = document.text;
    note.audience = NoteAudience::NextVisit;
    const Moment now = m_device.clock.now();
    const auto what =
        said(uuid7(now.wallMs, m_device.entropy.bytes(10)), m_people[nth % m_people.size()], {}, note);
    const Writer writer{m_device.credentials.account, m_device.credentials.device};
    return m_database.run(
        [this, into, what = std::vector{what}, writer, happened = happenedAt(now, {})](Database &db) {
            auto records = say(db, what, writer, happened);
            if (records && into == Into::VaultAndCourier)
                need(m_courier.add(*records, db));
            return records;
        });
}

void BenchTablet::rest()
{
    need(vault([](Database &db) {
        return db.walPages() > RestWhenPages ? checkpoint(db, Checkpoint::Passive) : done();
    }));
}

quint64 BenchTablet::recordsHeld()
{
    quint64 records = 0;
    for (const HeldStream &stream : need(vault(streams)))
        records += stream.have;
    return records;
}
