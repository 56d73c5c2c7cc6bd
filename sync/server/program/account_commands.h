#pragma once

#include "arguments.h"
#include "clock.h"

namespace doorstep {

// What the office does with the account of one worker or person. Each gives the exit status.

int closeAccount(const Arguments &arguments, const Clock &clock);
int openAccount(const Arguments &arguments);
int erasePerson(const Arguments &arguments, const Clock &clock);

} // namespace doorstep
