#pragma once

#include "entity_store.h"

#include <QHash>

#include <span>

namespace doorstep {

// Inside the store: the one way records get into the vault, one by one or by the page.

/// An entity that records were added to.
struct TouchedEntity {
    EntityRow row;
    EntityType shownAs = 0; ///< its type before
    qint64 nextRid = 0; ///< 0: not looked up yet
    bool fresh = false; ///< not known here before
    size_t added = 0;
    const Record *only = nullptr; ///< where fresh and added == 1; borrowed
};

enum class Kept { New, Known };

/// Adds records to one stream and, at the end, refreshes each touched entity once. The records given must
/// live until then.
class StreamKeeper
{
public:
    StreamKeeper(Transaction &tx, qint64 stream)
        : m_tx(tx)
        , m_stream(stream)
    {
    }
    /// The rid is where it was put. Known: the same bytes are here already. Conflict: other bytes are.
    Result<Kept> keep(const Record &record, quint64 number, qint64 heardMs);
    qint64 lastRid() const { return m_lastRid; }
    /// Brings up to date what is shown.
    Outcome finish();

private:
    Result<TouchedEntity *> touch(const Record &record);
    Result<TouchedEntity> findOrMake(const Record &record);
    Result<Kept> alreadyHere(const Record &record, quint64 number, qint64 heardMs);
    Outcome show(const TouchedEntity &entity);
    Outcome retype(const TouchedEntity &entity, std::span<const Record> known);

    Transaction &m_tx;
    qint64 m_stream;
    qint64 m_firstFresh = 0; ///< the first entity made here; 0: none yet
    qint64 m_nextEid = 0;
    qint64 m_lastRid = 0;
    QHash<QUuid, TouchedEntity> m_touched;
};

} // namespace doorstep
