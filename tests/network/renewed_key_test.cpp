// The server's TLS key is renewed, while tablets come and go.

#include "sure.h"
#include "wired.h"

using namespace doorstep;

namespace {

constexpr std::chrono::minutes AfterTheToken{20};

/// As somebody does at the server, with `serve` running.
void renew(Wired &wired)
{
    sure(renewKey(wired.office.path(), wired.office.clock()));
    wired.serving.showKey(wired.office);
    wired.proxy.hangUp(); // as if it were the next day
}

/// The tablet, with no connection, no token and something to say.
std::vector<Record> nextDay(Wired &wired)
{
    wired.tablet.stop();
    wired.tablet.clock.putOn(AfterTheToken);
    const auto said = wired.tablet.say(1);
    wired.tablet.start();
    wired.tablet.settle();
    return said;
}

std::vector<Hash> shownNow(const Wired &wired)
{
    return sure(shownKey(wired.office.path())).pins;
}

} // namespace

TEST_CASE("a tablet that is there at each renewal of the key never notices", "[network]")
{
    Wired wired;
    CHECK(wired.tablet.pins() == shownNow(wired));
    for (int times = 0; times < 4; ++times) {
        const std::vector<Hash> before = wired.tablet.pins();
        renew(wired);
        const auto said = nextDay(wired);
        wired.promise.checkWhole(said);
        CHECK(wired.tablet.pins() == shownNow(wired));
        CHECK(wired.tablet.pins().front() == before.back());
        CHECK(wired.tablet.pins().back() != before.back());
        CHECK(wired.tablet.pins().size() == 2); // who has the old key is nobody's server
    }
    wired.promise.checkState();
    CHECK(wired.tablet.failures.empty());
}

TEST_CASE("connections that stand when the key is renewed go on, and a wait is not lost", "[network]")
{
    Wired wired;
    (void)wired.tablet.say(1); // until it has as many connections as it uses
    wired.tablet.settle();
    const int connections = wired.proxy.connections();
    sure(renewKey(wired.office.path(), wired.office.clock()));
    wired.serving.showKey(wired.office);
    (void)wired.tablet.say(1);
    wired.tablet.settle();
    CHECK(wired.tablet.isInStep());
    wired.promise.checkState();
    CHECK(wired.tablet.failures.empty());
    CHECK(wired.proxy.connections() == connections);
}

TEST_CASE("a tablet that slept through one renewal of the key goes on; through two, it keeps everything and "
          "says so",
          "[network]")
{
    Wired wired;
    renew(wired);
    wired.promise.checkWhole(nextDay(wired));
    const std::vector<Hash> known = wired.tablet.pins();
    CHECK(known == shownNow(wired));

    wired.tablet.stop();
    renew(wired);
    renew(wired);
    const auto said = nextDay(wired);
    Met met;
    wired.promise.checkHalves(said, met);
    CHECK(met.notThere == 1);
    CHECK(wired.tablet.unsentNow() == 1);
    CHECK(wired.tablet.driver().state().face == SyncFace::WillRetry);
    CHECK(wired.tablet.driver().state().stranger);
    CHECK(wired.tablet.failures.back().fault == Fault::Untrusted);
    CHECK(wired.tablet.pins() == known);
}

TEST_CASE("pins that the server did not sign are not taken, and a session goes on without them", "[network]")
{
    Wired wired;
    const std::vector<Hash> known = wired.tablet.pins();
    wired.tablet.onTheWay = [&](Transport &line, const ClientRequest &request) {
        return line.send(request).then([path = request.path](WiredTablet::Reply reply) {
            if (!reply || reply->status != 200 || path != "/v1/session")
                return reply;
            auto session = sure(decode<SessionReply>(reply->body));
            session.pins = {hashOf("a stranger")};
            reply->body = encode(session);
            return reply;
        });
    };
    wired.promise.checkWhole(nextDay(wired));
    CHECK(wired.tablet.pins() == known);
    REQUIRE_FALSE(wired.tablet.failures.empty());
    CHECK(wired.tablet.failures.back().fault == Fault::Untrusted);
}
