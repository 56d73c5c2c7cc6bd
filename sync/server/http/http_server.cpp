// The only place that knows Beast: it compiles slowly.
#include <optional>
#include <thread>
#include <utility>

#include "code_words.h"
#include "http_server.h"

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <csignal>
#include <list>
#include <map>

// Asio allots and frees the frames of coroutines by functions of its own; where gcc 12 inlines one of the two
// it takes them for a mismatch.
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"

namespace doorstep {

namespace {

namespace net = boost::asio;
namespace ssl = net::ssl;
namespace http = boost::beast::http;
using boost::system::error_code;
using net::ip::tcp;
using Steady = std::chrono::steady_clock;

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

struct RefusalOfCarrier {
    int status;
    QByteArrayView code;
};

RefusalOfCarrier refusalFor(error_code error)
{
    if (error == http::error::body_limit)
        return {413, code::TooLarge};
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return {431, code::HeadersTooLarge};
    return {400, code::Unreadable};
}

} // namespace

struct HttpServer::Parts {
    struct Connection;

    Parts(const HttpOptions &options, Answer answering, Refuse refusing)
        : limits(options.limits)
        , answer(std::move(answering))
        , refuse(std::move(refusing))
        , workers(size_t(options.workers))
    {
    }
    ~Parts() { workers.join(); }

    Outcome open(const HttpOptions &options);
    net::awaitable<void> accept();
    void stopOnSignals();
    void startStopping();
    void lookAgain();

    HttpLimits limits;
    Answer answer;
    Refuse refuse;
    ssl::context tls{ssl::context::tls_server};
    std::list<Connection *> connections;
    std::map<net::ip::address, size_t> peers;
    bool stopping = false;
    std::atomic_flag waking;
    net::io_context context{1}; ///< one thread: nothing here needs a lock. Its going ends every connection
    tcp::acceptor acceptor{context};
    net::steady_timer deadline{context};
    net::signal_set told{context};
    net::thread_pool workers; ///< last: what it runs uses the rest
};

/// One connection, from the accept to the close. Its coroutine holds it.
struct HttpServer::Parts::Connection : std::enable_shared_from_this<Connection> {
    Connection(Parts &parts, tcp::socket socket, const net::ip::address &from)
        : server(parts)
        , stream(std::move(socket), parts.tls)
        , peer(from)
        , place(parts.connections.insert(parts.connections.end(), this))
    {
        ++server.peers[peer];
    }
    ~Connection()
    {
        if (const auto mine = server.peers.find(peer); --mine->second == 0)
            server.peers.erase(mine);
        server.connections.erase(place);
        if (server.stopping && server.connections.empty())
            server.context.stop();
    }

    using Parser = http::request_parser<http::string_body>;

    net::awaitable<void> serve();
    net::awaitable<bool> shakeHands();
    net::awaitable<bool> serveOne();
    net::awaitable<error_code> readRequest(Parser &parser);
    net::awaitable<HttpReply> answered(HttpRequest request);
    net::awaitable<HttpReply> answeredOnce(const HttpRequest &request);
    net::awaitable<bool> write(HttpReply reply, unsigned version, bool keepAlive);
    net::awaitable<void> refuseAndDrain(error_code error);
    HttpRequest requestOf(Parser &parser) const;
    void allow(Steady::duration time);
    void allowUntil(Steady::time_point end);
    void drop();

