#include "fake_clock.h"
#include "server_time.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace doorstep;

namespace {

constexpr qint64 ServerMs = 1'772'442'000'000;
constexpr qint64 Hour = 3'600'000;
constexpr qint64 Year = 366 * 24 * Hour;

/// A tablet that asked the server in one moment, and how the one clock that goes right stands then.
struct Asked {
    Moment then{ServerMs + 500, "Europe/London", QUuid::createUuid(), 70'000};
    KnownServerTime told = serverTimeFrom(ServerMs, then, then);

    /// So much later, the wall clock being off by so much.
    Moment later(qint64 byMs, qint64 offMs) const
    {
        return {ServerMs + byMs + offMs, "Europe/London", then.boot, then.sinceBootMs + byMs};
    }
};

} // namespace

TEST_CASE("what the server said is taken to be half the way old", "[client]")
{
    const QUuid boot = QUuid::createUuid();
    const Moment sent{5, "UTC", boot, 1'000};
    const Moment received{9'999, "UTC", boot, 1'600};
    CHECK(serverTimeFrom(ServerMs, sent, received) == KnownServerTime{ServerMs + 300, boot, 1'600, 9'999});
}

TEST_CASE("the true time goes on, whatever the wall clock is set to", "[client]")
{
    const Asked asked;
    std::mt19937 random(8); // the same in every run
    std::uniform_int_distribution<qint64> later(0, 72 * Hour), off(-50 * Year, 50 * Year);
    for (int i = 0; i < 1'000; ++i) {
        const qint64 byMs = later(random);
        const Moment now = asked.later(byMs, off(random));
        REQUIRE(trueMs(now, asked.told) == ServerMs + byMs);
        const Happened happened = happenedAt(now, asked.told);
        REQUIRE(trueMs(happened) == ServerMs + byMs);
        REQUIRE(happened.wallMs == now.wallMs); // and what the clock showed is told, too
        REQUIRE(happened.server->ageMs == byMs);
    }
}

TEST_CASE("after a start of the device what was learned before says nothing", "[client]")
{
    const Asked asked;
    Moment now = asked.later(Hour, -Hour);
    now.boot = QUuid::createUuid();
    now.sinceBootMs = 3;
    CHECK(trueMs(now, asked.told) == now.wallMs);
    CHECK_FALSE(happenedAt(now, asked.told).server);
    CHECK_FALSE(happenedAt(now, {}).server);
}

TEST_CASE("two words of the server agree when they tell the same time of any moment", "[client]")
{
    const Asked asked;
    const Moment hourLater = asked.later(Hour, 0);
    KnownServerTime again = serverTimeFrom(ServerMs + Hour + 200, hourLater, hourLater);
    CHECK(agree(asked.told, again));
    again.serverMs += 100;
    CHECK_FALSE(agree(asked.told, again));
    CHECK_FALSE(agree(asked.told, {}));
    CHECK(agree({}, {}));
    KnownServerTime other = asked.told;
    other.boot = QUuid::createUuid();
    CHECK_FALSE(agree(asked.told, other));
}
