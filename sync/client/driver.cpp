#include "driver.h"

#include "code_words.h"
#include "database_queue.h"
#include "log_mover.h"
#include "outbox_store.h"
#include "reachability.h"
#include "stream_store.h"
#include "upkeep.h"
#include "when_done.h"

#include <QPointer>

namespace doorstep {

namespace {

constexpr size_t ShortTransaction = 100; ///< records; a tap waits for it at most
constexpr size_t LongTransaction = 10'000; ///< while nobody can tap anything yet
constexpr int MostSignInsInARow = 3;

} // namespace

template <class Value, class Then>
void Driver::after(const QFuture<Value> &future, Then then)
{
    whenDoneInTurn(future, this, m_turn, std::move(then));
}

Driver::Driver(const DriverParts &parts, Credentials signIn, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_signIn(std::move(signIn))
    , m_backOff(parts.entropy)
    , m_waitBackOff(parts.entropy)
    , m_blobBackOff(parts.entropy)
    , m_pulls(parts.transport, parts.clock, parts.background, m_signIn)
    , m_blobs(parts.database, parts.transport, m_signIn)
    , m_most{MaxPushRecords, 0}
{
    connect(&m_blobs, &BlobLane::failed, this, [this](const Error &error) {
        emit failed(error);
        if (error.fault == Fault::Offline && m_waiting && !m_busy && !m_backingOff)
            m_parts.alarm.ringIn(m_blobBackOff.next(), [this] { beginRound(); });
    });
    connect(&m_blobs, &BlobLane::partMoved, this, [this] { m_blobBackOff.succeed(); });
    connect(&m_blobs, &BlobLane::moved, this, &Driver::blobMoved);
    m_parts.reachability.onChange([driver = QPointer(this)](bool isReachable) {
        if (driver)
            driver->reachabilityChanged(isReachable);
    });
}

Driver::~Driver()
{
    m_parts.alarm.cancel();
}

void Driver::start()
{
    if (std::exchange(m_running, true))
        return;
    after(m_parts.database.run([](Database &db) { return syncPosition(db); }),
          [this](const Result<SyncPosition> &position) {
              if (!position)
                  return fail(position.error());
              m_serverTime = position->serverTime;
              m_state.lastHeardMs = position->lastHeardMs;
              m_filled = position->cursor.has_value();
              beginRound();
          });
}

void Driver::stop()
{
    m_running = m_busy = m_again = m_waiting = m_backingOff = false;
    m_pulls.forget();
    m_blobs.stop();
    ++m_turn;
    m_token = {};
    m_parts.alarm.cancel();
    releaseSending();
}

void Driver::recordKept()
{
    show(m_face, m_code); // all was sent until now, and is not any more
    if (m_busy)
        m_again = true;
    else if (m_running && !m_backingOff && m_parts.reachability.isReachable())
        beginRound();
    else if (!m_backingOff)
        show(SyncFace::NoSignal);
}

void Driver::syncNow()
{
    m_backOff.succeed();
    m_backingOff = false;
    beginRound();
}

void Driver::reachabilityChanged(bool isReachable)
{
    if (isReachable)
        syncNow();
    else if (!m_busy)
        show(SyncFace::NoSignal);
}

void Driver::beginRound()
{
    if (!m_running)
        return;
    if (m_busy) {
        m_again = true;
        return;
    }
    m_parts.alarm.cancel();
    m_backingOff = false;
    if (!m_parts.reachability.isReachable())
        return show(SyncFace::NoSignal);
    m_busy = true;
    m_again = false;
    m_pulled = false;
    nextStep();
}

void Driver::nextStep()
{
    if (!mayAsk())
        return;
    const auto next = [who = m_signIn, most = m_most, pulled = m_pulled](Database &db) {
        return doorstep::nextStep(db, who, most, pulled);
    };
    after(m_parts.database.run(next), [this](Result<NextStep> step) {
        if (step)
            ask(*std::move(step));
        else
            fail(step.error());
    });
}

/// False: there is no way to the server just now, or it must be told first who asks.
bool Driver::mayAsk()
{
    if (!m_parts.reachability.isReachable()) {
        retry(m_backOff.longest(), SyncFace::NoSignal);
        return false;
    }
    if (!m_token.isGood(m_parts.clock.now())) {
        askSession();
        return false;
    }
    return true;
}

void Driver::ask(NextStep step)
{
    if (step.push)
        askPush(*std::move(step.push));
    else if (step.pull)
        pull(*step.pull);
    else
        endRound();
}

void Driver::send(const ClientRequest &request, Use use)
{
    after(m_parts.transport.send(request), [this, use = std::move(use)](const Result<ClientReply> &reply) {
        if (!reply)
            return fail(reply.error());
        m_stranger = false;
        use(*reply, judge(*reply));
    });
}

void Driver::askSession()
{
    const Moment asked = m_parts.clock.now();
    const auto request = httpRequest(sessionRequest(m_signIn, asked, m_serverTime, m_parts.entropy));
    send(request, [this, asked](const ClientReply &reply, const Judgement &judgement) {
        if (judgement.reaction == Reaction::Use)
            useSession(reply, asked);
        else if (judgement.code == code::SignatureWrong)
            signInAgain(judgement); // it may have arrived twice, and its nonce counts once
        else
            react(judgement);
    });
}

void Driver::useSession(const ClientReply &reply, const Moment &asked)
{
    const auto session = decode<SessionReply>(reply.body);
    if (!session)
        return fail(session.error());
    m_token = tokenFrom(*session, asked);
    m_serverTime = serverTimeFrom(session->head.nowMs, asked, m_parts.clock.now());
    m_state.lastHeardMs = session->head.nowMs;
    takePins(*session, reply);
    nextStep();
}

void Driver::takePins(const SessionReply &session, const ClientReply &reply)
{
    if (session.pins.empty())
        return;
    if (verifyReply(m_signIn.device, "/v1/session", reply.body, reply.signature, m_signIn.serverKey))
        emit pinsTold(session.pins);
    else
        emit failed(Error{Fault::Untrusted, QStringLiteral("session: pins that our server did not sign")});
}

void Driver::askPush(PushStep step)
{
    m_sending = step.places;
    show(SyncFace::Sending);
    const auto shared = std::make_shared<PushStep>(std::move(step));
    send(httpRequest(shared->request, m_token),
         [this, shared](const ClientReply &reply, const Judgement &judgement) {
             if (judgement.reaction == Reaction::Use)
                 usePush(shared, reply);
             else if (judgement.reaction == Reaction::SendLess)
                 sendLess(shared, judgement);
             else
                 react(judgement);
         });
}

void Driver::usePush(const std::shared_ptr<PushStep> &step, const ClientReply &reply)
{
    const auto read = trusted<PushReply>(m_signIn, "/v1/push", reply.body, reply.signature);
    if (!read)
        return distrust(read.error());
    m_signInsInARow = 0;
    m_state.lastHeardMs = read->head.nowMs;
    const auto apply = [step, read = *read](Database &db) { return applyPush(db, *step, read); };
    after(m_parts.database.run(apply), [this](const Result<PushApplied> &applied) {
        if (!applied)
            return fail(applied.error());
        m_sending.clear();
        m_most.records = std::min(2 * m_most.records, MaxPushRecords);
        m_pulled = m_pulled && !applied->newEpoch;
        emit vaultChanged();
        if (applied->accepted + applied->held + applied->parked == 0)
            return retry(m_backOff.next(), SyncFace::WillRetry); // it took nothing: not again at once
        m_backOff.succeed();
        nextStep();
    });
}

void Driver::sendLess(const std::shared_ptr<PushStep> &step, const Judgement &judgement)
{
    if (step->places.size() > 1) {
        m_most.records = step->places.size() / 2;
        return nextStep();
    }
    if (judgement.code != code::Unreadable && judgement.code != code::TooLarge)
        return react({Reaction::AskPerson, {}, judgement.head, judgement.code});
    const auto set = [step, word = judgement.code](Database &db) { return refusedAlone(db, *step, word); };
    after(m_parts.database.run(set), [this](const Outcome &aside) {
        if (!aside)
            return fail(aside.error());
        m_sending.clear();
        emit vaultChanged();
        nextStep();
    });
}

void Driver::pull(const PullRequest &request)
{
    after(m_pulls.ask(request, m_token), [this](const Pulled &pulled) {
        if (!pulled.reply)
            return pullCameToNothing(pulled.reply.error());
        m_stranger = false;
        if (pulled.reply->reaction != Reaction::Use)
            react(*pulled.reply);
        else if (!pulled.intake)
            distrust(pulled.intake.error());
        else
            usePull(*pulled.intake);
    });
}

/// A link may not last for as much at once.
void Driver::pullCameToNothing(const Error &error)
{
    if (error.fault == Fault::Offline)
        m_most.bytes = std::max((m_most.bytes > 0 ? m_most.bytes : MostPulledBytes) / 4, LeastPulledBytes);
    fail(error);
}

void Driver::usePull(const std::shared_ptr<PullIntake> &intake)
{
    m_most.bytes = m_most.bytes < MostPulledBytes / 2 ? 2 * m_most.bytes : 0;
    m_signInsInARow = 0;
    m_serverTime = intake->serverTime();
    m_state.lastHeardMs = intake->serverMs();
    if (intake->order())
        emit orderTold(*intake->order());
    takeIn(intake);
}

void Driver::takeIn(const std::shared_ptr<PullIntake> &intake)
{
    // what comes next is asked in the same piece of work: the vault need not wait for this thread in between
    using Next = std::optional<NextStep>;
    const size_t mostKept = m_filled ? ShortTransaction : LongTransaction;
    const auto step = [intake, mostKept, who = m_signIn, mostNext = m_most,
                       log = m_parts.log](Database &db) -> Result<Next> {
        if (auto kept = intake->step(db, mostKept); !kept)
            return kept.error();
        if (log)
            log->committed(db);
        if (!intake->isDone())
            return Next();
        auto next = doorstep::nextStep(db, who, mostNext, !intake->askAgain());
        if (!next)
            return next.error();
        return Next(*std::move(next));
    };
    after(m_parts.database.run(step), [this, intake](Result<Next> next) {
        if (!next)
            return fail(next.error());
        if (!m_filled)
            showProgress();
        if (!*next)
            return takeIn(intake);
        if (intake->changedAnything())
            emit vaultChanged();
        m_pulled = !intake->askAgain();
        if (mayAsk())
            ask(**std::move(next));
    });
}

void Driver::endRound()
{
    after(m_parts.database.run(purgeLost), [this](const Result<bool> &purged) {
        if (!purged)
            return fail(purged.error());
        if (*purged)
            emit vaultChanged();
        m_busy = false;
        m_filled = true;
        m_backOff.succeed();
        m_state.sentAtMs = m_state.lastHeardMs;
        show(SyncFace::Sent);
        m_blobs.run(m_token, true);
        lookAfterVault();
        if (m_again)
            beginRound();
        else if (!m_waiting)
            askWait();
    });
}

void Driver::lookAfterVault()
{
    const auto look = [reader = m_signIn.reader, device = m_signIn.device](Database &db) {
        return lookAfter(db, reader, device);
    };
    after(m_parts.database.run(look), [this](const Result<bool> &more) {
        if (!more)
            emit failed(more.error()); // nothing is lost: search looks through what is not indexed, too
        else if (*more)
            lookAfterVault();
    });
}

void Driver::blobMoved()
{
    show(m_face, m_code);
    emit vaultChanged();
    // it may have been what a stream that was lost had to wait for
    after(m_parts.database.run(purgeLost), [this](const Result<bool> &purged) {
        if (!purged)
            emit failed(purged.error());
        else if (*purged)
            emit vaultChanged();
    });
}

void Driver::askWait()
{
    m_waiting = true;
    const auto find = [](Database &db) { return nextPull(db); };
    after(m_parts.database.run(find), [this](const Result<PullRequest> &position) {
        if (!position) {
            m_waiting = false;
            return fail(position.error());
        }
        after(m_parts.transport.send(waitRequest(*position, m_token)),
              [this](const Result<ClientReply> &reply) { useWait(reply); });
    });
}

void Driver::useWait(const Result<ClientReply> &reply)
{
    m_waiting = false;
    if (m_busy || m_backingOff)
        return; // the round under way, or the next, asks anyway
    const auto judgement = reply ? judge(*reply) : Judgement{};
    const auto answer =
        judgement.reaction == Reaction::Use ? decode<WaitReply>(reply->body) : Result<WaitReply>(Error{});
    if (judgement.reaction == Reaction::SignInAgain) {
        m_token = {};
        beginRound();
    } else if (!answer) {
        // a network that slept ends a wait too: the next round tells whether it is away
        const auto wait =
            judgement.retryAfter ? std::chrono::milliseconds(*judgement.retryAfter) : m_waitBackOff.next();
        m_parts.alarm.ringIn(wait, [this] { beginRound(); });
    } else if (m_waitBackOff.succeed(); answer->changed || m_signIn.watches()) {
        beginRound();
    } else {
        m_state.lastHeardMs = m_state.sentAtMs = answer->head.nowMs;
        show(SyncFace::Sent);
        m_blobs.run(m_token, false);
        askWait();
    }
}

void Driver::react(const Judgement &judgement)
{
    switch (judgement.reaction) {
    case Reaction::SignInAgain:
        return signInAgain(judgement);
    case Reaction::SetClock:
        if (judgement.head) {
            const Moment now = m_parts.clock.now();
            m_serverTime = serverTimeFrom(judgement.head->nowMs, now, now);
        }
        return signInAgain(judgement);
    case Reaction::RetryLater:
        return retry(judgement.retryAfter ? std::chrono::milliseconds(*judgement.retryAfter)
                                          : m_backOff.next(),
                     SyncFace::WillRetry, judgement.code);
    case Reaction::NotOurServer:
        return retry(m_backOff.next(), SyncFace::WillRetry);
    case Reaction::Use:
    case Reaction::SendLess:
    case Reaction::AskPerson:
        return retry(m_backOff.longest(), SyncFace::NeedsPerson, judgement.code);
    }
}

void Driver::signInAgain(const Judgement &judgement)
{
    m_token = {};
    if (++m_signInsInARow >= MostSignInsInARow)
        return retry(m_backOff.longest(), SyncFace::NeedsPerson, judgement.code);
    nextStep();
}

void Driver::fail(const Error &error)
{
    emit failed(error);
    m_stranger = error.fault == Fault::Untrusted;
    if (error.fault == Fault::Offline && !m_sending.empty())
        m_most.records =
            std::max<size_t>(m_sending.size() / 2, 1); // the link may not last for as many at once
    switch (error.fault) {
    case Fault::Offline:
    case Fault::Untrusted: // somebody in between; our server is out of reach
    case Fault::Malformed:
        return retry(m_backOff.next(),
                     m_parts.reachability.isReachable() ? SyncFace::WillRetry : SyncFace::NoSignal);
    default:
        return retry(m_backOff.longest(), SyncFace::NeedsPerson, "storage");
    }
}

void Driver::distrust(const Error &error)
{
    emit failed(error);
    m_stranger = error.fault == Fault::Untrusted;
    retry(m_backOff.longest(), SyncFace::NeedsPerson, "untrusted");
}

void Driver::retry(std::chrono::milliseconds wait, SyncFace face, const QByteArray &code)
{
    releaseSending();
    m_pulls.forget();
    m_busy = m_again = false;
    m_signInsInARow = 0;
    m_backingOff = true;
    m_state.retryAtMs = m_parts.clock.now().wallMs + wait.count();
    m_parts.alarm.ringIn(wait, [this] { beginRound(); });
    show(face, code);
}

void Driver::releaseSending()
{
    if (m_sending.empty())
        return;
    m_parts.database.run([places = std::exchange(m_sending, {})](Database &db) -> Outcome {
        Transaction tx(db, Durability::WithTheNext);
        if (auto marked = markSaved(tx, places); !marked)
            return marked;
        return tx.commit();
    });
}

void Driver::show(SyncFace face, const QByteArray &code)
{
    m_face = face;
    m_code = code;
    after(m_parts.database.run(unsent),
          [this, face, code, stranger = m_stranger](const Result<Unsent> &waiting) {
              SyncState state = m_state;
              state.face = face;
              state.code = code;
              state.stranger = stranger;
              state.sending = face == SyncFace::Sending ? qint64(m_sending.size()) : 0;
              state.isFirstFill = !m_filled;
              if (waiting) {
                  state.unsent = waiting->count + waiting->blobs;
                  state.stuck = waiting->stuck;
              }
              if (state.face == SyncFace::Sent && (!waiting || state.unsent > 0))
                  state.face = SyncFace::Saved;
              if ((state.face == SyncFace::Sent || state.face == SyncFace::Saved) && state.stuck > 0)
                  state.face = SyncFace::NeedsPerson;
              if (std::exchange(m_state, state) != state)
                  emit stateChanged();
          });
}

void Driver::showProgress()
{
    after(m_parts.database.run(streams), [this](const Result<std::vector<HeldStream>> &held) {
        if (!held || m_filled)
            return;
        m_state.have = m_state.toHave = 0;
        for (const HeldStream &stream : *held) {
            m_state.have += stream.have;
            m_state.toHave += stream.head;
        }
        m_state.isFirstFill = true;
        emit stateChanged();
    });
}

} // namespace doorstep
