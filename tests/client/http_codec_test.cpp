#include "http_codec.h"

#include "compress.h"
#include "protocol_limits.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

const QByteArray Plain = "HTTP/1.1 200 OK\r\nContent-Type: application/CBOR\r\nRetry-After: 7\r\n"
                         "Doorstep-Signature: abc=\r\nContent-Length: 5\r\n\r\nhello";

Result<ClientReply> readAll(QByteArrayView bytes)
{
    HttpReplyReader reader;
    if (const auto taken = reader.put(bytes); !taken)
        return taken.error();
    REQUIRE(reader.isWhole());
    return reader.take();
}

bool isRefused(QByteArrayView bytes)
{
    HttpReplyReader reader;
    const auto taken = reader.put(bytes);
    return !taken && taken.error().fault == Fault::Malformed;
}

} // namespace

TEST_CASE("a reply reads the same wherever the network cuts it", "[client]")
{
    const auto whole = readAll(Plain);
    REQUIRE(whole);
    CHECK(*whole == ClientReply{200, "application/cbor", "hello", "abc=", std::chrono::seconds(7)});
    for (qsizetype cut = 0; cut <= Plain.size(); ++cut) {
        HttpReplyReader reader;
        REQUIRE(reader.put(QByteArrayView(Plain).first(cut)));
        CHECK(reader.isWhole() == (cut == Plain.size()));
        REQUIRE(reader.put(QByteArrayView(Plain).sliced(cut)));
        REQUIRE(reader.isWhole());
        CHECK(reader.keepsOpen());
        CHECK(*reader.take() == *whole);
    }
}

TEST_CASE("a reply in chunks, one that the close ends, and one by the byte are whole", "[client]")
{
    const auto chunked =
        readAll("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n");
    REQUIRE(chunked);
    CHECK(chunked->body == "hello");

    HttpReplyReader open;
    REQUIRE(open.put("HTTP/1.1 200 OK\r\n\r\nhel"));
    REQUIRE(open.put("lo"));
    CHECK_FALSE(open.isWhole());
    open.end();
    REQUIRE(open.isWhole());
    CHECK_FALSE(open.keepsOpen());
    CHECK(open.take()->body == "hello");

    HttpReplyReader slow;
    for (const char byte : Plain)
        REQUIRE(slow.put(QByteArrayView(&byte, 1)));
    CHECK(slow.take()->body == "hello");
}

TEST_CASE("a reply cut short is never whole, and more than one reply closes the line", "[client]")
{
    HttpReplyReader cut;
    REQUIRE(cut.put(QByteArrayView(Plain).chopped(1)));
    cut.end();
    CHECK_FALSE(cut.isWhole());
    CHECK(cut.hasBegun());

    HttpReplyReader twice;
    REQUIRE(twice.put(Plain + Plain));
    CHECK(twice.isWhole());
    CHECK_FALSE(twice.keepsOpen());

    CHECK_FALSE(HttpReplyReader().hasBegun());
}

TEST_CASE("what is no reply, or too much of one, is refused", "[client]")
{
    CHECK(isRefused("<html>Welcome to the hotel</html>\r\n\r\n"));
    CHECK(isRefused("HTTP/1.1 2OO OK\r\n\r\n"));
    CHECK(isRefused("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"));
    CHECK(isRefused("HTTP/1.1 200 OK\r\nX: " + QByteArray(MaxHeaderBytes, 'x')));
    CHECK(isRefused("HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n" + QByteArray(9'999'999, 'x')));
    CHECK(isRefused("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(9'999'999, 'x')));
    CHECK_FALSE(readAll("HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nContent-Length: 3\r\n\r\nbad"));
    CHECK_FALSE(readAll("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 3\r\n\r\nbad"));
}

TEST_CASE("a request says where it goes, and packs what is worth it", "[client]")
{
    const ClientRequest get{"GET", "/v1/wait?cursor=1", {}, "Doorstep abc", {}};
    CHECK(httpBytes(get, {QStringLiteral("::1"), 8443})
          == "GET /v1/wait?cursor=1 HTTP/1.1\r\nHost: [::1]:8443\r\nAccept-Encoding: zstd\r\n"
             "User-Agent: doorstep/1\r\nAuthorization: Doorstep abc\r\n\r\n");

    const ClientRequest large{"POST", "/v1/push", QByteArray(10'000, 'x'), {}, {}};
    const QByteArray bytes = httpBytes(large, {QStringLiteral("office.example"), 443});
    CHECK(bytes.contains("Content-Encoding: zstd\r\n"));
    const QByteArray body = bytes.sliced(bytes.indexOf("\r\n\r\n") + 4);
    CHECK(bytes.contains("Content-Length: " + QByteArray::number(body.size()) + "\r\n"));
    CHECK(*decompressed(body) == large.body);
}
