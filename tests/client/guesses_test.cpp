#include "bending.h"
#include "fake_clock.h"
#include "guess_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace doorstep;
using namespace std::chrono_literals;

namespace {

constexpr qint64 HourMs = 3'600'000;

Outcome wrong()
{
    return Error{Fault::WrongKey, QStringLiteral("not it")};
}

struct Counted {
    Counted() { REQUIRE(file.startAfresh()); }

    Outcome tryOne(const std::function<Outcome()> &tried) const { return guess(file, clock.now(), tried); }
    void failTimes(int times)
    {
        for (int i = 0; i < times; ++i) {
            clock.advance(waitLeft(now(), clock.now()).count());
            const auto outcome = tryOne(wrong);
            REQUIRE(outcome.error().fault == Fault::WrongKey);
        }
    }
    Guesses now() const { return *file.read(clock.now()); }
    std::chrono::milliseconds wait() const { return waitLeft(now(), clock.now()); }
    QString path() const { return folder.filePath(QStringLiteral("guesses")); }

    QTemporaryDir folder;
    FakeClock clock;
    GuessFile file{folder.filePath(QStringLiteral("guesses"))};
};

} // namespace

TEST_CASE("four wrong guesses are free, then each waits longer, and the tenth is the last", "[client]")
{
    Counted pin;
    const std::chrono::milliseconds waits[] = {0s, 0s, 0s, 30s, 1min, 5min, 15min, 60min, 60min};
    for (const auto wait : waits) {
        pin.failTimes(1);
        CHECK(pin.wait() == wait);
        CHECK_FALSE(isSpent(pin.now()));
    }
    pin.failTimes(1);
    CHECK(isSpent(pin.now()));
    pin.clock.advance(1000 * HourMs);
    bool tried = false;
    const auto refused = pin.tryOne([&] {
        tried = true;
        return done();
    });
    CHECK(refused.error().fault == Fault::Locked);
    CHECK_FALSE(tried);
}

TEST_CASE("while it waits nothing is tried, and a right guess after it forgets the wrong ones", "[client]")
{
    Counted pin;
    pin.failTimes(5);
    pin.clock.advance(59'999);
    CHECK(pin.tryOne([] { return done(); }).error().fault == Fault::Locked);
    CHECK(pin.now().wrong == 5);
    pin.clock.advance(1);
    CHECK(pin.tryOne([] { return done(); }));
    CHECK(pin.now().wrong == 0);
    pin.failTimes(3);
    CHECK(pin.wait() == 0s);
}

TEST_CASE("the wall clock shortens no wait, and the device started anew begins it again", "[client]")
{
    Counted pin;
    pin.failTimes(6);
    pin.clock.advance(60'000);
    REQUIRE(pin.wait() == 4min);
    const qint64 wall = pin.clock.now().wallMs;
    for (const qint64 set : {wall + 24 * HourMs, wall - 24 * HourMs, qint64(0)}) {
        pin.clock.setWall(set);
        CHECK(pin.wait() == 4min);
    }
    pin.clock.restart(QUuid::fromRfc4122(QByteArray(16, 'c')));
    CHECK(pin.wait() == 5min);
    pin.clock.advance(299'999);
    CHECK(pin.wait() == 1ms);
    pin.clock.advance(1);
    CHECK(pin.wait() == 0s);
}

TEST_CASE("too little memory is no guess, and is given back", "[client]")
{
    Counted pin;
    pin.failTimes(3);
    const auto before = pin.now();
    const auto outcome = pin.tryOne([] {
        return Outcome(Error{Fault::Storage, QStringLiteral("no memory for the derivation")});
    });
    CHECK(outcome.error().fault == Fault::Storage);
    CHECK(pin.now() == before);
}

TEST_CASE("a guess is on disk before it is tried, and one that cannot be counted is not tried", "[client]")
{
    Counted pin;
    pin.failTimes(2);
    REQUIRE(pin.tryOne([&] {
        CHECK(pin.now().wrong == 3);
        return done();
    }));
    const GuessFile nowhere(pin.folder.filePath(QStringLiteral("no/such/folder/guesses")));
    bool tried = false;
    const auto outcome = guess(nowhere, pin.clock.now(), [&] {
        tried = true;
        return done();
    });
    CHECK(outcome.error().fault == Fault::Storage);
    CHECK_FALSE(tried);
}

TEST_CASE("a count that was taken away or bent gives no guess for free", "[client]")
{
    Counted pin;
    const auto isNearlySpent = [&] {
        CHECK(pin.now().wrong == LastGuess - 1);
        CHECK(pin.wait() == 60min);
        CHECK(pin.tryOne([] { return done(); }).error().fault == Fault::Locked);
    };
    SECTION("missing; and missing again, for the same hour")
    {
        REQUIRE(QFile::remove(pin.path()));
        isNearlySpent();
        pin.clock.advance(HourMs - 1);
        REQUIRE(QFile::remove(pin.path()));
        isNearlySpent();
        pin.clock.advance(HourMs);
        CHECK(pin.tryOne(wrong).error().fault == Fault::WrongKey);
        CHECK(isSpent(pin.now()));
    }
    SECTION("bent")
    {
        QFile file(pin.path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        Bending bend(20261126);
        for (int round = 0; round < scaled(300); ++round) {
            const QByteArray bent = bend(whole);
            if (bent == whole)
                continue;
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(bent);
            file.close();
            REQUIRE(pin.now().wrong == LastGuess - 1);
        }
    }
}

TEST_CASE("killed anywhere between guess and answer, no guess comes back", "[client]")
{
    // A child guesses wrong once and is killed at a moment of the dice, of three kinds: before it may have
    // begun, when it has begun, and some time after that. What it began is counted, and never less than
    // before.
    const int rounds = scaledShare(334); // of three kills each
    Bending dice(20261127);
    const auto waitFor = [](std::chrono::microseconds patience) {
        for (const auto until = std::chrono::steady_clock::now() + patience;
             std::chrono::steady_clock::now() < until;)
            continue;
    };
    const auto oneTakes = [] {
        Counted pin;
        const auto from = std::chrono::steady_clock::now();
        (void)pin.tryOne(wrong);
        return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - from);
    }();
    for (int round = 0; round < rounds; ++round) {
        Counted pin;
        for (int guesses = 0; guesses < 3; ++guesses) {
            int ends[2];
            REQUIRE(pipe(ends) == 0);
            const int before = pin.now().wrong;
            const pid_t child = fork();
            REQUIRE(child >= 0);
            if (child == 0) {
                close(ends[0]);
                (void)guess(pin.file, pin.clock.now(), [&]() -> Outcome {
                    const char began = 1;
                    (void)!write(ends[1], &began, 1);
                    return wrong();
                });
                _exit(0);
            }
            close(ends[1]);
            char began = 0;
            const bool waits = dice.random()() % 2 == 0;
            bool tried = waits && read(ends[0], &began, 1) == 1;
            if (!waits || dice.random()() % 2 == 0)
                waitFor(std::chrono::microseconds(dice.random()() % quint64(2 * oneTakes.count() + 1000)));
            REQUIRE(kill(child, SIGKILL) == 0);
            REQUIRE(waitpid(child, nullptr, 0) == child);
            REQUIRE(tried == waits); // no guess is answered that was not tried
            tried = tried || read(ends[0], &began, 1) == 1;
            close(ends[0]);
            const int after = pin.now().wrong;
            REQUIRE(after >= before + (tried ? 1 : 0));
            REQUIRE(after <= before + 1);
        }
    }
}
