#pragma once

#include "giving.h"
#include "looking.h"
#include "opening.h"
#include "reading.h"

#include <QTimeZone>

namespace doorstep {

/// Who saw a person's page, as the person is told: one row for all that a worker read in a day, one for all
/// that somebody at the office looked at in a day, one for each opening without a visit, and one for each
/// copy that was given away.
struct PageReader {
    QUuid id; ///< of the first record it is made of; stays the same while the row grows
    QUuid worker; ///< null: of a copy, which the office gave
    QDate day; ///< of the agency
    QDateTime at; ///< UTC: the opening, or the last reading of the day
    int times = 1; ///< readings
    bool withoutVisit = false;
    QString reason; ///< of an opening
    bool given = false; ///< a copy
    QString givenTo;
    std::vector<Looked> looked{}; ///< by the office, each once; empty: it is no look of the office

    bool operator==(const PageReader &) const = default;
};

/// All that says so in the person's stream.
struct Seeing {
    std::vector<Reading> readings;
    std::vector<Opening> openings;
    std::vector<Giving> givings;
    std::vector<OfficeLook> looks;
};

/// Openings without a visit first, then by day, newest first in both. What somebody read because they had
/// opened it is told by the opening alone: readings in no visit in the day that it gives. What somebody at
/// the office read is told with what they looked at that day. The person's own looking is no reading.
std::vector<PageReader> foldReaders(const QUuid &person, const Seeing &seen, const QTimeZone &zone);

} // namespace doorstep
