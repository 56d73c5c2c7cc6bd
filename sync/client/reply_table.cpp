#include "reply_table.h"

#include "protocol_limits.h"

namespace doorstep {

namespace {

constexpr std::chrono::seconds LongestRetryAfter{3600};

Reaction reactionTo(int status)
{
    switch (status) {
    case 200:
        return Reaction::Use;
    case 401:
        return Reaction::SignInAgain;
    case 409:
        return Reaction::SetClock;
    case 400:
    case 413:
        return Reaction::SendLess;
    case 408:
    case 429:
        return Reaction::RetryLater;
    default:
        break;
    }
    if (status >= 400 && status < 500)
        return Reaction::AskPerson;
    return status >= 500 && status < 600 ? Reaction::RetryLater : Reaction::NotOurServer;
}

/// What a gateway in between may well say for the server, without its words.
bool needsNoWords(Reaction reaction, int status)
{
    return reaction == Reaction::RetryLater || status == 413;
}

} // namespace

Judgement judge(const ClientReply &reply)
{
    Judgement judgement;
    const bool isCbor = reply.contentType == "application/cbor";
    const Reaction reaction = reactionTo(reply.status);
    if (reaction == Reaction::Use || reaction == Reaction::NotOurServer) {
        judgement.reaction = isCbor ? reaction : Reaction::NotOurServer;
        return judgement;
    }
    const Result<Refusal> refusal = isCbor ? decode<Refusal>(reply.body) : Error{};
    if (!refusal && !needsNoWords(reaction, reply.status))
        return judgement;
    judgement.reaction = reaction;
    if (refusal) {
        judgement.head = refusal->head;
        judgement.code = refusal->code;
    }
    if (reaction == Reaction::RetryLater && reply.retryAfter)
        judgement.retryAfter = std::clamp(*reply.retryAfter, std::chrono::seconds(0), LongestRetryAfter);
    return judgement;
}

} // namespace doorstep
