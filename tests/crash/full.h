#pragma once

#include "case.h"

namespace doorstep {

/// A disk has less and less room, to 400 sizes and to none: the day goes on as far as it does, and then the
/// note that is open is saved, of up to 64 KiB, in the room that was kept for it, and another. Without such a
/// room it is saved or it is told that the disk is full, and saved when there is room again.
void full(Tally &tally);

} // namespace doorstep
