#pragma once

#include "day.h"
#include "opening.h"

namespace doorstep {

/// What lets a carer look at the page of a person whom their tablet holds.
struct WayIn {
    enum Kind : quint8 {
        Closed, ///< the page is closed to them, until they open it without a visit
        Visit, ///< one of theirs is to the person, in the days of a lease
        Opening, ///< they opened it without one, and that still counts
    };
    Kind kind = Closed;
    QDateTime until; ///< of an opening, UTC

    bool operator==(const WayIn &) const = default;
};

// The days of a lease beside today, as section 4 of sync/protocol/README.md tells them and a server counts.
constexpr int LeaseDaysBack = 7;
constexpr int LeaseDaysAhead = 14;

/// The days of a lease around now: a visit that begins in them lets in.
Period daysOfLease(const QDateTime &now, const QTimeZone &zone);

/// `visited`: a visit of the carer's to the person begins in those days.
WayIn wayInto(bool visited, std::span<const Opening> openings, const QUuid &carer, const QDateTime &now);

} // namespace doorstep
