#pragma once

#include "planted.h"

#include <QtGlobal>

namespace doorstep {

/// From now on this mistake is made; None: none.
void plant(Mistake mistake);
const char *nameOf(Mistake mistake);

/// Tries each mistake in worlds from seed 1 on, until one shows it or so many have not; prints what was found
/// and what was not. 0 when all were.
int findThePlanted(quint64 mostSeeds);

} // namespace doorstep
