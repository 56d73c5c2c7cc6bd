#include "keep.h"

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
    m_lastRid = entity.nextRid++;
    entity.only = ++entity.added == 1 && entity.fresh ? &record : nullptr;
    entity.row.type = agreedType(entity.row.type, typeTold(record.kind));
    return Kept::New;
}

Result<Kept> StreamKeeper::alreadyHere(const Record &record, quint64 number, qint64 heardMs)
{
    auto row =
        m_tx.read("SELECT rid, bytes FROM record WHERE rid >> 46 = ? AND id = ?").bind(m_stream, record.id);
    if (!row.next() || row.blob(1) != record.bytes)
        return Error{Fault::Conflict, QStringLiteral("vault: a record's id comes with other bytes")};
    m_lastRid = row.integer(0);
    if (number == 0)
        return Kept::Known;
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
    auto known = entityIn(m_tx.database(), m_stream, record.entity);
    if (!known)
        return known.error();
    if (known->eid != 0) {
        auto rid = nextRecord(m_tx.database(), known->eid);
        if (!rid)
            return rid.error();
        return TouchedEntity{*known, known->type, *rid, false, 0, nullptr};
    }
    if (m_nextEid == 0) {
        auto next = nextEntity(m_tx.database(), m_stream);
        if (!next)
            return next.error();
        m_firstFresh = m_nextEid = *next;
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

Outcome StreamKeeper::show(TouchedEntity &entity, bool &faceChanged)
{
    if (entity.row.type != entity.shownAs) {
        if (auto forgotten = forget(m_tx, {entity.row.eid, entity.shownAs}); !forgotten)
            return forgotten;
        if (auto told = m_tx.write("UPDATE entity SET type = ? WHERE eid = ?")
                            .bind(entity.row.type, entity.row.eid)
                            .run();
            !told)
            return told;
        faceChanged = faceChanged || hasFace(entity.shownAs);
    }
    if (hasFace(entity.row.type)) {
        faceChanged = true;
        return done();
    }
    if (entity.only)
        return refresh(m_tx, entity.row, {entity.only, 1}, true);
    if (!isShown(entity.row.type))
        return done();
    auto records = loadRecords(m_tx.database(), entity.row.eid);
    if (!records)
        return records.error();
    if (auto shown = refresh(m_tx, entity.row, *records, entity.fresh); !shown || entity.fresh)
        return shown;
    return hasWords(entity.row.type) ? leaveToIndex(m_tx, {entity.row.eid, entity.row.eid}) : done();
}

Outcome StreamKeeper::finish()
{
    bool faceChanged = false;
    bool newWords = false;
    for (TouchedEntity &entity : m_touched) {
        if (entity.added == 0)
            continue;
        if (auto shown = show(entity, faceChanged); !shown)
            return shown;
        newWords = newWords || (entity.fresh && hasWords(entity.row.type));
    }
    if (newWords)
        if (auto left = leaveToIndex(m_tx, {m_firstFresh, m_nextEid - 1}); !left)
            return left;
    return faceChanged ? refreshFace(m_tx, m_stream) : done();
}

} // namespace doorstep
