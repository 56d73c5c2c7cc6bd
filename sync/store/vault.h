#pragma once

#include "database.h"
#include "transaction.h"

namespace doorstep {

/// Opens a user's vault on this tablet and brings its schema up to date. The faults are those of
/// Database::open and migrate; each leaves the file as it is.
Result<Database> openVault(const QString &path, const DatabaseKey &key, const DatabaseOptions &options = {});

/// A new vault; Fault::Conflict when there is one.
Result<Database> createVault(const QString &path, const DatabaseKey &key,
                             const DatabaseOptions &options = {});

/// An empty vault in memory, for tests.
Result<Database> vaultInMemory();

} // namespace doorstep
