#include "carer_stage.h"

#include "account_files.h"
#include "keystore.h"
#include "loopback_transport.h"
#include "outbox_store.h"
#include "reachability.h"
#include "seeded_entropy.h"
#include "vault.h"
#include "when_done.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>

namespace doorstep {

namespace {

constexpr int Patience = 5000;
const auto Words = QStringLiteral("five words that nobody guesses");

class NoKeys : public Keystore
{
public:
    bool isHardwareBacked() const override { return false; }
    Result<std::optional<QByteArray>> secret(QStringView) const override
    {
        return std::optional<QByteArray>{};
    }
    Outcome keep(QStringView, QByteArrayView) override { return done(); }
    Outcome forget(QStringView) override { return done(); }
};

std::unique_ptr<Transport> nobody(const ServerAddress &, Trust)
{
    return std::make_unique<LoopbackTransport>([](const ClientRequest &) -> Result<ClientReply> {
        return Error{Fault::Offline, QStringLiteral("no signal")};
    });
}

/// A tablet that has joined and taken its share already. The words are derived as cheaply as can be: these
/// tests guard nothing.
void moveIn(const QString &folder, Entropy &entropy)
{
    const SmallDay day;
    DeviceFile file;
    file.device = QUuid(u"{00000000-0000-7000-8000-0000000000d0}");
    file.account.id = day.me;
    file.account.reader = quint8(Reader::Carer);
    file.account.name = QStringLiteral("Kirsty Bell");
    file.agency = day.agency;
    file.agencyName = QStringLiteral("Northside Care at Home");
    const DatabaseKey key = DatabaseKey::random();
    const auto wrap = wrapKey(key, WrapKind::Passphrase, Words.toUtf8(), {1, 8192}, bindingOf(file), entropy);
    REQUIRE(wrap);
    file.wraps = {*wrap};
    const std::array<quint8, 32> seed{1};
    sealSeed(file, seed, key, entropy);
    const AccountFiles files(folder);
    REQUIRE(files.write(file));
    auto vault = createVault(files.vault(file.device), key);
    REQUIRE(vault);
    day.fill(*vault);
}

} // namespace

struct CarerStage::Parts {
    NoKeys keys;
    SeededEntropy entropy{1};
    AlwaysReachable network;
    NoSignalSwitch signal{network};
};

CarerStage::CarerStage(const QString &folder)
    : clock(SmallDay::at(8, 6).toMSecsSinceEpoch())
    , m_folder(folder.isEmpty() ? m_ownFolder.path() : folder)
    , m_parts(std::make_unique<Parts>())
{
    if (folder.isEmpty())
        moveIn(m_folder, m_parts->entropy);
    m_parts->signal.setNoSignal(true);
    Ground ground{clock, m_parts->entropy, m_parts->keys, m_parts->signal, m_folder};
    ground.transport = nobody;
    m_session = std::make_unique<Session>(ground);
    m_session->start();
    REQUIRE(m_session->stage() == Session::Locked);
    m_session->unlock(Words);
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
        whenDone(m_session->db().run([](Database &) { return 0; }), m_session.get(),
                 [&told](int) { told = true; });
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

void CarerStage::setFull(bool full)
{
    auto set = m_session->db().run([full](Database &db) {
        return db.read(full ? "PRAGMA query_only = 1" : "PRAGMA query_only = 0").run();
    });
    set.waitForFinished();
    REQUIRE(set.result());
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
