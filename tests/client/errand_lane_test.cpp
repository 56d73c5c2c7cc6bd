// The errands of a sign-in whose vault nobody opens.

#include "errand_lane.h"

#include "code_words.h"
#include "courier.h"
#include "tablet.h"

#include <catch2/generators/catch_generators.hpp>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace doorstep;

namespace {

SigningKey courierKeyOf(char letter)
{
    std::array<quint8, 32> seed{};
    seed.fill(quint8(letter));
    return SigningKey::fromSeed(seed);
}

/// A tablet that saved something and was locked.
struct LockedAway {
    explicit LockedAway(int saved = 3)
    {
        tablet.start(); // now it has the stream
        tablet.driver->stop();
        tablet.server.requests.clear();
        tablet.server.courier = courierKeyOf('c').publicKey();
        Courier courier(
            folder.path(),
            {tablet.device, tablet.account, courierKeyOf('d'), tablet.server.publicKey(), Reader::Carer},
            tablet.server.opens.publicKey(), tablet.entropy);
        for (int i = 0; i < saved; ++i) {
            const Record record = tablet.say(tablet.ada, QStringLiteral("Ate well."));
            REQUIRE(tablet.vault([&](Database &db) { return courier.add({&record, 1}, db); }));
            records.push_back(record);
        }
        QObject::connect(&lane, &ErrandLane::orderTold, &lane,
                         [this](const std::optional<Order> &told) { orders.push_back(told); });
        QObject::connect(&lane, &ErrandLane::doneHeard, &lane,
                         [this](const Order &order) { heard.push_back(order); });
    }
    /// Until it waits for its alarm, and has counted.
    void settle()
    {
        spinUntil([this] { return alarm.isSet(); });
        spinUntil([] { return QThreadPool::globalInstance()->activeThreadCount() == 0; });
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
    }
    void start()
    {
        lane.start();
        settle();
    }
    void ring()
    {
        alarm.ring();
        settle();
    }
    size_t arrived() const { return tablet.server.count(tablet.ada); }
    int asked() const { return tablet.server.asked("/v1/errand"); }
    /// Answers the first errands like this, and all else honestly.
    void answer(int times, const std::function<Result<ClientReply>()> &reply)
    {
        tablet.server.instead = [times, reply](const ClientRequest &) mutable -> ScriptedServer::Answer {
            return times-- > 0 ? ScriptedServer::Answer(reply()) : std::nullopt;
        };
    }

    Tablet tablet;
    QTemporaryDir folder;
    FakeAlarm alarm;
    std::vector<Record> records;
    std::vector<std::optional<Order>> orders;
    std::vector<Order> heard;
    ErrandLane lane{{tablet.transport, tablet.clock, tablet.entropy, tablet.signal, alarm, tablet.background},
                    {tablet.device, courierKeyOf('c'), tablet.server.publicKey(), folder.path()}};
};

} // namespace

TEST_CASE("a locked tablet sends what was saved, and asks again in a quarter of an hour", "[client][courier]")
{
    LockedAway here;
    here.start();
    CHECK(here.arrived() == 3);
    spinUntil([&here] { return here.lane.waiting() == 0; }); // it is counted beside
    CHECK(here.lane.lastHeardMs() == here.tablet.server.nowMs);
    CHECK(here.alarm.waits.back() == std::chrono::minutes(15));
    here.ring();
    CHECK(here.asked() == 2);
    CHECK(here.arrived() == 3);
}

TEST_CASE("without signal nothing is asked, and its return begins at once", "[client][courier]")
{
    LockedAway here;
    here.tablet.signal.setNoSignal(true);
    here.lane.start();
    spinUntil([&] { return here.lane.waiting() == 3; });
    CHECK(here.asked() == 0);
    here.tablet.signal.setNoSignal(false);
    here.settle();
    CHECK(here.arrived() == 3);
}

TEST_CASE("an errand that fails is tried again by back-off, and nothing is lost", "[client][courier]")
{
    LockedAway here;
    const auto fails = GENERATE(0, 1, 2, 3, 4);
    const std::function<Result<ClientReply>()> replies[] = {
        [] {
            return Result<ClientReply>(Error{Fault::Offline, {}});
        },
        [] {
            return Result<ClientReply>(ClientReply{200, "text/html", "<html>", {}, {}});
        },
        [&] { return Result<ClientReply>(here.tablet.server.refusal(503, code::Busy)); },
        [&] {
            return Result<ClientReply>(
                ClientReply{200, "application/cbor", encode(ErrandReply{{1, 1, 1}, {}, {}}), "bm8=", {}});
        },
        [&] { return Result<ClientReply>(here.tablet.server.refusal(403, code::DeviceUnknown)); },
    };
    here.answer(2, replies[fails]);
    here.start();
    spinUntil([&here] { return here.lane.waiting() == 3; });
    CHECK(here.alarm.waits.back() <= std::chrono::minutes(5));
    CHECK(here.orders.empty());
    here.ring();
    here.ring();
    CHECK(here.arrived() == 3);
    spinUntil([&here] { return here.lane.waiting() == 0; });
}

