#pragma once

#include "pull_step.h"
#include "reply_table.h"
#include "session_step.h"

#include <QFuture>
#include <QObject>

#include <deque>
#include <memory>

namespace doorstep {

class Background;
class Clock;

/// What came of one pull: no whole reply, or one that is not to be used, or one that may be kept, or
/// (intake is an error) one that our server did not sign or that cannot be read.
struct Pulled {
    Result<Judgement> reply;
    Result<std::shared_ptr<PullIntake>> intake = std::shared_ptr<PullIntake>();
};

/// Pulls, asked and read ahead: while the vault takes in one reply, the next is read and the one after it is
/// under way. What is asked ahead is a guess of what the vault will ask for; a guess that was wrong is
/// dropped. Lives on a thread with an event loop.
class PullsAhead : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    PullsAhead(Transport &transport, Clock &clock, Background &background, const Credentials &signIn);

    /// What the server answers to this request, which may have been asked for and read already.
    QFuture<Pulled> ask(const PullRequest &request, const Token &token);
    /// Nothing that was asked ahead is of use any more.
    void forget();

private:
    struct Out {
        PullRequest request;
        QFuture<Pulled> answer;
    };
    void send(const PullRequest &request);
    void sendNext();

    Transport &m_transport;
    Clock &m_clock;
    Background &m_background;
    const Credentials &m_signIn;
    Token m_token;
    std::deque<Out> m_out; ///< of which the answer was not taken yet, in the order they were asked
    std::optional<PullRequest> m_next; ///< what follows the last one that was read
    int m_turn = 0; ///< what was asked in an earlier one leads nowhere
};

} // namespace doorstep
