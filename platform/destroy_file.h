#pragma once

#include "result.h"

namespace doorstep {

/// Overwrites the beginning of a file, where what opens the rest of it stands, or all of a small one, and
/// removes it, durably. One that is not there is destroyed already. What a disk keeps of overwritten places
/// is its own: what was worth anything without its key must not rely on this.
Outcome destroyFile(const QString &path);

} // namespace doorstep
