// What the server does not wait for, with its times shortened.

#include "office_folder.h"
#include "serving.h"

#include <catch2/catch_test_macros.hpp>

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>

#include <openssl/ssl.h>

#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <optional>

using namespace doorstep;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 10'000;
constexpr auto Short = 300ms;
constexpr qint64 LeastMs = 280; // a timer may be early
constexpr qint64 MostMs = 8'000; // the other limits are longer than this

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

/// Asks and asks, and never reads an answer.
class DeafSpeaker
{
public:
    explicit DeafSpeaker(quint16 port)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
        , m_context(SSL_CTX_new(TLS_client_method()))
        , m_tls(SSL_new(m_context))
    {
        constexpr int little = 4'096;
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &little, sizeof little);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        REQUIRE(::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0);
        SSL_set_fd(m_tls, m_socket);
        REQUIRE(SSL_connect(m_tls) == 1);
        REQUIRE(SSL_set_mode(m_tls, SSL_MODE_ENABLE_PARTIAL_WRITE) != 0);
        const int flags = ::fcntl(m_socket, F_GETFL);
        REQUIRE(::fcntl(m_socket, F_SETFL, flags | O_NONBLOCK) == 0);
    }
    ~DeafSpeaker()
    {
        SSL_free(m_tls);
        SSL_CTX_free(m_context);
        ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(DeafSpeaker)
    /// Until the server seems to take no more: it is stuck at an answer then, or only busy.
    void askUntilStuck()
    {
        constexpr int stuckMs = 700;
        while (ask() || waitFor(POLLOUT, stuckMs)) { }
    }
    /// Asks on, whenever there is room, until the server hangs up; how long it took no more before that.
    std::optional<qint64> stuckBeforeHungUpMs()
    {
        QElapsedTimer since;
        since.start();
        while (!waitFor(0, 0)) {
            if (ask())
                since.restart();
            else if (since.elapsed() > Patience)
                return std::nullopt;
            else
                waitFor(POLLOUT, 50);
        }
        return since.elapsed();
    }

private:
    bool ask()
    {
        const QByteArray request = "GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n";
        return SSL_write(m_tls, request.constData(), int(request.size())) > 0;
    }
    /// For room to write, or with no events for being hung up on.
    bool waitFor(short events, int ms)
    {
        pollfd one{m_socket, events, 0};
        return ::poll(&one, 1, ms) == 1 && (events != 0) == ((one.revents & (POLLERR | POLLHUP)) == 0);
    }
    int m_socket;
    SSL_CTX *m_context;
    SSL *m_tls;
};

} // namespace

TEST_CASE("who asks and never reads the answers is hung up on, and others are served", "[network]")
{
    OfficeFolder office;
    HttpLimits limits;
    limits.write = 5 * Short; // longer than it takes to see that it is stuck
    const Serving serving(office, limits);
    DeafSpeaker deaf(serving.port());
    deaf.askUntilStuck();
    Speaker speaker(serving.port());
    speaker.say("GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n");
    CHECK(speaker.hear().startsWith("HTTP/1.1 200"));
    const auto stuck = deaf.stuckBeforeHungUpMs();
    REQUIRE(stuck);
    CHECK(*stuck < MostMs);
}

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
