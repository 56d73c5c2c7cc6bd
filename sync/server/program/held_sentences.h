#pragma once

#include "held.h"

#include <QTimeZone>

namespace doorstep {

/// One line for whoever runs the server: when, from whom, about whom, what, and why nobody is shown it.
QString heldSentence(const HeldThing &thing, const QTimeZone &zone);

} // namespace doorstep
