#pragma once

#include "continuity.h"
#include "person.h"
#include "promise_record.h"
#include "worker.h"

#include <QHash>

namespace doorstep {

class Database;

// What "Promises and familiar faces" (S-3) is told from, read and worked out on the database thread in one go
// each.

struct PromisesQuestion {
    Period days; ///< whole days of the agency
    QDateTime asOf; ///< up to when everything the server knew is known here
    QUuid me; ///< what is written on this tablet is known here at once
};

/// One promise to one person, and how it was kept.
struct PromiseOfPerson {
    QUuid slotId;
    QUuid person;
    QString personName;
    Slot slot;
    PromiseRecord record;
};

/// Those of which at least one visit came to its end: fewest kept first, by share; of the same share the one
/// with more visits.
Result<std::vector<PromiseOfPerson>> readPromises(Database &db, const PromisesQuestion &asked);

/// Who came to one person.
struct FacesOfPerson {
    Continuity continuity;
    std::vector<Face> newAtIntimate; ///< nobody who was planned for a visit that was held before these days
    QHash<QUuid, Worker> workers;
    QHash<QUuid, SlotKind> slotsOfVisits; ///< by visit, of those in newAtIntimate
};

Result<FacesOfPerson> readFaces(Database &db, const QUuid &person, const Period &days);

} // namespace doorstep
