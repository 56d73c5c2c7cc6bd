#include "vault_lock.h"

#include "entropy.h"
#include "keystore.h"
#include "passphrase.h"
#include "recovery.h"
#include "secret.h"

#include <sodium.h>

#include <algorithm>

namespace doorstep {

namespace {

constexpr qsizetype HalfBytes = 32;

QString halfName(const QUuid &device)
{
    return QStringLiteral("pin-") + device.toString(QUuid::WithoutBraces);
}

/// What is typed, and the half that never leaves the keystore.
Result<Secret> pinSecret(const Keystore &keystore, const QUuid &device, const QString &pin)
{
    auto half = keystore.secret(halfName(device));
    if (!half)
        return half.error();
    if (!*half)
        return Error{Fault::Locked, QStringLiteral("keystore: the device's half of the PIN is gone")};
    const Secret kept(**std::move(half));
    const Secret typed(pin.toUtf8());
    Secret whole;
    whole.bytes.reserve(typed.bytes.size() + kept.bytes.size()); // grown, it would leave a copy behind
    whole.bytes.append(typed.bytes).append(kept.bytes);
    return whole;
}

Secret wordsSecret(const QString &words)
{
    return Secret(passphraseAsShown(words).toUtf8());
}

Outcome makeHalf(const QUuid &device, const LockTools &tools)
{
    auto half = tools.keystore.secret(halfName(device));
    if (!half)
        return half.error();
    // One that is there serves the PIN of before until the device file is written, and this one after.
    const bool isThere = half->has_value();
    const Secret kept(isThere ? **std::move(half) : tools.entropy.bytes(HalfBytes));
    return isThere ? done() : tools.keystore.keep(halfName(device), kept.bytes);
}

void drop(DeviceFile &file, WrapKind kind)
{
    std::erase_if(file.wraps, [kind](const KeyWrap &wrap) { return wrap.kind == kind; });
}

Outcome put(DeviceFile &file, WrapKind kind, const DatabaseKey &key, const Secret &secret,
            const WrapCost &cost, Entropy &entropy)
{
    auto wrap = wrapKey(key, kind, secret.bytes, cost, bindingOf(file), entropy);
    if (!wrap)
        return wrap.error();
    drop(file, kind);
    file.wraps.push_back(*std::move(wrap));
    return done();
}

Error noSuchWrap()
{
    return {Fault::Locked, QStringLiteral("wrap: there is none of this kind")};
}

} // namespace

const KeyWrap *wrapOf(const DeviceFile &file, WrapKind kind)
{
    const auto found = std::ranges::find(file.wraps, kind, &KeyWrap::kind);
    return found == file.wraps.end() ? nullptr : &*found;
}

Outcome lockWithPin(DeviceFile &file, const DatabaseKey &key, const QString &pin, const LockTools &tools)
{
    if (auto half = makeHalf(file.device, tools); !half)
        return half;
    const auto secret = pinSecret(tools.keystore, file.device, pin);
    if (!secret)
        return secret.error();
    return put(file, WrapKind::Pin, key, *secret, tools.cost(), tools.entropy);
}

Outcome lockWithWords(DeviceFile &file, const DatabaseKey &key, const QString &words, const LockTools &tools)
{
    return put(file, WrapKind::Passphrase, key, wordsSecret(words), tools.cost(), tools.entropy);
}

Outcome lockForOffice(DeviceFile &file, const DatabaseKey &key, Entropy &entropy)
{
    std::array<quint8, 32> once{};
    entropy.fill(once);
    const QByteArray sealed = sealToOffice(file.recoveryKey, key.bytes(), file.device, once);
    sodium_memzero(once.data(), once.size());
    if (sealed.isEmpty())
        return Error{Fault::Malformed, QStringLiteral("wrap: the office's recovery key is none")};
    drop(file, WrapKind::Organisation);
    file.wraps.push_back({WrapKind::Organisation, 1, {0, 0}, {}, {}, sealed});
    return done();
}

Result<DatabaseKey> openWithPin(const DeviceFile &file, const QString &pin, const Keystore &keystore,
                                const GuessFile &guesses, const Moment &now)
{
    const KeyWrap *wrap = wrapOf(file, WrapKind::Pin);
    if (!wrap)
        return noSuchWrap();
    const auto secret = pinSecret(keystore, file.device, pin);
    if (!secret)
        return secret.error();
    Result<DatabaseKey> key = noSuchWrap();
    const auto outcome = guess(guesses, now, [&]() -> Outcome {
        key = unwrapKey(*wrap, secret->bytes, bindingOf(file));
        return key ? done() : Outcome(key.error());
    });
    if (!outcome)
        return outcome.error();
    return key;
}

Result<DatabaseKey> openWithWords(const DeviceFile &file, const QString &typed)
{
    const KeyWrap *wrap = wrapOf(file, WrapKind::Passphrase);
    if (!wrap)
        return noSuchWrap();
    return unwrapKey(*wrap, wordsSecret(typed).bytes, bindingOf(file));
}

Result<QString> askOffice(const DeviceFile &file, const PublicKey &answerTo)
{
    const KeyWrap *wrap = wrapOf(file, WrapKind::Organisation);
    if (!wrap)
        return noSuchWrap();
    return requestText({file.device, answerTo, wrap->sealed});
}

Result<DatabaseKey> keyFromOffice(const DeviceFile &file, QStringView answer, const SealingKey &answerTo)
{
    auto bytes = openAnswer(answer, answerTo, file.device);
    if (!bytes)
        return bytes.error();
    auto key = DatabaseKey::from(std::span<const unsigned char, DatabaseKey::Size>(
        reinterpret_cast<const unsigned char *>(bytes->constData()), DatabaseKey::Size));
    sodium_memzero(bytes->data(), size_t(bytes->size()));
    if (const auto opened = openSeed(file, key); !opened)
        return opened.error();
    return key;
}

Outcome destroyPin(DeviceFile &file, Keystore &keystore)
{
    drop(file, WrapKind::Pin);
    return keystore.forget(halfName(file.device));
}

Result<bool> raiseCost(DeviceFile &file, WrapKind kind, const DatabaseKey &key, const QString &secret,
                       const LockTools &tools)
{
    const KeyWrap *wrap = wrapOf(file, kind);
    if (!wrap)
        return false;
    const WrapCost cost = tools.cost();
    if (cost.memoryBytes <= wrap->cost.memoryBytes || cost.passes < wrap->cost.passes)
        return false;
    auto whole = kind == WrapKind::Pin ? pinSecret(tools.keystore, file.device, secret)
                                       : Result<Secret>(wordsSecret(secret));
    if (!whole)
        return whole.error();
    if (auto raised = put(file, kind, key, *whole, cost, tools.entropy); !raised)
        return raised.error();
    return true;
}

} // namespace doorstep
