#pragma once

#include "arguments.h"
#include "clock.h"

namespace doorstep {

/// Carries out the command and gives the exit status; speaks on standard output and error.
int runCommand(const Arguments &arguments, const Clock &clock);

} // namespace doorstep
