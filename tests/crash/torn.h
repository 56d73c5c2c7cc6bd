#pragma once

#include "case.h"

namespace doorstep {

/// A day is lived on a disk that writes down what is done to it. Then the power goes, again and again: before
/// each wait for the disk and after each acknowledgement, with other parts of what was not waited for each
/// time. What the disk holds then is opened by what opens it in the app, and looked at; now and then the day
/// goes on.
void torn(Tally &tally);

} // namespace doorstep
