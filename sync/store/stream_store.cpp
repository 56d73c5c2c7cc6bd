#include "stream_store.h"

#include "blob_store.h"
#include "draft_store.h"
#include "entity_store.h"
#include "maintenance.h"
#include "outbox_store.h"
#include "refresh.h"
#include "setting_store.h"

namespace doorstep {

Outcome gain(Transaction &tx, const QUuid &stream, StreamAbout about, quint64 head)
{
    auto gained = tx.write("INSERT INTO stream(id, about, head, coming) VALUES(?1, ?2, ?3, ?3)"
                           " ON CONFLICT(id) DO UPDATE SET about = ?2, head = max(head, ?3), hidden = 0,"
                           " going = 0, coming = CASE WHEN coming > 0 AND have < ?3 THEN ?3 ELSE 0 END")
                      .bind(stream, about, head)
                      .run();
    if (!gained)
        return gained;
    const auto sid = streamNumber(tx.database(), stream);
    if (!sid)
        return sid.error();
    if (*sid >= MaxStreams)
        return Error{Fault::Storage, QStringLiteral("vault: more streams than it can hold")};
    return done();
}

Outcome hide(Transaction &tx, const QUuid &stream)
{
    return tx.write("UPDATE stream SET hidden = 1, going = 0 WHERE id = ?").bind(stream).run();
}

Outcome keepUntilTold(Transaction &tx, const std::vector<QUuid> &streams)
{
    if (auto none = tx.write("UPDATE stream SET going = 0 WHERE going = 1").run(); !none)
        return none;
    auto mark = tx.write("UPDATE stream SET going = 1 WHERE id = ?");
    for (const QUuid &stream : streams)
        if (auto marked = mark.bind(stream).run(); !marked)
            return marked;
    return done();
}

Outcome letGo(Transaction &tx)
{
    return tx.write("UPDATE stream SET hidden = 1, going = 0 WHERE going = 1").run();
}

namespace {

constexpr auto Purged = u"purged"; ///< and the file was not written anew since

Outcome forgetEntities(Transaction &tx, qint64 stream)
{
    const Span span = entitiesOf(stream);
    auto rows = tx.read("SELECT eid, type FROM entity WHERE eid BETWEEN ? AND ?").bind(span.first, span.last);
    while (rows.next()) {
        const EntityRow entity{rows.integer(0), static_cast<EntityType>(rows.integer(1))};
        if (!isShown(entity.type) || hasFace(entity.type))
            continue;
        const auto records = loadRecords(tx.database(), entity.eid);
        if (!records)
            return records.error();
        if (auto forgotten = forget(tx, entity, *records); !forgotten)
            return forgotten;
    }
    return rows.finish();
}

Outcome removeRows(Transaction &tx, QByteArrayView sql, Span span)
{
    return tx.write(sql).bind(span.first, span.last).run();
}

Outcome removeStream(Transaction &tx, qint64 sid, const QUuid &stream)
{
    if (auto forgotten = forgetEntities(tx, sid); !forgotten)
        return forgotten;
    const Span records = recordsOfStream(sid);
    if (auto forgotten = forgetBlobsOf(tx, records); !forgotten)
        return forgotten;
    if (auto gone = removeRows(tx, "DELETE FROM outbox WHERE rid BETWEEN ? AND ?", records); !gone)
        return gone;
    if (auto gone = removeRows(tx, "DELETE FROM record WHERE rid BETWEEN ? AND ?", records); !gone)
        return gone;
    if (auto gone = removeRows(tx, "DELETE FROM entity WHERE eid BETWEEN ? AND ?", entitiesOf(sid)); !gone)
        return gone;
    if (auto gone = removeRows(tx, "DELETE FROM unindexed WHERE first BETWEEN ? AND ?", entitiesOf(sid));
        !gone)
        return gone;
    const Span stubs{stubPlace(sid, 0), stubPlace(sid, MaxNumber)};
    if (auto gone = removeRows(tx, "DELETE FROM stub WHERE place BETWEEN ? AND ?", stubs); !gone)
        return gone;
    if (auto gone = removeRows(tx, "DELETE FROM hole WHERE first BETWEEN ? AND ?", stubs); !gone)
        return gone;
    if (auto gone = removeDraftsIn(tx, stream); !gone)
        return gone;
    if (auto gone = tx.write("DELETE FROM stream WHERE sid = ?").bind(sid).run(); !gone)
        return gone;
    return askForScrub(tx);
}

} // namespace

Outcome askForScrub(Transaction &tx)
{
    return keepSetting(tx, Purged, "1");
}

Outcome purge(Transaction &tx, const QUuid &stream)
{
    const auto sid = streamNumber(tx.database(), stream);
    if (!sid)
        return sid.error();
    if (*sid == 0)
        return done();
    const auto waiting = unsentIn(tx.database(), stream);
    if (!waiting)
        return waiting.error();
    if (*waiting > 0)
        return Error{Fault::Conflict,
                     QStringLiteral("vault: %1 records of the stream are unsent").arg(*waiting)};
    return removeStream(tx, *sid, stream);
}

namespace {

Result<qint64> sizeOf(Database &db)
{
    auto size = db.read("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    const qint64 bytes = size.next() ? size.integer(0) : 0;
    if (auto read = size.finish(); !read)
        return read.error();
    return bytes;
}

} // namespace

Outcome scrub(Database &db)
{
    const auto purged = setting(db, Purged);
    if (!purged || purged->isEmpty())
        return purged ? done() : Outcome(purged.error());
    const auto bytes = sizeOf(db);
    if (!bytes || *bytes > MostScrubbed)
        return bytes ? done() : Outcome(bytes.error());
    if (auto written = rewrite(db); !written)
        return written;
    Transaction tx(db);
    if (auto kept = keepSetting(tx, Purged, {}); !kept)
        return kept;
    return tx.commit();
}

namespace {

Result<std::vector<HeldStream>> streamsFrom(Statement rows)
{
    std::vector<HeldStream> list;
    while (rows.next())
        list.push_back({rows.uuid(0), static_cast<StreamAbout>(rows.integer(1)),
                        static_cast<quint64>(rows.integer(2)), static_cast<quint64>(rows.integer(3)),
                        rows.boolean(4), rows.boolean(5), rows.integer(6) > 0});
    if (auto read = rows.finish(); !read)
        return read.error();
    return list;
}

} // namespace

Result<std::vector<HeldStream>> streams(Database &db)
{
    return streamsFrom(
        db.read("SELECT id, about, have, head, hidden, going, coming FROM stream ORDER BY sid"));
}

Result<QHash<QUuid, StreamMark>> streamMarks(Database &db)
{
    static_assert(RecordBits + EntityBits == 46);
    auto rows = db.read("SELECT s.id, s.have, coalesce(o.last, 0) FROM stream s LEFT JOIN"
                        " (SELECT rid >> 46 sid, max(place) last FROM outbox GROUP BY 1) o ON o.sid = s.sid"
                        " WHERE s.shown");
    QHash<QUuid, StreamMark> marks;
    while (rows.next())
        marks.insert(rows.uuid(0), {static_cast<quint64>(rows.integer(1)), rows.integer(2)});
    if (auto read = rows.finish(); !read)
        return read.error();
    return marks;
}

Result<std::vector<HeldStream>> streamsBehind(Database &db)
{
    return streamsFrom(
        db.read("SELECT id, about, have, head, hidden, going, coming FROM stream WHERE have < head "
                "AND hidden = 0 ORDER BY sid"));
}

Result<std::vector<QUuid>> hiddenStreams(Database &db)
{
    auto rows = db.read("SELECT id FROM stream WHERE hidden = 1 ORDER BY sid");
    std::vector<QUuid> ids;
    while (rows.next())
        ids.push_back(rows.uuid(0));
    if (auto read = rows.finish(); !read)
        return read.error();
    return ids;
}

} // namespace doorstep
