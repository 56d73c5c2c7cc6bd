#pragma once

#include "told.h"

/// `programs` is the folder of the built programs, `agency` holds the office's files, and everything that is
/// made stays in `out`.
using Tell = void (*)(const QString &programs, const QString &agency, const QString &out, Told &told);

/// A program that tells one story: AGENCY_FOLDER OUT_FOLDER. 0 when all in it was as expected.
int tellAsProgram(int argc, char *argv[], const char *usage, Tell tell);
