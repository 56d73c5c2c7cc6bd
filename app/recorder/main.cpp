// Records what practice begins with: an office with the agency of a folder opens in memory, somebody's tablet
// joins it, and what the office answers until it has told everything goes into a file.
//   record_practice FOLDER REF FILE

#include "answer.h"
#include "background.h"
#include "database_thread.h"
#include "driver.h"
#include "enrol.h"
#include "fake_clock.h"
#include "foundation.h"
#include "import_agency.h"
#include "loopback_transport.h"
#include "migration.h"
#include "qt_alarm.h"
#include "reachability.h"
#include "recording.h"
#include "safe_file.h"
#include "server_schema.h"
#include "server_store.h"
#include "sign_up.h"
#include "system_entropy.h"
#include "vault.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cstdio>
#include <cstdlib>

using namespace doorstep;

namespace {

// A Tuesday, at the hour at which demonstrations begin.
const QDateTime Practised({2025, 3, 4}, {8, 15}, QTimeZone("Europe/London"));

void need(const Outcome &outcome)
{
    if (outcome)
        return;
    std::fprintf(stderr, "record_practice: %s\n", qUtf8Printable(outcome.error().detail));
    std::exit(1);
}

template <class Value>
Value need(Result<Value> result)
{
    if (!result)
        need(Outcome(result.error()));
    return *std::move(result);
}

std::array<quint8, 32> seedFrom(Entropy &entropy)
{
    std::array<quint8, 32> seed{};
    entropy.fill(seed);
    return seed;
}

/// An office with the agency of a folder, at the hour of practice.
class RecordedOffice
{
public:
    explicit RecordedOffice(const QString &folder)
        : clock(Practised.toMSecsSinceEpoch())
        , m_store(need(ServerStore::inMemory(emptyDatabase())))
    {
        need(m_store->write([&](Transaction &tx) { return foundOffice(tx, clock, m_entropy); }));
        std::optional<Office> office;
        need(m_store->read([&](Database &db) -> Outcome {
            office = officeOf(need(officeFacts(db)), m_signs);
            return done();
        }));
        const auto report =
            need(importAgency(*m_store, *office, clock, m_entropy, {folder, false, Practised.date()}));
        if (report.status != 0)
            need(Error{Fault::Malformed, report.faults.join(u'\n')});
        const SealingKey opens = SealingKey::fromSeed(seedFrom(m_entropy));
        m_server.reset(
            new Server{*m_store, m_signs, opens, opens.publicKey(), {hashOf("practice")}, clock, m_entropy});
    }
    QString invite(const QString &ref)
    {
        return linkText({{QStringLiteral("practice.invalid"), 1}, need(doorstep::invite(*m_server, ref))});
    }
    /// Answers, and keeps what it says of what it is asked to tell.
    Result<ClientReply> answer(const ClientRequest &request)
    {
        HttpRequest http;
        http.method = request.method;
        http.path = request.path;
        http.authorization = request.authorization;
        http.body = request.body;
        if (request.path.contains('?')) // a wait for what never comes
            return Error{Fault::Offline, {}};
        const HttpReply reply = doorstep::answer(*m_server, http);
        if (reply.status != 200)
            need(Error{Fault::Rejected, QString::fromLatin1(request.path)});
        answers.push_back({request.path, reply.body, reply.signature});
        return ClientReply{reply.status, "application/cbor", reply.body, reply.signature, {}};
    }

    FakeClock clock;
    std::vector<RecordedAnswer> answers;

private:
    static Database emptyDatabase()
    {
        Database made = need(Database::inMemory());
        need(migrate(made, serverSchema()));
        return made;
    }

    SystemEntropy m_entropy;
    SigningKey m_signs = SigningKey::fromSeed(seedFrom(m_entropy));
    std::unique_ptr<ServerStore> m_store;
    std::unique_ptr<Server> m_server;
};

/// A tablet joins, and asks until there is nothing more to be told.
void joinAndFill(RecordedOffice &office, const QString &link)
{
    SystemEntropy entropy;
    LoopbackTransport transport([&](const ClientRequest &request) { return office.answer(request); });
    const SigningKey key = SigningKey::fromSeed(seedFrom(entropy));
    const auto joining = enrol(transport, need(readLink(link)).invitation, key.publicKey(), key.publicKey(),
                               QStringLiteral("practice"));
    const EnrolReply joined = need(joining.result());
    DatabaseThread vault(need(vaultInMemory()));
    AlwaysReachable network;
    QtAlarm alarm;
    SpareThreads spare;
    Driver driver({vault, transport, office.clock, entropy, network, alarm, spare},
                  {joined.device, joined.account.id, key, joined.serverKey, Reader(joined.account.reader)});
    QObject::connect(&driver, &Driver::stateChanged, qApp, [&driver] {
        if (driver.state().face == SyncFace::Sent)
            QCoreApplication::exit(0);
    });
    driver.start();
    QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("record_practice FOLDER REF FILE\n", stderr);
        return 2;
    }
    RecordedOffice office(arguments[1]);
    const QString link = office.invite(arguments[2]);
    joinAndFill(office, link);
    need(replaceFile(arguments[3], bytesOf({Practised.toMSecsSinceEpoch(), link, office.answers})));
    return 0;
}
