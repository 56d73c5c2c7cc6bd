#include "day.h"

#include <algorithm>

namespace doorstep {

namespace {

using std::chrono::minutes;

constexpr qint64 DaySeconds = 24 * 60 * 60;

minutes wholeMinutes(qint64 ms)
{
    return std::chrono::duration_cast<minutes>(std::chrono::milliseconds(ms));
}

auto lastStanding(const std::vector<Told<Left>> &departures)
{
    return std::ranges::find_if(departures.rbegin(), departures.rend(),
                                [](const Told<Left> &left) { return left.putRightBy.isNull(); });
}

} // namespace

QTimeZone zoneOf(const Agency &agency)
{
    const QTimeZone zone(agency.timeZone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

QTimeZone zoneFor(const QTimeZone &zone, const Period &period)
{
    if (!zone.hasTransitions())
        return zone;
    const auto next = zone.nextTransition(period.from);
    if (next.atUtc.isValid() && next.atUtc <= period.until)
        return zone;
    return QTimeZone(zone.offsetFromUtc(period.from));
}

QDateTime instantOf(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    const QDateTime onTheWall(date, time, Qt::UTC);
    const int before = zone.offsetFromUtc(onTheWall.addSecs(-DaySeconds));
    const QDateTime first = onTheWall.addSecs(-before);
    if (zone.offsetFromUtc(first) == before)
        return first;
    const int after = zone.offsetFromUtc(onTheWall.addSecs(DaySeconds));
    const QDateTime second = onTheWall.addSecs(-after);
    return zone.offsetFromUtc(second) == after ? second : first;
}

QDate dateAt(const QDateTime &instant, const QTimeZone &zone)
{
    return instant.toUTC().addSecs(zone.offsetFromUtc(instant)).date();
}

Period localDay(const QDate &date, const QTimeZone &zone)
{
    return {date.startOfDay(zone).toUTC(), date.addDays(1).startOfDay(zone).toUTC()};
}

minutes plannedMinutes(const Visit &visit)
{
    if (!visit.plan.startsAt.isValid() || !visit.plan.endsAt.isValid())
        return {};
    return wholeMinutes(std::max<qint64>(visit.plan.startsAt.msecsTo(visit.plan.endsAt), 0));
}

std::optional<minutes> minutesHere(const Visit &visit, const QDateTime &now)
{
    const auto arrival = std::ranges::find_if(
        visit.arrivals, [](const Told<Arrived> &arrived) { return arrived.putRightBy.isNull(); });
    if (arrival == visit.arrivals.end())
        return std::nullopt;
    const auto left = lastStanding(visit.departures);
    const bool ended = stateOf(visit) == VisitState::Done && left != visit.departures.rend();
    const qint64 ms = ended ? msBetween(*arrival, *left) : arrival->at.msecsTo(now);
    if (ms < 0)
        return std::nullopt;
    const qint64 sinceItsMinute = arrival->at.toMSecsSinceEpoch() % 60'000;
    return wholeMinutes(sinceItsMinute + ms);
}

} // namespace doorstep
