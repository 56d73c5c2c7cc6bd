#include "qt_transport.h"

#include "compress.h"
#include "protocol_limits.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>

#include <algorithm>

namespace doorstep {

namespace {

QSslConfiguration pinnedTls()
{
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({}); // so that every certificate comes before sslErrors, where the pin is asked
    tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true); // a resumed session shows no certificate
    tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    return tls;
}

Hash pinOf(const QSslCertificate &certificate)
{
    return hashOf(QByteArrayView(certificate.publicKey().toDer()));
}

/// One request until its reply is told.
class Exchange : public QObject
{
public:
    Exchange(QNetworkReply *reply, const Trust &trust)
        : m_reply(reply)
        , m_trust(trust)
    {
        reply->setParent(this);
        reply->setReadBufferSize(MaxPlainBytes);
        m_promise.start();
        connect(reply, &QNetworkReply::sslErrors, this, [this] { askTrust(); });
        connect(reply, &QNetworkReply::readyRead, this, [this] { read(); });
        connect(reply, &QNetworkReply::finished, this, [this] { tell(); });
    }
    ~Exchange() override
    {
        if (!m_told)
            answer(Error{Fault::Offline, QStringLiteral("transport: given up")});
    }

    QFuture<Result<ClientReply>> future() { return m_promise.future(); }

private:
    void askTrust()
    {
        const auto certificate = m_reply->sslConfiguration().peerCertificate();
        if (!certificate.isNull() && m_trust(pinOf(certificate))) {
            m_reply->ignoreSslErrors();
            return;
        }
        m_untrusted = true; // not ignoring ends the handshake
    }
    void read()
    {
        m_body += m_reply->readAll();
        if (m_body.size() > MaxPlainBytes) {
            m_tooLarge = true;
            m_reply->abort();
        }
    }
    void tell()
    {
        if (m_told)
            return;
        answer(outcome());
        deleteLater();
    }
    void answer(Result<ClientReply> result)
    {
        m_told = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }
    Result<ClientReply> outcome();

    QNetworkReply *m_reply;
    Trust m_trust;
    QPromise<Result<ClientReply>> m_promise;
    QByteArray m_body;
    bool m_untrusted = false;
    bool m_tooLarge = false;
    bool m_told = false;
};

/// Qt tells statuses from 400 on as errors too; a reply is whole when it has a status and the connection did
/// not break.
bool isWhole(QNetworkReply::NetworkError error)
{
    const bool ofContent = error > 200 && error < 300;
    const bool ofServer = error > 400;
    return error == QNetworkReply::NoError || ofContent || ofServer
        || error == QNetworkReply::ProtocolInvalidOperationError; // is 400
}

Result<ClientReply> Exchange::outcome()
{
    if (m_untrusted)
        return Error{Fault::Untrusted, QStringLiteral("transport: the server's key fits no pin")};
    if (m_tooLarge)
        return Error{Fault::Malformed, QStringLiteral("transport: a reply over 8 MiB")};
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || !isWhole(m_reply->error()))
        return Error{Fault::Offline, QStringLiteral("transport: network error %1").arg(m_reply->error())};
    m_body += m_reply->readAll();
    ClientReply reply{status, m_reply->rawHeader("Content-Type").toLower(), std::move(m_body),
                      m_reply->rawHeader("Doorstep-Signature"), std::nullopt};
    bool isNumber = false;
    if (const int seconds = m_reply->rawHeader("Retry-After").toInt(&isNumber); isNumber)
        reply.retryAfter = std::chrono::seconds(seconds);
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").toLower();
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

} // namespace

Trust trustAnyOf(std::vector<Hash> pins)
{
    return [pins = std::move(pins)](const Hash &pin) { return std::ranges::find(pins, pin) != pins.end(); };
}

Trust trustAsInvited(const Invitation &invitation)
{
    return [invitation](const Hash &pin) { return pinBegins(pin, invitation); };
}

QtTransport::QtTransport(const ServerAddress &server, Trust trust)
    : m_server(server)
    , m_trust(std::move(trust))
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QtTransport::~QtTransport() = default;

QNetworkReply *QtTransport::begin(const ClientRequest &request)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(m_server.host);
    url.setPort(m_server.port);
    const qsizetype question = request.path.indexOf('?');
    url.setPath(QString::fromLatin1(request.path.first(question < 0 ? request.path.size() : question)));
    if (question >= 0)
        url.setQuery(QString::fromLatin1(request.path.sliced(question + 1)));

    QNetworkRequest out(url);
    out.setSslConfiguration(pinnedTls());
    out.setTransferTimeout(int(request.patience.count()));
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setRawHeader("Accept-Encoding", "zstd");
    out.setRawHeader("User-Agent", "doorstep/1");
    if (!request.authorization.isEmpty())
        out.setRawHeader("Authorization", request.authorization);
    if (request.method == "GET")
        return m_network->get(out);
    out.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/cbor"));
    if (!worthCompressing(request.body))
        return m_network->post(out, request.body);
    out.setRawHeader("Content-Encoding", "zstd");
    return m_network->post(out, compressed(request.body));
}

QFuture<Result<ClientReply>> QtTransport::send(const ClientRequest &request)
{
    auto *exchange = new Exchange(begin(request), m_trust);
    exchange->setParent(m_network.get());
    return exchange->future();
}

} // namespace doorstep
