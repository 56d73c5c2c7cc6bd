#include "fake_clock.h"
#include "lease_state.h"
#include "server_time.h"
#include "vault.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace doorstep;

namespace {

constexpr qint64 OneMinute = 60'000;
constexpr qint64 OneHour = 60 * OneMinute;
constexpr qint64 OneDay = 24 * OneHour;

/// A tablet that hears its server now and then, and keeps what it sees each minute that it is used.
struct Silent {
    FakeClock clock;
    qint64 serverAheadMs = 0; ///< of the tablet's wall clock, as it is when all is right
    LeaseEvidence evidence;
    int starts = 0;

    void hear()
    {
        evidence = {serverTimeFrom(clock.now().wallMs + serverAheadMs, clock.now(), clock.now()), {}};
    }
    void hear(qint64 serverMs) { evidence = {serverTimeFrom(serverMs, clock.now(), clock.now()), {}}; }
    LeaseAt at() const { return leaseAt(evidence, clock.now()); }
    LeaseState state() const { return at().state; }
    void look()
    {
        if (const auto seen = newlySeen(evidence, clock.now()))
            evidence.seen = seen;
    }
    /// Is used so long, a look each minute.
    void run(qint64 ms)
    {
        for (; ms > 0; ms -= OneMinute) {
            clock.advance(std::min(ms, OneMinute));
            look();
        }
    }
    void restart()
    {
        ++starts;
        clock.restart(QUuid::fromRfc4122(QByteArray(15, 'b') + char(starts)));
    }
};

} // namespace

TEST_CASE("a lease is full for 72 hours, reduced to seven days, then closed, to the millisecond", "[client]")
{
    Silent tablet;
    tablet.hear();
    CHECK(tablet.state() == LeaseState::Full);
    tablet.clock.advance(72 * OneHour - 1);
    CHECK(tablet.state() == LeaseState::Full);
    tablet.clock.advance(1);
    CHECK(tablet.state() == LeaseState::Reduced);
    tablet.clock.advance(7 * OneDay - 72 * OneHour - 1);
    CHECK(tablet.state() == LeaseState::Reduced);
    tablet.clock.advance(1);
    CHECK(tablet.state() == LeaseState::Closed);

    tablet.hear();
    CHECK(tablet.state() == LeaseState::Full);
    tablet.clock.advance(72 * OneHour - 1);
    CHECK(tablet.state() == LeaseState::Full);
}

TEST_CASE("a tablet that never heard its server has nothing to hide", "[client]")
{
    Silent tablet;
    tablet.clock.advance(400 * OneDay);
    CHECK(tablet.state() == LeaseState::Full);
    CHECK_FALSE(newlySeen(tablet.evidence, tablet.clock.now()));
}

TEST_CASE("while the device runs on nothing that is done to its clock changes its lease", "[client]")
{
    std::mt19937 random(72); // the same in every run
    std::uniform_int_distribution<qint64> later(0, 10 * OneDay), off(-50 * 366 * OneDay, 50 * 366 * OneDay);
    for (int i = 0; i < 1'000; ++i) {
        Silent tablet;
        tablet.hear();
        const qint64 heard = tablet.clock.now().wallMs;
        const qint64 silence = later(random);
        tablet.clock.advance(silence);
        const LeaseAt told = tablet.at();
        tablet.clock.setWall(tablet.clock.now().wallMs + off(random));
        REQUIRE(tablet.at() == told);
        REQUIRE(told.serverMs == heard + silence);
    }
}

TEST_CASE("a night in which the clocks change is as long as it is", "[client]")
{
    // 28 March 2026, 8pm in London; in the night the hour from 1am to 2am is left out. And back in October.
    for (const qint64 evening : {1'774'728'000'000, 1'792'868'400'000}) {
        Silent tablet;
        tablet.clock.setWall(evening);
        tablet.hear();
        tablet.restart();
        tablet.clock.advance(72 * OneHour - 1);
        tablet.clock.setZone("Pacific/Auckland");
        CHECK(tablet.state() == LeaseState::Full);
        tablet.clock.advance(1);
        CHECK(tablet.state() == LeaseState::Reduced);
    }
}

TEST_CASE("after a start of the device its clock tells for how long it was off", "[client]")
{
    Silent tablet;
    tablet.hear();
    tablet.restart();
    tablet.clock.setWall(tablet.clock.now().wallMs + 72 * OneHour - 1);
    CHECK(tablet.state() == LeaseState::Full);
    tablet.clock.advance(1);
    CHECK(tablet.state() == LeaseState::Reduced);
}

TEST_CASE("a clock that is honestly wrong costs nothing: the server said by how much", "[client]")
{
    for (const qint64 wrong : {-30 * OneDay, -2 * OneHour, 2 * OneHour, 30 * OneDay}) {
        Silent tablet;
        tablet.clock.setWall(tablet.clock.now().wallMs + wrong);
        tablet.serverAheadMs = -wrong;
        tablet.hear();
        tablet.restart();
        tablet.clock.advance(72 * OneHour - 1);
        CHECK(tablet.state() == LeaseState::Full);
        CHECK_FALSE(tablet.at().wentBack);
        tablet.clock.advance(1);
        CHECK(tablet.state() == LeaseState::Reduced);
    }
}

