#include "tablet.h"
#include "tls_server.h"

#include "known_pins.h"
#include "protocol_limits.h"
#include "qt_transport.h"

using namespace doorstep;

namespace {

const QByteArray Secret("the words of a note that nobody else may read");

Result<ClientReply> answerOf(QFuture<Result<ClientReply>> future)
{
    spinUntil([&future] { return future.isFinished(); });
    return future.result();
}

ClientRequest request()
{
    return {"POST", "/v1/push", Secret, "Doorstep abc", std::chrono::seconds(10)};
}

ServerAddress addressOf(const TlsServer &server)
{
    return {QStringLiteral("127.0.0.1"), server.serverPort()};
}

} // namespace

TEST_CASE("a server with the pinned key is asked, over one connection kept alive", "[client]")
{
    spinUntil([] { return true; });
    TlsServer server;
    QtTransport transport(addressOf(server), trustAnyOf({hashOf(QByteArrayView("spare")), server.pin()}));
    for (int i = 0; i < 3; ++i) {
        const auto reply = answerOf(transport.send(request()));
        REQUIRE(reply);
        CHECK(reply->status == 200);
        CHECK(reply->contentType == "application/cbor");
        CHECK(reply->body == "\xa0");
    }
    CHECK(server.connections == 1);
    CHECK(server.received.contains(Secret));
    CHECK(server.received.contains("Authorization: Doorstep abc\r\n"));
    CHECK(server.received.contains("Accept-Encoding: zstd\r\n"));
    CHECK_FALSE(server.received.contains("Cookie"));
}

TEST_CASE("a line that the server closed meanwhile is made anew", "[client]")
{
    spinUntil([] { return true; });
    TlsServer server;
    server.closeAfterReply = true;
    QtTransport transport(addressOf(server), trustAnyOf({server.pin()}));
    for (int i = 0; i < 3; ++i)
        CHECK(answerOf(transport.send(request())));
    CHECK(server.connections == 3);
}

TEST_CASE("a connection that opens and never answers is given up in time", "[client]")
{
    spinUntil([] { return true; });
    TlsServer server;
    server.reply.clear();
    QtTransport transport(addressOf(server), trustAnyOf({server.pin()}));
    ClientRequest hurried = request();
    hurried.patience = std::chrono::milliseconds(200);
    CHECK(answerOf(transport.send(hurried)).error().fault == Fault::Offline);
    server.reply = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    CHECK(answerOf(transport.send(request())));
}

TEST_CASE("two requests at the same time do not wait for one another", "[client]")
{
    spinUntil([] { return true; });
    TlsServer server;
    QtTransport transport(addressOf(server), trustAnyOf({server.pin()}));
    auto first = transport.send(request());
    auto second = transport.send(request());
    CHECK(answerOf(first));
    CHECK(answerOf(second));
    CHECK(server.connections == 2);
}

TEST_CASE("a server with another key is told no byte of the request", "[client]")
{
    spinUntil([] { return true; });
    TlsServer server;
    QtTransport transport(addressOf(server), trustAnyOf({hashOf(QByteArrayView("our server"))}));
    for (int i = 0; i < 2; ++i) {
        const auto reply = answerOf(transport.send(request()));
        REQUIRE_FALSE(reply);
        CHECK(reply.error().fault == Fault::Untrusted);
    }
    CHECK(server.connections >= 1);
    CHECK(server.received.isEmpty());
}

TEST_CASE("what a certificate says beside its key counts for nothing: who has the key is the server",
          "[client]")
{
    spinUntil([] { return true; });
    Made how;
    how.isExpired = true;
    how.host = "DNS:elsewhere.example";
    TlsServer server(newIdentity(how));
    QtTransport transport(addressOf(server), trustAnyOf({server.pin()}));
    CHECK(answerOf(transport.send(request())));
    CHECK(server.received.contains(Secret));
}

TEST_CASE("a code trusts the server it was made for and no other", "[client]")
{
    spinUntil([] { return true; });
    TlsServer ours;
    TlsServer other;
    const auto invitation = newInvitation(QByteArray(7, 'r'), ours.pin());
    QtTransport right(addressOf(ours), trustAsInvited(invitation));
    CHECK(answerOf(right.send(request())));
    QtTransport wrong(addressOf(other), trustAsInvited(invitation));
    CHECK(answerOf(wrong.send(request())).error().fault == Fault::Untrusted);
    CHECK(other.received.isEmpty());
}

