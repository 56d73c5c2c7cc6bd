#pragma once

#include "credentials.h"
#include "server_time.h"
#include "transport.h"

namespace doorstep {

class Entropy;

/// A token and when it stops to be of use.
struct Token {
    QByteArray authorization; ///< ready for the header; empty: none
    qint64 goodUntilBootMs = 0; ///< by the boot clock, with some time to spare

    bool isGood(const Moment &now) const
    {
        return !authorization.isEmpty() && now.sinceBootMs < goodUntilBootMs;
    }
    bool operator==(const Token &) const = default;
};

/// Proves the device key for one account, with the best known server time.
SessionRequest sessionRequest(const Credentials &signIn, const Moment &now,
                              const std::optional<KnownServerTime> &told, Entropy &entropy);

Token tokenFrom(const SessionReply &reply, const Moment &asked);

// Requests as the transport sends them.
ClientRequest httpRequest(const EnrolRequest &request);
ClientRequest httpRequest(const SessionRequest &request);
ClientRequest httpRequest(const PushRequest &request, const Token &token);
ClientRequest httpRequest(const PullRequest &request, const Token &token);
ClientRequest httpRequest(const BlobPutRequest &request, const Token &token);
ClientRequest httpRequest(const BlobGetRequest &request, const Token &token);
/// GET /v1/wait
ClientRequest waitRequest(const PullRequest &position, const Token &token);

} // namespace doorstep
