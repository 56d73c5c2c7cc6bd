#include "pulls_ahead.h"

#include "background.h"
#include "clock.h"
#include "when_done.h"

namespace doorstep {

namespace {

constexpr size_t MostAhead = 2; ///< replies that wait in memory for the vault

struct Read {
    Result<std::shared_ptr<PullIntake>> intake;
    std::optional<PullRequest> next;
};

Read readReply(const Credentials &who, const PullRequest &request, const ClientReply &reply,
               const Moment &asked, const Moment &now)
{
    auto message = trusted<PullReply>(who, "/v1/pull", reply.body, reply.signature);
    if (!message)
        return {message.error(), {}};
    const auto next = pullAfter(request, *message);
    const auto told = serverTimeFrom(message->head.nowMs, asked, now);
    return {
        std::make_shared<PullIntake>(*std::move(message), told, Holder{who.account, who.watches, who.device}),
        next};
}

} // namespace

PullsAhead::PullsAhead(Transport &transport, Clock &clock, Background &background, const Credentials &signIn)
    : m_transport(transport)
    , m_clock(clock)
    , m_background(background)
    , m_signIn(signIn)
{
}

QFuture<Pulled> PullsAhead::ask(const PullRequest &request, const Token &token)
{
    m_token = token;
    if (m_out.empty() || !asksTheSame(m_out.front().request, request)) {
        forget();
        send(request);
    }
    const auto answer = m_out.front().answer;
    m_out.pop_front();
    sendNext();
    return answer;
}

void PullsAhead::forget()
{
    ++m_turn;
    m_out.clear();
    m_next.reset();
}

void PullsAhead::send(const PullRequest &request)
{
    const Moment asked = m_clock.now();
    const auto promise = std::make_shared<QPromise<Pulled>>();
    promise->start();
    m_out.push_back({request, promise->future()});
    const auto tell = [promise](const Pulled &pulled) {
        promise->addResult(pulled);
        promise->finish();
    };
    whenDone(m_transport.send(httpRequest(request, m_token)), this,
             [this, request, asked, tell, turn = m_turn](const Result<ClientReply> &reply) {
                 if (!reply)
                     return tell({reply.error()});
                 const Judgement judgement = judge(*reply);
                 if (judgement.reaction != Reaction::Use)
                     return tell({judgement});
                 const auto read = [who = m_signIn, request, reply = *reply, asked, now = m_clock.now()] {
                     return readReply(who, request, reply, asked, now);
                 };
                 whenDone(m_background.run(read), this, [this, judgement, tell, turn](const Read &message) {
                     if (turn == m_turn) {
                         m_next = message.next;
                         sendNext();
                     }
                     tell({judgement, message.intake});
                 });
             });
}

void PullsAhead::sendNext()
{
    if (m_next && m_out.size() < MostAhead)
        send(*std::exchange(m_next, std::nullopt));
}

} // namespace doorstep
