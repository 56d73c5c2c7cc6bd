#pragma once

#include "audience.h"
#include "messages.h"

namespace doorstep {

/// Who asks, and whose answers count.
struct Credentials {
    QUuid device;
    QUuid account;
    SigningKey deviceKey;
    PublicKey serverKey{};
    Reader reader = Reader::Carer;
    std::vector<Hash> pins{}; ///< by which the server is known; empty: it is not asked for others

    /// A supervisor: whose tablet was heard, and when, is asked for after every wait.
    bool watches() const { return reader == Reader::Supervisor; }
};

/// The message of a reply that must bear the server's signature. Fault::Untrusted when it does not,
/// Malformed when it cannot be read; nothing of it may be used then.
template <class Message>
Result<Message> trusted(const Credentials &signIn, QByteArrayView path, QByteArrayView body,
                        QByteArrayView signature)
{
    if (!verifyReply(signIn.device, path, body, signature, signIn.serverKey))
        return Error{Fault::Untrusted, QStringLiteral("reply: not signed by our server")};
    return decode<Message>(body);
}

} // namespace doorstep
