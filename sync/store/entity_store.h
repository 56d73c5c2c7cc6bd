#pragma once

#include "body.h"
#include "places.h"
#include "transaction.h"

#include <vector>

namespace doorstep {

// Inside the store: entities and their records by row number.

/// What an entity is, by what is said of it: the kind that opens it, 0 while only others have come. Where
/// records disagree the smallest wins, so that the order they came in does not matter.
using EntityType = quint32;
constexpr EntityType typeOf(Kind kind)
{
    return static_cast<EntityType>(kind);
}
EntityType typeTold(quint32 kind);
/// The smaller of two, 0 counting as none.
EntityType agreedType(EntityType a, EntityType b);

/// 0 when the stream is not held.
Result<qint64> streamNumber(Database &db, const QUuid &stream);
/// 0 also when it is hidden, or not whole yet: nothing of it is to be seen.
Result<qint64> shownStream(Database &db, const QUuid &stream);

struct EntityRow {
    qint64 eid = 0; ///< 0: not known here
    EntityType type = 0;
};
Result<EntityRow> entityIn(Database &db, qint64 stream, const QUuid &entity);
/// Wherever it is; the first where two streams speak of it.
Result<EntityRow> entityAnywhere(Database &db, const QUuid &entity);
/// Gives the next free number of the stream.
Result<qint64> nextEntity(Database &db, qint64 stream);
/// The next free record number of the entity.
Result<qint64> nextRecord(Database &db, qint64 eid);

/// The records of one entity, oldest here first.
Result<std::vector<Record>> loadRecords(Database &db, qint64 eid);

struct EntityRecords {
    QUuid id;
    std::vector<Record> records;
};
/// All entities of a type in a stream; not made for visits and notes, which are many.
Result<std::vector<EntityRecords>> loadEntities(Database &db, qint64 stream, EntityType type);

/// A record read back from its row: what was kept must be readable. Fault::Damaged.
Result<Record> reread(QByteArrayView bytes);

} // namespace doorstep
