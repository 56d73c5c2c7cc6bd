#include "keep.h"

#include "blob_store.h"
#include "refresh.h"

namespace doorstep {

Result<Kept> StreamKeeper::keep(const Record &record, quint64 number, qint64 heardMs)
{
    auto touched = touch(record);
    if (!touched)
        return touched.error();
    TouchedEntity &entity = **touched;
    const std::optional<quint64> known = number ? std::optional(number) : std::nullopt;
    const std::optional<qint64> heard = number ? std::optional(heardMs) : std::nullopt;
    auto inserted = m_tx.write("INSERT INTO record(rid, number, heard_ms, id, bytes) VALUES(?, ?, ?, ?, ?)"
                               " ON CONFLICT DO NOTHING")
                        .bind(entity.nextRid, known, heard, record.id, record.bytes)
                        .run();
    if (!inserted)
        return inserted.error();
    if (changedRows(m_tx) == 0)
        return alreadyHere(record, number, heardMs);
    if (!record.blobs.empty())
        if (auto named = nameBlobs(m_tx, entity.nextRid, record.blobs); !named)
            return named.error();
    m_lastRid = entity.nextRid++;
    entity.only = ++entity.added == 1 && entity.fresh ? &record : nullptr;
    entity.row.type = agreedType(entity.row.type, typeTold(record.kind));
    return Kept::New;
}

Result<Kept> StreamKeeper::alreadyHere(const Record &record, quint64 number, qint64 heardMs)
{
    auto row = m_tx.read("SELECT rid, bytes, number FROM record WHERE rid >> 46 = ? AND id = ?")
                   .bind(m_stream, record.id);
    if (!row.next() || row.blob(1) != record.bytes)
        return Error{Fault::Conflict, QStringLiteral("vault: a record's id comes with other bytes")};
    m_lastRid = row.integer(0);
    const bool isNew = number != 0 && row.isNull(2);
    if (number == 0)
        return Kept::Known;
    if (isNew && !record.blobs.empty())
        if (auto offered = offerBlobsOf(m_tx, m_lastRid); !offered)
            return offered.error();
    // one of ours that came back: numbered now, and nothing waits for an answer
    if (auto numbered = m_tx.write("UPDATE record SET number = ?, heard_ms = ? WHERE rid = ?")
                            .bind(number, heardMs, m_lastRid)
                            .run();
        !numbered)
        return numbered.error();
    if (auto sent = m_tx.write("DELETE FROM outbox WHERE rid = ?").bind(m_lastRid).run(); !sent)
        return sent.error();
    return Kept::Known;
}

Result<TouchedEntity *> StreamKeeper::touch(const Record &record)
{
    auto at = m_touched.find(record.entity);
    if (at == m_touched.end()) {
        auto found = findOrMake(record);
        if (!found)
            return found.error();
        at = m_touched.insert(record.entity, *found);
    }
    return &*at;
}

Result<TouchedEntity> StreamKeeper::findOrMake(const Record &record)
{
    if (m_nextEid == 0) {
        auto next = nextEntity(m_tx.database(), m_stream);
        if (!next)
            return next.error();
        m_firstFresh = m_nextEid = *next;
    }
    if (m_firstFresh != entitiesOf(m_stream).first) { // else nothing was here before
        auto known = entityIn(m_tx.database(), m_stream, record.entity);
        if (!known)
            return known.error();
        if (known->eid != 0) {
            auto rid = nextRecord(m_tx.database(), known->eid);
            if (!rid)
                return rid.error();
            return TouchedEntity{*known, known->type, *rid, false, 0, nullptr};
        }
    }
    const EntityRow made{m_nextEid++, typeTold(record.kind)};
    const bool opens = record.id == record.entity;
    if (auto inserted = m_tx.write("INSERT INTO entity(eid, type, id) VALUES(?, ?, ?)")
                            .bind(made.eid, made.type, opens ? std::nullopt : std::optional(record.entity))
                            .run();
        !inserted)
        return inserted.error();
    return TouchedEntity{made, made.type, recordsOfEntity(made.eid).first, true, 0, nullptr};
}

Outcome StreamKeeper::retype(const TouchedEntity &entity, std::span<const Record> known)
{
    if (!known.empty())
        if (auto forgotten = forget(m_tx, {entity.row.eid, entity.shownAs}, known); !forgotten)
            return forgotten;
    return m_tx.write("UPDATE entity SET type = ? WHERE eid = ?").bind(entity.row.type, entity.row.eid).run();
}

Outcome StreamKeeper::show(const TouchedEntity &entity)
{
    const EntityType type = entity.row.type;
    const bool isRefreshed = isShown(type) && !hasFace(type);
    if (entity.only)
        return isRefreshed ? refresh(m_tx, entity.row, {entity.only, 1}, 0) : done();
    if (!isRefreshed && type == entity.shownAs)
        return done();
    const auto records = loadRecords(m_tx.database(), entity.row.eid);
    if (!records)
        return records.error();
    const std::span all(*records);
    const size_t known = entity.fresh ? 0 : all.size() - entity.added;
    if (type != entity.shownAs)
        if (auto retyped = retype(entity, all.first(known)); !retyped)
            return retyped;
    if (!isRefreshed)
        return done();
    if (auto shown = refresh(m_tx, entity.row, all, known); !shown || entity.fresh)
        return shown;
    const auto listed = hasWords(type) ? isListed(m_tx, entity.row.eid) : Result<bool>(false);
    if (!listed)
        return listed.error();
    return *listed ? leaveToIndex(m_tx, {entity.row.eid, entity.row.eid}) : done();
}

Outcome StreamKeeper::finish()
{
    bool faceChanged = false;
    bool newWords = false;
    for (TouchedEntity &entity : m_touched) {
        if (entity.added == 0)
            continue;
        if (auto shown = show(entity); !shown)
            return shown;
        faceChanged = faceChanged || hasFace(entity.row.type) || hasFace(entity.shownAs);
        newWords = newWords || (entity.fresh && hasWords(entity.row.type));
    }
    if (newWords)
        if (auto left = leaveToIndex(m_tx, {m_firstFresh, m_nextEid - 1}); !left)
            return left;
    return faceChanged ? refreshFace(m_tx, m_stream) : done();
}

} // namespace doorstep
