#pragma once

#include "database_key.h"
#include "result.h"

#include <QByteArray>
#include <QUuid>

#include <chrono>

namespace doorstep {

class Entropy;

/// What opens a wrap. Numbers are in device files.
enum class WrapKind : quint8 { Pin = 1, Passphrase = 2, Organisation = 3 };

/// How hard each guess is: passes and bytes of Argon2id.
struct WrapCost {
    quint64 passes = 3;
    quint64 memoryBytes = 64 * 1024 * 1024;

    bool operator==(const WrapCost &) const = default;
};

constexpr quint64 DearestMemory = 256 * 1024 * 1024; ///< that calibratedCost() gives

/// The dearest of 256, 128 and 64 MiB at three passes that takes no longer than this here; 64 MiB in any
/// case. Takes as long as the tries do.
WrapCost calibratedCost(std::chrono::milliseconds longest = std::chrono::seconds(1));

/// Whose vault on which device: a wrap opens nothing else.
struct WrapBinding {
    QUuid account;
    QUuid device;
};

/// The key of a vault, sealed (XChaCha20-Poly1305) under what Argon2id makes of a secret; for the
/// organisation sealed to its recovery key instead, without cost, salt and nonce (recovery.h).
struct KeyWrap {
    WrapKind kind = WrapKind::Pin;
    quint32 version = 1;
    WrapCost cost;
    QByteArray salt; ///< 16 bytes
    QByteArray nonce; ///< 24
    QByteArray sealed; ///< 48; for the organisation 80

    bool operator==(const KeyWrap &) const = default;
};

/// `secret` is what is typed (UTF-8), for a PIN followed by the device's part from its keystore.
/// Fault::Storage, detail "no memory for the derivation", where the device has too little for `cost`.
Result<KeyWrap> wrapKey(const DatabaseKey &key, WrapKind kind, QByteArrayView secret, const WrapCost &cost,
                        const WrapBinding &binding, Entropy &entropy);

/// Fault::WrongKey when it is not the secret (or the wrap was bent: the two cannot be told apart), which
/// counts as a guess; Damaged where its parts cannot be a wrap's, and Storage as above, which must not.
Result<DatabaseKey> unwrapKey(const KeyWrap &wrap, QByteArrayView secret, const WrapBinding &binding);

/// Something small sealed under the vault's key, such as the device's signing seed; `purpose` and the
/// binding must be the same when it is opened. Fault::WrongKey otherwise.
QByteArray sealUnder(const DatabaseKey &key, QByteArrayView purpose, const WrapBinding &binding,
                     QByteArrayView plain, Entropy &entropy);
Result<QByteArray> openUnder(const DatabaseKey &key, QByteArrayView purpose, const WrapBinding &binding,
                             QByteArrayView sealed);

} // namespace doorstep
