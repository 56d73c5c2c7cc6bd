#pragma once

#include "database.h"
#include "salvage.h"
#include "vault_files.h"

#include <atomic>
#include <optional>

namespace doorstep {

/// How closely a vault is looked at before it is used.
enum class Look {
    Quick, ///< its head, its tables, and that nothing which was saved is missing
    Thorough, ///< every page too
};

struct VaultOpened {
    Database vault;
    /// The one there was is damaged, and this is a new one: to be filled by the server, with what could be
    /// read of what was only in the other.
    std::optional<Salvaged> rescued;
};

/// Opens the vault in use, for its key is known to be the right one. One that is damaged stays byte for byte
/// as it is, and a new one takes its place as VaultFiles says, whole or not at all. Fault::Conflict: it is
/// missing. The other faults are those of openVault(): they leave everything as it is.
Result<VaultOpened> openVaultIn(const VaultFiles &files, const DatabaseKey &key, const QUuid &device,
                                Look look = Look::Quick);

/// Every page of a vault that is in use, looked at over a connection of its own that writes nothing: to be
/// done beside other work. Fault::Damaged tells the first place; Fault::Storage when it was given up.
Outcome lookThrough(const QString &vault, const DatabaseKey &key, const std::atomic_bool &givenUp = {});

} // namespace doorstep
