#pragma once

#include "result.h"

namespace doorstep {

/// A log that is damaged in one place ends there for SQLite, however much was committed after it. This copies
/// a file and its log to names that are free, with the sums of the log worked out anew over all that was
/// written to it last: whoever opens the copy reads on behind the damage, and is told of the pages that were
/// hit, for each is authenticated on its own. The copy is to be read, not trusted: the last commit in it may
/// be one that never came about whole. Fault::Conflict when there is no log, or nothing in it to be mended.
Outcome copyWithMendedLog(const QString &from, const QString &to);

} // namespace doorstep
