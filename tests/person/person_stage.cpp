#include "person_stage.h"

#include "account_files.h"
#include "database_thread.h"
#include "keystore.h"
#include "loopback_transport.h"
#include "outbox_store.h"
#include "passport_store.h"
#include "reachability.h"
#include "seeded_entropy.h"
#include "vault.h"
#include "when_done.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace doorstep {

namespace {

constexpr int Patience = 5000;
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

void makeAccount(const QString &folder, Held held, Entropy &entropy)
{
    const bool own = held == Held::OwnTablet;
    DeviceFile file;
    file.device = idOf(5);
    file.account.id = own ? PersonDay::Ishbel : PersonDay::Joan;
    file.account.reader = decltype(file.account.reader)(own ? Reader::PersonThemselves : Reader::Carer);
    file.account.name = own ? QStringLiteral("Ishbel Cairns") : QStringLiteral("Joan Baird");
    file.agency = PersonDay::Agency;
    file.agencyName = QStringLiteral("Northside Care at Home");
    const DatabaseKey key = vaultKey();
    auto wrap = wrapKey(key, WrapKind::Pin, PersonStage::pin().toUtf8() + OneSecret::half(), Cheap,
                        bindingOf(file), entropy);
    REQUIRE(wrap);
    file.wraps = {*std::move(wrap)};
    std::array<quint8, 32> seed{};
    sealSeed(file, seed, key, entropy);
    const AccountFiles files(folder);
    REQUIRE(files.write(file));
    auto vault = createVault(files.vault(file.device), key);
    REQUIRE(vault);
    PersonDay::fill(*vault, !own);
}

} // namespace

struct PersonStage::Parts {
    OneSecret keys;
    SeededEntropy entropy{1};
    AlwaysReachable network;
    NoSignalSwitch signal{network};
};

PersonStage::PersonStage(Held held)
    : clock(PersonDay::at(8, 40).toMSecsSinceEpoch())
    , m_held(held)
    , m_parts(std::make_unique<Parts>())
{
    makeAccount(m_folder.path(), held, m_parts->entropy);
    m_parts->signal.setNoSignal(true);
    Ground ground{clock, m_parts->entropy, m_parts->keys, m_parts->signal, m_folder.path()};
    ground.transport = [](const ServerAddress &, Trust) -> std::unique_ptr<Transport> {
        return std::make_unique<LoopbackTransport>([](const ClientRequest &) -> Result<ClientReply> {
            return Error{Fault::Offline, QStringLiteral("no signal")};
        });
    };
    m_session = std::make_unique<Session>(ground);
    m_session->start();
    m_session->unlock(pin());
    until([this] { return m_session->stage() == Session::Open; });
}

PersonStage::~PersonStage() = default;

QString PersonStage::person() const
{
    return m_held == Held::OwnTablet ? QString() : PersonDay::Ishbel.toString(QUuid::WithoutBraces);
}

void PersonStage::until(const std::function<bool()> &so)
{
    QElapsedTimer timer;
    timer.start();
    while (!so() && timer.elapsed() < Patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    INFO(m_session->problem().toStdString());
    REQUIRE(so());
}

void PersonStage::settle()
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

LineView PersonStage::line(int place)
{
    auto asked =
        m_session->db().run([place](Database &db) { return passportLine(db, PersonDay::line(place)); });
    asked.waitForFinished();
    const auto found = asked.result();
    REQUIRE(found);
    REQUIRE(*found);
    return **found;
}

std::vector<Record> PersonStage::unsentOf(Kind kind)
{
    auto asked = m_session->db().run([](Database &db) { return savedHere(db, 1000); });
    asked.waitForFinished();
    const auto items = asked.result();
    REQUIRE(items);
    std::vector<Record> records;
    for (const OutboxItem &item : *items)
        if (is(item.record, kind))
            records.push_back(item.record);
    return records;
}

} // namespace doorstep
