#pragma once

#include "office_folder.h"

#include "background.h"
#include "database_thread.h"
#include "driver.h"
#include "fake_alarm.h"
#include "known_pins.h"
#include "qt_transport.h"
#include "reachability.h"
#include "record_store.h"

#include <functional>
#include <memory>

namespace doorstep {

/// Runs the event loop until it is so; the test fails when it is not within half a minute.
void spinUntil(const std::function<bool()> &isSo);

/// The machine's clocks, of which the one since the boot can be put on: a token ages by it.
class ClockPutOn : public Clock
{
public:
    Moment now() const override
    {
        Moment moment = m_real.now();
        moment.sinceBootMs += m_aheadMs;
        return moment;
    }
    void putOn(std::chrono::milliseconds by) { m_aheadMs += by.count(); }

private:
    LinuxClock m_real;
    qint64 m_aheadMs = 0;
};

/// Tom's tablet without screens: the vault, the driver and the TLS that the app has, over a port of this
/// machine. Its alarm rings when the test says so.
class WiredTablet
{
public:
    using Reply = Result<ClientReply>;
    using OnTheWay = std::function<QFuture<Reply>(Transport &line, const ClientRequest &request)>;

    /// Joins through the port; stopped.
    WiredTablet(OfficeFolder &office, quint16 port);

    /// As after an unlock: another driver, other connections, no token.
    void start();
    void stop();
    const std::vector<Hash> &pins() const { return m_pins.now(); }
    Driver &driver() { return *m_driver; }

    /// Notes about Ada, saved together; the driver is told.
    std::vector<Record> say(int notes, const QByteArray &words = "Ate well");
    /// A note with a picture.
    Record sayWith(const QByteArray &picture);
    /// Until all is sent and heard, or the driver waits for its alarm.
    void settle();
    bool isInStep();
    /// Rings as long as something is left to be sent or heard, at most that often. Gives how often.
    int heal(int mostRounds);
    RecordState stateOf(const QUuid &record);
    qint64 unsentNow();
    /// What the vault holds of a stream, by number.
    std::vector<Placed> held(const QUuid &stream, quint64 after = 0);
    /// What the vault finds wrong in itself.
    QStringList faults();

    template <class Work>
    auto vault(Work work)
    {
        auto future = m_database.run(std::move(work));
        future.waitForFinished();
        return future.result();
    }

    ClockPutOn clock;
    FakeAlarm alarm;
    OnTheWay onTheWay; ///< empty: as it is
    std::chrono::milliseconds patience{5'000}; ///< of each request, where it would have more
    std::vector<Error> failures; ///< that the driver told

private:
    /// The app's transport, and what a test does to what goes through it.
    class Door : public Transport
    {
    public:
        Door(WiredTablet &tablet, const ServerAddress &server, Trust trust);
        QFuture<Reply> send(const ClientRequest &request) override;

    private:
        WiredTablet &m_tablet;
        QtTransport m_line;
    };
    Credentials join(OfficeFolder &office);

    ServerAddress m_server;
    KnownPins m_pins{{}};
    SystemEntropy m_entropy;
    Credentials m_signIn;
    QUuid m_ada;
    AlwaysReachable m_network;
    SpareThreads m_spare;
    DatabaseThread m_database;
    std::unique_ptr<Door> m_door;
    std::unique_ptr<Driver> m_driver;
};

} // namespace doorstep
