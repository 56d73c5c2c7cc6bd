#pragma once

#include "told.h"

/// The tour's one story, with the real programs. `agency` holds the office's files; everything it makes
/// stays in `out`: numbered pictures, and the data folders of the server and every tablet.
void tellStory(const QString &programs, const QString &agency, const QString &out, Told &told);
