#pragma once

#include "measures.h"

/// Fifty tablets at once, each again and again without a pause, as long as `Extent::seconds` says: what
/// memory they and the server hold each second. One line for either: the first and the last of it, what it
/// grew by, and how much it moves from one second to the next anyway. The first seconds do not count: until
/// then caches fill.
std::vector<Figures> steadySwarm(const Extent &extent);
