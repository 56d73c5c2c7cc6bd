#pragma once

#include "invitation.h"
#include "transport.h"

#include <memory>

namespace doorstep {

/// A request as HTTP/1.1 has it on the wire; a body worth it is compressed.
QByteArray httpBytes(const ClientRequest &request, const ServerAddress &to);

/// Reads one reply as its bytes come in, from wherever. Fault::Malformed: what comes is no reply, is over a
/// limit or does not decompress.
class HttpReplyReader
{
public:
    HttpReplyReader();
    HttpReplyReader(HttpReplyReader &&) noexcept;
    HttpReplyReader &operator=(HttpReplyReader &&) noexcept;
    ~HttpReplyReader();

    Outcome put(QByteArrayView bytes);
    /// The connection was closed: a reply that does not tell its length is whole then.
    void end();

    bool hasBegun() const;
    bool isWhole() const;
    /// Whether the connection may carry another request.
    bool keepsOpen() const;
    /// The reply, once it is whole.
    Result<ClientReply> take();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace doorstep
