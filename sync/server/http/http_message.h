#pragma once

#include <QByteArray>

#include <functional>

namespace doorstep {

/// One request as the core sees it, whatever carried it here.
struct HttpRequest {
    QByteArray method; ///< in capitals
    QByteArray path; ///< without the query
    QByteArray query; ///< without the question mark
    QByteArray authorization;
    QByteArray contentEncoding; ///< in small letters
    QByteArray acceptEncoding;
    QByteArray body;
    QByteArray peer; ///< the address it came from, for limits on guessing; not kept
};

struct HttpReply {
    int status = 200;
    QByteArray body; ///< CBOR
    QByteArray contentEncoding;
    QByteArray signature; ///< Doorstep-Signature
    int retryAfterSeconds = 0; ///< Retry-After, when above 0

    /// Of a wait that has nothing to tell yet: the carrier may hold this reply back up to WaitTime, and
    /// asks again when this says that something changed. Cheap; safe on any thread. Otherwise empty.
    std::function<bool()> changed;
};

} // namespace doorstep
