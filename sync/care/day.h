#pragma once

#include "agency.h"
#include "visit.h"

#include <QTimeZone>

#include <chrono>

namespace doorstep {

// Days and clock times as people in the agency's place know them (import.md: "on the clock of the agency's
// time zone"); instants are UTC.

/// A stretch of time, UTC.
struct Period {
    QDateTime from;
    QDateTime until;

    bool operator==(const Period &) const = default;
};

/// The agency's zone; UTC where it names none that is known here.
QTimeZone zoneOf(const Agency &agency);

/// A zone that agrees with this one throughout the period and answers many times faster where the clocks do
/// not change in it.
QTimeZone zoneFor(const QTimeZone &zone, const Period &period);

/// The instant of a clock time, UTC. A time that happens twice is its first occurrence; one that the clocks
/// skip is as long after the skip as it would have been into it.
QDateTime instantOf(const QDate &date, const QTime &time, const QTimeZone &zone);

/// The date on the wall at that instant.
QDate dateAt(const QDateTime &instant, const QTimeZone &zone);

/// From midnight to midnight, `until` not included: 23, 24 or 25 hours.
Period localDay(const QDate &date, const QTimeZone &zone);

/// The planned length; 0 where no plan is known.
std::chrono::minutes plannedMinutes(const Visit &visit);

/// Minutes from the first arrival to the last departure, or to `now` while somebody is there, as they are
/// counted on a clock without seconds: 8:14 to 8:58 is 44, in whichever second of 8:14 it began. Nothing
/// before the first arrival, and nothing when the clocks contradict each other. The boot clock counts where
/// one device told both ends.
std::optional<std::chrono::minutes> minutesHere(const Visit &visit, const QDateTime &now);

} // namespace doorstep
