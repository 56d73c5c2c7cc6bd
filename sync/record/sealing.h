#pragma once

#include "result.h"
#include "signature.h"

namespace doorstep {

/// An X25519 key pair (RFC 7748): what is sealed to its public half, only who has the other can open. The
/// secret is wiped when it goes.
class SealingKey
{
public:
    /// From 32 bytes of entropy.
    static SealingKey fromSeed(std::span<const quint8, 32> seed);
    ~SealingKey();
    SealingKey(const SealingKey &) = default;
    SealingKey(SealingKey &&) noexcept = default;
    SealingKey &operator=(const SealingKey &) = default;
    SealingKey &operator=(SealingKey &&) noexcept = default;

    const PublicKey &publicKey() const { return m_public; }
    /// What sealTo() made. Fault::WrongKey: to another key or for another purpose, or bent.
    Result<QByteArray> open(QByteArrayView purpose, QByteArrayView sealed) const;

private:
    SealingKey() = default;
    PublicKey m_public{};
    std::array<quint8, 32> m_secret{};
};

/// How much longer than what is in it a sealed thing is.
constexpr qsizetype SealBytes = 48;

/// A box (X25519, XSalsa20-Poly1305) from a key made for this once, whose public half stands before it; the
/// nonce is of purpose and both keys, so that none serves two purposes. `once` is 32 bytes of entropy that
/// serve nothing else. Empty for a key that is none: nobody could open it.
QByteArray sealTo(const PublicKey &key, QByteArrayView purpose, QByteArrayView plain,
                  std::span<const quint8, 32> once);

} // namespace doorstep
