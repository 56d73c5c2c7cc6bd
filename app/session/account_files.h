#pragma once

#include "device_file.h"
#include "result.h"
#include "vault_files.h"

#include <QString>

#include <vector>

namespace doorstep {

/// Where the files of one tablet lie: a folder for each sign-in, named by its device id, with a device file
/// its copy and a vault. Somebody who joins again gets a new one; the old vault stays, whatever it holds.
class AccountFiles
{
public:
    explicit AccountFiles(const QString &folder);

    QString deviceFile(const QUuid &device) const;
    QString tapped(const QUuid &device) const; ///< behind the lock: LeftBehindLock
    VaultFiles vaults(const QUuid &device) const;
    QString vault(const QUuid &device) const { return vaults(device).vault(); } ///< the one in use
    /// Room for what must be saved on a disk that is full; of all sign-ins together.
    QString reserve() const;

    /// Of every sign-in, in the order they joined. The first file that cannot be read is the fault.
    Result<std::vector<DeviceFile>> read() const;
    /// Makes the folder where there is none.
    Outcome write(const DeviceFile &file) const;

private:
    QString folderOf(const QUuid &device) const;
    QString m_folder;
};

} // namespace doorstep
