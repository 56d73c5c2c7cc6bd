#pragma once

#include "account_files.h"
#include "ground.h"
#include "vault_lock.h"

namespace doorstep {

struct NewLock;

// What a tablet does with the wraps of one sign-in, in the background.

/// What `typed`, the PIN or the words, opens; faults as Tablet::unlock(). The PIN that was wrong once too
/// often is destroyed here, in `file` too.
Result<DatabaseKey> keyFor(const Ground &ground, const AccountFiles &files, DeviceFile &file,
                           const QString &typed);

/// Wraps the key under all that `lock` has, and to the office where that is still to be done, in `file`,
/// which is not written. Fault::Rejected: a PIN, and no safe place for its other half.
Outcome setLock(const Ground &ground, const AccountFiles &files, DeviceFile &file, const DatabaseKey &key,
                const NewLock &lock);

} // namespace doorstep
