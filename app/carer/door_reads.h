#pragma once

#include "people_store.h"
#include "way_in.h"

#include <QSet>

namespace doorstep {

/// Whom the carer visits in the days of a lease, as far as this tablet knows.
Result<QSet<QUuid>> visitedIn(Database &db, const QUuid &carer, const Period &days);

/// A person's door, as a carer stands before it.
struct Door {
    std::optional<Person> person; ///< nothing: they are not on this tablet
    WayIn way;
};
Result<Door> readDoor(Database &db, const QUuid &person, const QUuid &carer, const QDateTime &now,
                      const QTimeZone &zone);

/// The people on this tablet whose page is closed to the carer.
Result<QSet<QUuid>> closedTo(Database &db, const QUuid &carer, const QDateTime &now, const QTimeZone &zone);

} // namespace doorstep
