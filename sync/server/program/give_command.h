#pragma once

#include "arguments.h"
#include "clock.h"

namespace doorstep {

/// Writes a copy of what is known of one person, and that it was given away. Gives the exit status.
int givePerson(const Arguments &arguments, const Clock &clock);

} // namespace doorstep
