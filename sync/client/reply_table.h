#pragma once

#include "messages.h"
#include "transport.h"

namespace doorstep {

/// What a tablet does about a reply. The table is normative in protocol/README.md; whatever the reply,
/// nothing that waits to be sent is ever dropped.
enum class Reaction {
    Use, ///< 200: read the message
    SignInAgain, ///< a new session, then the same request
    SetClock, ///< take the server's time from the refusal, then sign in again
    SendLess, ///< half as many records, down to one, which is then parked
    RetryLater, ///< after what Retry-After says, else by the back-off
    AskPerson, ///< shown until somebody acts; tried again after the longest back-off
    NotOurServer, ///< somebody in between answered: as if there were no network
};

struct Judgement {
    Reaction reaction = Reaction::NotOurServer;
    std::optional<std::chrono::seconds> retryAfter;
    std::optional<ReplyHead> head; ///< of a refusal
    QByteArray code; ///< of a refusal; empty when it has none

    bool operator==(const Judgement &) const = default;
};

Judgement judge(const ClientReply &reply);

} // namespace doorstep
