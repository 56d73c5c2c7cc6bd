#include "new_tablet.h"

#include "loopback_transport.h"
#include "sealing.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>

namespace doorstep {

namespace {

constexpr int PatienceMs = 60'000;

} // namespace

NewTablet::NewTablet()
    : m_pinOfServer(hashOf(QByteArrayView("certificate")))
    , m_invitation(newInvitation(QByteArrayView("0123456789"), m_pinOfServer))
    , m_keystore(m_folder.path() + QStringLiteral("/keystore"))
{
    server.lease(account);
    restart();
}

NewTablet::~NewTablet() = default;

void NewTablet::restart()
{
    m_session.reset();
    Ground ground{clock, m_entropy, m_keystore, m_signal, m_folder.path(), true};
    ground.copies = m_folder.path() + QStringLiteral("/copies");
    ground.firstLook = firstLook;
    ground.tabletLanguages = tabletLanguages;
    ground.wrapCost = [] { return WrapCost{1, 8192}; };
    ground.transport = [this](const ServerAddress &, Trust trust) {
        m_trust = std::move(trust);
        return std::make_unique<LoopbackTransport>(
            [this](const ClientRequest &request) { return answer(request); });
    };
    m_session = std::make_unique<Session>(ground);
    m_session->start();
}

void NewTablet::until(const std::function<bool()> &so)
{
    QElapsedTimer timer;
    timer.start();
    bool is = so(); // asked once: what is so for a moment was so
    for (; !is && timer.elapsed() < PatienceMs; is = so())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    INFO("stage " << m_session->stage() << ", " << m_session->problem().toStdString());
    REQUIRE(is);
}

void NewTablet::join()
{
    m_session->joinFromText(link());
    until([this] { return !m_session->busy(); });
}

void NewTablet::joinAndOpen()
{
    join();
    REQUIRE(m_session->stage() == Session::ChoosingPin);
    m_session->chooseLock(pin, words);
    until([this] { return m_session->stage() == Session::Open; });
}

QString NewTablet::accountFolder() const
{
    return folder() + QStringLiteral("/accounts/") + device.toString(QUuid::WithoutBraces);
}

Result<ClientReply> NewTablet::answer(const ClientRequest &request)
{
    if (onRequest)
        onRequest();
    if (away)
        return Error{Fault::Offline, QStringLiteral("away")};
    if (request.path != "/v1/enrol")
        return server.answer(request);
    if (toCode)
        return toCode();
    return enrolled();
}

ClientReply NewTablet::enrolled() const
{
    EnrolReply reply;
    reply.head = {server.nowMs, server.epoch, 1};
    reply.device = joinsOn;
    reply.account = {account, quint8(reader), QStringLiteral("Joan Meldrum")};
    reply.agency = agency;
    reply.agencyName = QStringLiteral("Northside Care at Home");
    reply.serverKey = server.publicKey();
    reply.sealingKey = SealingKey::fromSeed(std::array<quint8, 32>{1}).publicKey();
    reply.recoveryKey = SealingKey::fromSeed(std::array<quint8, 32>{2}).publicKey();
    reply.pins = {m_pinOfServer};
    return {200, "application/cbor", encode(reply), {}, {}};
}

} // namespace doorstep
