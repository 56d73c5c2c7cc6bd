#include "network.h"

#include "compress.h"
#include "messages.h"
#include "protocol_limits.h"
#include "sure.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr qint64 SlowMs = 20'000;
constexpr qint64 GivesUpMs = 30'000;

Error offline()
{
    return {Fault::Offline, QStringLiteral("no whole reply")};
}

QByteArray withoutTheUnreadable(const QByteArray &body, const std::set<QUuid> &unreadable)
{
    auto push = decode<PushRequest>(body);
    if (!push)
        return body;
    bool any = false;
    for (Page &page : push->pages)
        for (PageEntry &entry : page.entries)
            if (const auto *record = std::get_if<Record>(&entry.held);
                record && unreadable.contains(record->id)) {
                entry.held = Unreadable{record->bytes, {}};
                any = true;
            }
    return any ? encode(*push) : body;
}

} // namespace

Network::Network(Timeline &time, ServerHere &server)
    : m_time(time)
    , m_server(server)
{
    m_server.onNews = [this] {
        if (!std::exchange(m_newsComes, true))
            m_time.in(0, [this] { lookForNews(); });
    };
}

QFuture<Network::Reply> Network::send(const QUuid &device, const ClientRequest &request)
{
    auto made = std::make_unique<Exchange>();
    Exchange *exchange = made.get();
    exchange->device = device;
    exchange->request = request;
    exchange->fate = fate(device, request);
    exchange->promise.start();
    m_out.push_back(std::move(made));
    if (onSent)
        onSent(device, request, exchange->fate);
    auto future = exchange->promise.future();
    const qint64 onTheWay = exchange->fate == Fate::Slow ? SlowMs : delayMs;
    exchange->next = m_time.in(onTheWay, [this, exchange] { arrive(exchange); });
    return future;
}

void Network::arrive(Exchange *exchange)
{
    if (!serverIsUp)
        return finish(exchange, offline());
    switch (exchange->fate) {
    case Fate::NeverArrives:
        return finish(exchange, offline());
    case Fate::SignInPage:
        return finish(exchange, ClientReply{200, "text/html", "<html>Welcome to the hotel</html>", {}, {}});
    case Fate::BadGateway:
        return finish(exchange, ClientReply{502, "text/html", "<html>bad gateway</html>", {}, {}});
    case Fate::Busy:
        return finish(exchange,
                      ClientReply{503,
                                  "application/cbor",
                                  encode(Refusal{{m_time.nowMs(), 1, 1}, "busy"}),
                                  {},
                                  std::chrono::seconds(5)});
    case Fate::TooMany:
        return finish(exchange,
                      ClientReply{429,
                                  "application/cbor",
                                  encode(Refusal{{m_time.nowMs(), 1, 1}, "too-many"}),
                                  {},
                                  std::chrono::seconds(600)});
    case Fate::Twice:
        (void)ask(*exchange);
        return answer(exchange);
    case Fate::Whole:
    case Fate::ReplyLost:
    case Fate::ReplyTorn:
    case Fate::ReplyHalved:
    case Fate::Slow:
    case Fate::OverDeadline:
    case Fate::Bent:
    case Fate::SignedByAnother:
        return answer(exchange);
    }
}

HttpReply Network::ask(const Exchange &exchange)
{
    const HttpRequest request = asItArrives(exchange.request, exchange.device);
    HttpReply told = m_server.ask(request);
    if (onAnswered)
        onAnswered(exchange.device, request, told);
    return told;
}

void Network::answer(Exchange *exchange)
{
    HttpReply told = ask(*exchange);
    const bool waitsOn = exchange->heldSinceMs == 0
        || m_time.nowMs() - exchange->heldSinceMs < std::chrono::milliseconds(WaitTime).count();
    if (told.changed && waitsOn)
        return holdBack(exchange, std::move(told.changed));
    switch (exchange->fate) {
    case Fate::ReplyLost:
    case Fate::ReplyTorn:
        return reply(exchange, offline(), delayMs);
    case Fate::OverDeadline:
        return reply(exchange, offline(), GivesUpMs);
    default:
        return reply(exchange, asTheTabletSees(*exchange, told),
                     exchange->fate == Fate::Slow ? SlowMs : delayMs);
    }
}

