#pragma once

#include "board.h"
#include "outcomes.h"
#include "people_store.h"

#include <QHash>
#include <QTimeZone>

namespace doorstep {

class Database;

// What the page of outcomes is told from. A person at a time, so that nobody who saves something waits for a
// month of everybody.

struct OutcomesQuestion {
    Period days; ///< whole days of the agency
    QDateTime asOf; ///< up to when everything the server knew is known here
    QUuid me; ///< what is written on this tablet is known here at once
};

/// Whose outcomes they are, and what is the same for all.
struct OutcomesOf {
    std::vector<PersonRow> people;
    QHash<QUuid, std::vector<InboxItem>> said; ///< by people, in these days or before
    BoardKnowledge heard; ///< of the tablets
    QTimeZone zone;
};
Result<OutcomesOf> readWhoseOutcomes(Database &db, const OutcomesQuestion &asked);

/// Of one of them.
Result<OutcomesOfPerson> readOutcomes(Database &db, const PersonRow &person, const OutcomesOf &whose,
                                      const OutcomesQuestion &asked);

} // namespace doorstep
