#pragma once

#include "erasures.h"

namespace doorstep {

class ServerStore;

// `doorstep.erased` in the server's folder has every tombstone of the database, and outlives it: a database
// that is older than an erasure does not know of it.

/// Empty when there is no list. Fault::Malformed when it cannot be read.
Result<std::vector<Erasure>> listedErasures(const QString &folder);
/// Durable when it returns. One that is in the list already changes nothing.
Outcome listErasure(const QString &folder, const Erasure &erasure);

/// Erases whomever the list names and the database does not know to be erased, and gives how many of them it
/// held something of. Nothing of them is left in its file then.
Result<int> eraseListed(ServerStore &store, const QString &folder);

} // namespace doorstep
