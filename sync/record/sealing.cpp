#include "sealing.h"

#include <sodium.h>

namespace doorstep {

namespace {

using Nonce = std::array<quint8, crypto_box_NONCEBYTES>;

static_assert(SealBytes == crypto_box_PUBLICKEYBYTES + crypto_box_MACBYTES);

Nonce nonceOf(QByteArrayView purpose, QByteArrayView once, QByteArrayView key)
{
    const Hash hash = hashOf(purpose.toByteArray() + '\0' + once.toByteArray() + key.toByteArray());
    Nonce nonce{};
    memcpy(nonce.data(), hash.view().data(), nonce.size());
    return nonce;
}

const quint8 *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const quint8 *>(bytes.data());
}

quint8 *raw(QByteArray &bytes)
{
    return reinterpret_cast<quint8 *>(bytes.data());
}

} // namespace

SealingKey SealingKey::fromSeed(std::span<const quint8, 32> seed)
{
    SealingKey key;
    crypto_box_seed_keypair(key.m_public.data(), key.m_secret.data(), seed.data());
    return key;
}

SealingKey::~SealingKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

Result<QByteArray> SealingKey::open(QByteArrayView purpose, QByteArrayView sealed) const
{
    const Error wrong{Fault::WrongKey, QStringLiteral("sealed to another key, or bent")};
    if (sealed.size() < SealBytes)
        return wrong;
    const QByteArrayView once = sealed.first(crypto_box_PUBLICKEYBYTES);
    const QByteArrayView box = sealed.sliced(once.size());
    const Nonce nonce = nonceOf(purpose, once, viewOf(m_public));
    QByteArray plain(box.size() - crypto_box_MACBYTES, Qt::Uninitialized);
    const int opened = crypto_box_open_easy(raw(plain), raw(box), static_cast<unsigned long long>(box.size()),
                                            nonce.data(), raw(once), m_secret.data());
    if (opened != 0)
        return wrong;
    return plain;
}

QByteArray sealTo(const PublicKey &key, QByteArrayView purpose, QByteArrayView plain,
                  std::span<const quint8, 32> once)
{
    PublicKey mine{};
    std::array<quint8, crypto_box_SECRETKEYBYTES> secret{};
    crypto_box_seed_keypair(mine.data(), secret.data(), once.data());
    const Nonce nonce = nonceOf(purpose, viewOf(mine), viewOf(key));
    QByteArray box(plain.size() + crypto_box_MACBYTES, Qt::Uninitialized);
    const int sealed = crypto_box_easy(raw(box), raw(plain), static_cast<unsigned long long>(plain.size()),
                                       nonce.data(), key.data(), secret.data());
    sodium_memzero(secret.data(), secret.size());
    // only a point of small order fails
    return sealed == 0 ? viewOf(mine).toByteArray() + box : QByteArray();
}

} // namespace doorstep
