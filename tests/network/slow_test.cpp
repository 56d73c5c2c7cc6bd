// Links that are slow, or silent. Where the protocol waits for minutes, all its times and the link are as
// many times quicker.

#include "wired.h"

#include "protocol_limits.h"

#include <catch2/generators/catch_generators.hpp>

#include <QElapsedTimer>

using namespace doorstep;
using namespace std::chrono_literals;

namespace {

constexpr int Quicker = 20;

HttpLimits quicker()
{
    HttpLimits limits;
    for (std::chrono::milliseconds *one : {&limits.firstByte, &limits.header, &limits.request, &limits.write,
                                           &limits.idle, &limits.wait, &limits.drain})
        *one /= Quicker;
    return limits;
}

constexpr Pace Edge{64'000 / 8 * Quicker, 600ms / Quicker};

/// Words that no compression makes shorter.
QByteArray noise(int bytes)
{
    return SystemEntropy().bytes(bytes * 3 / 4).toBase64();
}

} // namespace

TEST_CASE("wherever a connection falls silent it is given up in time, and all arrives once", "[network]")
{
    Wired wired;
    wired.tablet.patience = 150ms;
    const Way way = GENERATE(Way::ToServer, Way::ToTablet);
    constexpr int Steps = 12;
    wired.proxy.countAnew();
    wired.tablet.start();
    wired.tablet.settle();
    const qint64 extent = wired.proxy.carried(way);
    Met met;
    for (int step = 0; step < Steps; ++step) {
        const qint64 at = extent * step / Steps;
        CAPTURE(int(way), at);
        wired.tablet.stop();
        wired.proxy.hangUp();
        const auto said = wired.tablet.say(2);
        wired.proxy.cut({way, at, End::Silent, true});
        QElapsedTimer took;
        took.start();
        wired.tablet.start();
        wired.tablet.settle();
        CHECK(took.elapsed() >= 130); // a timer may be early by a twentieth
        CHECK(took.elapsed() < 15'000);
        CHECK(wired.tablet.driver().state().face == SyncFace::WillRetry);
        wired.promise.checkHalves(said, met);
        wired.proxy.heal();
        CHECK(wired.tablet.heal(MostRounds) == 1);
        wired.promise.checkWhole(said);
    }
    CHECK(met.notThere > 0);
    wired.promise.checkState();
}

TEST_CASE("a byte a second is given up in time, and what is left arrives when the link is well", "[network]")
{
    Wired wired;
    const bool isKept = GENERATE(false, true);
    wired.tablet.patience = 300ms; // a hundred times quicker, as the link
    wired.proxy.setPace({100, 0ms});
    if (!isKept)
        wired.proxy.hangUp();
    QElapsedTimer took;
    took.start();
    const auto said = wired.tablet.say(20);
    wired.tablet.settle();
    CHECK(took.elapsed() < 15'000);
    Met met;
    wired.promise.checkHalves(said, met);
    CHECK(met.notThere == 1);
    wired.proxy.setPace({});
    CHECK(wired.tablet.heal(MostRounds) <= MostRounds);
    wired.promise.checkWhole(said);
    wired.promise.checkState();
}

TEST_CASE("64 kbit/s and 600 ms carry a round, both ways", "[network]")
{
    Wired wired(quicker());
    wired.tablet.patience = std::chrono::milliseconds(ReplyTimeout) / Quicker;
    wired.proxy.hangUp();
    wired.proxy.setPace(Edge);
    SECTION("a few notes")
    {
        const auto said = wired.tablet.say(20);
        wired.tablet.settle();
        wired.promise.checkWhole(said);
    }
    SECTION("a push that takes longer than anybody waits without progress")
    {
        const auto said = wired.tablet.say(18, noise(29'000));
        wired.tablet.settle();
        wired.promise.checkWhole(said);
    }
    SECTION("a reply that takes longer than that")
    {
        wired.tablet.stop();
        wired.office.addNotes(18, noise(29'000));
        wired.tablet.start();
        wired.tablet.settle();
        CHECK(wired.tablet.isInStep());
    }
    for (const Error &failure : wired.tablet.failures)
        FAIL_CHECK(failure.detail.toStdString());
    wired.promise.checkState();
}

TEST_CASE("a link that never lasts for long carries everything, a part at a time", "[network]")
{
    Wired wired;
    wired.proxy.hangUp();
    wired.proxy.setReach(64 * 1024);
    wired.proxy.countAnew();
    Way way{};
    std::vector<Record> said;
    SECTION("to the server")
    {
        way = Way::ToServer;
        said = wired.tablet.say(60, noise(3'000));
    }
    SECTION("to the tablet")
    {
        way = Way::ToTablet;
        wired.tablet.stop();
        wired.office.addNotes(60, noise(3'000));
        wired.tablet.start();
        wired.tablet.settle();
    }
    const int rounds = wired.tablet.heal(30);
    CHECK(wired.proxy.carried(way) > 3 * 64 * 1024);
    CHECK(rounds > 2);
    CHECK(rounds < 20);
    CHECK(wired.tablet.isInStep());
    if (way == Way::ToServer)
        wired.promise.checkWhole(said);
    wired.promise.checkState();
    CHECK(wired.tablet.alarm.waits.back() < 5s); // what arrives in parts is no failure in a row
}
