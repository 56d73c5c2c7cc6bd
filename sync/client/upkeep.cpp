#include "upkeep.h"

#include "compaction.h"
#include "maintenance.h"
#include "passing.h"
#include "search_store.h"
#include "sync_store.h"
#include "transaction.h"

namespace doorstep {

namespace {

constexpr int WordsAtOnce = 500; ///< about 2 ms
constexpr int LogWorthMoving = 64; ///< pages

/// By the server's clock, as it was last heard.
Result<bool> compactFor(Transaction &tx, Reader reader, const QUuid &device)
{
    const auto position = syncPosition(tx.database());
    if (!position)
        return position.error();
    const auto beforeMs = passedBefore(position->lastHeardMs, reader);
    return beforeMs ? compact(tx, {*beforeMs, position->safeMs, device}) : Result<bool>(false);
}

} // namespace

Result<bool> lookAfter(Database &db, Reader reader, const QUuid &device)
{
    Transaction tx(db, Durability::WithTheNext); // all of it can be derived again
    auto more = indexPending(tx, WordsAtOnce);
    if (more && !*more)
        more = compactFor(tx, reader, device);
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
