#pragma once

#include "points.h"

namespace doorstep {

/// True when the process is to end at this point, at this time that it comes by.
bool reached(Point point);
/// As a kill: nothing is finished, flushed or closed.
void endNow();

} // namespace doorstep
