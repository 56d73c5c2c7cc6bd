#pragma once

#include "draft_store.h"
#include "record_store.h"

namespace doorstep {

// What of a vault goes along when its owner hands the tablet to the person they visit, and what comes back.

/// Fills an empty vault with what that person's pages tell and they may read, of their own stream, the
/// agency's, and those of the workers of whom it speaks; and with what was begun on their pages. What is
/// written there comes after all that is here, in the writer's own chain: as long as nothing is said of the
/// person here meanwhile, taking it over gives the very same bytes. Fault::Rejected when the person is not
/// held here.
Outcome fillHanded(Database &vault, Database &handed, const QUuid &person, const Writer &writer);

struct HandedBack {
    std::vector<Record> said; ///< in the order it was
    std::vector<Draft> begun; ///< what is still being written
};
Result<HandedBack> readHanded(Database &handed, const QUuid &person);

/// Says here what was said there, at the times it was, under the same ids, so that once is enough; what was
/// begun takes the place of what was before. Gives the records as they are here.
Result<std::vector<Record>> takeHanded(Transaction &tx, const HandedBack &back, const QUuid &person,
                                       const Writer &writer);

} // namespace doorstep
