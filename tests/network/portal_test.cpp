// Somebody in between who answers in the server's place.

#include "tls_server.h"
#include "wired.h"

#include <catch2/generators/catch_generators.hpp>

#include <QTcpServer>
#include <QTcpSocket>

using namespace doorstep;

namespace {

const QByteArray Page("<html><title>Welcome to the hotel</title></html>");
const QByteArray SignInPage("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                            + QByteArray::number(Page.size()) + "\r\n\r\n" + Page);
const QByteArray Words("canaryword");

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
    const auto said = wired.tablet.say(3, Words);
    wired.tablet.settle();
    for (int again = 0; again < 3; ++again) {
        Met met;
        wired.promise.checkHalves(said, met);
        CHECK(met.notThere == 1);
        CHECK(wired.tablet.driver().state().face == SyncFace::WillRetry);
        wired.tablet.alarm.ring();
        wired.tablet.settle();
    }
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
