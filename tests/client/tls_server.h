#pragma once

#include "hash.h"

#include <QList>
#include <QSsl>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

#include <functional>

namespace doorstep {

/// What a server shows for itself, and has the key for.
struct Identity {
    QList<QSslCertificate> chain; ///< its own first
    QSslKey key;
    Hash pin;
    QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater;
};

/// How a certificate is made; otherwise as well as can be.
struct Made {
    const char *host = "IP:127.0.0.1"; ///< a subjectAltName as OpenSSL reads it
    bool isExpired = false;
    bool isIssued = false; ///< by an authority, whose certificate is last in the chain
};
/// With a new key, or with one that is there, as PEM.
Identity newIdentity(const Made &how = {}, const QByteArray &privateKey = {});
/// Shows a certificate of somebody else's, who alone has the key for it.
Identity copiedFrom(const QByteArray &certificate);

/// A server with whatever certificate, which counts what it was told and answers each request with the same
/// bytes.
class TlsServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit TlsServer(Identity identity = newIdentity());

    Hash pin() const { return m_identity.pin; }
    QByteArray received; ///< application bytes, after TLS
    QByteArray reply = "HTTP/1.1 200 OK\r\nContent-Type: application/cbor\r\nContent-Length: 1\r\n\r\n\xa0";
    int connections = 0;
    int encrypted = 0; ///< connections of which this side thought so
    bool closeAfterReply = false;

protected:
    void incomingConnection(qintptr socket) override;

private:
    Identity m_identity;
};

} // namespace doorstep
