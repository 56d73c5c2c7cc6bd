#pragma once

#include "server_folder.h"

namespace doorstep {

// A backup is one file: a whole copy of `doorstep.db` under the same key. The key file is not in it.

/// Writes a backup while tablets are served. It appears under its name only when it is complete; then the
/// server knows of it, and tells tablets when it has grown old enough that they need not keep what is in it.
/// Fault::Conflict when the name is taken.
Outcome backUpServer(const QString &folder, const QString &backup, const Clock &clock);

struct Restored {
    QString aside; ///< under which name what was there is kept beside it; empty: there was nothing
    int erased = 0; ///< people in the backup who were erased since, and were erased from it again
};

/// Puts a backup in the place of the folder's database, and begins an epoch in it. Whoever the folder's list
/// of erasures (erasure_list.h) names is erased from it before. The backup is copied, read whole and migrated
/// first: Fault::WrongKey, PlainFile, Damaged, NewerSchema say that nothing was changed. After a crash the
/// folder has its old database, the backup, or none, and then the same call finishes. To be called with the
/// folder claimed (folder_claim.h).
Result<Restored> restoreServer(const QString &folder, const QString &backup, const Clock &clock,
                               Entropy &entropy);

/// The names of what restores have put aside in the folder.
QStringList asideCopies(const QString &folder);

} // namespace doorstep
