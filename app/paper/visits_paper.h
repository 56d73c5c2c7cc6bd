#pragma once

#include "day.h"
#include "travelling_paper.h"

namespace doorstep {

/// The visits of a stretch of time, promised and kept, and the hours that were planned and given: what a
/// person, their carer and the office can each check against their own notes. Pure.
class VisitsPaper
{
    Q_DECLARE_TR_FUNCTIONS(VisitsPaper)
public:
    /// Of the visits whose planned start lies in it.
    static Paper of(const PaperSource &source, const Period &period);
    /// Under a heading for each day, with what happened at each.
    static void addVisits(Paper &paper, const PaperSource &source, const Period &period);
};

} // namespace doorstep
