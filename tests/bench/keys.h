#pragma once

#include "measures.h"

/// Of a carer's vault with all of W that is theirs: what an unlock takes beyond the derivation, which is made
/// at the least cost there is; opening it again with the key at hand; and making what goes along with a
/// person who is handed the tablet, and opening that.
std::vector<Figures> keys(const Extent &extent);

/// How many records a second a server finds signed and whole, out of pushes as long as they may be, on one
/// processor.
Figures verifying(const Extent &extent);
