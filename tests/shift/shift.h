#pragma once

#include "told.h"

/// Fourteen hours of three carers with one tablet: once with a network and once without, each on a fresh copy
/// of the same agency. Whatever it makes stays in `out`.
void tellShifts(const QString &programs, const QString &agency, const QString &out, Told &told);
