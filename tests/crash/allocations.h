#pragma once

#include "case.h"

namespace doorstep {

/// A part of a day is lived while one allocation of SQLite's, or some in a row, come to nothing: each time
/// another one. What could not be done says so, is not there in part, and is done when it is tried again.
void allocations(Tally &tally);

} // namespace doorstep
