#pragma once

#include "hash.h"
#include "invitation.h"
#include "transport.h"

#include <QObject>

#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace doorstep {

/// Whether to trust a server by its pin: BLAKE2b-256 of the DER SubjectPublicKeyInfo of its certificate.
using Trust = std::function<bool(const Hash &pin)>;
Trust trustAnyOf(std::vector<Hash> pins);
/// For the first meeting, when only the code is known.
Trust trustAsInvited(const Invitation &invitation);

/// HTTP/1.1 over TLS 1.3, kept alive. No certificate authority is asked: only the pin counts, and no byte
/// of a request leaves before it fits. No cookies, cache or redirects. Bodies worth it are compressed both
/// ways. Lives on one thread with an event loop.
class QtTransport : public Transport
{
public:
    QtTransport(const ServerAddress &server, Trust trust);
    ~QtTransport() override;

    QFuture<Result<ClientReply>> send(const ClientRequest &request) override;

private:
    QNetworkReply *begin(const ClientRequest &request);

    ServerAddress m_server;
    Trust m_trust;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace doorstep
