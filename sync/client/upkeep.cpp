#include "upkeep.h"

#include "maintenance.h"
#include "search_store.h"
#include "transaction.h"

namespace doorstep {

namespace {

constexpr int WordsAtOnce = 500; ///< about 2 ms
constexpr int LogWorthMoving = 64; ///< pages

} // namespace

Result<bool> lookAfter(Database &db)
{
    Transaction tx(db, Durability::WithTheNext); // all of it can be derived again
    const auto more = indexPending(tx, WordsAtOnce);
    if (!more)
        return more.error();
    if (const auto kept = tx.commit(); !kept)
        return kept.error();
    if (*more || db.walPages() < LogWorthMoving)
        return *more;
    if (const auto moved = checkpoint(db, Checkpoint::Passive); !moved)
        return moved.error();
    return false;
}

} // namespace doorstep
