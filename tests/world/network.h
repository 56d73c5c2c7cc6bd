#pragma once

#include "server_here.h"
#include "settle.h"
#include "transport.h"

#include <QPromise>

#include <list>
#include <memory>
#include <set>

namespace doorstep {

/// What becomes of one exchange on its way.
enum class Fate {
    Whole,
    NeverArrives, ///< cut before the request is at the server
    ReplyLost, ///< the server has done it; the tablet does not learn so
    ReplyTorn, ///< cut in the middle of the reply
    ReplyHalved, ///< the same, and what arrived looks like all of it
    Twice, ///< the request reaches the server twice, as Qt does when a kept connection closes
    Slow, ///< many seconds each way
    OverDeadline, ///< the server did it, and the reply would come after the tablet has given up
    SignInPage, ///< somebody in between answers 200 with HTML
    BadGateway,
    Busy, ///< 503 in the server's words
    TooMany, ///< 429, to come back in a while
    Bent, ///< one bit of the reply is another
    SignedByAnother,
};

/// Carries requests between the tablets of a world and its server, each way with its delay, and lets
/// happen to each exchange what `fate` says. One thread; driven by the timeline.
class Network
{
public:
    using Choose = std::function<Fate(const QUuid &device, const ClientRequest &request)>;
    using Reply = Result<ClientReply>;

    Network(Timeline &time, ServerHere &server);
    Q_DISABLE_COPY_MOVE(Network)

    QFuture<Reply> send(const QUuid &device, const ClientRequest &request);
    /// What this device has out comes to nothing.
    void cut(const QUuid &device);
    /// The same for all; the server may go away then.
    void cutAll();
    Choose fate = [](const QUuid &, const ClientRequest &) { return Fate::Whole; };
    std::function<void(const QUuid &device, const ClientRequest &request, Fate fate)> onSent;
    /// As the server saw it and answers, whatever becomes of the reply.
    std::function<void(const QUuid &device, const HttpRequest &request, const HttpReply &reply)> onAnswered;
    bool serverIsUp = true;
    std::set<QUuid> unreadable; ///< records that the server cannot read, as one of a later version
    qint64 delayMs = 20; ///< each way

private:
    struct Exchange {
        QUuid device;
        ClientRequest request;
        Fate fate = Fate::Whole;
        QPromise<Reply> promise;
        Timeline::Ticket next;
        std::function<bool()> changed; ///< set while the server holds a wait back
        qint64 heldSinceMs = 0;
    };
    using Out = std::list<std::unique_ptr<Exchange>>;

    void arrive(Exchange *exchange);
    void answer(Exchange *exchange);
    void holdBack(Exchange *exchange, std::function<bool()> changed);
    void lookForNews();
    void reply(Exchange *exchange, Reply reply, qint64 afterMs);
    void finish(Exchange *exchange, Reply reply);
    Reply asTheTabletSees(const Exchange &exchange, const HttpReply &reply) const;
    HttpReply ask(const Exchange &exchange);
    HttpRequest asItArrives(const ClientRequest &request, const QUuid &device) const;

    Timeline &m_time;
    ServerHere &m_server;
    Out m_out;
    bool m_newsComes = false;
};

/// One device's way to the server.
class Wire : public Transport
{
public:
    Wire(Network &network, const QUuid &device)
        : m_network(network)
        , m_device(device)
    {
    }
    QFuture<Network::Reply> send(const ClientRequest &request) override
    {
        return m_network.send(m_device, request);
    }

private:
    Network &m_network;
    QUuid m_device;
};

} // namespace doorstep
