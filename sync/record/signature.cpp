#include "signature.h"

#include "cbor_writer.h"
#include "record.h"

#include <sodium.h>

namespace doorstep {

namespace {

constexpr QByteArrayView HeadPurpose("doorstep head 1");

QByteArray headMessage(const SignedHead &head)
{
    CborWriter out;
    out.array(5);
    out.uuid(head.stream);
    out.uuid(head.author);
    out.uuid(head.device);
    out.unsignedInteger(head.n);
    out.bytes(head.hash.view());
    return out.take();
}

QByteArray bound(QByteArrayView purpose, QByteArrayView message)
{
    QByteArray all;
    all.reserve(purpose.size() + 1 + message.size());
    all.append(purpose.data(), purpose.size());
    all.append('\0');
    all.append(message.data(), message.size());
    return all;
}

template <class Array>
std::optional<Array> exactly(QByteArrayView raw)
{
    Array array{};
    if (raw.size() != qsizetype(array.size()))
        return std::nullopt;
    memcpy(array.data(), raw.data(), array.size());
    return array;
}

} // namespace

SigningKey SigningKey::fromSeed(std::span<const quint8, 32> seed)
{
    SigningKey key;
    crypto_sign_seed_keypair(key.m_public.data(), key.m_secret.data(), seed.data());
    return key;
}

SigningKey::~SigningKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

Signature SigningKey::sign(QByteArrayView purpose, QByteArrayView message) const
{
    const QByteArray all = bound(purpose, message);
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const quint8 *>(all.constData()),
                         static_cast<unsigned long long>(all.size()), m_secret.data());
    return signature;
}

bool verify(const PublicKey &key, QByteArrayView purpose, QByteArrayView message, const Signature &signature)
{
    const QByteArray all = bound(purpose, message);
    return crypto_sign_verify_detached(signature.data(), reinterpret_cast<const quint8 *>(all.constData()),
                                       static_cast<unsigned long long>(all.size()), key.data())
        == 0;
}

SignedHead signHead(const Record &record, const SigningKey &device)
{
    SignedHead head{record.stream, record.author, record.device, record.chain.n, hashOf(record), {}};
    head.signature = device.sign(HeadPurpose, headMessage(head));
    return head;
}

bool verifyHead(const SignedHead &head, const PublicKey &device)
{
    return verify(device, HeadPurpose, headMessage(head), head.signature);
}

std::optional<PublicKey> publicKeyFrom(QByteArrayView raw)
{
    return exactly<PublicKey>(raw);
}

std::optional<Signature> signatureFrom(QByteArrayView raw)
{
    return exactly<Signature>(raw);
}

} // namespace doorstep
