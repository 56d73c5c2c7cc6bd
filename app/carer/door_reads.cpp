#include "door_reads.h"

#include "reads.h"
#include "stream_entries.h"
#include "visit_store.h"

namespace doorstep {

Result<QSet<QUuid>> visitedIn(Database &db, const QUuid &carer, const Period &days)
{
    const auto visits = visitsOf(db, carer, days.from, days.until);
    if (!visits)
        return visits.error();
    QSet<QUuid> people;
    for (const VisitRow &row : *visits)
        people.insert(row.person);
    return people;
}

Result<Door> readDoor(Database &db, const QUuid &person, const QUuid &carer, const QDateTime &now,
                      const QTimeZone &zone)
{
    Reads reads(db);
    Door door;
    door.person = reads.of(doorstep::person(db, person));
    const auto visited = reads.of(visitedIn(db, carer, daysOfLease(now, zone)));
    door.way = wayInto(visited.contains(person), reads.of(openingsOf(db, person)), carer, now);
    return reads.answer(std::move(door));
}

Result<QSet<QUuid>> closedTo(Database &db, const QUuid &carer, const QDateTime &now, const QTimeZone &zone)
{
    Reads reads(db);
    const auto visited = reads.of(visitedIn(db, carer, daysOfLease(now, zone)));
    QSet<QUuid> closed;
    for (const PersonRow &row : reads.of(people(db)))
        if (!visited.contains(row.id)
            && wayInto(false, reads.of(openingsOf(db, row.id)), carer, now).kind == WayIn::Closed)
            closed.insert(row.id);
    return reads.answer(std::move(closed));
}

} // namespace doorstep
