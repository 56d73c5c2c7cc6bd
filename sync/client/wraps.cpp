#include "wraps.h"

#include "entropy.h"

#include <sodium.h>

#include <array>

namespace doorstep {

namespace {

constexpr qsizetype SaltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype NonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr quint64 MiB = 1024 * 1024;
constexpr quint64 MostPasses = 64; ///< a bent file must not keep a tablet busy for hours
constexpr quint64 MostMemory = 1024 * MiB;

const quint8 *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const quint8 *>(bytes.data());
}
quint8 *raw(QByteArray &bytes)
{
    return reinterpret_cast<quint8 *>(bytes.data());
}

/// 32 bytes that are wiped when they go.
struct Derived {
    std::array<quint8, 32> bytes{};
    ~Derived() { sodium_memzero(bytes.data(), bytes.size()); }
};

QByteArray boundTo(QByteArrayView purpose, const WrapBinding &binding)
{
    return purpose.toByteArray() + '\0' + binding.account.toRfc4122() + binding.device.toRfc4122();
}

QByteArray purposeOf(const KeyWrap &wrap)
{
    return "doorstep wrap " + QByteArray::number(wrap.version) + ' ' + QByteArray::number(int(wrap.kind));
}

bool derive(Derived &into, QByteArrayView secret, QByteArrayView salt, const WrapCost &cost)
{
    return crypto_pwhash(into.bytes.data(), into.bytes.size(), secret.data(),
                         static_cast<unsigned long long>(secret.size()), raw(salt), cost.passes,
                         size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
        == 0;
}

Error noMemory()
{
    return {Fault::Storage, QStringLiteral("no memory for the derivation")};
}

bool isSane(const KeyWrap &wrap)
{
    return wrap.salt.size() == SaltBytes && wrap.nonce.size() == NonceBytes
        && wrap.sealed.size() == qsizetype(DatabaseKey::Size) + TagBytes
        && wrap.cost.passes >= crypto_pwhash_OPSLIMIT_MIN && wrap.cost.passes <= MostPasses
        && wrap.cost.memoryBytes >= crypto_pwhash_MEMLIMIT_MIN && wrap.cost.memoryBytes <= MostMemory;
}

QByteArray sealWith(std::span<const quint8, 32> key, QByteArrayView nonce, QByteArrayView bound,
                    QByteArrayView plain)
{
    QByteArray sealed(plain.size() + TagBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(sealed), nullptr, raw(plain), static_cast<unsigned long long>(plain.size()), raw(bound),
        static_cast<unsigned long long>(bound.size()), nullptr, raw(nonce), key.data());
    return sealed;
}

bool openWith(std::span<const quint8, 32> key, QByteArrayView nonce, QByteArrayView bound,
              QByteArrayView sealed, quint8 *plain)
{
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               plain, nullptr, nullptr, raw(sealed), static_cast<unsigned long long>(sealed.size()),
               raw(bound), static_cast<unsigned long long>(bound.size()), raw(nonce), key.data())
        == 0;
}

} // namespace

WrapCost calibratedCost(std::chrono::milliseconds longest)
{
    const QByteArray salt(SaltBytes, 's');
    WrapCost affordable;
    for (const quint64 memory : {64 * MiB, 128 * MiB, 256 * MiB}) {
        Derived key;
        const auto from = std::chrono::steady_clock::now();
        const bool derived = derive(key, "000000", salt, {3, memory});
        if (!derived || std::chrono::steady_clock::now() - from > longest)
            break;
        affordable.memoryBytes = memory;
    }
    return affordable;
}

Result<KeyWrap> wrapKey(const DatabaseKey &key, WrapKind kind, QByteArrayView secret, const WrapCost &cost,
                        const WrapBinding &binding, Entropy &entropy)
{
    KeyWrap wrap{kind, 1, cost, entropy.bytes(SaltBytes), entropy.bytes(NonceBytes), {}};
    Derived derived;
    if (!derive(derived, secret, wrap.salt, cost))
        return noMemory();
    const auto bytes = key.bytes();
    wrap.sealed = sealWith(derived.bytes, wrap.nonce, boundTo(purposeOf(wrap), binding),
                           QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return wrap;
}

Result<DatabaseKey> unwrapKey(const KeyWrap &wrap, QByteArrayView secret, const WrapBinding &binding)
{
    if (!isSane(wrap))
        return Error{Fault::Damaged, QStringLiteral("wrap: not one that was made here")};
    Derived derived;
    if (!derive(derived, secret, wrap.salt, wrap.cost))
        return noMemory();
    Derived key;
    if (!openWith(derived.bytes, wrap.nonce, boundTo(purposeOf(wrap), binding), wrap.sealed,
                  key.bytes.data()))
        return Error{Fault::WrongKey, QStringLiteral("wrap: does not open")};
    return DatabaseKey::from(key.bytes);
}

QByteArray sealUnder(const DatabaseKey &key, QByteArrayView purpose, const WrapBinding &binding,
                     QByteArrayView plain, Entropy &entropy)
{
    const QByteArray nonce = entropy.bytes(NonceBytes);
    return nonce + sealWith(key.bytes(), nonce, boundTo(purpose, binding), plain);
}

Result<QByteArray> openUnder(const DatabaseKey &key, QByteArrayView purpose, const WrapBinding &binding,
                             QByteArrayView sealed)
{
    if (sealed.size() < NonceBytes + TagBytes)
        return Error{Fault::Damaged, QStringLiteral("sealed: too short")};
    QByteArray plain(sealed.size() - NonceBytes - TagBytes, Qt::Uninitialized);
    if (!openWith(key.bytes(), sealed.first(NonceBytes), boundTo(purpose, binding), sealed.sliced(NonceBytes),
                  raw(plain)))
        return Error{Fault::WrongKey, QStringLiteral("sealed: does not open")};
    return plain;
}

} // namespace doorstep
