#include "session_step.h"

#include "entropy.h"
#include "protocol_limits.h"

namespace doorstep {

namespace {

constexpr qint64 ToSpareMs = 30'000; ///< a request may be on its way for that long

ClientRequest post(const char *path, QByteArray body, const QByteArray &authorization = {})
{
    return {"POST", path, std::move(body), authorization, ReplyTimeout};
}

} // namespace

SessionRequest sessionRequest(const Credentials &signIn, const Moment &now,
                              const std::optional<KnownServerTime> &told, Entropy &entropy)
{
    SessionRequest request{signIn.device, signIn.account, trueMs(now, told), entropy.bytes(16), {}};
    request.signature = signSession(request, signIn.deviceKey);
    if (!signIn.pins.empty())
        request.pinsTag = pinsTag(signIn.pins);
    return request;
}

Token tokenFrom(const SessionReply &reply, const Moment &asked)
{
    const auto text = reply.token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return {"Doorstep " + text, asked.sinceBootMs + reply.secondsToLive * 1000 - ToSpareMs};
}

ClientRequest httpRequest(const EnrolRequest &request)
{
    return post("/v1/enrol", encode(request));
}

ClientRequest httpRequest(const SessionRequest &request)
{
    return post("/v1/session", encode(request));
}

ClientRequest httpRequest(const PushRequest &request, const Token &token)
{
    return post("/v1/push", encode(request), token.authorization);
}

ClientRequest httpRequest(const PullRequest &request, const Token &token)
{
    return post("/v1/pull", encode(request), token.authorization);
}

ClientRequest httpRequest(const BlobPutRequest &request, const Token &token)
{
    return post("/v1/blob/put", encode(request), token.authorization);
}

ClientRequest httpRequest(const BlobGetRequest &request, const Token &token)
{
    return post("/v1/blob/get", encode(request), token.authorization);
}

ClientRequest waitRequest(const PullRequest &position, const Token &token)
{
    const QByteArray path = "/v1/wait?cursor=" + QByteArray::number(position.cursor.value_or(0))
        + "&lease=" + position.leaseTag.toHex();
    return {"GET", path, {}, token.authorization, WaitReplyTimeout};
}

} // namespace doorstep
