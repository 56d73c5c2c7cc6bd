// What the server does not wait for, with its times shortened.

#include "office_folder.h"
#include "serving.h"

#include <catch2/catch_test_macros.hpp>

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace doorstep;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 10'000;
constexpr auto Short = 300ms;
constexpr qint64 LeastMs = 280; // a timer may be early
constexpr qint64 MostMs = 3'000; // the other limits are longer than this

/// Speaks TLS and says what it likes.
class Speaker
{
public:
    explicit Speaker(quint16 port)
    {
        QSslConfiguration any = QSslConfiguration::defaultConfiguration();
        any.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.setSslConfiguration(any);
        m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        REQUIRE(m_socket.waitForEncrypted(Patience));
    }
    void say(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0)
            REQUIRE(m_socket.waitForBytesWritten(Patience));
    }
    QByteArray hear()
    {
        REQUIRE(m_socket.waitForReadyRead(Patience));
        return m_socket.readAll();
    }
    /// The server hangs up, after the short time and no other.
    void isHungUpOn()
    {
        QElapsedTimer took;
        took.start();
        REQUIRE((m_socket.state() == QAbstractSocket::UnconnectedState
                 || m_socket.waitForDisconnected(Patience)));
        CHECK(took.elapsed() >= LeastMs);
        CHECK(took.elapsed() < MostMs);
    }

private:
    QSslSocket m_socket;
};

} // namespace

TEST_CASE("a request that does not come to its end is not waited for", "[network]")
{
    OfficeFolder office;
    HttpLimits limits;
    limits.request = Short;
    const Serving serving(office, limits);
    Speaker speaker(serving.port());
    speaker.say("POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nhalf of it");
    speaker.isHungUpOn();
}

TEST_CASE("a connection that nothing more is asked on is closed, and not before its time", "[network]")
{
    OfficeFolder office;
    HttpLimits limits;
    limits.idle = Short;
    const Serving serving(office, limits);
    Speaker speaker(serving.port());
    for (int i = 0; i < 3; ++i) {
        speaker.say("GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n");
        CHECK(speaker.hear().startsWith("HTTP/1.1 200"));
    }
    speaker.isHungUpOn();
}
