#pragma once

#include "alarm.h"
#include "back_off.h"
#include "errand_step.h"

#include <QObject>

#include <memory>

namespace doorstep {

class Background;
class Clock;
class Reachability;
struct Judgement;

/// What a lane works with; all of it outlives the lane.
struct ErrandParts {
    Transport &transport;
    Clock &clock;
    Entropy &entropy;
    Reachability &reachability;
    Alarm &alarm;
    Background &background;
};

/// Runs the errands of one sign-in whose vault is not open here: sends what its courier holds as soon as
/// there is signal, and asks for orders now and then. What to send comes from the files each time, so the
/// lane may be thrown away at any moment and made anew. Lives on one thread with an event loop and never
/// blocks it.
class ErrandLane : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes AskAgain{15};

    ErrandLane(const ErrandParts &parts, ErrandSender who, QObject *parent = nullptr);
    ~ErrandLane() override;

    /// Asks now, and again and again.
    void start();
    /// Nothing more is sent; what the server is still to answer is not waited for.
    void stop();
    /// Something is new, or somebody asks: now, whatever the back-off says.
    void runNow();
    /// There is more in the courier: it is counted, and sent.
    void more();
    /// To be told the office with the next errand, and until it has heard it.
    void tellDone(const Order &order, qint64 atMs);

    /// Records that wait in the courier: as counted at start() or more(), less what went since.
    qint64 waiting() const { return m_waiting; }
    /// The server's time of its last answer; 0: never.
    qint64 lastHeardMs() const { return m_lastHeardMs; }

signals:
    /// waiting() or lastHeardMs() may have changed.
    void changed();
    /// What stands for this device, in each answer; none: nothing does.
    void orderTold(const std::optional<doorstep::Order> &order);
    void doneHeard(const doorstep::Order &order);

    /// For the log: why an errand came to nothing.
    void failed(const doorstep::Error &error);

private:
    template <class Value, class Then>
    void after(const QFuture<Value> &future, Then then);
    void run();
    void send(const std::shared_ptr<ErrandStep> &step);
    void use(const std::shared_ptr<ErrandStep> &step, const ClientReply &reply);
    void react(const std::shared_ptr<ErrandStep> &step, const Judgement &judgement);
    void sendLess(const std::shared_ptr<ErrandStep> &step);
    void setClock(const Judgement &judgement);
    void applied(const ErrandStep &step, const ErrandReply &reply);
    void waitFor(std::chrono::milliseconds wait);
    void count();

    ErrandParts m_parts;
    ErrandSender m_who;
    BackOff m_backOff;
    std::optional<KnownServerTime> m_serverTime;
    std::vector<OrderDone> m_done;
    size_t m_most;
    qint64 m_waiting = 0;
    qint64 m_lastHeardMs = 0;
    int m_turn = 0; ///< answers to what was asked before stop() are dropped
    int m_clocksSetInARow = 0;
    int m_counts = 0; ///< the last one tells
    bool m_running = false;
    bool m_counted = false; ///< since start(): what is counted beside may be older than what an errand left
    bool m_busy = false;
    bool m_again = false; ///< another is wanted after the one under way
};

} // namespace doorstep
