#include "promise.h"

#include <algorithm>

namespace doorstep {

namespace {

using std::chrono::minutes;

/// A window of a neighbouring day is meant only when the planned start is this near to it.
constexpr minutes NextDoor = std::chrono::hours(6);

qint64 minuteOf(const QDateTime &at)
{
    return std::chrono::floor<minutes>(std::chrono::milliseconds(at.toMSecsSinceEpoch())).count();
}

/// Negative before the window, positive after it, 0 inside.
minutes beside(const Period &window, const QDateTime &at)
{
    const qint64 minute = minuteOf(at);
    if (minute < minuteOf(window.from))
        return minutes(minute - minuteOf(window.from));
    return minutes(std::max<qint64>(minute - minuteOf(window.until), 0));
}

bool isOutside(const QDateTime &plannedStart, const Period &window)
{
    return plannedStart.isValid() && beside(window, plannedStart) != minutes(0);
}

} // namespace

Period promisedWindow(const Slot &slot, const QDate &date, const QTimeZone &zone)
{
    Period window{instantOf(date, slot.promisedFrom, zone), {}};
    if (slot.promisedTo == slot.promisedFrom) {
        const auto band = std::chrono::seconds(SingleTimeBand).count();
        return {window.from.addSecs(-band), window.from.addSecs(band)};
    }
    const bool nextMorning = slot.promisedTo < slot.promisedFrom;
    window.until = instantOf(nextMorning ? date.addDays(1) : date, slot.promisedTo, zone);
    return window;
}

Period promisedWindow(const Slot &slot, const QDateTime &start, const QTimeZone &zone)
{
    const QDate day = dateAt(start, zone);
    const Period own = promisedWindow(slot, day, zone);
    const minutes far = std::chrono::abs(beside(own, start));
    if (far <= NextDoor)
        return own;
    for (const int away : {-1, 1}) {
        const Period other = promisedWindow(slot, day.addDays(away), zone);
        const minutes distance = std::chrono::abs(beside(other, start));
        if (distance <= NextDoor && distance < far)
            return other;
    }
    return own;
}

QDateTime cameAt(const Visit &visit)
{
    const QDateTime arrived = arrivedAt(visit);
    const auto atTheDoor = std::ranges::find_if(
        visit.noAccess, [](const Told<NoAccess> &told) { return told.putRightBy.isNull(); });
    if (atTheDoor == visit.noAccess.end())
        return arrived;
    return arrived.isValid() ? std::min(arrived, atTheDoor->at) : atTheDoor->at;
}

bool plannedOutside(const Visit &visit, const Period &window)
{
    return isOutside(visit.plan.startsAt, window);
}

Attendance attendanceOf(const Visit &visit)
{
    return {visit.plan.startsAt, visit.plan.endsAt, cameAt(visit), stateOf(visit) == VisitState::Cancelled};
}

Promise promiseOf(const Visit &visit, const Slot &slot, const QTimeZone &zone, const QDateTime &knownUntil)
{
    return promiseOf(attendanceOf(visit), slot, zone, knownUntil);
}

Promise promiseOf(const Attendance &visit, const Slot &slot, const QTimeZone &zone,
                  const QDateTime &knownUntil)
{
    Promise promise;
    promise.window = promisedWindow(slot, visit.startsAt, zone);
    promise.plannedOutside = isOutside(visit.startsAt, promise.window);
    if (visit.cameAt.isValid()) {
        const minutes off = beside(promise.window, visit.cameAt);
        promise.by = std::chrono::abs(off);
        promise.keeping = off < minutes(0) ? Keeping::Early
            : off > minutes(0)             ? Keeping::Late
                                           : Keeping::Kept;
    } else if (visit.calledOff) {
        promise.keeping = Keeping::CalledOff;
    } else {
        const bool over = knownUntil > std::max(visit.endsAt, promise.window.until);
        promise.keeping = over ? Keeping::Missed : Keeping::NotYet;
        promise.by = over ? minutes(0) : std::max(beside(promise.window, knownUntil), minutes(0));
    }
    return promise;
}

} // namespace doorstep
