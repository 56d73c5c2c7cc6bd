#include "recovery.h"

#include "base32.h"
#include "secret.h"

namespace doorstep {

namespace {

constexpr qsizetype KeyBytes = 32;
constexpr qsizetype IdBytes = 16;

QByteArray wrapPurpose(const QUuid &device)
{
    return QByteArrayView("doorstep wrap 1 3 ").toByteArray() + device.toRfc4122();
}

QByteArray answerPurpose(const QUuid &device)
{
    return QByteArrayView("doorstep recovery 1 ").toByteArray() + device.toRfc4122();
}

QByteArrayView viewOfKey(std::span<const quint8, 32> key)
{
    return {key.data(), qsizetype(key.size())};
}

Error notWhole()
{
    return {Fault::Malformed, QStringLiteral("typed: short")};
}

} // namespace

QByteArray sealToOffice(const PublicKey &recovery, VaultKeyBytes key, const QUuid &device,
                        std::span<const quint8, 32> once)
{
    return sealTo(recovery, wrapPurpose(device), viewOfKey(key), once);
}

QString requestText(const RecoveryRequest &request)
{
    return typedText(Typed::RecoveryRequest,
                     request.device.toRfc4122() + viewOf(request.answerTo).toByteArray() + request.sealed);
}

Result<RecoveryRequest> readRequest(QStringView typed)
{
    const auto bytes = readTyped(Typed::RecoveryRequest, typed);
    if (!bytes)
        return bytes.error();
    if (bytes->size() != IdBytes + KeyBytes + KeyBytes + SealBytes)
        return notWhole();
    const QByteArrayView all(*bytes);
    return RecoveryRequest{QUuid::fromRfc4122(all.first(IdBytes)),
                           *publicKeyFrom(all.sliced(IdBytes, KeyBytes)),
                           all.sliced(IdBytes + KeyBytes).toByteArray()};
}

Result<QString> answerRequest(const RecoveryRequest &request, const SealingKey &recovery,
                              std::span<const quint8, 32> once)
{
    auto opened = recovery.open(wrapPurpose(request.device), request.sealed);
    if (!opened)
        return opened.error();
    const Secret key(*std::move(opened));
    const QByteArray answer = sealTo(request.answerTo, answerPurpose(request.device), key.bytes, once);
    if (answer.isEmpty())
        return Error{Fault::WrongKey, QStringLiteral("request: the key to answer to is none")};
    return typedText(Typed::RecoveryAnswer, answer);
}

Result<QByteArray> openAnswer(QStringView typed, const SealingKey &answerTo, const QUuid &device)
{
    const auto sealed = readTyped(Typed::RecoveryAnswer, typed);
    if (!sealed)
        return sealed.error();
    auto key = answerTo.open(answerPurpose(device), *sealed);
    if (!key)
        return key.error();
    Secret opened(*std::move(key));
    if (opened.bytes.size() != KeyBytes)
        return notWhole();
    return std::exchange(opened.bytes, {});
}

QString recoveryKeyText(std::span<const quint8, 32> seed)
{
    return typedText(Typed::RecoveryKey, viewOfKey(seed));
}

Result<SealingKey> readRecoveryKey(QStringView typed)
{
    auto read = readTyped(Typed::RecoveryKey, typed);
    if (!read)
        return read.error();
    const Secret seed(*std::move(read));
    if (seed.bytes.size() != KeyBytes)
        return notWhole();
    return SealingKey::fromSeed(std::span<const quint8, 32>(
        reinterpret_cast<const quint8 *>(seed.bytes.constData()), size_t(KeyBytes)));
}

} // namespace doorstep
