#pragma once

#include "database.h"

#include <span>

namespace doorstep {

/// One step of a schema's history; a released step never changes.
struct Migration {
    int version = 0; ///< counted from 1, without gaps
    const char *sql = nullptr; ///< one or more statements
};

/// Brings the file to the newest version, each step in its own transaction with PRAGMA user_version.
/// Fault::NewerSchema when the file is ahead of the steps: then it is left as it is, also on closing.
Outcome migrate(Database &db, std::span<const Migration> steps);

/// PRAGMA user_version.
Result<int> schemaVersion(Database &db);

} // namespace doorstep