TEST_CASE("a clock that is off is set by what the server says", "[client][courier]")
{
    LockedAway here;
    here.answer(1, [&] { return Result<ClientReply>(here.tablet.server.refusal(409, code::ClockOff)); });
    here.start();
    CHECK(here.arrived() == 3);
    const auto second = decode<ErrandRequest>(here.tablet.server.requests.at(1).body);
    REQUIRE(second);
    CHECK(second->atMs == here.tablet.server.nowMs);
}

TEST_CASE("a server whose clock jumps again and again is asked later, by the time it told last",
          "[client][courier]")
{
    LockedAway here;
    here.answer(4, [&] {
        here.tablet.server.nowMs += 3'600'000;
        return Result<ClientReply>(here.tablet.server.refusal(409, code::ClockOff));
    });
    here.start();
    CHECK(here.asked() == 3);
    const qint64 toldLast = here.tablet.server.nowMs;
    here.ring();
    REQUIRE(here.asked() == 5); // refused once more, and at once with the time
    const auto fourth = decode<ErrandRequest>(here.tablet.server.requests.at(3).body);
    REQUIRE(fourth);
    CHECK(fourth->atMs == toldLast);
    CHECK(here.arrived() == 3);
}

TEST_CASE("one record that the server will not read stops nobody", "[client][courier]")
{
    LockedAway here(4);
    const QByteArray bad = here.records[1].bytes;
    here.tablet.server.instead = [&](const ClientRequest &request) -> ScriptedServer::Answer {
        const auto errand = decode<ErrandRequest>(request.body);
        for (const Envelope &envelope : errand->envelopes) {
            const auto key = EnvelopeKey::open(envelope.sealedKey, errand->device, here.tablet.server.opens);
            for (const CourierEntry &entry : envelope.entries)
                if (key->open(entry)->record.bytes == bad)
                    return Result<ClientReply>(here.tablet.server.refusal(400, code::Unreadable));
        }
        return std::nullopt;
    };
    here.start();
    CHECK(here.arrived() == 3);
    spinUntil([&here] { return here.lane.waiting() == 1; });
}

TEST_CASE("more than one errand carries goes in several, at once", "[client][courier]")
{
    LockedAway here(1);
    here.answer(1, [] { return Result<ClientReply>(Error{Fault::Offline, {}}); });
    here.start();
    here.ring();
    CHECK(here.arrived() == 1);

    LockedAway many(5);
    many.answer(1, [] { return Result<ClientReply>(Error{Fault::Offline, {}}); });
    many.start(); // from now on two at once, then four
    many.alarm.ring();
    spinUntil([&] { return many.arrived() == 5; });
    CHECK(many.asked() == 3);
}

TEST_CASE("an order is told with each answer, and what was done until it is heard", "[client][courier]")
{
    LockedAway here;
    here.start();
    CHECK(here.orders == std::vector<std::optional<Order>>{std::nullopt});
    const Order lock{OrderKind::Lock, here.tablet.account};
    here.tablet.server.order = lock;
    here.ring();
    CHECK(here.orders.back() == lock);

    here.answer(1, [] { return Result<ClientReply>(Error{Fault::Offline, {}}); });
    here.lane.tellDone(lock, 5);
    here.settle();
    CHECK(here.heard.empty());
    here.ring();
    CHECK(here.heard == std::vector<Order>{lock});
    REQUIRE(here.tablet.server.done.size() == 1);
    CHECK(here.tablet.server.done.front().order == lock);
    CHECK(verifyDone(here.tablet.server.done.front(), courierKeyOf('c').publicKey()));
    here.ring();
    CHECK(here.tablet.server.done.size() == 1); // not again
}

TEST_CASE("a lane that was stopped drops what is answered", "[client][courier]")
{
    LockedAway here;
    here.lane.start();
    here.lane.stop();
    spinUntil([] { return QThreadPool::globalInstance()->activeThreadCount() == 0; });
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    CHECK(here.orders.empty());
    CHECK_FALSE(here.alarm.isSet());
    here.lane.start();
    here.settle();
    CHECK(here.arrived() == 3);
}
