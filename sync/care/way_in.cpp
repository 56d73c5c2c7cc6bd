#include "way_in.h"

#include "authority.h"

namespace doorstep {

Period daysOfLease(const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = dateAt(now, zone);
    return {localDay(today.addDays(-LeaseDaysBack), zone).from,
            localDay(today.addDays(LeaseDaysAhead), zone).until};
}

WayIn wayInto(bool visited, std::span<const Opening> openings, const QUuid &carer, const QDateTime &now)
{
    if (visited)
        return {WayIn::Visit, {}};
    QDateTime until;
    for (const Opening &one : openings)
        // One that is told of tomorrow, by a clock put wrong, opens nothing for longer.
        if (one.worker == carer && one.at <= now.addMSecs(OpenedForMs))
            until = std::max(until, one.at.addMSecs(OpenedForMs));
    return until > now ? WayIn{WayIn::Opening, std::min(until, now.addMSecs(OpenedForMs))} : WayIn{};
}

} // namespace doorstep
