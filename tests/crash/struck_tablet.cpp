#include "struck_tablet.h"

#include "deeds.h"
#include "draft_store.h"
#include "outbox_store.h"
#include "saved_mark.h"
#include "settle.h"
#include "sure.h"
#include "vault.h"
#include "visit.h"

#include <QDir>
#include <QFile>

namespace doorstep {

namespace {

constexpr size_t DeedsWithSignal = 40;
constexpr size_t DeedsWithout = 40;
constexpr qint64 LongEnoughMs = 120'000;

void planVisits(Random &random, Timeline &time, ServerHere &server, const QUuid &carer)
{
    std::vector<ServerHere::Newcomer> newcomers;
    for (int i = 1; i <= 4; ++i)
        newcomers.push_back({QStringLiteral("person %1").arg(i), {}});
    std::vector<OfficeSaid> said;
    for (const QUuid &person : server.open(newcomers)) {
        for (int visits = 0; visits < 3; ++visits) {
            VisitPlan plan;
            plan.startsAt =
                QDateTime::fromMSecsSinceEpoch(time.nowMs() + random.between(-3, 20) * 3'600'000, Qt::UTC);
            plan.endsAt = plan.startsAt.addSecs(1800);
            plan.staff = {carer};
            said.push_back({person, server.newId(), Kind::VisitPlan, encodeBody(plan), {}});
        }
        for (int lines = 0; lines < 5; ++lines) {
            PassportLine line;
            line.section = Section::Routine;
            line.said = QStringLiteral("as the office wrote it, line %1").arg(lines);
            line.audience = LineAudience::Everyone;
            said.push_back({person, server.newId(), Kind::PassportLine, encodeBody(line), {}});
        }
    }
    server.officeSays(said);
}

DeviceFile someDeviceFile(const UserHere &user)
{
    DeviceFile file;
    file.server = {QStringLiteral("office.example"), 8443};
    file.pins = {hashOf("the certificate")};
    file.serverKey = user.signIn().serverKey;
    file.courierSeed = QByteArray(32, 8);
    file.device = user.device();
    file.account = {user.account(), quint8(user.reader()), QStringLiteral("Tom")};
    file.agencyName = QStringLiteral("Northside");
    file.wraps = {{WrapKind::Pin, 1, {}, QByteArray(16, 's'), QByteArray(24, 'n'), QByteArray(48, 'k')}};
    file.sealedSeed = QByteArray(80, 'x');
    return file;
}

} // namespace

StruckTablet::StruckTablet(quint64 seed)
    : m_server(m_time, seed)
    , m_tablet(m_time, seed + 1)
{
    Random random(seed);
    const QUuid carer = m_server.worker(QStringLiteral("Tom"), Role::HomeCarer);
    planVisits(random, m_time, m_server, carer);
    const VaultFiles files(m_folder.path());
    m_user = std::make_unique<UserHere>(m_time, m_tablet, m_network, m_server, carer,
                                        sure(createVault(files.vault(), keyOfVault())));
    m_deviceFile = someDeviceFile(*m_user);
    sure(writeDeviceFile(m_folder.filePath(QStringLiteral("device")), m_deviceFile));
    liveADay(random, files);
    count();
    keepFiles(random.chance(40));
}

void StruckTablet::liveADay(Random &random, const VaultFiles &files)
{
    m_user->unlock();
    m_time.pass(LongEnoughMs);
    someDeeds(random, DeedsWithSignal, files);
    m_time.pass(LongEnoughMs);
    m_tablet.signal.setNoSignal(true);
    m_network.cut(m_user->device());
    settle();
    someDeeds(random, DeedsWithout, files);
    Transaction tx(m_user->vault());
    for (int i = 0; i < 3; ++i)
        sure(keepDraft(tx,
                       {QStringLiteral("note/%1").arg(i),
                        m_user->newId(),
                        m_user->account(),
                        QStringLiteral("typed and not saved yet"),
                        3,
                        {},
                        QDateTime::fromMSecsSinceEpoch(m_time.nowMs(), Qt::UTC)}));
    sure(tx.commit());
}

void StruckTablet::someDeeds(Random &random, size_t count, const VaultFiles &files)
{
    const SavedMark mark(files.mark());
    for (size_t i = 0; i < count; ++i) {
        m_time.pass(random.between(1, 60) * 1'000);
        const auto deed = someDeed(*m_user, random);
        if (!deed)
            continue;
        const auto records = sure(m_user->say(deed->said));
        mark.set(records);
        m_saved.insert(m_saved.end(), records.begin(), records.end());
    }
}

/// What is only here, as the whole vault tells it.
void StruckTablet::count()
{
    auto rows = m_user->vault().read("SELECT o.rid, r.bytes FROM outbox o JOIN record r ON r.rid = o.rid");
    while (rows.next())
        m_unsent.push_back({sure(readRecord(rows.blob(1))), rows.integer(0)});
    sure(rows.finish());
    m_drafts = qint64(sure(doorstep::drafts(m_user->vault())).size());
}

void StruckTablet::keepFiles(bool closed)
{
    m_user->lock();
    if (closed)
        m_user->queue().database = emptyVault();
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files)) {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            m_files[name] = file.readAll();
    }
    m_user->queue().database = emptyVault();
}

QStringList StruckTablet::goOnWith(Database vault)
{
    m_user->lock();
    m_user->queue().database = std::move(vault);
    m_tablet.signal.setNoSignal(false);
    m_user->unlock();
    m_time.pass(LongEnoughMs);
    QStringList faults = differences(m_server, *m_user);
    faults += faultsWithin(m_user->vault(), everythingIn(m_user->vault()));
    m_user->lock();
    m_user->queue().database = emptyVault();
    return faults;
}

} // namespace doorstep
