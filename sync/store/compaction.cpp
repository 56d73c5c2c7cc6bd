#include "compaction.h"

#include "blob_store.h"
#include "entity_store.h"
#include "holes.h"
#include "passing.h"
#include "refresh.h"
#include "stream_store.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr int EntitiesAtOnce = 20; ///< about 400 rows, a few milliseconds
constexpr int StubsAtOnce = 500;

/// Takes what has passed out of one stream.
class StreamCompaction
{
public:
    StreamCompaction(Transaction &tx, qint64 sid, const Keeping &keeping)
        : m_tx(tx)
        , m_sid(sid)
        , m_keeping(keeping)
    {
    }
    /// True: there may be more.
    Result<bool> step();

private:
    Result<std::vector<EntityRow>> candidates();
    Outcome look(const EntityRow &entity);
    Outcome remove(const EntityRow &entity, const std::vector<Record> &records);
    Result<bool> removeStubs();
    Outcome leaveOutNumbers();

    Transaction &m_tx;
    qint64 m_sid;
    Keeping m_keeping;
    std::vector<quint64> m_numbers; ///< that are counted from now on
};

/// Entities of which nothing was heard lately and nothing waits, as far as their rows tell. What has no
/// number in this epoch stays: this may be the only place that has it until whoever wrote it tells it again.
/// One that was looked at and stays is looked at again with the next few: a visit planned long before is the
/// only one.
Result<std::vector<EntityRow>> StreamCompaction::candidates()
{
    const Span span = entitiesOf(m_sid);
    auto rows =
        m_tx.read("SELECT eid, type FROM entity e WHERE eid BETWEEN ?1 AND ?2 AND type IN (0, 32, 50, 70, 71)"
                  " AND NOT EXISTS(SELECT 1 FROM record r WHERE r.rid BETWEEN e.eid << 20 AND (e.eid << 20) "
                  "+ 1048575"
                  " AND (r.heard_ms IS NULL OR r.heard_ms >= ?3 OR EXISTS(SELECT 1 FROM outbox o WHERE o.rid "
                  "= r.rid)))")
            .bind(span.first, span.last, m_keeping.passedBeforeMs);
    static_assert(RecordBits == 20);
    std::vector<EntityRow> found;
    while (rows.next())
        found.push_back({rows.integer(0), static_cast<EntityType>(rows.integer(1))});
    if (auto read = rows.finish(); !read)
        return read.error();
    return found;
}

Outcome StreamCompaction::look(const EntityRow &entity)
{
    const Span span = recordsOfEntity(entity.eid);
    auto rows = m_tx.read("SELECT number, heard_ms, bytes FROM record WHERE rid BETWEEN ? AND ? ORDER BY rid")
                    .bind(span.first, span.last);
    std::vector<Record> records;
    std::vector<quint64> numbers;
    Passing passing;
    bool isSafe = true;
    while (rows.next()) {
        auto record = reread(rows.blob(2));
        if (!record)
            return record.error();
        passing.take(record->kind, record->body, rows.integer(1));
        if (record->device == m_keeping.device && rows.integer(1) >= m_keeping.safeMs)
            isSafe = false;
        if (!rows.isNull(0))
            numbers.push_back(static_cast<quint64>(rows.integer(0)));
        records.push_back(*std::move(record));
    }
    if (auto read = rows.finish(); !read)
        return read;
    if (!isSafe || !passing.hasPassed(m_keeping.passedBeforeMs))
        return done();
    m_numbers.insert(m_numbers.end(), numbers.begin(), numbers.end());
    return remove(entity, records);
}

Outcome StreamCompaction::remove(const EntityRow &entity, const std::vector<Record> &records)
{
    if (isShown(entity.type))
        if (auto forgotten = forget(m_tx, entity, records); !forgotten)
            return forgotten;
    const Span span = recordsOfEntity(entity.eid);
    if (auto forgotten = forgetBlobsOf(m_tx, span); !forgotten)
        return forgotten;
    if (auto gone =
            m_tx.write("DELETE FROM record WHERE rid BETWEEN ? AND ?").bind(span.first, span.last).run();
        !gone)
        return gone;
    return m_tx.write("DELETE FROM entity WHERE eid = ?").bind(entity.eid).run();
}

/// What somebody may not see is not worth its place either once it is old: whatever it is of, it only stood
/// for a link of a chain.
Result<bool> StreamCompaction::removeStubs()
{
    auto rows =
        m_tx.read("SELECT place FROM stub WHERE place BETWEEN ? AND ? AND heard_ms < ? LIMIT ?")
            .bind(stubPlace(m_sid, 0), stubPlace(m_sid, MaxNumber), m_keeping.passedBeforeMs, StubsAtOnce);
    std::vector<qint64> places;
    while (rows.next())
        places.push_back(rows.integer(0));
    if (auto read = rows.finish(); !read)
        return read.error();
    auto remove = m_tx.write("DELETE FROM stub WHERE place = ?");
    for (const qint64 place : places) {
        if (auto gone = remove.bind(place).run(); !gone)
            return gone.error();
        m_numbers.push_back(static_cast<quint64>(place - stubPlace(m_sid, 0)));
    }
    return places.size() == StubsAtOnce;
}

Outcome StreamCompaction::leaveOutNumbers()
{
    std::ranges::sort(m_numbers);
    for (size_t i = 0; i < m_numbers.size();) {
        size_t end = i + 1;
        while (end < m_numbers.size() && m_numbers[end] <= m_numbers[end - 1] + 1)
            ++end;
        if (auto left = leaveOut(m_tx, m_sid, m_numbers[i], m_numbers[end - 1]); !left)
            return left;
        i = end;
    }
    return done();
}

Result<bool> StreamCompaction::step()
{
    const auto entities = candidates();
    if (!entities)
        return entities.error();
    size_t before = 0;
    bool more = false;
    for (const EntityRow &entity : *entities) {
        if (before == EntitiesAtOnce) {
            more = true;
            break;
        }
        const size_t counted = m_numbers.size();
        if (auto looked = look(entity); !looked)
            return looked.error();
        before += m_numbers.size() > counted ? 1 : 0;
    }
    const auto moreStubs = removeStubs();
    if (!moreStubs)
        return moreStubs;
    if (auto left = leaveOutNumbers(); !left)
        return left.error();
    return more || *moreStubs;
}

} // namespace

Result<bool> compact(Transaction &tx, const Keeping &keeping)
{
    auto row =
        tx.read("SELECT sid FROM stream WHERE about = ? AND shown AND have >= head AND compacted_ms < ?"
                " ORDER BY sid LIMIT 1")
            .bind(StreamAbout::Person, keeping.passedBeforeMs);
    const qint64 sid = row.next() ? row.integer(0) : 0;
    if (auto read = row.finish(); !read)
        return read.error();
    if (sid == 0)
        return false;
    const auto more = StreamCompaction(tx, sid, keeping).step();
    if (!more || *more)
        return more;
    if (auto marked = tx.write("UPDATE stream SET compacted_ms = ? WHERE sid = ?")
                          .bind(keeping.passedBeforeMs, sid)
                          .run();
        !marked)
        return marked.error();
    return true;
}

} // namespace doorstep
