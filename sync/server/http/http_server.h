#pragma once

#include "certificate.h"
#include "http_message.h"
#include "protocol_limits.h"
#include "result.h"

#include <memory>

namespace doorstep {

/// What the server allows those who talk to it. Sizes and waits are those of sync/protocol/README.md; how
/// many may be connected, and how long it goes on after a refusal and when it stops, is this server's own
/// affair.
struct HttpLimits {
    std::chrono::milliseconds firstByte = FirstByteTimeout; ///< after the connection is made
    std::chrono::milliseconds header = HeaderTimeout; ///< handshake, and each header from its first byte
    std::chrono::milliseconds request = RequestTimeout; ///< a whole request from its first byte
    std::chrono::milliseconds write{
        30'000}; ///< for the next part of a reply to go, however slow all of it is
    std::chrono::milliseconds idle{75'000}; ///< between two requests of one connection
    std::chrono::milliseconds wait = WaitTime;
    std::chrono::milliseconds drain{2'000}; ///< reading on after a refusal, so that it is not lost
    std::chrono::milliseconds stop{
        1'500}; ///< finishing what is in flight; what is cut is sent again and counts once
    qsizetype headerBytes = MaxHeaderBytes;
    qsizetype bodyBytes = MaxRequestBytes;
    size_t connections = 4'096;
    size_t connectionsOfPeer = 1'024; ///< many tablets stand behind one office's address
};

struct HttpOptions {
    QString address; ///< IPv4 or IPv6
    quint16 port = 0; ///< 0: any that is free
    QByteArray certificate; ///< PEM
    QByteArray privateKey; ///< PEM
    HttpLimits limits;
    int workers = 8; ///< threads that answer
    bool stopOnSignals = false; ///< stop() on SIGTERM and SIGINT, from listen() on
};

/// HTTP/1.1 over TLS 1.3 and nothing older. Reads requests within the limits, has them answered on its
/// workers, and refuses by itself what is no request, with the bodies that README.md asks for.
class HttpServer
{
public:
    using Answer = std::function<HttpReply(const HttpRequest &)>;
    /// Makes the body of a refusal for something that never became a request.
    using Refuse = std::function<QByteArray(QByteArrayView code)>;

    /// Listens when it returns. Fault::Conflict: the port is taken; Fault::Rejected: no such address here;
    /// Fault::Damaged: certificate or key cannot be used.
    static Result<std::unique_ptr<HttpServer>> listen(const HttpOptions &options, Answer answer,
                                                      Refuse refuse);
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    quint16 port() const;
    /// Serves until stop().
    void run();
    /// Takes no more, finishes what is in flight, then run() returns. From any thread.
    void stop();
    /// Who connects from now on is shown this; who is connected already goes on. Fault::Damaged: certificate
    /// and key do not fit, and nothing changes. From any thread.
    Outcome show(const Certificate &shown);
    /// Something was committed: whoever waits looks again. From any thread; cheap.
    void wake();

private:
    struct Parts;
    explicit HttpServer(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace doorstep
