// The spare TLS key, and how it comes to be shown.

#include "agency_here.h"
#include "cbor_reader.h"
#include "cbor_writer.h"
#include "errand.h"
#include "serving_here.h"

#include <catch2/catch_test_macros.hpp>

#include <QDeadlineTimer>
#include <QFile>

namespace {

QString keyFileIn(const QString &folder)
{
    return folder + QStringLiteral("/doorstep.key");
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::vector<Hash> pinsIn(const QString &folder)
{
    const auto key = shownKey(folder);
    REQUIRE(key);
    return key->pins;
}

/// Writes the key file with nothing of a spare key, as a program did that knew of none, and without `left`.
void forgetSpare(const QString &folder, quint64 left = 0)
{
    const QByteArray now = bytesOf(keyFileIn(folder));
    CborWriter out;
    {
        CborFields map(out);
        CborReader in(now);
        in.fields([&](quint64 key) {
            if (key == 1)
                map.field(1).unsignedInteger(in.unsignedInteger());
            else if (key == left)
                return false;
            else if (key <= 7)
                map.field(quint8(key)).bytes(in.bytes());
            return key <= 7;
        });
        REQUIRE(in.ok());
    }
    QFile file(keyFileIn(folder));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(out.take());
}

} // namespace

TEST_CASE("a server that runs shows the renewed key to whoever comes, and whoever is there goes on",
          "[server][http]")
{
    const Running server;
    const std::vector<Hash> before = pinsIn(server.data());
    REQUIRE(before.size() == 2);
    Client there(server.port);
    REQUIRE(hashOf(there.shownKey()) == before[0]);
    const Ran renewed = doorstepd(server.data(), "--data % renew-key");
    CHECK(renewed.status == 0);
    const QByteArray pin = before[1].view().toByteArray().toHex();
    CHECK(renewed.out.contains(QStringLiteral("\npin %1\n").arg(QLatin1StringView(pin))));
    CHECK_FALSE(bytesOf(keyFileIn(server.data())).contains(before[0].view()));

    const QDeadlineTimer deadline(ProgramPatience);
    while (hashOf(Client(server.port).shownKey()) != before[1])
        REQUIRE_FALSE(deadline.hasExpired());
    CHECK(statusOf(there.ask("GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n")) == 200);
    CHECK(pinsIn(server.data()).front() == before[1]);
    CHECK(pinsIn(server.data()).back() != before[0]);
}

TEST_CASE("a session tells the pins to whoever has others, and to nobody else", "[server]")
{
    AgencyHere agency;
    agency.worker(QStringLiteral("tom"));
    const Tablet tom(agency, QStringLiteral("tom"));
    CHECK(tom.joined.pins == agency.open->pins);
    const auto told = [&](const QByteArray &tag) {
        SessionRequest request{tom.joined.device,
                               tom.joined.account.id,
                               agency.clock.now().wallMs,
                               agency.entropy.bytes(16),
                               {},
                               tag};
        request.signature = signSession(request, tom.key);
        const HttpReply reply = agency.ask("/v1/session", encode(request));
        REQUIRE(reply.status == 200);
        CHECK(
            verifyReply(tom.joined.device, "/v1/session", reply.body, reply.signature, tom.joined.serverKey));
        return decode<SessionReply>(reply.body)->pins;
    };
    CHECK(told(pinsTag(tom.joined.pins)).empty());
    CHECK(told({}).empty());
    CHECK(told(pinsTag({tom.joined.pins.front()})) == tom.joined.pins);
    REQUIRE(renewKey(agency.folder.filePath(QStringLiteral("server")), agency.clock));
    agency.server->pins.become(pinsIn(agency.folder.filePath(QStringLiteral("server"))));
    CHECK(told(pinsTag(tom.joined.pins)) == pinsIn(agency.folder.filePath(QStringLiteral("server"))));
}

TEST_CASE("a key is not renewed behind the back of a tablet that would be left out", "[server][program]")
{
    AgencyHere agency;
    agency.worker(QStringLiteral("tom"));
    Tablet tom(agency, QStringLiteral("tom"));
    const QString folder = agency.folder.filePath(QStringLiteral("server"));
    const QByteArray before = bytesOf(keyFileIn(folder));
    const Ran refused = doorstepd(folder, "--data % renew-key");
    CHECK(refused.status == 1);
    CHECK(refused.out.startsWith(
        QStringLiteral("Tablets that did not sign in since the spare key was made: 1.")));
    CHECK(bytesOf(keyFileIn(folder)) == before);

    agency.clock.advance(20 * 60'000);
    ErrandRequest errand{tom.joined.device, agency.clock.now().wallMs, {}, 0, {}, {}};
    errand.signature = signErrand(errand, tom.key);
    REQUIRE(agency.ask("/v1/errand", encode(errand)).status == 200); // tells no pins
    REQUIRE(agency.server->heard.flush(agency.server->store));
    CHECK(doorstepd(folder, "--data % renew-key").status == 1);
    tom.signIn();
    REQUIRE(agency.server->heard.flush(agency.server->store));
    CHECK(doorstepd(folder, "--data % renew-key").status == 0);
    const QByteArray renewed = bytesOf(keyFileIn(folder));
    CHECK(renewed != before);

    CHECK(doorstepd(folder, "--data % renew-key").status == 1);
    CHECK(doorstepd(folder, "--data % renew-key --yes").status == 0);
    CHECK(bytesOf(keyFileIn(folder)) != renewed);
}

TEST_CASE("a folder from before there were spare keys gets one when it is served, and none is renewed before",
          "[server][program]")
{
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("server"));
    REQUIRE(doorstepd(folder, "--data % init").status == 0);
    const Hash shown = pinsIn(folder).front();
    forgetSpare(folder);
    const QByteArray old = bytesOf(keyFileIn(folder));
    CHECK(pinsIn(folder) == std::vector{shown});
    CHECK(doorstepd(folder, "--data % check").status == 0);
    const Ran early = doorstepd(folder, "--data % renew-key --yes");
    CHECK(early.status == 2);
    CHECK(early.err.startsWith(QStringLiteral("Nothing was changed: there is no spare key yet")));
    CHECK(bytesOf(keyFileIn(folder)) == old);

    const Running server(folder);
    const std::vector<Hash> pins = pinsIn(folder);
    CHECK(pins.size() == 2);
    CHECK(pins.front() == shown);
    CHECK(hashOf(Client(server.port).shownKey()) == shown);
    const QByteArray completed = bytesOf(keyFileIn(folder));
    const Running again(folder);
    CHECK(bytesOf(keyFileIn(folder)) == completed);
}

TEST_CASE("a key file in which a key is missing is damaged, and no key of zeros", "[server]")
{
    for (const quint64 left : {2U, 3U, 6U, 7U}) {
        CAPTURE(left);
        const QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("server"));
        REQUIRE(doorstepd(folder, "--data % init").status == 0);
        forgetSpare(folder, left);
        const auto opened = openFolder(folder);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().fault == Fault::Damaged);
    }
}
