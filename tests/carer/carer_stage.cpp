#include "carer_stage.h"

#include "keystore.h"
#include "loopback_transport.h"
#include "outbox_store.h"
#include "reachability.h"
#include "seeded_entropy.h"
#include "tablet.h"
#include "vault.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

namespace doorstep {

namespace {

constexpr int Patience = 5000;

DatabaseKey vaultKey()
{
    std::array<unsigned char, DatabaseKey::Size> bytes {};
    bytes.fill(7);
    return DatabaseKey::from(bytes);
}

Result<Database> vaultIn(const QString &folder)
{
    const QString path = folder + QStringLiteral("/vault");
    if (QFileInfo::exists(path))
        return openVault(path, vaultKey());
    auto made = createVault(path, vaultKey());
    if (made)
        SmallDay().fill(*made);
    return made;
}

class NoKeys : public Keystore
{
public:
    bool isHardwareBacked() const override { return true; }
    Result<std::optional<QByteArray>> secret(QStringView) const override { return std::optional<QByteArray> {}; }
    Outcome keep(QStringView, QByteArrayView) override { return done(); }
    Outcome forget(QStringView) override { return done(); }
};

template <class T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

// The tablet of these tests: one account, whose vault opens without a PIN.

Tablet::Tablet(const Ground &ground, QObject *parent)
    : QObject(parent)
    , m_ground(ground)
{
}

Result<std::vector<TabletAccount>> Tablet::accounts() const
{
    const SmallDay day;
    return std::vector {TabletAccount {day.me, day.me, day.agency, Reader::Carer, QStringLiteral("Kirsty Bell"),
                                       QStringLiteral("Northside Care at Home"), true}};
}

QFuture<Result<TabletAccount>> Tablet::join(const QString &, const QString &)
{
    return ready(Result<TabletAccount>(Error {Fault::Offline, QStringLiteral("no office here")}));
}

QFuture<Result<std::shared_ptr<VaultRoom>>> Tablet::choosePin(const TabletAccount &account, const QString &pin)
{
    return unlock(account, pin);
}

QFuture<Result<std::shared_ptr<VaultRoom>>> Tablet::unlock(const TabletAccount &account, const QString &)
{
    auto vault = vaultIn(m_ground.folder);
    REQUIRE(vault);
    const std::array<quint8, 32> seed {};
    Credentials signIn {account.device, account.id, SigningKey::fromSeed(seed), {}};
    auto nobody = std::make_unique<LoopbackTransport>(
        [](const ClientRequest &) -> Result<ClientReply> { return Error {Fault::Offline, QStringLiteral("no signal")}; });
    return ready(Result<std::shared_ptr<VaultRoom>>(
        std::make_shared<VaultRoom>(*std::move(vault), std::move(signIn), std::move(nobody), m_ground)));
}

struct CarerStage::Parts {
    NoKeys keys;
    SeededEntropy entropy {1};
    AlwaysReachable network;
    NoSignalSwitch signal {network};
};

CarerStage::CarerStage(const QString &folder)
    : clock(SmallDay::at(8, 6).toMSecsSinceEpoch())
    , m_folder(folder.isEmpty() ? m_ownFolder.path() : folder)
    , m_parts(std::make_unique<Parts>())
{
    m_parts->signal.setNoSignal(true);
    m_session = std::make_unique<Session>(
        Ground {clock, m_parts->entropy, m_parts->keys, m_parts->signal, m_folder, false});
    m_session->start();
    m_session->unlock(QStringLiteral("123456"));
    until([this] { return m_session->stage() == Session::Open; });
}

CarerStage::~CarerStage() = default;

void CarerStage::until(const std::function<bool()> &so)
{
    QElapsedTimer timer;
    timer.start();
    while (!so() && timer.elapsed() < Patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    REQUIRE(so());
}

void CarerStage::settle()
{
    // What a tap writes makes pages load again, which may ask once more: three rounds reach the end of it.
    for (int round = 0; round < 3; ++round) {
        bool told = false;
        QCoreApplication::processEvents();
        m_session->db().run([](Database &) { return 0; }).then(m_session.get(), [&told](int) { told = true; });
        until([&told] { return told; });
        QCoreApplication::processEvents();
    }
}

std::vector<Record> CarerStage::unsentRecords()
{
    std::vector<Record> records;
    auto asked = m_session->db().run([](Database &db) { return savedHere(db, 1000); });
    asked.waitForFinished();
    const auto items = asked.result();
    REQUIRE(items);
    for (const OutboxItem &item : *items)
        records.push_back(item.record);
    return records;
}

std::vector<Record> CarerStage::written(const QUuid &entity)
{
    std::vector<Record> records;
    for (Record &record : unsentRecords())
        if (record.entity == entity)
            records.push_back(std::move(record));
    return records;
}

} // namespace doorstep
