#pragma once

#include "erasures.h"

namespace doorstep {

class ServerStore;

/// What erasePerson() would remove. Nothing is changed. Rejected with a sentence when `ref`, as accountOf()
/// has it, does not mean one person.
Result<Erased> lookAtErasure(ServerStore &store, const QString &ref);

/// Removes a person and everything about them for good, and lists them in the server's folder first, so that
/// no backup brings them back. Their stream is in nobody's lease from then on. Rejected as lookAtErasure().
/// The bytes are gone from the file with the ServerStore::rewrite() that is to follow.
Result<Erased> erasePerson(ServerStore &store, const QString &folder, const QString &ref, qint64 nowMs);

/// When the person of whom `ref` was the key was erased; nothing when none was.
Result<std::optional<qint64>> wasErased(ServerStore &store, const QString &ref);

} // namespace doorstep
