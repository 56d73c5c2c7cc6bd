#pragma once

#include "http_codec.h"
#include "qt_transport.h"

#include <QPromise>
#include <QSslSocket>
#include <QTimer>

#include <optional>

namespace doorstep {

/// A connection that carries one request after the other and is made, and made anew, when one wants to go.
/// A request that went out on a line the server had closed meanwhile goes once more on a new one: it may
/// then arrive twice.
class TlsLine : public QObject
{
public:
    TlsLine(const ServerAddress &server, const Trust &trust);
    ~TlsLine() override;

    bool isFree() const { return !m_asked; }
    /// Only while free.
    QFuture<Result<ClientReply>> ask(const ClientRequest &request);

private:
    struct Asked {
        QByteArray bytes;
        QPromise<Result<ClientReply>> promise;
    };
    struct SocketLater {
        void operator()(QSslSocket *socket) const;
    };

    void connectToServer();
    void askTrust();
    void write();
    void read();
    void lost();
    void answer(Result<ClientReply> result);
    void hangUp() { m_socket.reset(); }
    bool isOpen() const { return m_trusted && m_socket && m_socket->isEncrypted(); }

    ServerAddress m_server;
    Trust m_trust;
    std::unique_ptr<QSslSocket, SocketLater> m_socket; ///< may be in the middle of telling us something
    QTimer m_patience;
    std::optional<Asked> m_asked;
    HttpReplyReader m_reader;
    bool m_trusted = false;
    bool m_untrusted = false;
    bool m_onceMore = false; ///< the line was open before this request
};

} // namespace doorstep
