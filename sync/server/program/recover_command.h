#pragma once

#include "arguments.h"

#include <span>

namespace doorstep {

/// Tells the recovery key, the only time that anybody does, and what to do with it.
void tellRecoveryKey(std::span<const quint8, 32> seed);

/// Asks on standard input for what a tablet shows and for the recovery key, and prints the answer.
int recoverTablet(const Arguments &arguments);

} // namespace doorstep
