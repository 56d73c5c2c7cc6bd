#pragma once

#include "transport.h"

#include <QPromise>

#include <functional>

namespace doorstep {

/// Hands each request to a function, in tests: the scripted peer, or a server's core in the same process.
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
