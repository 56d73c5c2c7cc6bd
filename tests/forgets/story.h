#pragma once

#include "told.h"

/// One tablet that learns much, and locks: once as it ships, once told to stay one process.
void tellWhatIsForgotten(const QString &programs, const QString &agency, const QString &out, Told &told);
