#pragma once

#include "device_file.h"
#include "result.h"
#include "vault_files.h"

#include <QString>

#include <functional>
#include <vector>

namespace doorstep {

/// Where the files of one tablet lie: a folder for each sign-in, named by its device id, with a device file
/// its copy and a vault. Somebody who joins again gets a new one; the old vault stays, whatever it holds.
class AccountFiles
{
public:
    explicit AccountFiles(const QString &folder);

    /// All that a sign-in has on this tablet, its courier among it.
    QString folderOf(const QUuid &device) const;
    QString deviceFile(const QUuid &device) const;
    QString tapped(const QUuid &device) const; ///< behind the lock: LeftBehindLock
    QString handed(const QUuid &device) const; ///< to the person: handed_file.h
    QString order(const QUuid &device) const; ///< of the office; see order_file.h
    QString wipedFile(const QUuid &device) const; ///< what is left of the device file once that was ordered
    VaultFiles vaults(const QUuid &device) const;
    QString vault(const QUuid &device) const { return vaults(device).vault(); } ///< the one in use
    QString guesses(const QUuid &device) const; ///< at the PIN
    /// Room for what must be saved on a disk that is full; of all sign-ins together.
    QString reserve() const;

    /// Of every sign-in, in the order they joined, but of those that the office has wiped. The first file
    /// that cannot be read is the fault.
    Result<std::vector<DeviceFile>> read() const;
    /// Every sign-in that has a folder, wiped ones too.
    std::vector<QUuid> devices() const;
    /// Makes the folder where there is none.
    Outcome write(const DeviceFile &file) const;
    /// Reads it, and writes it with what `change` made of it.
    Outcome change(const QUuid &device, const std::function<void(DeviceFile &)> &change) const;

private:
    QString m_folder;
};

} // namespace doorstep
