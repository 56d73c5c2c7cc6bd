// What somebody may send who means no good. Where http_test.cpp tries a limit already, it is not tried again.

#include "code_words.h"
#include "compress.h"
#include "messages.h"
#include "serving_here.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QRegularExpression>
#include <QTcpSocket>

#include <sys/resource.h>

using namespace doorstep;

namespace {

const QByteArray Post("POST /v1/push HTTP/1.1\r\nHost: x\r\n");
const QByteArray Get("GET /v1/health HTTP/1.1\r\nHost: x\r\n");
const QByteArray Plain = Get + "\r\n";
const QByteArray LastOne = Get + "Connection: close\r\n\r\n";

using Statuses = std::vector<int>;

/// Of all that the server answers to the bytes and to a last request behind them, until it hangs up. Whatever
/// the bytes are, it must be clear where they end, so the last one is answered as itself or not at all.
Statuses statuses(quint16 port, const QByteArray &bytes)
{
    Client client(port);
    client.send(bytes + LastOne);
    const QString heard = QString::fromLatin1(client.hearAll());
    Statuses told;
    static const QRegularExpression line(QStringLiteral("HTTP/1\\.[01] (\\d{3}) "));
    for (auto at = line.globalMatch(heard); at.hasNext();)
        told.push_back(at.next().captured(1).toInt());
    return told;
}

struct Row {
    const char *what;
    QByteArray bytes;
    Statuses answered; ///< without that to the last one
};
void check(const std::vector<Row> &rows, bool isLastAnswered)
{
    const Running server;
    for (const Row &row : rows) {
        Statuses expected = row.answered;
        if (isLastAnswered)
            expected.push_back(200);
        INFO(row.what);
        CHECK(statuses(server.port, row.bytes) == expected);
    }
    CHECK(statusOf(Client(server.port).ask(Plain)) == 200);
}

/// The frame of zstd that says it holds `told` bytes and holds other ones.
QByteArray lyingFrame(const QByteArray &plain, quint32 told)
{
    // magic, one segment with a size of four bytes, the size; then one block as in the honest frame
    const QByteArray honest = compressed(plain);
    const auto descriptor = quint8(honest[4]);
    REQUIRE((descriptor & 0x20) != 0); // single segment
    const int sizeBytes = (descriptor >> 6) == 0 ? 1 : 1 << (descriptor >> 6);
    QByteArray frame = honest.first(4) + char(0x20 | 0x80);
    for (int i = 0; i < 4; ++i)
        frame += char(told >> (8 * i));
    return frame + honest.sliced(5 + sizeBytes);
}

QByteArray zstdPost(const QByteArray &frame)
{
    return "POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Encoding: zstd\r\nContent-Length: "
        + QByteArray::number(frame.size()) + "\r\n\r\n" + frame;
}

} // namespace

