#pragma once

#include "hash.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

#include <functional>

namespace doorstep {

/// A server with a certificate of its own making, which counts what it was told and answers each request
/// with the same bytes.
class TlsServer : public QTcpServer
{
    Q_OBJECT

public:
    TlsServer();

    Hash pin() const { return m_pin; }
    QByteArray received; ///< application bytes, after TLS
    QByteArray reply = "HTTP/1.1 200 OK\r\nContent-Type: application/cbor\r\nContent-Length: 1\r\n\r\n\xa0";
    int connections = 0;
    bool closeAfterReply = false;

protected:
    void incomingConnection(qintptr socket) override;

private:
    QSslKey m_key;
    QSslCertificate m_certificate;
    Hash m_pin;
};

} // namespace doorstep
