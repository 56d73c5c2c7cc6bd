#include "agency_here.h"

#include "code_words.h"

#include <catch2/catch_test_macros.hpp>

namespace {

HttpReply enrolWith(AgencyHere &agency, const Invitation &invitation, const SigningKey &key)
{
    return agency.ask("/v1/enrol", encode(enrolRequest(invitation, key)));
}

SessionRequest sessionOf(Tablet &tablet)
{
    return {tablet.joined.device,
            tablet.joined.account.id,
            tablet.agency.clock.now().wallMs,
            tablet.agency.entropy.bytes(16),
            {}};
}

HttpReply beginWith(Tablet &tablet, SessionRequest request)
{
    request.signature = signSession(request, tablet.key);
    return tablet.agency.ask("/v1/session", encode(request));
}

} // namespace

TEST_CASE("a code opens once, for a day, and asking again with the same key gives the same device",
          "[server]")
{
    AgencyHere agency;
    agency.worker(QStringLiteral("tom"));
    const SigningKey key = keyFrom(agency.entropy);
    const auto invitation = invite(*agency.server, QStringLiteral("tom"));
    REQUIRE(invitation);
    CHECK(pinBegins(agency.open->pin(), *invitation));

    SECTION("used by another key")
    {
        const auto first = decode<EnrolReply>(enrolWith(agency, *invitation, key).body);
        REQUIRE(first);
        CHECK(first->account.name == QStringLiteral("tom"));
        CHECK(first->agencyName == QStringLiteral("Northside"));
        const auto again = decode<EnrolReply>(enrolWith(agency, *invitation, key).body);
        REQUIRE(again);
        CHECK(again->device == first->device);
        const auto other = enrolWith(agency, *invitation, keyFrom(agency.entropy));
        CHECK(other.status == 403);
        CHECK(agency.refusal(other) == code::CodeUsed);
    }
    SECTION("expired")
    {
        agency.clock.advance(InvitationLifeMs);
        const auto late = enrolWith(agency, *invitation, key);
        CHECK(late.status == 403);
        CHECK(agency.refusal(late) == code::CodeExpired);
    }
    SECTION("guessed too often")
    {
        Invitation guess = *invitation;
        for (int i = 0; i < GuessesOfPeer; ++i) {
            guess.secret = QByteArray("GUESS0000") + char('0' + i);
            const auto wrong = enrolWith(agency, guess, key);
            CHECK(wrong.status == 403);
            CHECK(agency.refusal(wrong) == code::CodeUnknown);
        }
        const auto stopped = enrolWith(agency, *invitation, key);
        CHECK(stopped.status == 429);
        CHECK(agency.refusal(stopped) == code::TooMany);
        CHECK(stopped.retryAfterSeconds > 0);
        agency.clock.advance(GuessesForgottenMs + 1);
        CHECK(enrolWith(agency, *invitation, key).status == 200);
    }
    CHECK_FALSE(invite(*agency.server, QStringLiteral("nobody")));
}

TEST_CASE("a key that a worker and a person share has to be told apart", "[server]")
{
    AgencyHere agency;
    agency.worker(QStringLiteral("7"));
    agency.person(QStringLiteral("7"));
    CHECK_FALSE(invite(*agency.server, QStringLiteral("7")));
    CHECK(Tablet(agency, QStringLiteral("staff:7")).joined.account.reader == quint8(Reader::Carer));
    CHECK(Tablet(agency, QStringLiteral("person:7")).joined.account.reader
          == quint8(Reader::PersonThemselves));
}

TEST_CASE("a session is begun once with each nonce, by the device's key, at about the right time", "[server]")
{
    AgencyHere agency;
    agency.worker(QStringLiteral("tom"));
    Tablet tom(agency, QStringLiteral("tom"));
    SessionRequest request = sessionOf(tom);

    SECTION("a nonce used before")
    {
        CHECK(beginWith(tom, request).status == 200);
        const auto replayed = beginWith(tom, request);
        CHECK(replayed.status == 403);
        CHECK(agency.refusal(replayed) == code::SignatureWrong);
    }
    SECTION("a wrong signature")
    {
        request.signature = signSession(request, keyFrom(agency.entropy));
        CHECK(agency.refusal(agency.ask("/v1/session", encode(request))) == code::SignatureWrong);
    }
    SECTION("a clock that is off")
    {
        request.atMs -= 11 * 60 * 1000;
        const auto off = beginWith(tom, request);
        CHECK(off.status == 409);
        const auto refused = decode<Refusal>(off.body);
        REQUIRE(refused);
        CHECK(refused->head.nowMs == agency.clock.now().wallMs);
    }
    SECTION("another's account, another device")
    {
        request.account = agency.worker(QStringLiteral("maria"));
        CHECK(agency.refusal(beginWith(tom, request)) == code::DeviceUnknown);
        request.device = QUuid::createUuid();
        CHECK(agency.refusal(beginWith(tom, request)) == code::DeviceUnknown);
    }
    SECTION("a token runs out")
    {
        CHECK(agency.ask("/v1/pull", encode(PullRequest{}), tom.token).status == 200);
        agency.clock.advance(15 * 60 * 1000);
        const auto late = agency.ask("/v1/pull", encode(PullRequest{}), tom.token);
        CHECK(late.status == 401);
        CHECK(agency.refusal(late) == code::SessionNeeded);
        CHECK(agency.ask("/v1/pull", encode(PullRequest{}), "made up").status == 401);
        CHECK(agency.ask("/v1/pull", encode(PullRequest{})).status == 401);
    }
}

TEST_CASE("what is no call is refused in words", "[server]")
{
    AgencyHere agency;
    CHECK(agency.refusal(agency.ask("/v2/pull", {})) == code::NotFound);
    CHECK(agency.ask("/v1/health", {}).status == 405);
    CHECK(agency.ask("/v1/enrol", "no cbor").status == 400);
    HttpRequest health{"GET", "/v1/health", {}, {}, {}, {}, {}, {}};
    CHECK(answer(*agency.server, health).status == 200);
}
