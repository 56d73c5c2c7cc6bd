#include "tls_line.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>

namespace doorstep {

namespace {

/// What the system takes in beforehand: a slow link carries it well within anybody's patience, which counts
/// from the last byte that was taken.
constexpr int SendBufferBytes = 64 * 1024;

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

} // namespace

void TlsLine::SocketLater::operator()(QSslSocket *socket) const
{
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

TlsLine::TlsLine(const ServerAddress &server, const Trust &trust)
    : m_server(server)
    , m_trust(trust)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        hangUp();
        answer(Error{Fault::Offline, QStringLiteral("transport: no answer in time")});
    });
}

TlsLine::~TlsLine()
{
    hangUp();
    if (m_asked)
        answer(Error{Fault::Offline, QStringLiteral("transport: given up")});
}

QFuture<Result<ClientReply>> TlsLine::ask(const ClientRequest &request)
{
    m_asked.emplace(Asked{httpBytes(request, m_server), {}});
    m_asked->promise.start();
    const auto future = m_asked->promise.future();
    m_reader = HttpReplyReader();
    m_patience.start(request.patience);
    m_onceMore = isOpen();
    if (m_onceMore)
        write();
    else
        connectToServer();
    return future;
}

void TlsLine::connectToServer()
{
    m_trusted = m_untrusted = false;
    m_socket.reset(new QSslSocket);
    QSslSocket *socket = m_socket.get();
    socket->setSslConfiguration(pinnedTls());
    connect(socket, &QSslSocket::connected, this, [socket] {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, SendBufferBytes);
    });
    connect(socket, &QSslSocket::sslErrors, this, [this] { askTrust(); });
    connect(socket, &QSslSocket::encrypted, this, [this] { write(); });
    connect(socket, &QSslSocket::readyRead, this, [this] { read(); });
    connect(socket, &QSslSocket::encryptedBytesWritten, this, [this] {
        if (m_asked)
            m_patience.start();
    });
    connect(socket, &QSslSocket::errorOccurred, this, [this] { lost(); });
    connect(socket, &QSslSocket::disconnected, this, [this] { lost(); });
    socket->connectToHostEncrypted(m_server.host, m_server.port);
}

void TlsLine::askTrust()
{
    const auto certificate = m_socket->peerCertificate();
    m_trusted = !certificate.isNull() && m_trust(pinOf(certificate));
    m_untrusted = !m_trusted;
    if (m_trusted)
        m_socket->ignoreSslErrors(); // not ignoring ends the handshake
}

void TlsLine::write()
{
    if (!m_trusted) { // a certificate that Qt had nothing against
        m_untrusted = true;
        return lost();
    }
    if (m_asked)
        m_socket->write(m_asked->bytes);
}

void TlsLine::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (!m_asked)
        return hangUp(); // nobody asked
    m_patience.start();
    if (const auto taken = m_reader.put(bytes); !taken) {
        hangUp();
        return answer(taken.error());
    }
    if (!m_reader.isWhole())
        return;
    if (!m_reader.keepsOpen())
        hangUp();
    answer(m_reader.take());
}

void TlsLine::lost()
{
    hangUp();
    if (!m_asked)
        return;
    m_reader.end();
    if (m_reader.isWhole())
        return answer(m_reader.take());
    if (m_untrusted)
        return answer(Error{Fault::Untrusted, QStringLiteral("transport: the server's key fits no pin")});
    if (std::exchange(m_onceMore, false) && !m_reader.hasBegun())
        return connectToServer();
    answer(Error{Fault::Offline, QStringLiteral("transport: the connection ended")});
}

void TlsLine::answer(Result<ClientReply> result)
{
    m_patience.stop();
    auto asked = std::exchange(m_asked, std::nullopt);
    if (!asked)
        return;
    asked->promise.addResult(std::move(result));
    asked->promise.finish();
}

} // namespace doorstep
