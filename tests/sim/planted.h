#pragma once

#include "mistakes.h"

namespace doorstep {

/// Whether this mistake is made now.
bool planted(Mistake mistake);

} // namespace doorstep
