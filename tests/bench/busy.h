#pragma once

#include "measures.h"

/// Saving a note, as the app does it, while as many records as W has come into the same vault by the driver:
/// from the tap to the answer that it is saved. `documents` and their rate are those of the pull.
Figures savingWhilePulling(const Extent &extent);
