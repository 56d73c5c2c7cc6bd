#pragma once

#include "scripted_server.h"

#include "background.h"
#include "database_thread.h"
#include "driver.h"
#include "fake_alarm.h"
#include "fake_clock.h"
#include "loopback_transport.h"
#include "note.h"
#include "outbox_store.h"
#include "reachability.h"
#include "record_store.h"
#include "seeded_entropy.h"
#include "stream_store.h"

#include <catch2/catch_test_macros.hpp>

#include <memory>

namespace doorstep {

/// Runs the event loop until it is so; the test fails when it never is.
void spinUntil(const std::function<bool()> &isSo);

/// A tablet without screens: a vault in memory, and a driver that talks to a scripted server.
class Tablet
{
public:
    explicit Tablet(quint64 seed = 1);
    /// Anew; of one that `watches` for a supervisor.
    void makeDriver(bool watches = false);

    /// Until the driver waits for its alarm and has told its state.
    void settle();
    void ringAndSettle();
    /// Starts the driver, and settles.
    void start();
    /// As after a crash: another driver on the same vault.
    void startAnew();

    template <class Work>
    auto vault(Work work)
    {
        auto future = database.run(std::move(work));
        future.waitForFinished();
        return future.result();
    }
    /// Writes a note; the driver is not told.
    Record say(const QUuid &stream, const QString &words);
    qint64 unsentNow();
    std::vector<HeldStream> streamsNow();
    bool holds(const QUuid &record);
    RecordState stateOf(const QUuid &record);

    const QUuid account;
    const QUuid device;
    const QUuid ada; ///< a person whose stream is leased
    FakeClock clock;
    SeededEntropy entropy;
    AlwaysReachable network;
    NoSignalSwitch signal{network};
    FakeAlarm alarm;
    SpareThreads background;
    ScriptedServer server;
    LoopbackTransport transport;
    DatabaseThread database;
    std::unique_ptr<Driver> driver;
};

/// A note by somebody else.
Record foreignNote(SeededEntropy &entropy, const QUuid &stream);

} // namespace doorstep
