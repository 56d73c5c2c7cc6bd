#include "supervisor_stage.h"

#include "account_files.h"
#include "keystore.h"
#include "outbox_store.h"
#include "reachability.h"
#include "seeded_entropy.h"
#include "supervisor_main.h"
#include "transport.h"
#include "vault.h"
#include "when_done.h"

#include <QElapsedTimer>
#include <QMetaProperty>
#include <QPromise>

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

/// A tablet that has joined and taken its share already. The words are derived as cheaply as can be: these
/// tests guard nothing.
void moveIn(const QString &folder, OfficeDay &day, const QDateTime &heard, Entropy &entropy)
{
    DeviceFile file;
    file.device = OfficeDay::numbered(0xd0);
    file.account.id = day.me;
    file.account.reader = quint8(Reader::Supervisor);
    file.account.name = QStringLiteral("Catherine Baird");
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
    day.send(*vault);
    Transaction tx(*vault);
    SyncPosition position;
    position.cursor = 1;
    position.lastHeardMs = heard.toMSecsSinceEpoch();
    REQUIRE(keepSyncPosition(tx, position));
    REQUIRE(tx.commit());
}

} // namespace

struct SupervisorStage::Parts {
    NoKeys keys;
    SeededEntropy entropy{1};
    AlwaysReachable network;
    NoSignalSwitch signal{network};
};

SupervisorStage::SupervisorStage(OfficeDay &ofDay, const QDateTime &now, const QDateTime &heard)
    : day(ofDay)
    , clock(now.toMSecsSinceEpoch())
    , m_parts(std::make_unique<Parts>())
{
    application();
    moveIn(m_folder.path(), day, heard, m_parts->entropy);
    Ground ground{clock, m_parts->entropy, m_parts->keys, m_parts->signal, m_folder.path()};
    ground.transport = [](const ServerAddress &, Trust) -> std::unique_ptr<Transport> {
        return std::make_unique<Silence>();
    };
    m_session = std::make_unique<Session>(ground);
    m_session->start();
    REQUIRE(m_session->stage() == Session::Locked);
    m_session->unlock(Words);
    until([this] { return m_session->stage() == Session::Open && m_session->sync()->lastHeard().isValid(); });
}

SupervisorStage::~SupervisorStage() = default;

void SupervisorStage::setTime(const QDateTime &now)
{
    clock.advance(now.toMSecsSinceEpoch() - clock.now().wallMs);
    emit m_session->nowChanged();
    settle();
}

void SupervisorStage::tell()
{
    auto told = m_session->db().run([this](Database &db) {
        day.send(db);
        return 0;
    });
    told.waitForFinished();
    emit m_session->changed();
    settle();
}

void SupervisorStage::until(const std::function<bool()> &so)
{
    QElapsedTimer timer;
    timer.start();
    while (!so() && timer.elapsed() < Patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    REQUIRE(so());
}

void SupervisorStage::settle()
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

std::vector<Record> SupervisorStage::unsentRecords()
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

LoadedBoard::LoadedBoard(SupervisorStage &stage)
    : m_stage(stage)
{
    page.setSession(&stage.session());
    stage.until([this] { return page.loaded(); });
    stage.settle();
}

std::string LoadedBoard::exceptionOf(const char *person)
{
    for (const ExceptionLine &line : exceptions())
        if (line.personName == QString::fromUtf8(person))
            return (line.word + u'|' + line.fact + u'|' + line.owner).toStdString();
    return {};
}

std::string LoadedBoard::rowOf(const char *person)
{
    const auto tab = page.tab();
    page.setTab(BoardPage::All);
    std::string told;
    for (const BoardLine &line : visits())
        if (line.personName == QString::fromUtf8(person))
            told = (line.time + u'|' + line.carer + u'|' + line.stateText).toStdString();
    page.setTab(tab);
    return told;
}

std::string LoadedBoard::reason(const char *key)
{
    const ShownReason told = page.reason();
    const QMetaObject &meta = ShownReason::staticMetaObject;
    return meta.property(meta.indexOfProperty(key)).readOnGadget(&told).toString().toStdString();
}

void LoadedBoard::choose(const char *person)
{
    for (const ExceptionLine &line : exceptions())
        if (line.personName == QString::fromUtf8(person)) {
            page.setChosen(line.id.toString(QUuid::WithoutBraces));
            m_stage.settle();
            return;
        }
    FAIL("no exception of that person");
}

} // namespace doorstep
