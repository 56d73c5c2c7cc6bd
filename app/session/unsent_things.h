#pragma once

#include "outbox_store.h"

#include <QDateTime>

#include <vector>

namespace doorstep {

/// One row of "Saved here": a record that is only on this tablet, or the steps of one visit together.
struct UnsentThing {
    QUuid id; ///< of the first record; stays while the group grows
    QString person; ///< whom it is about, as they are called; empty where it is about no person
    QDateTime at; ///< UTC
    RecordState state = RecordState::Saved;
    std::vector<Record> records;

    bool operator==(const UnsentThing &) const = default;
};

/// What waits on this tablet, oldest first, at most `limit` records. On the database thread.
Result<std::vector<UnsentThing>> unsentThings(Database &db, int limit);

} // namespace doorstep
