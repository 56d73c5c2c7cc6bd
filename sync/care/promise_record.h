#pragma once

#include "promise.h"

#include <optional>

namespace doorstep {

/// A visit that was to keep a promise, and up to when all of it is known, as promiseOf() has it.
struct PromisedVisit {
    QUuid id;
    Attendance attendance;
    QDateTime knownUntil;
};

/// One visit on a strip of days. Times are minutes of the clock from the midnight that began the day of its
/// window: the early hours of a window past midnight are beyond 1,440.
struct PromiseMark {
    QUuid visit;
    QDate date; ///< of the window
    int planned = 0;
    std::optional<int> came; ///< none: nobody, as far as is known
    Keeping keeping = Keeping::NotYet;
    bool plannedOutside = false;

    bool operator==(const PromiseMark &) const = default;
};

/// How one promise was kept over some days. What has not come to its end and what was called off counts
/// neither way.
struct PromiseRecord {
    int kept = 0;
    int of = 0;
    int plannedOutside = 0; ///< of those: the rota itself could not keep them
    int missed = 0; ///< of those
    /// How much the times of coming differ: the middle one of their distances from the middle one of them, in
    /// minutes (median absolute deviation). None: nobody came.
    std::optional<int> sameness;
    std::vector<PromiseMark> marks; ///< all visits, in order of planned start

    bool operator==(const PromiseRecord &) const = default;
};

PromiseRecord promiseRecord(std::span<const PromisedVisit> visits, const Slot &slot, const QTimeZone &zone);

/// The middle one; of an even number the mean of the two in the middle, rounded up. None of nothing.
std::optional<int> median(std::vector<int> values);

} // namespace doorstep