TEST_CASE("a request whose transport goes is given up", "[client]")
{
    spinUntil([] { return true; });
    const TlsServer server;
    auto transport = std::make_unique<QtTransport>(addressOf(server), trustAnyOf({server.pin()}));
    const auto future = transport->send(request());
    transport.reset();
    CHECK(answerOf(future).error().fault == Fault::Offline);
}

TEST_CASE("statuses, headers and encodings arrive as they were sent", "[client]")
{
    spinUntil([] { return true; });
    TlsServer server;
    QtTransport transport(addressOf(server), trustAnyOf({server.pin()}));
    server.reply = "HTTP/1.1 503 Busy\r\nContent-Type: application/cbor\r\nRetry-After: 7\r\n"
                   "Doorstep-Signature: abc=\r\nContent-Length: 2\r\n\r\nno";
    const auto busy = answerOf(transport.send(request()));
    REQUIRE(busy);
    CHECK(*busy == ClientReply{503, "application/cbor", "no", "abc=", std::chrono::seconds(7)});

    for (const char *status :
         {"400 No", "401 No", "403 No", "404 No", "409 No", "413 No", "426 No", "500 No"}) {
        server.reply = QByteArray("HTTP/1.1 ") + status
            + "\r\nContent-Type: application/cbor\r\nContent-Length: 2\r\n\r\nno";
        const auto refused = answerOf(transport.send(request()));
        INFO(status);
        REQUIRE(refused);
        CHECK(refused->status == QByteArray(status).first(3).toInt());
        CHECK(refused->body == "no");
    }
    server.reply = "HTTP/1.1 302 Found\r\nLocation: https://elsewhere.example/\r\nContent-Length: 0\r\n\r\n";
    const auto moved = answerOf(transport.send(request()));
    REQUIRE(moved);
    CHECK(moved->status == 302);

    server.reply = "HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nContent-Length: 3\r\n\r\nbad";
    CHECK(answerOf(transport.send(request())).error().fault == Fault::Malformed);
    server.reply = "HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n" + QByteArray(9'999'999, 'x');
    CHECK(answerOf(transport.send(request())).error().fault == Fault::Malformed);
}

TEST_CASE("nobody there is offline", "[client]")
{
    spinUntil([] { return true; });
    quint16 port = 0;
    {
        TlsServer gone;
        port = gone.serverPort();
    }
    QtTransport transport({QStringLiteral("127.0.0.1"), port}, trustAnyOf({}));
    CHECK(answerOf(transport.send(request())).error().fault == Fault::Offline);
}

TEST_CASE("pins that are told take the place of those that are known, but never all of them", "[client]")
{
    const auto pin = [](int number) { return hashOf(QByteArrayView(QByteArray::number(number))); };
    CHECK(pinsAfter({pin(1), pin(2)}, {pin(2), pin(3)}) == std::vector{pin(2), pin(3)});
    CHECK(pinsAfter({pin(1), pin(2)}, {pin(1)}) == std::vector{pin(1)});
    CHECK(pinsAfter({pin(1), pin(2)}, {pin(3), pin(4)}) == std::vector{pin(1), pin(2), pin(3), pin(4)});
    CHECK(pinsAfter({pin(1), pin(2)}, {}) == std::vector{pin(1), pin(2)});
    std::vector<Hash> many;
    many.reserve(8);
    for (int i = 0; i < 8; ++i)
        many.push_back(pin(i));
    CHECK(pinsAfter(many, {pin(9)}) == many);
}

TEST_CASE("what becomes known counts for connections that are made from then on", "[client]")
{
    spinUntil([] { return true; });
    TlsServer server;
    KnownPins known({hashOf(QByteArrayView("our server"))});
    QtTransport transport(addressOf(server), known.trust());
    CHECK(answerOf(transport.send(request())).error().fault == Fault::Untrusted);
    known.become({server.pin()});
    CHECK(answerOf(transport.send(request())));
}
