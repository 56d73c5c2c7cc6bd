#include "invitation.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

Invitation sample()
{
    return newInvitation(QByteArray::fromHex("00443214c74254"), hashOf(QByteArrayView("a public key")));
}

} // namespace

TEST_CASE("an invitation code is twenty characters in groups of five", "[protocol]")
{
    const Invitation invitation = sample();
    CHECK(invitation.secret == "0123456789");
    const QString code = codeText(invitation);
    CHECK(code.size() == 23);
    CHECK(code.startsWith(QStringLiteral("01234-56789-")));
    const auto read = readCode(code);
    REQUIRE(read);
    CHECK(*read == invitation);
}

TEST_CASE("a code is read however a person types it", "[protocol]")
{
    const auto plain = readCode(u"01234-56789-ABCDE-FGHJK");
    REQUIRE(plain);
    for (const QString &typed :
         {QStringLiteral("0123456789abcdefghjk"), QStringLiteral(" o1234 56789 ABCDE FGHJK "),
          QStringLiteral("Oi234-56789-abcde-fghjk"),
          QStringLiteral("0L234\u201356789\u2013abcde\u2013fghjk")}) {
        INFO(typed.toStdString());
        const auto read = readCode(typed);
        REQUIRE(read);
        CHECK(*read == *plain);
    }
}

TEST_CASE("what is no code is refused with a reason that does not repeat it", "[protocol]")
{
    for (const QString &typed :
         {QString(), QStringLiteral("01234-56789-ABCDE-FGHJ"), QStringLiteral("01234-56789-ABCDE-FGHJKM"),
          QStringLiteral("01234-56789-ABCDE-FGHJU"), QStringLiteral("01234-56789-ABCDE-FGHJ\u00e9")}) {
        const auto read = readCode(typed);
        REQUIRE_FALSE(read);
        CHECK(read.error().fault == Fault::Malformed);
        CHECK_FALSE(read.error().detail.contains(QStringLiteral("FGHJ")));
    }
}

TEST_CASE("a code says whom to trust", "[protocol]")
{
    CHECK(pinBegins(hashOf(QByteArrayView("a public key")), sample()));
    CHECK_FALSE(pinBegins(hashOf(QByteArrayView("another key")), sample()));
}

TEST_CASE("the text of the QR holds the server and the code", "[protocol]")
{
    for (const ServerAddress &server : {ServerAddress{QStringLiteral("care.example.org"), 8443},
                                        ServerAddress{QStringLiteral("192.0.2.7"), 443},
                                        ServerAddress{QStringLiteral("2001:db8::1"), 9000}}) {
        const InvitationLink link{server, sample()};
        const auto read = readLink(linkText(link));
        REQUIRE(read);
        CHECK(*read == link);
    }
    for (const QString &text : {QString(), QStringLiteral("https://care.example.org/01234-56789-ABCDE-FGHJK"),
                                QStringLiteral("doorstep://care.example.org"),
                                QStringLiteral("doorstep://:80/0123456789ABCDEFGHJK"),
                                QStringLiteral("doorstep://a:0/0123456789ABCDEFGHJK"),
                                QStringLiteral("doorstep://a:70000/0123456789ABCDEFGHJK"),
                                QStringLiteral("doorstep://a b/0123456789ABCDEFGHJK"),
                                QStringLiteral("doorstep://[::1/0123456789ABCDEFGHJK"),
                                QStringLiteral("doorstep://[/0123456789ABCDEFGHJK")}) {
        INFO(text.toStdString());
        const auto read = readLink(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().fault == Fault::Malformed);
    }
}

TEST_CASE("an address may leave out its port", "[protocol]")
{
    const auto read = readAddress(u" care.example.org ");
    REQUIRE(read);
    CHECK(*read == ServerAddress{QStringLiteral("care.example.org"), ServerAddress::DefaultPort});
    CHECK_FALSE(readAddress(u"care.example.org:"));
}
