#include "errand_lane.h"

#include "background.h"
#include "protocol_limits.h"
#include "reachability.h"
#include "reply_table.h"
#include "when_done.h"

#include <QPointer>

#include <algorithm>

namespace doorstep {

namespace {

constexpr int MostClocksSetInARow = 3;

} // namespace

template <class Value, class Then>
void ErrandLane::after(const QFuture<Value> &future, Then then)
{
    whenDoneInTurn(future, this, m_turn, std::move(then));
}

ErrandLane::ErrandLane(const ErrandParts &parts, ErrandSender who, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_who(std::move(who))
    , m_backOff(parts.entropy)
    , m_most(MaxPushRecords)
{
    m_parts.reachability.onChange([lane = QPointer(this)](bool isReachable) {
        if (lane && isReachable)
            lane->runNow();
    });
}

ErrandLane::~ErrandLane()
{
    m_parts.alarm.cancel();
}

void ErrandLane::start()
{
    if (std::exchange(m_running, true))
        return;
    m_counted = false;
    count();
    run();
}

void ErrandLane::stop()
{
    m_running = m_busy = m_again = false;
    ++m_turn;
    m_parts.alarm.cancel();
}

void ErrandLane::runNow()
{
    m_backOff.succeed();
    run();
}

void ErrandLane::more()
{
    m_counted = false;
    count();
    runNow();
}

void ErrandLane::tellDone(const Order &order, qint64 atMs)
{
    OrderDone told{order, atMs, {}};
    told.signature = signDone(told, m_who.courierKey);
    std::erase_if(m_done, [&](const OrderDone &one) { return one.order.id == order.id; });
    if (m_done.size() >= MaxOrdersDone)
        m_done.erase(m_done.begin());
    m_done.push_back(told);
    runNow();
}

void ErrandLane::run()
{
    if (!m_running)
        return;
    if (m_busy) {
        m_again = true;
        return;
    }
    m_parts.alarm.cancel();
    if (!m_parts.reachability.isReachable())
        return; // its return begins anew
    m_busy = true;
    m_again = false;
    const auto next = [who = m_who, now = m_parts.clock.now(), told = m_serverTime, most = m_most,
                       done = m_done] {
        return std::make_shared<ErrandStep>(nextErrand(who, now, told, most, done));
    };
    after(m_parts.background.run(next), [this](const std::shared_ptr<ErrandStep> &step) { send(step); });
}

void ErrandLane::send(const std::shared_ptr<ErrandStep> &step)
{
    after(m_parts.transport.send(httpRequest(step->request)), [this, step](const Result<ClientReply> &reply) {
        if (!reply) {
            emit failed(reply.error());
            if (reply.error().fault == Fault::Offline) // the link may not last for as many at once
                m_most = std::max<size_t>(step->places.size() / 2, 1);
            return waitFor(m_backOff.next());
        }
        const Judgement judgement = judge(*reply);
        if (judgement.reaction == Reaction::Use)
            use(step, *reply);
        else
            react(step, judgement);
    });
}

void ErrandLane::use(const std::shared_ptr<ErrandStep> &step, const ClientReply &reply)
{
    if (!verifyReply(m_who.device, "/v1/errand", reply.body, reply.signature, m_who.serverKey)) {
        emit failed({Fault::Untrusted, QStringLiteral("errand reply: not signed by our server")});
        return waitFor(m_backOff.longest());
    }
    const auto read = decode<ErrandReply>(reply.body);
    if (!read) {
        emit failed(read.error());
        return waitFor(m_backOff.next());
    }
    const auto apply = [step, read = *read] { return applyErrand(*step, read); };
    after(m_parts.background.run(apply), [this, step, read = *read](const Result<size_t> &left) {
        if (!left) {
            emit failed(left.error());
            return waitFor(m_backOff.longest());
        }
        m_waiting = qint64(*left);
        m_counted = !m_again; // there may be more since the errand was made
        if (m_again)
            count();
        applied(*step, read);
    });
}

void ErrandLane::applied(const ErrandStep &step, const ErrandReply &reply)
{
    m_backOff.succeed();
    m_clocksSetInARow = 0;
    m_most = std::min(2 * m_most, MaxPushRecords);
    const Moment now = m_parts.clock.now();
    m_serverTime = serverTimeFrom(reply.head.nowMs, now, now);
    m_lastHeardMs = reply.head.nowMs;
    for (const OrderDone &done : step.request.done) {
        std::erase_if(m_done, [&](const OrderDone &one) { return one == done; });
        emit doneHeard(done.order);
    }
    emit changed();
    emit orderTold(reply.order);
    if (!m_running)
        return;
    waitFor(AskAgain);
    if (step.request.unsentAfter > 0)
        run();
}

void ErrandLane::react(const std::shared_ptr<ErrandStep> &step, const Judgement &judgement)
{
    switch (judgement.reaction) {
    case Reaction::SetClock:
        return setClock(judgement);
    case Reaction::SendLess:
        return sendLess(step);
    case Reaction::RetryLater:
        return waitFor(judgement.retryAfter ? std::chrono::milliseconds(*judgement.retryAfter)
                                            : m_backOff.next());
    case Reaction::NotOurServer:
        return waitFor(m_backOff.next());
    case Reaction::Use:
    case Reaction::SignInAgain:
    case Reaction::AskPerson:
        emit failed({Fault::Rejected, QStringLiteral("errand: %1").arg(QString::fromUtf8(judgement.code))});
        return waitFor(m_backOff.longest());
    }
}

void ErrandLane::setClock(const Judgement &judgement)
{
    if (!judgement.head)
        return waitFor(m_backOff.longest());
    const Moment now = m_parts.clock.now();
    m_serverTime = serverTimeFrom(judgement.head->nowMs, now, now);
    if (++m_clocksSetInARow >= MostClocksSetInARow) {
        m_clocksSetInARow = 0;
        return waitFor(m_backOff.longest());
    }
    m_busy = false;
    run();
}

void ErrandLane::sendLess(const std::shared_ptr<ErrandStep> &step)
{
    if (step->places.empty())
        return waitFor(m_backOff.longest());
    if (step->places.size() > 1) {
        m_most = step->places.size() / 2;
        m_busy = false;
        return run();
    }
    after(m_parts.background.run([step] { return refusedAlone(*step); }), [this](const Outcome &aside) {
        if (!aside) {
            emit failed(aside.error());
            return waitFor(m_backOff.longest());
        }
        m_busy = false;
        run();
    });
}

void ErrandLane::waitFor(std::chrono::milliseconds wait)
{
    m_busy = false;
    m_parts.alarm.ringIn(wait, [this] { run(); });
    if (m_again)
        run();
}

void ErrandLane::count()
{
    const auto counted = m_parts.background.run([folder = m_who.folder] { return courierWaiting(folder); });
    after(counted, [this, asked = ++m_counts](size_t waiting) {
        if (asked != m_counts || std::exchange(m_counted, true))
            return;
        m_waiting = qint64(waiting);
        emit changed();
    });
}

} // namespace doorstep
