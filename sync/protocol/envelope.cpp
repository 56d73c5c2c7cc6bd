#include "envelope.h"

#include "message_fields.h"

#include <sodium.h>

#include <QtEndian>

namespace doorstep {

namespace {

constexpr QByteArrayView CourierPurpose("doorstep courier 1");
constexpr qsizetype BoxBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

using BoxNonce = std::array<quint8, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES>;

BoxNonce boxNonce(quint64 number)
{
    BoxNonce nonce{};
    qToBigEndian(number, nonce.data() + nonce.size() - sizeof number);
    return nonce;
}

const quint8 *rawBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const quint8 *>(bytes.data());
}

QByteArray carriedBytes(const Record &record, const Signature &head)
{
    CborWriter out;
    out.reserve(record.bytes.size() + qsizetype(head.size()) + 16);
    out.array(2);
    out.bytes(record.bytes);
    out.bytes(viewOf(head));
    return out.take();
}

Result<Carried> carriedFrom(QByteArrayView plain)
{
    CborReader in(plain);
    tuple(in, 2);
    const QByteArray bytes = in.bytes().toByteArray();
    const auto signature = exactly<Signature>(in);
    if (!in.ok() || !in.atEnd())
        return Error{Fault::Malformed, QStringLiteral("envelope: not a record and its head")};
    auto record = readRecord(bytes);
    if (!record)
        return record.error();
    const SignedHead head{record->stream,  record->author,  record->device,
                          record->chain.n, hashOf(*record), signature};
    return Carried{*std::move(record), head};
}

} // namespace

EnvelopeKey EnvelopeKey::fromSeed(std::span<const quint8, 32> seed)
{
    EnvelopeKey key;
    std::ranges::copy(seed, key.m_key.begin());
    return key;
}

EnvelopeKey::~EnvelopeKey()
{
    sodium_memzero(m_key.data(), m_key.size());
}

QByteArray EnvelopeKey::sealed(const PublicKey &server, const QUuid &device,
                               std::span<const quint8, 32> once) const
{
    CborWriter out;
    out.array(2);
    out.uuid(device);
    out.bytes({m_key.data(), qsizetype(m_key.size())});
    QByteArray plain = out.take();
    QByteArray sealed = sealTo(server, CourierPurpose, plain, once);
    sodium_memzero(plain.data(), size_t(plain.size()));
    return sealed;
}

Result<EnvelopeKey> EnvelopeKey::open(QByteArrayView sealed, const QUuid &device, const SealingKey &server)
{
    auto plain = server.open(CourierPurpose, sealed);
    if (!plain)
        return plain.error();
    CborReader in(*plain);
    tuple(in, 2);
    const QUuid whose = in.uuid();
    EnvelopeKey key;
    key.m_key = exactly<std::array<quint8, 32>>(in);
    const bool isWhole = in.ok() && in.atEnd() && whose == device;
    sodium_memzero(plain->data(), size_t(plain->size()));
    if (!isWhole)
        return Error{Fault::WrongKey, QStringLiteral("envelope: of another device")};
    return key;
}

CourierEntry EnvelopeKey::close(quint64 number, const Record &record, const Signature &head) const
{
    QByteArray plain = carriedBytes(record, head);
    QByteArray box(plain.size() + BoxBytes, Qt::Uninitialized);
    const BoxNonce nonce = boxNonce(number);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<quint8 *>(box.data()), nullptr,
                                               rawBytes(plain), quint64(plain.size()), nullptr, 0, nullptr,
                                               nonce.data(), m_key.data());
    sodium_memzero(plain.data(), size_t(plain.size()));
    return {number, box};
}

Result<Carried> EnvelopeKey::open(const CourierEntry &entry) const
{
    const Error wrong{Fault::WrongKey, QStringLiteral("envelope: an entry of another, or bent")};
    if (entry.box.size() < BoxBytes)
        return wrong;
    QByteArray plain(entry.box.size() - BoxBytes, Qt::Uninitialized);
    const BoxNonce nonce = boxNonce(entry.number);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<quint8 *>(plain.data()), nullptr, nullptr,
                                                   rawBytes(entry.box), quint64(entry.box.size()), nullptr, 0,
                                                   nonce.data(), m_key.data())
        != 0)
        return wrong;
    return carriedFrom(plain);
}

} // namespace doorstep