    Parts &server;
    ssl::stream<tcp::socket> stream;
    boost::beast::flat_buffer buffer{64 * 1024};
    net::ip::address peer;
    std::list<Connection *>::iterator place;
    net::steady_timer watchdog{server.context};
    net::steady_timer patience{server.context}; ///< runs while a wait is held back
    std::function<bool()> changed;
    bool busy = false; ///< from the first byte of a request to the last of its reply
    error_code error; ///< of the last operation
};

namespace {

/// Where a body ends must be beyond doubt, or somebody in between takes the next request for a part of it, or
/// the other way round.
error_code unclearEnd(const http::request<http::string_body> &head)
{
    const auto coding = head[http::field::transfer_encoding];
    if (!coding.empty() && (!boost::beast::iequals(coding, "chunked") || head.version() < 11))
        return http::error::bad_transfer_encoding; // such as gzip below it: nobody would decode that
    if (head.count(http::field::content_length) > 1
        || head[http::field::content_length].find(',') != boost::beast::string_view::npos)
        return http::error::bad_content_length;
    return {};
}

auto into(error_code &error)
{
    return net::redirect_error(net::use_awaitable, error);
}

} // namespace

/// Closes the connection unless a later allowance comes first.
void HttpServer::Parts::Connection::allowUntil(Steady::time_point end)
{
    watchdog.expires_at(end);
    watchdog.async_wait([weak = weak_from_this()](error_code cancelled) {
        const auto self = weak.lock();
        if (!cancelled && self && self->watchdog.expiry() <= Steady::now())
            self->drop();
    });
}

void HttpServer::Parts::Connection::allow(Steady::duration time)
{
    allowUntil(Steady::now() + time);
}

void HttpServer::Parts::Connection::drop()
{
    error_code ignored;
    stream.lowest_layer().close(ignored);
}

net::awaitable<bool> HttpServer::Parts::Connection::shakeHands()
{
    allow(server.limits.firstByte);
    co_await stream.lowest_layer().async_wait(tcp::socket::wait_read, into(error));
    if (error)
        co_return false;
    allow(server.limits.header);
    co_await stream.async_handshake(ssl::stream_base::server, into(error));
    co_return !error;
}

net::awaitable<void> HttpServer::Parts::Connection::serve()
{
    const auto self = shared_from_this();
    if (co_await shakeHands()) {
        allow(server.limits.idle);
        while (co_await serveOne())
            allow(server.limits.idle);
    }
    watchdog.cancel();
    drop();
}

net::awaitable<error_code> HttpServer::Parts::Connection::readRequest(Parser &parser)
{
    parser.header_limit(static_cast<std::uint32_t>(server.limits.headerBytes));
    parser.body_limit(static_cast<std::uint64_t>(server.limits.bodyBytes));
    busy = false;
    if (buffer.size() == 0) {
        const size_t got = co_await stream.async_read_some(buffer.prepare(16 * 1024), into(error));
        buffer.commit(got);
        if (error)
            co_return http::error::end_of_stream;
    }
    busy = true;
    const auto began = Steady::now();
    allowUntil(began + server.limits.header);
    co_await http::async_read_header(stream, buffer, parser, into(error));
    if (error)
        co_return error;
    if (const error_code unclear = unclearEnd(parser.get()))
        co_return unclear;
    allowUntil(began + server.limits.request);
    if (boost::beast::iequals(parser.get()[http::field::expect], "100-continue")) {
        http::response<http::empty_body> goOn{http::status::continue_, parser.get().version()};
        co_await http::async_write(stream, goOn, into(error));
        if (error)
            co_return http::error::end_of_stream;
    }
    co_await http::async_read(stream, buffer, parser, into(error));
    co_return error;
}

/// True: the connection may carry another request.
net::awaitable<bool> HttpServer::Parts::Connection::serveOne()
{
    Parser parser;
    if (const error_code failed = co_await readRequest(parser)) {
        if (failed.category() == error_code(http::error::bad_version).category()
            && failed != http::error::end_of_stream && failed != http::error::partial_message)
            co_await refuseAndDrain(failed);
        co_return false;
    }
    const auto version = parser.get().version();
    // The reply to a HEAD has a body here, which its client does not expect: nothing may follow it.
    const bool keepAlive = parser.get().keep_alive() && parser.get().method() != http::verb::head;
    HttpReply reply = co_await answered(requestOf(parser));
    co_return co_await write(std::move(reply), version, keepAlive && !server.stopping);
}

HttpRequest HttpServer::Parts::Connection::requestOf(Parser &parser) const
{
    const auto &message = parser.get();
    const QByteArray target = bytesOf(message.target());
    const qsizetype mark = target.indexOf('?');
    HttpRequest request;
    request.method = bytesOf(message.method_string());
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    request.authorization = bytesOf(message[http::field::authorization]);
    request.contentEncoding = bytesOf(message[http::field::content_encoding]).toLower();
    request.acceptEncoding = bytesOf(message[http::field::accept_encoding]);
    request.body = bytesOf(message.body());
    request.peer = QByteArray::fromStdString(peer.to_string());
    return request;
}

/// Leaves this thread for a worker and comes back with the reply.
net::awaitable<HttpReply> HttpServer::Parts::Connection::answeredOnce(const HttpRequest &request)
{
    return net::async_initiate<const net::use_awaitable_t<>, void(HttpReply)>(
        [this, &request](auto handler) {
            net::post(server.workers, [this, &request, done = std::move(handler)]() mutable {
                HttpReply reply = server.answer(request);
                net::post(server.context, [done = std::move(done), reply = std::move(reply)]() mutable {
                    done(std::move(reply));
                });
            });
        },
        net::use_awaitable);
}

net::awaitable<HttpReply> HttpServer::Parts::Connection::answered(HttpRequest request)
{
    HttpReply reply = co_await answeredOnce(request);
    const auto end = Steady::now() + server.limits.wait;
    while (reply.changed && !server.stopping && Steady::now() < end && stream.lowest_layer().is_open()) {
        allowUntil(end + server.limits.request);
        patience.expires_at(end);
        changed = reply.changed;
        if (!changed())
            co_await patience.async_wait(into(error));
        changed = {};
        reply = co_await answeredOnce(request);
    }
    co_return reply;
}

net::awaitable<bool> HttpServer::Parts::Connection::write(HttpReply reply, unsigned version, bool keepAlive)
{
    http::response<http::span_body<const char>> message{static_cast<http::status>(reply.status), version};
    message.set(http::field::content_type, "application/cbor");
    if (!reply.contentEncoding.isEmpty())
        message.set(http::field::content_encoding, reply.contentEncoding.toStdString());
    if (!reply.signature.isEmpty())
        message.set("Doorstep-Signature", reply.signature.toStdString());
    if (reply.retryAfterSeconds > 0)
        message.set(http::field::retry_after, std::to_string(reply.retryAfterSeconds));
    message.keep_alive(keepAlive);
    message.body() = {reply.body.constData(), size_t(reply.body.size())};
    message.prepare_payload();
    http::response_serializer<http::span_body<const char>> parts{message};
    for (error = {}; !error && !parts.is_done();) {
        allow(server.limits.write);
        co_await http::async_write_some(stream, parts, into(error));
    }
    co_return keepAlive && !error;
}

/// Says no, then reads on for a moment: closing on unread bytes would take the refusal away from the peer.
net::awaitable<void> HttpServer::Parts::Connection::refuseAndDrain(error_code failed)
{
    const RefusalOfCarrier refusal = refusalFor(failed);
    HttpReply reply;
    reply.status = refusal.status;
    reply.body = server.refuse(refusal.code);
    co_await write(std::move(reply), 11, false);
    allow(server.limits.drain);
    if (error)
        co_return;
    stream.lowest_layer().shutdown(tcp::socket::shutdown_send, error);
    while (!error) {
        buffer.consume(buffer.size());
        co_await stream.next_layer().async_read_some(buffer.prepare(16 * 1024), into(error));
    }
}

net::awaitable<void> HttpServer::Parts::accept()
{
    net::steady_timer pause(context);
    error_code error;
    while (!stopping) {
        tcp::socket socket(context);
        tcp::endpoint peer;
        co_await acceptor.async_accept(socket, peer, into(error));
        if (stopping)
            break;
        if (error || connections.size() >= limits.connections) {
            // out of descriptors or at the limit: let some go first
            pause.expires_after(std::chrono::milliseconds(20));
            co_await pause.async_wait(into(error));
            continue;
        }
        const auto known = peers.find(peer.address());
        if (known != peers.end() && known->second >= limits.connectionsOfPeer)
            continue;
        socket.set_option(tcp::no_delay(true), error);
        const auto connection = std::make_shared<Connection>(*this, std::move(socket), peer.address());
        net::co_spawn(
            context, [connection] { return connection->serve(); }, net::detached);
    }
}

void HttpServer::Parts::stopOnSignals()
{
    told.add(SIGTERM);
    told.add(SIGINT);
    told.async_wait([this](error_code error, int) {
        if (!error)
            startStopping();
    });
}

void HttpServer::Parts::startStopping()
{
    if (std::exchange(stopping, true))
        return;
    error_code ignored;
    acceptor.close(ignored);
    for (Connection *connection : connections) {
        connection->patience.cancel();
        if (!connection->busy)
            connection->drop();
    }
    if (connections.empty()) {
        context.stop();
        return;
    }
    deadline.expires_after(limits.stop);
    deadline.async_wait([this](error_code) { context.stop(); });
}

void HttpServer::Parts::lookAgain()
{
    waking.clear();
    for (Connection *connection : connections)
        if (connection->changed && connection->changed())
            connection->patience.cancel();
}

Outcome HttpServer::Parts::open(const HttpOptions &options)
{
    error_code error;
    const auto address = net::ip::make_address(options.address.toStdString(), error);
    if (error)
        return Error{Fault::Rejected, QStringLiteral("not an IP address")};
    const tcp::endpoint endpoint(address, options.port);
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(net::socket_base::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(net::socket_base::max_listen_connections, error);
    if (error == net::error::address_in_use)
        return Error{Fault::Conflict, QStringLiteral("the port is in use")};
    if (error)
        return Error{Fault::Rejected, QString::fromStdString(error.message())};
    return done();
}

HttpServer::HttpServer(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

HttpServer::~HttpServer() = default;

Result<std::unique_ptr<HttpServer>> HttpServer::listen(const HttpOptions &options, Answer answer,
                                                       Refuse refuse)
{
    auto parts = std::make_unique<Parts>(options, std::move(answer), std::move(refuse));
    SSL_CTX *const tls = parts->tls.native_handle();
    SSL_CTX_set_mode(tls, SSL_MODE_RELEASE_BUFFERS);
    if (SSL_CTX_set_min_proto_version(tls, TLS1_3_VERSION) != 1)
        return Error{Fault::Storage, QStringLiteral("this OpenSSL does not speak TLS 1.3")};
    if (auto shown = showIn(tls, {options.certificate, options.privateKey}); !shown)
        return shown.error();
    if (auto opened = parts->open(options); !opened)
        return opened.error();
    if (options.stopOnSignals)
        parts->stopOnSignals();
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(parts)));
}

quint16 HttpServer::port() const
{
    return m_parts->acceptor.local_endpoint().port();
}

void HttpServer::run()
{
    net::co_spawn(
        m_parts->context, [this] { return m_parts->accept(); }, net::detached);
    m_parts->context.run();
    m_parts->workers.join();
}

void HttpServer::stop()
{
    net::post(m_parts->context, [parts = m_parts.get()] { parts->startStopping(); });
}

Outcome HttpServer::show(const Certificate &shown)
{
    if (auto fits = fitTogether(shown); !fits)
        return fits;
    // each connection has its own copy of what the context holds when it begins
    net::post(m_parts->context, [parts = m_parts.get(), shown] {
        if (auto taken = showIn(parts->tls.native_handle(), shown); !taken)
            qWarning("http: %s", qUtf8Printable(taken.error().detail));
    });
    return done();
}

void HttpServer::wake()
{
    if (!m_parts->waking.test_and_set())
        net::post(m_parts->context, [parts = m_parts.get()] { parts->lookAgain(); });
}

} // namespace doorstep
