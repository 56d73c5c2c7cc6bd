#pragma once

#include "alarm.h"
#include "back_off.h"
#include "blob_lane.h"
#include "next_step.h"
#include "pulls_ahead.h"
#include "sync_state.h"

#include <QObject>

#include <functional>
#include <memory>

namespace doorstep {

class Background;
class Clock;
class DatabaseQueue;
class LogMover;
class Reachability;

/// What the driver works with; all of it outlives the driver.
struct DriverParts {
    DatabaseQueue &database;
    Transport &transport;
    Clock &clock;
    Entropy &entropy;
    Reachability &reachability;
    Alarm &alarm;
    Background &background;
    LogMover *log = nullptr; ///< none: the vault's connection moves its log by itself
};

/// Keeps a vault and its server in step: round after round of push and pull until nothing is left to ask,
/// then waits for the server to say that something changed. What to ask next comes from the vault each
/// time, so the driver may be thrown away at any moment and made anew. Lives on one thread with an event
/// loop and never blocks it.
class Driver : public QObject
{
    Q_OBJECT

public:
    Driver(const DriverParts &parts, Credentials signIn, QObject *parent = nullptr);
    ~Driver() override;

    void start();
    /// Nothing more is sent; what the server is still to answer is not waited for.
    void stop();
    /// Something new was kept in the outbox: it is sent as soon as there is signal.
    void recordKept();
    /// Somebody asks to try now, whatever the back-off says.
    void syncNow();
    /// By which pins the server is known from now on.
    void knowPins(std::vector<Hash> pins) { m_signIn.pins = std::move(pins); }

    const SyncState &state() const { return m_state; }

signals:
    void stateChanged();
    /// The vault holds something it did not hold before.
    void vaultChanged();

    /// The server says, signed, that these are its pins now, which are others than those it was known by.
    void pinsTold(const std::vector<doorstep::Hash> &pins);
    /// The office wants something done with this sign-in; told with every answer as long as it stands.
    void orderTold(const doorstep::Order &order);

    /// For the log: why a request or a write came to nothing.
    void failed(const doorstep::Error &error);

private:
    using Use = std::function<void(const ClientReply &, const Judgement &)>;
    template <class Value, class Then>
    void after(const QFuture<Value> &future, Then then);

    void beginRound();
    void nextStep();
    bool mayAsk();
    void ask(NextStep step);
    void askSession();
    void askPush(PushStep step);
    void pull(const PullRequest &request);
    void pullCameToNothing(const Error &error);
    void askWait();
    void endRound();
    void lookAfterVault();
    void blobMoved();

    void send(const ClientRequest &request, Use use);
    void useSession(const ClientReply &reply, const Moment &asked);
    void takePins(const SessionReply &session, const ClientReply &reply);
    void usePush(const std::shared_ptr<PushStep> &step, const ClientReply &reply);
    void usePull(const std::shared_ptr<PullIntake> &intake);
    void useWait(const Result<ClientReply> &reply);
    void takeIn(const std::shared_ptr<PullIntake> &intake);

    void react(const Judgement &judgement);
    void sendLess(const std::shared_ptr<PushStep> &step, const Judgement &judgement);
    void signInAgain(const Judgement &judgement);
    void retry(std::chrono::milliseconds wait, SyncFace face, const QByteArray &code = {});
    void fail(const Error &error);
    void distrust(const Error &error);
    void reachabilityChanged(bool isReachable);
    void releaseSending();
    void show(SyncFace face, const QByteArray &code = {});
    void showProgress();

    DriverParts m_parts;
    Credentials m_signIn;
    BackOff m_backOff;
    BackOff m_waitBackOff; ///< a server whose waits fail is not asked in a circle
    BackOff m_blobBackOff; ///< the same of blobs, of which a link may break each
    SyncState m_state;
    SyncFace m_face = SyncFace::Saved; ///< shown last; m_state follows when the vault has counted
    QByteArray m_code;
    Token m_token;
    std::optional<KnownServerTime> m_serverTime;
    PullsAhead m_pulls;
    BlobLane m_blobs;
    std::vector<qint64> m_sending; ///< places in the outbox that a request holds
    Burden m_most;
    int m_turn = 0; ///< answers to what was asked before stop() are dropped
    int m_signInsInARow = 0;
    bool m_running = false;
    bool m_busy = false; ///< a round is under way
    bool m_again = false; ///< another is wanted after it
    bool m_pulled = false; ///< this round has asked for all changes
    bool m_waiting = false; ///< a wait is out
    bool m_backingOff = false;
    bool m_stranger = false; ///< as in SyncState
    bool m_filled = false; ///< a round came to its end before
};

} // namespace doorstep
