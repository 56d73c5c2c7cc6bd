#pragma once

#include "figures.h"

/// So many tablets come back to `doorstepd` after a day without it, each with 400 records that wait: from the
/// first connection to the last receipt. The office's address may have a thousand lines at once, so the last
/// of the tablets begin when the first have ended; one that finds no way tries again as the driver does. The
/// times are those of the tablets, the memory is the server's. What waits is written beforehand.
Figures drain(int tablets);
