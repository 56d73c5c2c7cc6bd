#include "small_tablet.h"

#include "account_files.h"
#include "database_thread.h"
#include "guess_file.h"
#include "keystore.h"
#include "loopback_transport.h"
#include "outbox_store.h"
#include "reachability.h"
#include "sealing.h"
#include "seeded_entropy.h"
#include "settings.h"
#include "vault.h"
#include "when_done.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <QPromise>

#include <catch2/catch_test_macros.hpp>

namespace doorstep {

namespace {

constexpr int Patience = 60'000;
constexpr WrapCost Cheap{1, 64 * 1024};

/// Keeps one half of every PIN.
class OneSecret : public Keystore
{
public:
    bool isHardwareBacked() const override { return true; }
    Result<std::optional<QByteArray>> secret(QStringView) const override { return std::optional(half()); }
    Outcome keep(QStringView, QByteArrayView) override { return done(); }
    Outcome forget(QStringView) override { return done(); }
    static QByteArray half() { return QByteArray(32, 'k'); }
};

std::unique_ptr<Transport> nobody(const ServerAddress &, const Trust &)
{
    return std::make_unique<LoopbackTransport>([](const ClientRequest &) -> Result<ClientReply> {
        return Error{Fault::Offline, QStringLiteral("no signal")};
    });
}

/// Takes every request and never answers.
class Silence : public Transport
{
public:
    QFuture<Result<ClientReply>> send(const ClientRequest &) override
    {
        m_open.emplace_back().start();
        return m_open.back().future();
    }

private:
    std::vector<QPromise<Result<ClientReply>>> m_open;
};

std::unique_ptr<Transport> silence(const ServerAddress &, const Trust &)
{
    return std::make_unique<Silence>();
}

void moveIn(const QString &folder, const SmallOwner &owner, const SmallTablet::Fill &fill, Entropy &entropy)
{
    DeviceFile file;
    file.device = QUuid(u"{00000000-0000-7000-8000-0000000000d0}");
    file.account.id = owner.id;
    file.account.reader = quint8(owner.reader);
    file.account.name = owner.name;
    file.sealingKey = SealingKey::fromSeed(std::array<quint8, 32>{1}).publicKey();
    file.recoveryKey = SealingKey::fromSeed(std::array<quint8, 32>{2}).publicKey();
    file.agency = owner.agency;
    file.agencyName = QStringLiteral("Northside Care at Home");
    const DatabaseKey key = DatabaseKey::random();
    const auto wrap = wrapKey(key, WrapKind::Pin, SmallTablet::pin().toUtf8() + OneSecret::half(), Cheap,
                              bindingOf(file), entropy);
    REQUIRE(wrap);
    file.wraps = {*wrap};
    const std::array<quint8, 32> seed{1};
    sealSeed(file, seed, key, entropy);
    const AccountFiles files(folder);
    REQUIRE(files.write(file));
    REQUIRE(GuessFile(files.guesses(file.device)).startAfresh());
    auto vault = createVault(files.vault(file.device), key);
    REQUIRE(vault);
    fill(*vault);
}

} // namespace

struct SmallTablet::Parts {
    OneSecret keys;
    SeededEntropy entropy{1};
    AlwaysReachable network;
    NoSignalSwitch signal{network};
};

SmallTablet::SmallTablet(const SmallOwner &owner, const QDateTime &now, const Fill &fill,
                         const QString &folder)
    : clock(now.toMSecsSinceEpoch())
    , m_folder(folder.isEmpty() ? m_ownFolder.path() : folder)
    , m_parts(std::make_unique<Parts>())
{
    if (folder.isEmpty())
        moveIn(m_folder, owner, fill, m_parts->entropy);
    m_parts->signal.setNoSignal(!owner.silentOffice);
    Ground ground{clock, m_parts->entropy, m_parts->keys, m_parts->signal, m_folder};
    ground.copies = m_folder + QStringLiteral("/copies");
    ground.transport = owner.silentOffice ? silence : nobody;
    ground.wrapCost = [] { return Cheap; };
    ground.personQuiet = owner.personQuiet;
    ground.voice = &voice;
    m_session = std::make_unique<Session>(ground);
    m_session->start();
    REQUIRE(m_session->stage() == Session::Locked);
    m_session->unlock(pin());
    until([this] { return m_session->stage() == Session::Open; });
    m_session->settings()->setLockAfterMinutes(15); // a test that only looks does not touch it for minutes
}

SmallTablet::~SmallTablet() = default;

void SmallTablet::until(const std::function<bool()> &so)
{
    QElapsedTimer timer;
    timer.start();
    while (!so() && timer.elapsed() < Patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    INFO(m_session->problem().toStdString());
    REQUIRE(so());
}

void SmallTablet::settle()
{
    REQUIRE(m_session->isReadable());
    // What a tap writes makes pages load again, which may ask once more: three rounds reach the end of it.
    for (int round = 0; round < 3; ++round) {
        bool told = false;
        QCoreApplication::processEvents();
        whenDone(m_session->db().run([](Database &) { return 0; }), m_session.get(),
                 [&told](int) { told = true; });
        until([&told] { return told; });
        QCoreApplication::processEvents();
    }
}

std::vector<Record> SmallTablet::unsent()
{
    auto asked = m_session->db().run([](Database &db) { return savedHere(db, 1000); });
    asked.waitForFinished();
    const auto items = asked.result();
    REQUIRE(items);
    std::vector<Record> records;
    for (const OutboxItem &item : *items)
        records.push_back(item.record);
    return records;
}

} // namespace doorstep
