#pragma once

#include "hash.h"

#include <QByteArray>
#include <QUuid>

#include <optional>
#include <span>

namespace doorstep {

struct Record;

using PublicKey = std::array<quint8, 32>;
using Signature = std::array<quint8, 64>;

/// An Ed25519 key pair (RFC 8032). The secret is wiped when it goes.
class SigningKey
{
public:
    /// From 32 bytes of entropy.
    static SigningKey fromSeed(std::span<const quint8, 32> seed);
    ~SigningKey();
    SigningKey(const SigningKey &) = default;
    SigningKey(SigningKey &&) noexcept = default;
    SigningKey &operator=(const SigningKey &) = default;
    SigningKey &operator=(SigningKey &&) noexcept = default;

    const PublicKey &publicKey() const { return m_public; }
    /// Signs the bytes `purpose`, a zero byte, `message`, so that no signature serves two purposes.
    Signature sign(QByteArrayView purpose, QByteArrayView message) const;

private:
    SigningKey() = default;
    PublicKey m_public{};
    std::array<quint8, 64> m_secret{};
};

bool verify(const PublicKey &key, QByteArrayView purpose, QByteArrayView message, const Signature &signature);

/// The end of one chain as its device vouches for it: this covers every record below.
struct SignedHead {
    QUuid stream;
    QUuid author;
    QUuid device;
    quint64 n = 0;
    Hash hash;
    Signature signature{};

    bool operator==(const SignedHead &) const = default;
};

/// Signs the head that `record` is.
SignedHead signHead(const Record &record, const SigningKey &device);
bool verifyHead(const SignedHead &head, const PublicKey &device);

inline QByteArrayView viewOf(const PublicKey &key)
{
    return {key.data(), qsizetype(key.size())};
}
inline QByteArrayView viewOf(const Signature &signature)
{
    return {signature.data(), qsizetype(signature.size())};
}
std::optional<PublicKey> publicKeyFrom(QByteArrayView raw);
std::optional<Signature> signatureFrom(QByteArrayView raw);

} // namespace doorstep
