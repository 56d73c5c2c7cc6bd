#pragma once

#include "database.h"
#include "result.h"

namespace doorstep {

/// What a vault wants when nobody waits for it, a few milliseconds of it: new words go into the search index,
/// and when all are there the write-ahead log moves into the file. True: there is more.
Result<bool> lookAfter(Database &db);

} // namespace doorstep
