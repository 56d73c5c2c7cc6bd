#include "tablet.h"

#include "uuid7.h"
#include "vault.h"
#include "when_done.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace doorstep {

namespace {

void needApplication()
{
    static int count = 1;
    static char name[] = "test";
    static char *arguments[] = {name, nullptr};
    static QCoreApplication application(count, arguments);
}

SigningKey deviceKey()
{
    std::array<quint8, 32> seed{};
    seed.fill('d');
    return SigningKey::fromSeed(seed);
}

Database emptyVault()
{
    needApplication();
    auto vault = vaultInMemory();
    REQUIRE(vault);
    return *std::move(vault);
}

} // namespace

void spinUntil(const std::function<bool()> &isSo)
{
    needApplication();
    const QDeadlineTimer deadline(60'000);
    while (!isSo() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    REQUIRE(isSo());
}

Tablet::Tablet(quint64 seed)
    : account(QUuid::fromRfc4122(QByteArray(16, 'a')))
    , device(QUuid::fromRfc4122(QByteArray(16, 'd')))
    , ada(QUuid::fromRfc4122(QByteArray(16, 'p')))
    , entropy(seed)
    , server(device)
    , transport([this](const ClientRequest &request) { return server.answer(request); })
    , database(emptyVault())
{
    server.lease(ada);
    makeDriver();
}

void Tablet::makeDriver(bool watches)
{
    driver =
        std::make_unique<Driver>(DriverParts{database, transport, clock, entropy, signal, alarm, background},
                                 Credentials{device, account, deviceKey(), server.publicKey(),
                                             watches ? Reader::Supervisor : Reader::Carer});
}

void Tablet::settle()
{
    spinUntil([this] { return alarm.isSet(); });
    bool told = false;
    QObject here;
    whenDone(database.run([](Database &) { return true; }), &here, [&told](bool) { told = true; });
    spinUntil([&told] { return told; });
}

void Tablet::ringAndSettle()
{
    alarm.ring();
    settle();
}

void Tablet::start()
{
    driver->start();
    settle();
}

void Tablet::startAnew()
{
    driver.reset();
    makeDriver();
    start();
}

Record Tablet::say(const QUuid &stream, const QString &words)
{
    const QUuid id = uuid7(clock.now().wallMs, entropy.bytes(10));
    const auto what = said(id, stream, {}, Note{{}, words, NoteAudience::NextVisit, false, {}, {}, {}});
    const auto written = vault([&](Database &db) -> Result<Record> {
        Transaction tx(db);
        auto record = write(tx, what, {account, device}, happenedAt(clock.now(), {}),
                            HybridClock(*lastStamp(db)).next(clock.now().wallMs));
        if (!record)
            return record;
        if (auto committed = tx.commit(); !committed)
            return committed.error();
        return record;
    });
    REQUIRE(written);
    return *written;
}

qint64 Tablet::unsentNow()
{
    return vault([](Database &db) { return unsent(db); })->count;
}

std::vector<HeldStream> Tablet::streamsNow()
{
    return *vault([](Database &db) { return streams(db); });
}

bool Tablet::holds(const QUuid &record)
{
    return vault([&](Database &db) { return recordById(db, record); })->has_value();
}

RecordState Tablet::stateOf(const QUuid &record)
{
    return vault([&](Database &db) { return recordById(db, record); })->value().state;
}

Record foreignNote(SeededEntropy &entropy, const QUuid &stream)
{
    Record record;
    record.id = record.entity = uuid7(1'772'409'000'000, entropy.bytes(10));
    record.stream = stream;
    record.kind = static_cast<quint32>(Kind::Note);
    record.body =
        encodeBody(Note{{}, QStringLiteral("from a colleague"), NoteAudience::NextVisit, false, {}, {}, {}});
    record.author = QUuid::fromRfc4122(QByteArray(16, 'c'));
    record.device = QUuid::fromRfc4122(QByteArray(16, 'e'));
    record.happened = {1'772'409'000'000, "Europe/London", record.device, 5, std::nullopt};
    record.hlc = quint64(1'772'409'000'000) << 16;
    REQUIRE(seal(record));
    return record;
}

} // namespace doorstep
