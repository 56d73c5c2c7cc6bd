#pragma once

#include "day.h"
#include "visit_marks.h"
#include "visit_store.h"

namespace doorstep {

/// Which visits are looked for; what says nothing leaves none out.
struct VisitsSought {
    Period planned; ///< from inclusive, until exclusive: when the planned start lies between
    QUuid person;
    QUuid worker; ///< planned for it, or did something in it
    std::vector<VisitMarks> marks; ///< it has one of each
    /// Beginnings of words, all of them in one note of the visit, or in what was written in the visit itself.
    QString words;

    bool operator==(const VisitsSought &) const = default;
};

struct VisitFound {
    VisitRow row;
    QString said; ///< in which the words stand; empty where none were looked for

    bool operator==(const VisitFound &) const = default;
};

struct VisitsFound {
    std::vector<VisitFound> newest; ///< newest first
    int count = 0; ///< of all that were found

    bool operator==(const VisitsFound &) const = default;
};

/// Looks through all visits that are held here, which are shown: 180,000 in a fifth of a second. The newest
/// `limit` are told.
Result<VisitsFound> findVisits(Database &db, const VisitsSought &sought, int limit = 100);

} // namespace doorstep
