#pragma once

#include "figures.h"
#include "measures.h"

/// From the start of the program `doorstep` to a carer's list of today on its screen, out of the
/// encrypted vault with all documents in it and no server near; and the memory that takes. The vault's key is
/// wrapped at the least cost there is: how long a guess takes is a choice, not a speed.
Figures appStart(const Extent &extent);
