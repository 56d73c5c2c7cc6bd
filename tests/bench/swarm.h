#pragma once

#include "figures.h"

/// So many tablets at once, each with its connection and session ready: each pulls all that its carer may
/// hold and pushes 20 notes. What a tablet does with its disk is left out, as the machine here is the
/// server's. The times are those of the tablets.
Figures swarm(size_t documents, int tablets);
