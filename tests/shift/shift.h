#pragma once

#include "told.h"

/// Fourteen hours of three carers with one tablet: once without a network, and once with one, in Arabic
/// and in the largest letters; each on a fresh copy
/// of the same agency. Whatever it makes stays in `out`.
void tellShifts(const QString &programs, const QString &agency, const QString &out, Told &told);
