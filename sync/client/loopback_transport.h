#pragma once

#include "transport.h"

#include <QPromise>

#include <functional>

namespace doorstep {

/// Hands each request to a function in the same process: an office that was recorded, a scripted one, the
/// core of a server.
class LoopbackTransport : public Transport
{
public:
    using Peer = std::function<Result<ClientReply>(const ClientRequest &)>;

    explicit LoopbackTransport(Peer peer)
        : m_peer(std::move(peer))
    {
    }
    QFuture<Result<ClientReply>> send(const ClientRequest &request) override
    {
        QPromise<Result<ClientReply>> promise;
        promise.start();
        promise.addResult(m_peer(request));
        promise.finish();
        return promise.future();
    }

private:
    Peer m_peer;
};

} // namespace doorstep
