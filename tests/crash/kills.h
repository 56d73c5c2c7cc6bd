#pragma once

#include "case.h"

namespace doorstep {

/// A process saves on a real disk, through what saves in the app, and tells of each save when it has
/// returned; it is killed at a moment of the dice, and what is found then is compared with what it told. One
/// folder goes through a whole day of kills, so that what a kill left is recovered from, and killed in that.
void kills(Tally &tally);

} // namespace doorstep
