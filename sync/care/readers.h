#pragma once

#include "opening.h"
#include "reading.h"

#include <QTimeZone>

namespace doorstep {

/// Somebody who looked at a person's page, as the person is told: one row for all that a worker read in a
/// day, one for each opening without a visit.
struct PageReader {
    QUuid id; ///< of the first record it is made of; stays the same while the row grows
    QUuid worker;
    QDate day; ///< of the agency
    QDateTime at; ///< UTC: the opening, or the last reading of the day
    int times = 1; ///< readings
    bool withoutVisit = false;
    QString reason; ///< of an opening

    bool operator==(const PageReader &) const = default;
};

/// Openings without a visit first, then by day, newest first in both. What somebody read because they had
/// opened it is told by the opening alone: readings in no visit in the day that it gives. The person's own
/// looking is no reading.
std::vector<PageReader> foldReaders(const QUuid &person, std::span<const Reading> readings,
                                    std::span<const Opening> openings, const QTimeZone &zone);

} // namespace doorstep
