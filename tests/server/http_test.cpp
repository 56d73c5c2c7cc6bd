// The real program on a loopback port, talked to by a plain TLS client.

#include "code_words.h"
#include "messages.h"
#include "serving_here.h"

#include <catch2/catch_test_macros.hpp>

#include <QElapsedTimer>

using namespace doorstep;

namespace {

const QByteArray Health("GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n");

bool isRefused(const QByteArray &reply, int status, QByteArrayView code)
{
    UNSCOPED_INFO(reply.left(200).toStdString());
    return statusOf(reply) == status && codeOf(reply) == code;
}

} // namespace

TEST_CASE("the server keeps its limits and says so", "[server][http]")
{
    const Running server;
    const auto ask = [&](const QByteArray &request) { return Client(server.port).ask(request); };
    const QByteArray post("POST /v1/push HTTP/1.1\r\nHost: x\r\n");

    CHECK(statusOf(ask(Health)) == 200);
    CHECK(isRefused(ask(post + "Content-Length: 1048577\r\n\r\n"), 413, code::TooLarge));
    CHECK(isRefused(ask(post + "Transfer-Encoding: chunked\r\n\r\n200000\r\n" + QByteArray(0x200000, 'x')),
                    413, code::TooLarge));
    CHECK(isRefused(ask("GET /v1/health HTTP/1.1\r\nX: " + QByteArray(20'000, 'a') + "\r\n\r\n"), 431,
                    code::HeadersTooLarge));
    CHECK(isRefused(ask(post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), 400,
                    code::Unreadable));
    CHECK(isRefused(ask(post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"), 400, code::Unreadable));
    CHECK(isRefused(ask(post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"), 400, code::Unreadable));
    CHECK(isRefused(ask(post + "Content-Length: -1\r\n\r\n"), 400, code::Unreadable));
    CHECK(isRefused(ask("no request at all\r\n\r\n"), 400, code::Unreadable));
    CHECK(isRefused(ask(post + "Content-Length: 0\r\n\r\n"), 401, code::SessionNeeded));
    CHECK(isRefused(ask("GET /elsewhere HTTP/1.1\r\nHost: x\r\n\r\n"), 404, code::NotFound));
}

TEST_CASE("one connection carries many requests", "[server][http]")
{
    const Running server;
    Client client(server.port);
    for (int i = 0; i < 100; ++i)
        REQUIRE(statusOf(client.ask(Health)) == 200);
}

TEST_CASE("nothing follows the reply to a HEAD, whose body would be taken for it", "[server][http]")
{
    const Running server;
    Client client(server.port);
    CHECK(isRefused(client.ask("HEAD /v1/health HTTP/1.1\r\nHost: x\r\n\r\n"), 405, code::MethodWrong));
    CHECK(client.isClosedByServer());
}

TEST_CASE("nothing older than TLS 1.3 is spoken", "[server][http]")
{
    const Running server;
    CHECK_FALSE(Client(server.port, QSsl::TlsV1_2).encrypted);
    CHECK(Client(server.port).encrypted);
}

TEST_CASE("slow and silent connections are closed while an honest one is served", "[server][http]")
{
    const Running server;
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 200; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QStringLiteral("127.0.0.1"), server.port);
        REQUIRE(silent.back()->waitForConnected(ProgramPatience));
    }
    Client slow(server.port);
    slow.send("GET /v1/health HTTP/1.1\r\nX: ");
    QElapsedTimer took;
    took.start();
    CHECK(statusOf(Client(server.port).ask(Health)) == 200);
    CHECK(took.elapsed() < 4'000); // before the first of them is closed
    for (const auto &socket : silent)
        REQUIRE((socket->state() == QAbstractSocket::UnconnectedState
                 || socket->waitForDisconnected(ProgramPatience)));
    CHECK(slow.isClosedByServer());
    CHECK(statusOf(Client(server.port).ask(Health)) == 200);
}

TEST_CASE("told to end, the server ends with status 0, and its folder is whole", "[server][http]")
{
    Running server;
    Client idle(server.port);
    CHECK(statusOf(idle.ask(Health)) == 200);
    CHECK(server.stop() == 0);
    CHECK(idle.isClosedByServer());
    CHECK(doorstepd(server.data(), "--data % restored").status == 0);
    CHECK(doorstepd(server.data(), "--data % check").status == 0);
}

TEST_CASE("told to end while a tablet is in the middle of a request, the server does not wait for it",
          "[server][http]")
{
    Running server;
    Client stalled(server.port);
    stalled.send("POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\nhalf a push");
    CHECK(statusOf(Client(server.port).ask(Health)) == 200);
    QElapsedTimer took;
    took.start();
    CHECK(server.stop() == 0);
    CHECK(took.elapsed() < 4'000);
    CHECK(stalled.isClosedByServer());
}

TEST_CASE("two servers may share a folder but not a port", "[server][http]")
{
    const Running server;
    const Ran second = doorstepd({QStringLiteral("--data"), server.data(), QStringLiteral("serve"),
                                  QStringLiteral("--listen"), QStringLiteral("127.0.0.1"),
                                  QStringLiteral("--port=%1").arg(server.port)});
    CHECK(second.status == 2);
    CHECK(second.err
          == QStringLiteral(
                 "Port %1 on 127.0.0.1 is in use. Stop the other program, or choose another with --port.\n")
                 .arg(server.port));
    CHECK(statusOf(Client(server.port).ask(Health)) == 200);
}
