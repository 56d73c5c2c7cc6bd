// What the office closes is closed at once, loses nothing, and can be opened again.

#include "accounts.h"

#include "agency_here.h"
#include "check.h"
#include "code_words.h"
#include "pull.h"
#include "serving_here.h"

#include <catch2/catch_test_macros.hpp>

namespace {

const QString TomsKey = QStringLiteral("tom");

struct TomAtWork {
    AgencyHere agency;
    QUuid tomId = agency.worker(TomsKey);
    QUuid zoeId = agency.worker(QStringLiteral("zoe"));
    QUuid ada = agency.person(QStringLiteral("ada"));
    QUuid visit = agency.visit(ada, {tomId, zoeId}, utc(2026, 3, 2, 10));
    Tablet tom{agency, TomsKey};
    Tablet zoe{agency, QStringLiteral("zoe")};

    bool close()
    {
        const auto closed = closeAccount(*agency.open->store, TomsKey, agency.clock.now().wallMs);
        REQUIRE(closed);
        return *closed;
    }
    bool open()
    {
        const auto opened = openAccount(*agency.open->store, TomsKey);
        REQUIRE(opened);
        return *opened;
    }
    HttpReply session()
    {
        SessionRequest request{tom.joined.device,
                               tom.joined.account.id,
                               agency.clock.now().wallMs,
                               agency.entropy.bytes(16),
                               {}};
        request.signature = signSession(request, tom.key);
        return agency.ask("/v1/session", encode(request));
    }
    /// Every call of Tom's tablet but the wait.
    std::vector<HttpReply> calls(const Record &record)
    {
        return {session(), agency.ask("/v1/push", encode(tom.requestOf({record})), tom.token),
                agency.ask("/v1/pull", encode(PullRequest{}), tom.token),
                agency.ask("/v1/blob/put", encode(BlobPutRequest{}), tom.token),
                agency.ask("/v1/blob/get", encode(BlobGetRequest{}), tom.token)};
    }
};

} // namespace

TEST_CASE("a closed account is refused whatever its tablets ask, until it is open again, and loses nothing",
          "[server]")
{
    TomAtWork here;
    const Record note = here.tom.say(here.ada, Kind::Note);
    CHECK(here.close());
    CHECK_FALSE(here.close());
    for (const HttpReply &reply : here.calls(note)) {
        CHECK(reply.status == 403);
        CHECK(here.agency.refusal(reply) == code::AccountClosed);
    }
    CHECK(here.zoe.push({here.zoe.say(here.ada, Kind::Note)})[0].verdict == Verdict::Accepted);
    const auto report = checkServer(*here.agency.open->store, here.agency.open->office);
    REQUIRE(report);
    CHECK(report->faults.isEmpty());

    CHECK(here.open());
    CHECK_FALSE(here.open());
    CHECK(here.tom.push({note})[0].verdict == Verdict::Accepted); // with the token it had
    here.tom.signIn();
    here.tom.pullAll();
    CHECK(here.tom.streams[here.ada].size() == 4);
}

TEST_CASE("only whose device it is learns that an account is closed", "[server]")
{
    TomAtWork here;
    here.close();
    SessionRequest request{here.tom.joined.device, here.zoeId, 0, here.agency.entropy.bytes(16), {}};
    CHECK(here.agency.refusal(here.agency.ask("/v1/session", encode(request))) == code::DeviceUnknown);
    CHECK(here.agency.refusal(here.agency.ask("/v1/pull", encode(PullRequest{}), "made up"))
          == code::SessionNeeded);
}

TEST_CASE("a wait ends when its account is closed", "[server]")
{
    TomAtWork here;
    here.tom.pullAll();
    Server &server = *here.agency.server;
    const auto who = signedIn(server, here.tom.token);
    REQUIRE(who);
    const auto waiting = lookForChange(server, *who, *here.tom.next.cursor, here.tom.next.leaseTag);
    REQUIRE(waiting);
    REQUIRE(waiting->changed);
    CHECK_FALSE(waiting->changed());
    here.close();
    server.news.refresh(*here.agency.open->store);
    CHECK(waiting->changed()); // and then it is asked anew who waits
}

TEST_CASE("a code for an account that was closed is void for good, and no other is made", "[server]")
{
    TomAtWork here;
    const auto invitation = invite(*here.agency.server, TomsKey);
    REQUIRE(invitation);
    here.close();
    CHECK(invite(*here.agency.server, TomsKey).error().fault == Fault::Rejected);
    const auto enrol = [&](const Invitation &with) {
        return here.agency.ask("/v1/enrol", encode(enrolRequest(with, keyFrom(here.agency.entropy))));
    };
    CHECK(here.agency.refusal(enrol(*invitation)) == code::CodeExpired);
    here.open();
    CHECK(here.agency.refusal(enrol(*invitation)) == code::CodeExpired);
    const auto fresh = invite(*here.agency.server, TomsKey);
    REQUIRE(fresh);
    CHECK(enrol(*fresh).status == 200);
}

TEST_CASE("a server that runs beside knows at once that an account was closed, and lets go of its wait",
          "[server][http][program]")
{
    TomAtWork here;
    here.agency.clock.setWall(QDateTime::currentMSecsSinceEpoch()); // as the program's
    here.tom.signIn();
    here.tom.pullAll();
    const QString folder = here.agency.folder.filePath(QStringLiteral("server"));
    const Running server(folder);
    const QByteArray headers = " HTTP/1.1\r\nHost: x\r\nAuthorization: Doorstep "
        + here.tom.token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        + "\r\n\r\n";
    const QByteArray wait = "GET /v1/wait?cursor=" + QByteArray::number(*here.tom.next.cursor)
        + "&lease=" + here.tom.next.leaseTag.toHex() + headers;
    Client waiting(server.port);
    waiting.send(wait);
    CHECK(statusOf(Client(server.port).ask("GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n")) == 200);

    const Ran closed = doorstepd(folder, "--data % close tom");
    CHECK(closed.status == 0);
    CHECK(
        closed.out
        == QStringLiteral(
            "The account of tom is closed: no tablet of theirs gets in, and their codes are void.\n"
            "Nothing was deleted. What they saved still arrives as their tablets make contact; pictures and "
            "voices wait on them until `open tom` opens the account again.\n"));
    const QByteArray reply = waiting.ask({});
    CHECK(statusOf(reply) == 403);
    CHECK(codeOf(reply) == code::AccountClosed);
    CHECK(codeOf(Client(server.port).ask(wait)) == code::AccountClosed);

    CHECK(doorstepd(folder, "--data % close tom").out
          == QStringLiteral("The account of tom was closed already.\n"));
    CHECK(doorstepd(folder, "--data % invite tom --address care.example:8443").err
          == QStringLiteral("Nothing was changed: their account is closed; `open tom` opens it again.\n"));
    CHECK(doorstepd(folder, "--data % open tom").out
          == QStringLiteral("The account of tom is open again: their tablets get in within five minutes.\n"));
    CHECK(doorstepd(folder, "--data % open tom").out == QStringLiteral("The account of tom was open.\n"));
    CHECK(doorstepd(folder, "--data % close nobody").status == 2);
    CHECK(statusOf(Client(server.port).ask("GET /v1/wait?cursor=0" + headers)) == 200);
}
