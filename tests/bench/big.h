#pragma once

#include "measures.h"

/// A supervisor's vault of a year, 3.6 million records: opening it, the lists of today, a passport, searches,
/// a save. One line each. Before them stand those of what its screens read by the app's own code, in a
/// program of its own, where the app was built.
std::vector<Figures> bigVault(const Extent &extent);
