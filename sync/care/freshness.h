#pragma once

#include "passport.h"

namespace doorstep {

// Freshness (features.md P2): a line fades by the half-life of its section, counted in days since the person
// last said it holds. What changes with health and home fades fast, what matters in a life slowly. The
// half-lives are ours; no standard gives any.

/// Days.
int halfLifeDays(Section section);

/// 1 on the day it was confirmed, 0.5 after one half-life, 0 when nobody knows when.
double freshnessOf(Section section, const QDate &confirmedOn, const QDate &today);

/// Below 0.5: shown as "not checked since…".
bool needsCheck(const LineView &line, const QDate &today);

/// Days since the last confirmation on which somebody saw that today it was different. Three ask for a
/// review (P3).
int differingDays(const LineView &line);
constexpr int DifferingDaysForReview = 3;

/// The lines to "check with me today", at most `most`: must-know lines first, then those that three days
/// contradicted or somebody wants settled by the person, then the least fresh. A line answered today, or put
/// off in the last week, is left alone.
std::vector<QUuid> linesToCheck(std::span<const LineView> lines, const QDate &today, size_t most = 3);

} // namespace doorstep
