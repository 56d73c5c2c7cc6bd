#include "live_office.h"

#include "ends_with_us.h"
#include "person.h"
#include "sign_up.h"
#include "sure.h"
#include "transaction.h"
#include "visit.h"
#include "worker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

namespace doorstep {

namespace {

constexpr qint64 PatienceMs = 60'000;

template <class Body>
OfficeSaid livingSaid(const QUuid &stream, const QUuid &entity, const Body &body)
{
    return {stream, entity, Body::kind, encodeBody(body), {}};
}

} // namespace

void runUntil(const std::function<bool()> &so)
{
    QElapsedTimer timer;
    timer.start();
    bool is = so();
    for (; !is && timer.elapsed() < PatienceMs; is = so())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    REQUIRE(is);
}

LiveOffice::LiveOffice()
{
    moveIn();
    serve();
}

LiveOffice::~LiveOffice()
{
    m_server.terminate();
    m_server.waitForFinished();
}

void LiveOffice::moveIn()
{
    OpenFolder &open = folder.open();
    SystemEntropy entropy;
    sure(open.store->write([&](Transaction &tx) -> Outcome {
        OfficeWriter writer(tx, open.office, folder.clock(), entropy);
        const auto worker = [&](const char *name, Role role) {
            Worker body;
            body.name = QString::fromLatin1(name);
            body.role = role;
            const QUuid id = sure(writer.openStream(StreamKind::Worker));
            sure(keepRef(tx, u"staff", id.toString(), {id, id, {}, {}}));
            sure(writer.say(livingSaid(id, id, body)));
            return id;
        };
        maria = worker("Maria", Role::HomeCarer);
        sue = worker("Sue", Role::Supervisor);
        bert = sure(writer.openStream(StreamKind::Person));
        Person person;
        person.name = QStringLiteral("Bert");
        sure(writer.say(livingSaid(bert, bert, person)));
        VisitPlan plan;
        plan.startsAt = QDateTime::fromMSecsSinceEpoch(folder.clock().now().wallMs, Qt::UTC);
        plan.endsAt = plan.startsAt.addSecs(3600);
        plan.staff = {folder.tom};
        visit = writer.newEntity();
        sure(writer.say(livingSaid(bert, visit, plan)));
        return writer.finish();
    }));
}

void LiveOffice::serve()
{
    endWithUs(m_server);
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral(DOORSTEPD),
                   {QStringLiteral("--data"), folder.path(), QStringLiteral("serve"),
                    QStringLiteral("--listen"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"),
                    QStringLiteral("0")});
    while (!m_server.canReadLine() && m_server.state() != QProcess::NotRunning)
        m_server.waitForReadyRead(1000);
    const QString line = QString::fromUtf8(m_server.readLine());
    const auto match = QRegularExpression(QStringLiteral("port (\\d+)")).match(line.trimmed());
    INFO(line.toStdString());
    REQUIRE(match.hasMatch());
    m_port = quint16(match.captured(1).toUInt());
}

LiveTablet::LiveTablet(LiveOffice &office, const QUuid &account)
{
    Ground ground{m_clock, m_entropy, m_keystore, m_signal, m_folder.path(), true};
    ground.copies = m_folder.path() + QStringLiteral("/copies");
    ground.wrapCost = [] { return WrapCost{1, 8192}; };
    m_session = std::make_unique<Session>(ground);
    m_session->start();
    m_session->joinFromText(
        linkText({{QStringLiteral("127.0.0.1"), office.port()}, office.folder.invite(account)}));
    runUntil([this] { return !m_session->busy(); });
    INFO(m_session->problem().toStdString());
    REQUIRE(m_session->stage() == Session::ChoosingPin);
    m_session->chooseLock(QStringLiteral("482913"), QStringLiteral("apple river stone lamp kettle"));
    runUntil([this] { return m_session->stage() == Session::Open; });
}

} // namespace doorstep
