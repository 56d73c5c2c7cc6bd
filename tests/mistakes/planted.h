#pragma once

#include "mistakes.h"

namespace doorstep {

/// Whether this mistake is made now.
bool planted(Mistake mistake);

/// From now on this mistake is made; None: none.
void plant(Mistake mistake);

} // namespace doorstep