TEST_CASE("a request whose end is in doubt is refused, and nothing behind it is read", "[server][http]")
{
    const QByteArray chunked = Post + "Transfer-Encoding: chunked\r\n\r\n";
    check(
        {
            {"two equal lengths", Post + "Content-Length: 0\r\nContent-Length: 0\r\n\r\n", {400}},
            {"a list of lengths", Post + "Content-Length: 0, 0\r\n\r\n", {400}},
            {"a length with a sign", Post + "Content-Length: +0\r\n\r\n", {400}},
            {"a length in hexadecimal", Post + "Content-Length: 0x0\r\n\r\n", {400}},
            {"a length with a gap", Post + "Content-Length: 1 0\r\n\r\n", {400}},
            {"a length beyond 64 bits", Post + "Content-Length: 18446744073709551617\r\n\r\n", {400}},
            {"chunked twice", Post + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", {400}},
            {"chunked in two lines",
             Post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
             {400}},
            {"no coding", Post + "Transfer-Encoding: identity\r\n\r\n", {400}},
            {"nearly chunked", Post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", {400}},
            {"chunked behind a control byte",
             Post
                 + "Transfer-Encoding: \x0b"
                   "chunked\r\n\r\n0\r\n\r\n",
             {400}},
            {"chunked by HTTP/1.0",
             "POST /v1/push HTTP/1.0\r\nConnection: keep-alive\r\nTransfer-Encoding: "
             "chunked\r\n\r\n0\r\n\r\n",
             {400}},
            {"a chunk beyond 64 bits", chunked + "10000000000000000\r\nx", {400}},
            {"the largest chunk", chunked + "ffffffffffffffff\r\nx", {413}},
            {"a chunk of less than nothing", chunked + "-1\r\nx", {400}},
            {"a chunk longer than it says", chunked + "1\r\nxx0\r\n\r\n", {400}},
            {"chunks with bare line feeds", chunked + "0\n\n", {400}},
            {"a length in a trailer", chunked + "0\r\nContent-Length: 5\r\n\r\n", {400}},
            {"bare line feeds", "GET /v1/health HTTP/1.1\nHost: x\n\n", {400}},
            {"one bare line feed", "GET /v1/health HTTP/1.1\r\nHost: x\nX: y\r\n\r\n", {400}},
            {"a bare carriage return", "GET /v1/health HTTP/1.1\r\nHost: x\rX: y\r\n\r\n", {400}},
            {"a space before the colon", Post + "Content-Length : 5\r\n\r\n", {400}},
            {"a space before the other colon", Post + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n", {400}},
            {"a header that goes on from nowhere", "GET /v1/health HTTP/1.1\r\n Host: x\r\n\r\n", {400}},
            {"empty lines before it", "\r\n\r\n" + Plain, {400}},
            {"nothing but empty lines", QByteArray("\r\n").repeated(20'000), {400}},
        },
        false);
}

TEST_CASE("what is odd and clear is answered once, and the next request is read where it begins",
          "[server][http]")
{
    const QByteArray chunked = Post + "Transfer-Encoding: chunked\r\n\r\n";
    check(
        {
            {"twenty at once", Plain.repeated(20), Statuses(20, 200)},
            {"a GET with a body", Get + "Content-Length: 3\r\n\r\nabc", {200}},
            {"CHUNKED", Post + "Transfer-Encoding: CHUNKED\r\n\r\n0\r\n\r\n", {401}},
            {"a coding on the next line", Post + "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n", {401}},
            {"a length on the next line", Post + "Content-Length:\r\n 3\r\n\r\nabc", {401}},
            {"chunks with extensions", chunked + "1;a=b;c=\"d\"\r\nx\r\n0;e\r\n\r\n", {401}},
            {"a trailer", chunked + "0\r\nX: y\r\n\r\n", {401}},
            {"asked to go on", Post + "Content-Length: 1\r\nExpect: 100-continue\r\n\r\nx", {100, 401}},
            {"expects something else", Post + "Content-Length: 1\r\nExpect: 200-ok\r\n\r\nx", {401}},
            {"another protocol is offered", Get + "Upgrade: h2c\r\nConnection: Upgrade\r\n\r\n", {200}},
            {"3,900 headers", Get + QByteArray("a:\r\n").repeated(3'900) + "\r\n", {200}},
            {"two tokens",
             Post
                 + "Authorization: Doorstep aaaa\r\nAuthorization: Doorstep bbbb\r\nContent-Length: "
                   "0\r\n\r\n",
             {401}},
        },
        true);
}

TEST_CASE("only the calls there are, by their very names, are answered", "[server][http]")
{
    const auto to = [](const QByteArray &method, const QByteArray &path) {
        return method + ' ' + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
    };
    check(
        {
            {"a whole address", to("GET", "https://server.example/v1/health"), {404}},
            {"somebody else's address", to("GET", "http://elsewhere.example/v1/health"), {404}},
            {"a tunnel", to("CONNECT", "elsewhere.example:443"), {404}},
            {"all of it", to("OPTIONS", "*"), {404}},
            {"OPTIONS", to("OPTIONS", "/v1/health"), {405}},
            {"TRACE", to("TRACE", "/v1/health"), {405}},
            {"DELETE", to("DELETE", "/v1/push"), {405}},
            {"small letters", to("get", "/v1/health"), {405}},
            {"a method of 5,000 letters", to(QByteArray(5'000, 'A'), "/v1/health"), {405}},
            {"a letter in percents", to("GET", "/v1/%68ealth"), {404}},
            {"a zero in percents", to("GET", "/v1/health%00"), {404}},
            {"there and back", to("GET", "/v1/../v1/health"), {404}},
            {"two slashes", to("GET", "//v1/health"), {404}},
            {"not ASCII",
             to("GET",
                "/v1/h\xc3\xa9"
                "alth"),
             {404}},
            {"a fragment", to("GET", "/v1/health#x"), {404}},
            {"15,000 letters", to("GET", '/' + QByteArray(15'000, 'a')), {404}},
            {"a wait for no number", to("GET", "/v1/wait?cursor=" + QByteArray(10'000, '9')), {401}},
        },
        true);
    check(
        {
            {"a zero in the path", to("GET", QByteArray("/v1/heal\0th", 11)), {400}},
            {"a zero in a header", Get + QByteArray("X: a\0b\r\n\r\n", 10), {400}},
            {"a control byte in the method", to("G\x7fT", "/v1/health"), {400}},
            {"HTTP/0.9", "GET /v1/health\r\n\r\n", {400}},
            {"HTTP/1.2", "GET /v1/health HTTP/1.2\r\nHost: x\r\n\r\n", {400}},
            {"HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {400}},
            {"HTTP/1.0, which ends with its reply", "GET /v1/health HTTP/1.0\r\n\r\n", {200}},
            {"20,000 letters", to("GET", '/' + QByteArray(20'000, 'a')), {431}},
            {"100,000 headers", Get + QByteArray("a: b\r\n").repeated(100'000) + "\r\n", {431}},
            {"an extension of 100,000 letters",
             Post + "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(100'000, 'a') + "\r\nx\r\n0\r\n\r\n",
             {431}},
            {"a trailer of 100,000 letters",
             Post + "Transfer-Encoding: chunked\r\n\r\n0\r\nX: " + QByteArray(100'000, 'a') + "\r\n\r\n",
             {431}},
        },
        false);
}

TEST_CASE("compressed bodies that are larger than they look are not made large", "[server][http]")
{
    const Running server;
    const auto refused = [&](const QByteArray &frame) {
        const QByteArray reply = Client(server.port).ask(zstdPost(frame));
        return statusOf(reply) == 400 && codeOf(reply) == code::Unreadable;
    };
    const QByteArray much(8'000'000, 'x');
    const QByteArray bomb = compressed(much);
    REQUIRE(bomb.size() < 2'000);
    const qint64 before = server.peakKb();
    for (int i = 0; i < 50; ++i)
        CHECK(refused(bomb));
    CHECK(refused(lyingFrame(QByteArray(60'000, 'x'), 100))); // says it is small
    CHECK(refused(lyingFrame("small", 60'000))); // says it is large
    CHECK(refused(lyingFrame("small", 0xffffffff)));
    CHECK(refused(compressed(compressed(much)))); // opened once, and is no message
    CHECK(refused(bomb + bomb));
    CHECK(refused(compressed("a") + bomb)); // a second one behind the one that was weighed
    CHECK(refused(bomb.first(bomb.size() - 1)));
    // a window of 3.75 TiB, and no size told
    CHECK(refused(QByteArray::fromHex("28b52ffd00ff010000")));
    // a dictionary is needed
    CHECK(refused(QByteArray::fromHex("28b52ffd21040000")));
    // a frame to be skipped, of 4 GiB
    CHECK(refused(QByteArray::fromHex("502a4d18ffffffff")));
    CHECK(refused(QByteArray()));
    constexpr qint64 room = 64 * 1024; // eight bombs' worth, of fifty: what is freed may be held for a while
    CHECK(server.peakKb() < before + room);
    CHECK(statusOf(Client(server.port).ask(Plain)) == 200);
}

TEST_CASE("a thousand handshakes that are never finished keep nobody honest out", "[server][http]")
{
    rlimit files{};
    REQUIRE(getrlimit(RLIMIT_NOFILE, &files) == 0);
    files.rlim_cur = files.rlim_max;
    REQUIRE(setrlimit(RLIMIT_NOFILE, &files) == 0);
    const Running server;
    std::vector<std::unique_ptr<QTcpSocket>> half;
    for (int i = 0; i < 1'000; ++i) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QStringLiteral("127.0.0.1"), server.port);
        REQUIRE(socket->waitForConnected(ProgramPatience));
        socket->write(QByteArray::fromHex("160301020001000100")); // the beginning of a greeting
        socket->flush();
        half.push_back(std::move(socket));
    }
    Client honest(server.port);
    REQUIRE(honest.encrypted);
    for (int i = 0; i < 200; ++i)
        REQUIRE(statusOf(honest.ask(Plain)) == 200);
    for (int i = 0; i < 20; ++i)
        REQUIRE(Client(server.port).encrypted);
    const auto isOpen = [](const auto &socket) { return socket->state() == QAbstractSocket::ConnectedState; };
    CHECK(std::ranges::count_if(half, isOpen) > 0); // it was not for want of them
}
