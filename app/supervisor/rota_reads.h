#pragma once

#include "people_store.h"
#include "rota.h"
#include "stream_entries.h"
#include "visit_store.h"

#include <QHash>

namespace doorstep {

// What the rota and a change of it are told from, read on the database thread in one go each.

struct RotaDays {
    std::vector<Visit> visits; ///< that begin in the days, in order of start
    QHash<QUuid, Person> people;
    QHash<QUuid, Worker> workers;
    QHash<QUuid, Slot> slotsById;
    std::vector<QUuid> carers; ///< who visits people, in order of name
    std::vector<QUuid> peopleInOrder; ///< in order of name
};

Result<RotaDays> readRota(Database &db, const Period &days);

/// Whose visit is changed: a visit, or where that is null a new one to `person`, around that time.
struct RotaQuestion {
    QUuid visit;
    QUuid person;
    QDateTime around;
    Period week{}; ///< that it would be in
};

struct RotaCase {
    std::optional<Visit> visit;
    QUuid person; ///< null: not known here
    RotaDays days; ///< of around that time
    std::vector<Entry<Slot>> promised; ///< to the person
    std::vector<StepOfPlan> steps;
    QHash<QUuid, int>
        came; ///< how often who was sent to the person and somebody came, as far back as is known
    QHash<QUuid, std::chrono::minutes> contracted; ///< a week; of the carers of whom it is known
    QHash<QUuid, std::chrono::minutes> inTheWeek; ///< planned for those, other than the visit
    QHash<QUuid, QDateTime> lastHeard; ///< worker → when a tablet of theirs was last heard from
};

Result<RotaCase> readRotaCase(Database &db, const RotaQuestion &asked);

} // namespace doorstep
