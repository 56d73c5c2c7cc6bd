#pragma once

#include "arguments.h"
#include "clock.h"

namespace doorstep {

// What the office orders one tablet, wherever it is. Each gives the exit status.

int listDevices(const Arguments &arguments);
int lockDevice(const Arguments &arguments, const Clock &clock);
int unlockDevice(const Arguments &arguments, const Clock &clock);
int wipeDevice(const Arguments &arguments, const Clock &clock);

} // namespace doorstep
