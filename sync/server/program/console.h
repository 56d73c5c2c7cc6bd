#pragma once

#include "arguments.h"
#include "result.h"

namespace doorstep {

constexpr int Cannot = 2; ///< the exit status of what was not possible

/// A line on standard output, at once.
void say(const QString &line);
/// A line on standard error.
void complain(const QString &line);
/// Complains of the error, as sentenceFor() has it, and gives the exit status.
int cannot(const Error &error, const Arguments &arguments);

} // namespace doorstep
