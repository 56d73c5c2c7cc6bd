#pragma once

#include "day.h"
#include "plan.h"

namespace doorstep {

// Promise (features.md V3): "a promised window is about arriving: a visit keeps it when its start lies
// inside" (import.md). Times are told by the minute, so they are compared by the minute: a window to 8:40am
// is kept at 8:40:59.

/// On either side of a promise that names one time only (mockups, decision 10).
constexpr std::chrono::minutes SingleTimeBand{15};

/// The window that a slot promises on a date of the agency's place. One that ends before it begins ends the
/// next morning.
Period promisedWindow(const Slot &slot, const QDate &date, const QTimeZone &zone);

/// The window a visit is meant to keep that is planned to begin then: of that day, or of the day before or
/// after where that is much nearer, as for a visit at ten past midnight in a window from half past ten.
Period promisedWindow(const Slot &slot, const QDateTime &plannedStart, const QTimeZone &zone);
inline Period promisedWindow(const Slot &slot, const Visit &visit, const QTimeZone &zone)
{
    return promisedWindow(slot, visit.plan.startsAt, zone);
}

enum class Keeping : quint8 {
    NotYet, ///< nobody has come, and the visit may still begin
    Kept,
    Early,
    Late,
    Missed, ///< nobody had come when it was over
    CalledOff, ///< cancelled or taken off the rota before anybody came
};

struct Promise {
    Period window; ///< UTC, both ends included
    Keeping keeping = Keeping::NotYet;
    std::chrono::minutes by{0}; ///< Early, Late: how much. NotYet: how long the window is over
    bool plannedOutside = false; ///< the rota cannot keep it: shown with the person's reason

    bool operator==(const Promise &) const = default;
};

/// When somebody first stood at the door: arrived, or could not get in. Invalid: nobody, as far as is known.
QDateTime cameAt(const Visit &visit);

bool plannedOutside(const Visit &visit, const Period &window);

/// What a promise is judged by.
struct Attendance {
    QDateTime startsAt; ///< as planned
    QDateTime endsAt;
    QDateTime cameAt; ///< invalid: nobody, as far as is known
    bool calledOff = false; ///< matters where nobody came
};
Attendance attendanceOf(const Visit &visit);

/// `knownUntil` is the time up to which everything that happened is known: now on the tablet of the carer,
/// elsewhere when that tablet was last heard from. So silence never makes a Missed.
Promise promiseOf(const Attendance &visit, const Slot &slot, const QTimeZone &zone,
                  const QDateTime &knownUntil);
Promise promiseOf(const Visit &visit, const Slot &slot, const QTimeZone &zone, const QDateTime &knownUntil);

} // namespace doorstep
