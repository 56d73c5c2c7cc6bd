// Somebody in between who answers in the server's place.

#include "tls_server.h"
#include "wired.h"

#include <catch2/generators/catch_generators.hpp>

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

using namespace doorstep;

namespace {

const QByteArray Page("<html><title>Welcome to the hotel</title></html>");
const QByteArray SignInPage("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                            + QByteArray::number(Page.size()) + "\r\n\r\n" + Page);
const QByteArray Words("canaryword");
const QByteArray Long = QByteArray("canaryword ").repeated(1'000);

/// Authorities that all of this process trusts, unless it asks for others.
class TrustedHere
{
public:
    explicit TrustedHere(const QSslCertificate &authority)
    {
        QSslConfiguration ours = m_before;
        ours.addCaCertificate(authority);
        QSslConfiguration::setDefaultConfiguration(ours);
    }
    ~TrustedHere() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(TrustedHere)

private:
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

/// A portal that knows nothing of TLS, and takes whatever comes for a request.
class PlainPortal : public QTcpServer
{
public:
    explicit PlainPortal(bool speaksFirst)
    {
        QObject::connect(this, &QTcpServer::newConnection, this, [this, speaksFirst] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                if (speaksFirst)
                    socket->write(SignInPage);
                QObject::connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    received += socket->readAll();
                    socket->write(SignInPage);
                    socket->disconnectFromHost();
                });
            }
        });
        REQUIRE(listen(QHostAddress::LocalHost));
    }
    QByteArray received;
};

/// What the tablet says to whoever stands in for the server, until it gives up.
void meet(Wired &wired, quint16 portal)
{
    wired.proxy.hangUp();
    wired.proxy.leadTo(portal);
    wired.proxy.countAnew();
    const auto said = wired.tablet.say(3, Long);
    wired.tablet.settle();
    for (int again = 0; again < 3; ++again) {
        Met met;
        wired.promise.checkHalves(said, met);
        CHECK(met.notThere == 1);
        CHECK(wired.tablet.driver().state().face == SyncFace::WillRetry);
        wired.tablet.alarm.ring();
        wired.tablet.settle();
    }
    // a handshake each time, and not so much as the beginning of a note
    constexpr int mostOfHandshake = 1'000;
    CHECK(wired.proxy.carried(Way::ToServer) > 0);
    CHECK(wired.proxy.carried(Way::ToServer) < 5 * mostOfHandshake);
    CHECK(Long.size() > 5 * mostOfHandshake);
    wired.proxy.leadTo(wired.serving.port());
    CHECK(wired.tablet.heal(MostRounds) == 1);
    wired.promise.checkWhole(said);
    wired.promise.checkState();
}

} // namespace

TEST_CASE("a sign-in page in plain HTTP learns nothing but that somebody speaks TLS", "[network]")
{
    Wired wired;
    const bool isTokenOld = GENERATE(false, true);
    if (isTokenOld)
        wired.tablet.clock.putOn(std::chrono::minutes(20));
    const PlainPortal portal(GENERATE(false, true));
    meet(wired, portal.serverPort());
    constexpr char handshake = 0x16;
    REQUIRE_FALSE(portal.received.isEmpty());
    CHECK(portal.received.front() == handshake);
    for (const QByteArray &ours : {QByteArray("/v1/"), QByteArray("HTTP"), QByteArray("Doorstep"), Words})
        CHECK_FALSE(portal.received.contains(ours));
}

TEST_CASE("a sign-in page behind a certificate of its own is told no byte of a request", "[network]")
{
    Wired wired;
    TlsServer portal;
    portal.reply = SignInPage;
    meet(wired, portal.serverPort());
    CHECK(portal.connections >= 4);
    CHECK(portal.received.isEmpty());
    CHECK(wired.tablet.failures.back().fault == Fault::Untrusted);
}

TEST_CASE("whoever stands in for the server with another key is told no byte, whoever vouches for them",
          "[network]")
{
    Wired wired;
    Made how;
    how.isIssued = true; // for this very host, in date, by an authority that this machine trusts
    const bool isExpired = GENERATE(false, true);
    const bool isElsewhere = GENERATE(false, true);
    how.isExpired = isExpired;
    if (isElsewhere)
        how.host = "DNS:elsewhere.example";
    const Identity identity = newIdentity(how);
    const TrustedHere trusted(identity.chain.last());
    TlsServer stranger(identity);
    meet(wired, stranger.serverPort());
    CHECK(stranger.connections >= 4);
    CHECK(stranger.received.isEmpty());
    CHECK(wired.tablet.failures.back().fault == Fault::Untrusted);
}

TEST_CASE("who shows our certificate and has not its key is told no byte", "[network]")
{
    Wired wired;
    const QByteArray ours = wired.office.open().certificate.certificate;
    TlsServer stranger(copiedFrom(ours));
    REQUIRE(stranger.pin() == wired.office.open().pin());
    meet(wired, stranger.serverPort());
    CHECK(stranger.connections >= 4);
    CHECK(stranger.received.isEmpty());
}

TEST_CASE("our own server, were it to speak TLS 1.2, would be told no byte", "[network]")
{
    Wired wired;
    Identity ours = newIdentity({}, wired.office.open().certificate.privateKey);
    ours.protocol = QSsl::TlsV1_2;
    TlsServer old(ours);
    REQUIRE(old.pin() == wired.office.open().pin());
    meet(wired, old.serverPort());
    CHECK(old.connections >= 4);
    CHECK(old.encrypted == 0);
    CHECK(old.received.isEmpty());
}

TEST_CASE("a stranger in the server's place is told of, until the server answers again", "[network]")
{
    Wired wired;
    const TlsServer stranger;
    wired.proxy.hangUp();
    wired.proxy.leadTo(stranger.serverPort());
    (void)wired.tablet.say(1, Words);
    wired.tablet.settle();
    CHECK(wired.tablet.driver().state().stranger);
    wired.proxy.leadTo(wired.serving.port());
    CHECK(wired.tablet.heal(MostRounds) == 1);
    CHECK_FALSE(wired.tablet.driver().state().stranger);
}

TEST_CASE("a reply that our server signed for somebody else counts for nothing, and the outbox stays whole",
          "[network]")
{
    Wired wired;
    wired.tablet.onTheWay = [&](Transport &line, const ClientRequest &request) {
        return line.send(request).then([&wired, path = request.path](WiredTablet::Reply reply) {
            if (reply && reply->status == 200 && path == "/v1/push")
                reply->signature =
                    signReply(QUuid::createUuid(), path, reply->body, wired.office.open().office.key);
            return reply;
        });
    };
    const auto said = wired.tablet.say(3, Words);
    wired.tablet.settle();
    CHECK(wired.tablet.unsentNow() == 3);
    CHECK(wired.tablet.failures.back().fault == Fault::Untrusted);
    CHECK(wired.tablet.driver().state().face == SyncFace::NeedsPerson);
    CHECK(wired.tablet.driver().state().stranger);
    wired.tablet.onTheWay = {};
    CHECK(wired.tablet.heal(MostRounds) == 1);
    wired.promise.checkWhole(said);
    wired.promise.checkState();
}
