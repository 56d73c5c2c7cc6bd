#pragma once

#include "invitation.h"
#include "messages.h"
#include "wraps.h"

namespace doorstep {

/// What a tablet knows of one account before its vault is open: where its server is and whom to trust, who
/// it is for, and the wraps of the vault's key. It lies beside the vault; nothing in it opens the vault
/// without a secret.
struct DeviceFile {
    ServerAddress server;
    std::vector<Hash> pins; ///< of the server's certificates
    PublicKey serverKey{}; ///< signs replies
    QUuid device;
    Account account;
    QUuid agency;
    QString agencyName;
    QString initials; ///< for the unlock screen
    QString officePhone; ///< whom to ask when the PIN is forgotten; empty until the office told it
    quint32 colour = 0; ///< of the badge, as ARGB; 0: by the account
    std::vector<KeyWrap> wraps;
    QByteArray sealedSeed; ///< the device key's 32-byte seed, sealed under the vault's key
    /// 32 bytes, of the key that signs what goes while nobody is signed in. It opens nothing and vouches for
    /// no record, so it may lie here.
    QByteArray courierSeed;
    PublicKey sealingKey{}; ///< to the server
    PublicKey recoveryKey{}; ///< to the office, off any machine

    bool operator==(const DeviceFile &) const = default;
};

inline WrapBinding bindingOf(const DeviceFile &file)
{
    return {file.account.id, file.device};
}

/// Fault::Storage when there is none or it cannot be read; Damaged when any bit of it is bent, and its copy
/// is, too, or is missing; NewerSchema when a newer Doorstep wrote it. The file is left as it is in every
/// case.
Result<DeviceFile> readDeviceFile(const QString &path);
/// All or nothing, also when the power goes; and then a copy beside it, for without the wraps in it no vault
/// opens any more.
Outcome writeDeviceFile(const QString &path, const DeviceFile &file);

/// Seals the seed of the device's signing key into the file, and gives the key back.
void sealSeed(DeviceFile &file, std::span<const quint8, 32> seed, const DatabaseKey &vaultKey,
              Entropy &entropy);
Result<SigningKey> openSeed(const DeviceFile &file, const DatabaseKey &vaultKey);

} // namespace doorstep
