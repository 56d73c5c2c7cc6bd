#pragma once

#include "result.h"

#include <QByteArray>
#include <QFuture>

#include <chrono>
#include <optional>

namespace doorstep {

/// One request as the protocol has it; where it goes is the transport's business.
struct ClientRequest {
    QByteArray method = "POST";
    QByteArray path; ///< with its query
    QByteArray body; ///< plain CBOR; empty with GET
    QByteArray authorization; ///< value of the header; empty: none
    std::chrono::milliseconds patience{}; ///< how long without a byte of progress

    bool operator==(const ClientRequest &) const = default;
};

/// Any reply whose head arrived whole, whatever its status.
struct ClientReply {
    int status = 0;
    QByteArray contentType;
    QByteArray body; ///< decompressed
    QByteArray signature; ///< of Doorstep-Signature; empty: none
    std::optional<std::chrono::seconds> retryAfter;

    bool operator==(const ClientReply &) const = default;
};

/// How requests reach the server. Fault::Offline when there was no whole reply, Untrusted when the other
/// side could not prove who it is (then no byte of the request left), Malformed when the reply broke a
/// limit. A request may reach the server twice although it was sent once.
class Transport
{
public:
    virtual ~Transport() = default;
    virtual QFuture<Result<ClientReply>> send(const ClientRequest &request) = 0;
};

} // namespace doorstep
