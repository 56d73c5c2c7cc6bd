#pragma once

#include "audience.h"
#include "database.h"
#include "result.h"

namespace doorstep {

/// What a vault wants when nobody waits for it, a few milliseconds of it: new words go into the search index,
/// what has passed for such a reader goes from this device (store/compaction.h), and when all is done the
/// write-ahead log moves into the file. True: there is more.
Result<bool> lookAfter(Database &db, Reader reader, const QUuid &device);

} // namespace doorstep
