#pragma once

#include "hash.h"
#include "invitation.h"
#include "transport.h"

#include <functional>
#include <memory>
#include <vector>

namespace doorstep {

/// Whether to trust a server by its pin: BLAKE2b-256 of the DER SubjectPublicKeyInfo of its certificate.
using Trust = std::function<bool(const Hash &pin)>;
Trust trustAnyOf(std::vector<Hash> pins);
/// For the first meeting, when only the code is known.
Trust trustAsInvited(const Invitation &invitation);

class TlsLine;

/// HTTP/1.1 over TLS 1.3, kept alive: one line for each request that is out at the same time. No certificate
/// authority is asked: only the pin counts, and no byte of a request leaves before it fits. No cookies,
/// cache or redirects. Bodies worth it are compressed both ways. Lives on one thread with an event loop.
///
/// QNetworkAccessManager would do, too, and at first did: half of the time of a pull without news was its
/// thread and its queues.
class QtTransport : public Transport
{
public:
    QtTransport(const ServerAddress &server, Trust trust);
    ~QtTransport() override;

    QFuture<Result<ClientReply>> send(const ClientRequest &request) override;

private:
    ServerAddress m_server;
    Trust m_trust;
    std::vector<std::unique_ptr<TlsLine>> m_lines;
};

} // namespace doorstep
