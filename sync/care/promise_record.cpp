#include "promise_record.h"

#include <algorithm>
#include <cstdlib>

namespace doorstep {

namespace {

constexpr int MinutesOfDay = 24 * 60;

/// On the wall, so that a day on which the clocks change is as long as the others.
int minuteOn(const QDate &date, const QDateTime &at, const QTimeZone &zone)
{
    const QDateTime local = at.toTimeZone(zone);
    return int(date.daysTo(local.date())) * MinutesOfDay + local.time().hour() * 60 + local.time().minute();
}

PromiseMark markOf(const PromisedVisit &visit, const Promise &promise, const QTimeZone &zone)
{
    PromiseMark mark{
        visit.id, dateAt(promise.window.from, zone), 0, {}, promise.keeping, promise.plannedOutside};
    mark.planned = minuteOn(mark.date, visit.attendance.startsAt, zone);
    if (visit.attendance.cameAt.isValid())
        mark.came = minuteOn(mark.date, visit.attendance.cameAt, zone);
    return mark;
}

bool counts(Keeping keeping)
{
    return keeping != Keeping::NotYet && keeping != Keeping::CalledOff;
}

std::optional<int> samenessOf(std::span<const PromiseMark> marks)
{
    std::vector<int> times;
    for (const PromiseMark &mark : marks)
        if (mark.came)
            times.push_back(*mark.came);
    const auto middle = median(times);
    if (!middle)
        return std::nullopt;
    for (int &time : times)
        time = std::abs(time - *middle);
    return median(std::move(times));
}

} // namespace

std::optional<int> median(std::vector<int> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const size_t half = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[half];
    return (values[half - 1] + values[half] + 1) / 2;
}

PromiseRecord promiseRecord(std::span<const PromisedVisit> visits, const Slot &slot, const QTimeZone &zone)
{
    PromiseRecord record;
    for (const PromisedVisit &visit : visits) {
        if (!visit.attendance.startsAt.isValid())
            continue;
        const Promise promise = promiseOf(visit.attendance, slot, zone, visit.knownUntil);
        record.marks.push_back(markOf(visit, promise, zone));
        if (!counts(promise.keeping))
            continue;
        ++record.of;
        record.kept += promise.keeping == Keeping::Kept;
        record.missed += promise.keeping == Keeping::Missed;
        record.plannedOutside += promise.plannedOutside;
    }
    std::ranges::sort(record.marks, {}, [](const PromiseMark &mark) {
        return std::tuple(mark.date, mark.planned, mark.visit);
    });
    record.sameness = samenessOf(record.marks);
    return record;
}

} // namespace doorstep
