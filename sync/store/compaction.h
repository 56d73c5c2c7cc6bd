#pragma once

#include "transaction.h"

namespace doorstep {

/// What a vault no longer keeps of people's streams.
struct Keeping {
    qint64 passedBeforeMs = 0; ///< entities that have passed before (care/passing.h) go, and stubs as old
    qint64 safeMs = 0; ///< of what was written here, only what the server accepted before
    QUuid device; ///< this one
};

/// Takes out entities that have passed, a few of them, with their words and blobs; their numbers stay
/// counted. Nothing that waits to be sent goes, and nothing of a stream that is not here up to its head. Each
/// stream is looked through once for each `passedBeforeMs`. True: there is more to look through.
Result<bool> compact(Transaction &tx, const Keeping &keeping);

} // namespace doorstep
