// The only place on the tablet that knows Beast: its parser has met more of the internet than ours would.
#include <limits>
#include <optional>
#include <utility>

#include "http_codec.h"

#include "compress.h"
#include "protocol_limits.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace doorstep {

namespace {

namespace http = boost::beast::http;
using boost::system::error_code;

QByteArray hostHeader(const ServerAddress &to)
{
    const QByteArray host = to.host.toLatin1();
    return (host.contains(':') ? '[' + host + ']' : host) + ':' + QByteArray::number(to.port);
}

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

QByteArray httpBytes(const ClientRequest &request, const ServerAddress &to)
{
    const auto frame = compressedToSend(request.body);
    const QByteArray &body = frame ? *frame : request.body;
    QByteArray bytes = request.method + ' ' + request.path + " HTTP/1.1\r\nHost: " + hostHeader(to)
        + "\r\nAccept-Encoding: zstd\r\nUser-Agent: doorstep/1\r\n";
    if (!request.authorization.isEmpty())
        bytes += "Authorization: " + request.authorization + "\r\n";
    if (request.method != "GET")
        bytes +=
            "Content-Type: application/cbor\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (frame)
        bytes += "Content-Encoding: zstd\r\n";
    return bytes + "\r\n" + body;
}

struct HttpReplyReader::Parts {
    Parts()
    {
        parser.header_limit(static_cast<std::uint32_t>(MaxHeaderBytes));
        // Beast 1.74 keeps to it only where a read ends with the header: put() looks for itself
        parser.body_limit(std::numeric_limits<std::uint64_t>::max());
        parser.eager(true);
    }
    QByteArray header(const char *name) const { return bytesOf(parser.get()[name]); }

    http::response_parser<http::string_body> parser;
    QByteArray pending; ///< came, but is not enough to go on with
};

HttpReplyReader::HttpReplyReader()
    : m_parts(std::make_unique<Parts>())
{
}

HttpReplyReader::HttpReplyReader(HttpReplyReader &&) noexcept = default;
HttpReplyReader &HttpReplyReader::operator=(HttpReplyReader &&) noexcept = default;
HttpReplyReader::~HttpReplyReader() = default;

Outcome HttpReplyReader::put(QByteArrayView bytes)
{
    QByteArray &pending = m_parts->pending;
    pending.append(bytes);
    qsizetype used = 0;
    while (used < pending.size() && !isWhole()) {
        error_code error;
        const size_t taken = m_parts->parser.put(
            {pending.constData() + used, static_cast<size_t>(pending.size() - used)}, error);
        used += static_cast<qsizetype>(taken);
        if (m_parts->parser.get().body().size() > static_cast<size_t>(MaxPlainBytes))
            return Error{Fault::Malformed, QStringLiteral("transport: a reply over 8 MiB")};
        if (error == http::error::need_more)
            break;
        if (error)
            return Error{Fault::Malformed,
                         QStringLiteral("transport: ") + QString::fromStdString(error.message())};
    }
    pending.remove(0, used);
    return done();
}

void HttpReplyReader::end()
{
    error_code error;
    if (m_parts->parser.is_header_done())
        m_parts->parser.put_eof(error);
}

bool HttpReplyReader::hasBegun() const
{
    return m_parts->parser.got_some();
}

bool HttpReplyReader::isWhole() const
{
    return m_parts->parser.is_done();
}

bool HttpReplyReader::keepsOpen() const
{
    return isWhole() && m_parts->parser.keep_alive() && m_parts->pending.isEmpty();
}

Result<ClientReply> HttpReplyReader::take()
{
    const auto &message = m_parts->parser.get();
    ClientReply reply{int(message.result_int()), m_parts->header("Content-Type").toLower(),
                      QByteArray::fromStdString(message.body()), m_parts->header("Doorstep-Signature"),
                      std::nullopt};
    bool isNumber = false;
    if (const int seconds = m_parts->header("Retry-After").toInt(&isNumber); isNumber)
        reply.retryAfter = std::chrono::seconds(seconds);
    const QByteArray encoding = m_parts->header("Content-Encoding").toLower();
    if (encoding.isEmpty() || encoding == "identity")
        return reply;
    if (encoding != "zstd")
        return Error{Fault::Malformed, QStringLiteral("transport: an encoding nobody asked for")};
    auto plain = decompressed(reply.body);
    if (!plain)
        return plain.error();
    reply.body = *std::move(plain);
    return reply;
}

} // namespace doorstep
