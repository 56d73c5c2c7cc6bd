#pragma once

#include "outcomes.h"
#include "people_store.h"

namespace doorstep {

class Database;

// What the page of outcomes is told from. A person at a time, so that nobody who saves something waits for a
// month of everybody.

struct OutcomesQuestion {
    Period days; ///< whole days of the agency
    QDateTime asOf; ///< up to when everything the server knew is known here
    QUuid me; ///< what is written on this tablet is known here at once
};

struct OutcomesOf {
    std::vector<PersonRow> people;
    std::vector<InboxItem> said; ///< by people, in these days or before
};
Result<OutcomesOf> readWhoseOutcomes(Database &db, const OutcomesQuestion &asked);

/// `said` may hold what others said, too.
Result<OutcomesOfPerson> readOutcomes(Database &db, const PersonRow &person, std::span<const InboxItem> said,
                                      const OutcomesQuestion &asked);

} // namespace doorstep
