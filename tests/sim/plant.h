#pragma once

#include "planted.h"

#include <QtGlobal>

namespace doorstep {

/// Tries each mistake in worlds up to this seed, until one shows it or all have not; prints what was found
/// and what was not. 0 when all were.
int findThePlanted(quint64 mostSeeds);

} // namespace doorstep
