#include "entity_store.h"

#include <algorithm>

namespace doorstep {

EntityType typeTold(quint32 kind)
{
    constexpr auto between = [](quint32 value, Kind from, Kind to) {
        return value >= static_cast<quint32>(from) && value <= static_cast<quint32>(to);
    };
    if (kind == static_cast<quint32>(Kind::Withdrawn))
        return 0;
    if (kind == static_cast<quint32>(Kind::LineAnswer) || kind == static_cast<quint32>(Kind::LineSettled)
        || kind == static_cast<quint32>(Kind::LineHeard))
        return typeOf(Kind::PassportLine);
    if (between(kind, Kind::Arrived, Kind::ChangeSeen))
        return typeOf(Kind::VisitPlan);
    if (kind == static_cast<quint32>(Kind::SayingAnswer))
        return typeOf(Kind::Saying);
    if (kind == static_cast<quint32>(Kind::OnConcern))
        return typeOf(Kind::Concern);
    return kind;
}

EntityType agreedType(EntityType a, EntityType b)
{
    return a == 0 ? b : b == 0 ? a : std::min(a, b);
}

namespace {

Result<qint64> streamFrom(Statement row)
{
    const qint64 sid = row.next() ? row.integer(0) : 0;
    if (auto read = row.finish(); !read)
        return read.error();
    return sid;
}

} // namespace

Result<qint64> streamNumber(Database &db, const QUuid &stream)
{
    return streamFrom(db.read("SELECT sid FROM stream WHERE id = ?").bind(stream));
}

Result<qint64> shownStream(Database &db, const QUuid &stream)
{
    return streamFrom(db.read("SELECT sid FROM stream WHERE id = ? AND shown").bind(stream));
}

namespace {

Result<EntityRow> entityFrom(Statement row)
{
    EntityRow entity;
    if (row.next())
        entity = {row.integer(0), static_cast<EntityType>(row.integer(1))};
    if (auto read = row.finish(); !read)
        return read.error();
    return entity;
}

/// The one, else the other.
Result<EntityRow> entityFrom(Statement apart, Statement opened)
{
    auto entity = entityFrom(std::move(apart));
    if (!entity || entity->eid != 0)
        return entity;
    return entityFrom(std::move(opened));
}

Result<qint64> nextAfter(Statement row, Span span)
{
    const qint64 next = row.next() && !row.isNull(0) ? row.integer(0) + 1 : span.first;
    if (auto read = row.finish(); !read)
        return read.error();
    if (next > span.last)
        return Error{Fault::Storage, QStringLiteral("vault: no row numbers left")};
    return next;
}

} // namespace

Result<EntityRow> entityIn(Database &db, qint64 stream, const QUuid &entity)
{
    static_assert(EntityBits == 26 && RecordBits == 20);
    return entityFrom(
        db.read("SELECT eid, type FROM entity WHERE eid >> 26 = ? AND id = ?").bind(stream, entity),
        db.read("SELECT e.eid, e.type FROM record r CROSS JOIN entity e ON e.eid = r.rid >> 20"
                " WHERE r.rid >> 46 = ? AND r.id = ? AND r.rid & 0xfffff = 0 AND e.id IS NULL")
            .bind(stream, entity));
}

/// `+` takes the column's affinity away: with it SQLite would not use the index of an expression.
Result<EntityRow> entityAnywhere(Database &db, const QUuid &entity)
{
    return entityFrom(
        db.read("SELECT e.eid, e.type FROM stream s CROSS JOIN entity e"
                " ON e.eid >> 26 = +s.sid AND e.id = ? ORDER BY s.sid LIMIT 1")
            .bind(entity),
        db.read("SELECT e.eid, e.type FROM stream s CROSS JOIN record r ON r.rid >> 46 = +s.sid AND r.id = ?"
                " CROSS JOIN entity e ON e.eid = r.rid >> 20"
                " WHERE r.rid & 0xfffff = 0 AND e.id IS NULL ORDER BY s.sid LIMIT 1")
            .bind(entity));
}

Result<qint64> nextEntity(Database &db, qint64 stream)
{
    const Span span = entitiesOf(stream);
    return nextAfter(
        db.read("SELECT max(eid) FROM entity WHERE eid BETWEEN ? AND ?").bind(span.first, span.last), span);
}

Result<qint64> nextRecord(Database &db, qint64 eid)
{
    const Span span = recordsOfEntity(eid);
    return nextAfter(
        db.read("SELECT max(rid) FROM record WHERE rid BETWEEN ? AND ?").bind(span.first, span.last), span);
}

Result<Record> reread(QByteArrayView bytes)
{
    auto record = readRecord(bytes);
    if (!record)
        return Error{Fault::Damaged, QStringLiteral("vault: a kept record cannot be read")};
    return record;
}

Result<std::vector<Record>> loadRecords(Database &db, qint64 eid)
{
    const Span span = recordsOfEntity(eid);
    auto rows = db.read("SELECT bytes FROM record WHERE rid BETWEEN ? AND ? ORDER BY rid")
                    .bind(span.first, span.last);
    std::vector<Record> records;
    while (rows.next()) {
        auto record = reread(rows.blob(0));
        if (!record)
            return record.error();
        records.push_back(*std::move(record));
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    return records;
}

Result<std::vector<EntityRecords>> loadEntities(Database &db, qint64 stream, EntityType type)
{
    const Span span = entitiesOf(stream);
    auto rows = db.read("SELECT e.eid, r.bytes FROM entity e CROSS JOIN record r"
                        " ON r.rid >= e.eid << 20 AND r.rid < (e.eid + 1) << 20"
                        " WHERE e.type = ? AND e.type NOT IN (50, 70) AND e.eid BETWEEN ? AND ?"
                        " ORDER BY e.eid, r.rid")
                    .bind(type, span.first, span.last);
    static_assert(RecordBits == 20);
    std::vector<EntityRecords> entities;
    qint64 last = 0;
    while (rows.next()) {
        auto record = reread(rows.blob(1));
        if (!record)
            return record.error();
        if (std::exchange(last, rows.integer(0)) != rows.integer(0))
            entities.push_back({record->entity, {}});
        entities.back().records.push_back(*std::move(record));
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    return entities;
}

} // namespace doorstep
