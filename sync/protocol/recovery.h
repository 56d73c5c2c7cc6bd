#pragma once

#include "sealing.h"

#include <QUuid>

namespace doorstep {

// How an office opens a vault whose PIN and words are forgotten, with no network between: the tablet shows a
// request, the office answers it with its recovery key, and neither learns what is the other's. Normative in
// README.md.

using VaultKeyBytes = std::span<const quint8, 32>;

/// The key of a vault, sealed to the office, for the sign-in `device` only. `once` as for sealTo().
QByteArray sealToOffice(const PublicKey &recovery, VaultKeyBytes key, const QUuid &device,
                        std::span<const quint8, 32> once);

struct RecoveryRequest {
    QUuid device;
    PublicKey answerTo{}; ///< of a key the tablet made for this once
    QByteArray sealed; ///< the vault's key, as sealToOffice() made it

    bool operator==(const RecoveryRequest &) const = default;
};
QString requestText(const RecoveryRequest &request);
/// Faults as readTyped().
Result<RecoveryRequest> readRequest(QStringView typed);

/// The office's answer, as text. Fault::WrongKey: the vault's key is not sealed to this recovery key, or the
/// request is bent.
Result<QString> answerRequest(const RecoveryRequest &request, const SealingKey &recovery,
                              std::span<const quint8, 32> once);

/// The 32 bytes of the vault's key; the caller wipes them, and does not believe them before they have opened
/// something. Faults as readTyped(), or WrongKey: an answer to another request.
Result<QByteArray> openAnswer(QStringView typed, const SealingKey &answerTo, const QUuid &device);

/// The recovery key, as it is printed once and typed by whoever fetched it from its safe.
QString recoveryKeyText(std::span<const quint8, 32> seed);
Result<SealingKey> readRecoveryKey(QStringView typed);

} // namespace doorstep