/// As the carrier of the server does: until something changed, or for WaitTime.
void Network::holdBack(Exchange *exchange, std::function<bool()> changed)
{
    exchange->changed = std::move(changed);
    if (exchange->heldSinceMs != 0)
        return;
    exchange->heldSinceMs = m_time.nowMs();
    exchange->next = m_time.in(std::chrono::milliseconds(WaitTime).count(), [this, exchange] {
        exchange->changed = {};
        answer(exchange);
    });
}

/// As the carrier of the server does: once for whatever came at the same moment.
void Network::lookForNews()
{
    m_newsComes = false;
    std::vector<Exchange *> waiting;
    for (const auto &exchange : m_out)
        if (exchange->changed && exchange->changed())
            waiting.push_back(exchange.get());
    for (Exchange *exchange : waiting) {
        const Timeline::Ticket deadline = exchange->next;
        exchange->changed = {};
        answer(exchange);
        if (!exchange->changed)
            m_time.cancel(deadline);
    }
}

void Network::reply(Exchange *exchange, Reply reply, qint64 afterMs)
{
    exchange->next = m_time.in(afterMs, [this, exchange, reply = std::move(reply)]() mutable {
        finish(exchange, std::move(reply));
    });
}

void Network::finish(Exchange *exchange, Reply reply)
{
    const auto at = std::ranges::find(m_out, exchange, &std::unique_ptr<Exchange>::get);
    const auto gone = std::move(*at);
    m_out.erase(at);
    gone->promise.addResult(std::move(reply));
    gone->promise.finish();
    settle();
}

void Network::cut(const QUuid &device)
{
    std::vector<Exchange *> cut;
    for (const auto &exchange : m_out)
        if (exchange->device == device)
            cut.push_back(exchange.get());
    for (Exchange *exchange : cut)
        m_time.cancel(exchange->next);
    for (Exchange *exchange : cut)
        finish(exchange, offline());
}

void Network::cutAll()
{
    std::set<QUuid> devices;
    for (const auto &exchange : m_out)
        devices.insert(exchange->device);
    for (const QUuid &device : devices)
        cut(device);
}

HttpRequest Network::asItArrives(const ClientRequest &request, const QUuid &device) const
{
    HttpRequest http;
    const qsizetype mark = request.path.indexOf('?');
    http.method = request.method;
    http.path = mark < 0 ? request.path : request.path.first(mark);
    http.query = mark < 0 ? QByteArray() : request.path.sliced(mark + 1);
    http.authorization = request.authorization;
    http.acceptEncoding = "zstd";
    http.body = unreadable.empty() || http.path != "/v1/push"
        ? request.body
        : withoutTheUnreadable(request.body, unreadable);
    http.peer = device.toRfc4122();
    return http;
}

Network::Reply Network::asTheTabletSees(const Exchange &exchange, const HttpReply &told) const
{
    ClientReply reply{told.status, "application/cbor", told.body, told.signature, {}};
    if (told.contentEncoding == "zstd")
        reply.body = sure(decompressed(told.body));
    if (told.retryAfterSeconds > 0)
        reply.retryAfter = std::chrono::seconds(told.retryAfterSeconds);
    if (exchange.fate == Fate::ReplyHalved)
        reply.body.truncate(reply.body.size() / 2);
    if (exchange.fate == Fate::Bent && !reply.body.isEmpty())
        reply.body[reply.body.size() / 2] = char(reply.body[reply.body.size() / 2] ^ 1);
    if (exchange.fate == Fate::SignedByAnother) {
        std::array<quint8, 32> seed{};
        const QByteArray path = exchange.request.path.split('?').first();
        reply.signature = signReply(exchange.device, path, reply.body, SigningKey::fromSeed(seed));
    }
    return reply;
}

} // namespace doorstep