TEST_CASE("starting the device with its clock set back lengthens nothing", "[client]")
{
    Silent tablet;
    tablet.hear();
    const qint64 heard = tablet.clock.now().wallMs;
    tablet.run(50 * OneHour);
    tablet.restart();
    tablet.clock.setWall(heard);
    CHECK(tablet.at().wentBack);
    CHECK(tablet.state() == LeaseState::Reduced); // how long it was off nobody knows
    CHECK(tablet.at().serverMs >= heard + 50 * OneHour - OneMinute);

    // however often: each minute that it is used counts
    for (int day = 0; day < 5; ++day) {
        tablet.run(23 * OneHour);
        tablet.restart();
        tablet.clock.setWall(heard - day * OneDay);
        CHECK(tablet.state() != LeaseState::Full);
    }
    tablet.run(3 * OneHour + 10 * OneMinute);
    CHECK(tablet.state() == LeaseState::Closed);

    tablet.clock.setWall(heard);
    tablet.hear(heard + 8 * OneDay);
    CHECK(tablet.state() == LeaseState::Full);
    CHECK_FALSE(tablet.at().wentBack);
}

TEST_CASE("a clock that lost a few minutes while the device was off was not set back", "[client]")
{
    Silent tablet;
    tablet.hear();
    tablet.run(OneHour);
    tablet.restart();
    tablet.clock.setWall(tablet.clock.now().wallMs - 9 * OneMinute);
    CHECK(tablet.state() == LeaseState::Full);
    tablet.clock.setWall(tablet.clock.now().wallMs - 2 * OneMinute);
    CHECK(tablet.state() == LeaseState::Reduced);
}

TEST_CASE("a clock set forward by mistake shortens, until the server is heard", "[client]")
{
    Silent tablet;
    tablet.hear();
    const qint64 heard = tablet.clock.now().wallMs;
    tablet.restart();
    tablet.clock.setWall(heard + 8 * OneDay);
    CHECK(tablet.state() == LeaseState::Closed);
    tablet.look();
    tablet.clock.setWall(heard + OneHour);
    CHECK(tablet.state() == LeaseState::Closed); // it might be now that it is wrong
    tablet.hear(heard + OneHour);
    CHECK(tablet.state() == LeaseState::Full);
    tablet.clock.advance(72 * OneHour - 1);
    CHECK(tablet.state() == LeaseState::Full);
}

TEST_CASE("a device that does not tell its starts apart goes by its clock, never back", "[client]")
{
    Silent tablet;
    tablet.clock.restart({});
    tablet.hear();
    const qint64 heard = tablet.clock.now().wallMs;
    tablet.run(71 * OneHour);
    CHECK(tablet.state() == LeaseState::Full);
    tablet.clock.setWall(heard);
    CHECK(tablet.state() == LeaseState::Reduced);
    CHECK(tablet.at().serverMs >= heard + 71 * OneHour - OneMinute);
}

TEST_CASE("whatever is done to a tablet, as much as it was used since it was heard counts", "[client]")
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> what(0, 3);
    std::uniform_int_distribution<qint64> minutes(1, 600), off(-40 * OneDay, 2 * OneHour);
    for (int world = 0; world < 300; ++world) {
        Silent tablet;
        tablet.hear();
        const qint64 heard = tablet.clock.now().wallMs;
        qint64 used = 0;
        qint64 mayBeLost = 0;
        for (int act = 0; act < 40; ++act) {
            const qint64 ms = minutes(random) * OneMinute;
            switch (what(random)) {
            case 0:
            case 1:
                tablet.run(ms);
                used += ms;
                break;
            case 2:
                tablet.clock.setWall(tablet.clock.now().wallMs + off(random));
                break;
            case 3:
                tablet.restart();
                mayBeLost += OneMinute; // since the last look
                break;
            }
            REQUIRE(tablet.at().serverMs >= heard + used - mayBeLost);
            REQUIRE((used - mayBeLost < 72 * OneHour || tablet.state() != LeaseState::Full));
            REQUIRE((used - mayBeLost < 7 * OneDay || tablet.state() == LeaseState::Closed));
        }
    }
}

TEST_CASE("what was seen is kept in the vault, at most once a minute", "[client]")
{
    auto db = vaultInMemory();
    REQUIRE(db);
    FakeClock clock;
    REQUIRE(keepSeen(*db, clock.now()));
    CHECK_FALSE(syncPosition(*db)->seen);

    SyncPosition position;
    position.serverTime = serverTimeFrom(clock.now().wallMs, clock.now(), clock.now());
    {
        Transaction tx(*db);
        REQUIRE(keepSyncPosition(tx, position));
        REQUIRE(tx.commit());
    }
    clock.advance(OneMinute);
    REQUIRE(keepSeen(*db, clock.now()));
    CHECK_FALSE(syncPosition(*db)->seen);
    clock.advance(1);
    REQUIRE(keepSeen(*db, clock.now()));
    REQUIRE(syncPosition(*db)->seen);
    CHECK(syncPosition(*db)->seen->serverMs == clock.now().wallMs);
    CHECK(syncPosition(*db)->serverTime == position.serverTime);
}
