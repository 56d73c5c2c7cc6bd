#include "passed.h"

#include "database.h"
#include "passing.h"

namespace doorstep {

namespace {

/// Of a stream that began later nothing has passed, and its log need not be read.
Result<bool> beganBefore(Database &db, const QUuid &stream, qint64 beforeMs)
{
    auto first = db.read("SELECT received FROM log WHERE stream = (SELECT no FROM streams WHERE id = ?)"
                         " ORDER BY number LIMIT 1")
                     .bind(stream);
    const bool isOld = first.next() && first.integer(0) < beforeMs;
    if (auto read = first.finish(); !read)
        return read.error();
    return isOld;
}

/// Which entity each number is of, and what is known of each entity.
struct Gathered {
    std::vector<std::pair<quint64, size_t>> numbers;
    std::vector<Passing> entities;
};

Result<Gathered> gathered(Database &db, const QUuid &stream)
{
    Gathered all;
    QHash<QUuid, size_t> indexOf;
    auto rows = db.read("SELECT number, kind, entity, received, CASE kind WHEN 50 THEN bytes END FROM log"
                        " WHERE stream = (SELECT no FROM streams WHERE id = ?) ORDER BY number")
                    .bind(stream);
    while (rows.next()) {
        const QUuid entity = rows.uuid(2);
        auto at = indexOf.constFind(entity);
        if (at == indexOf.constEnd()) {
            at = indexOf.insert(entity, all.entities.size());
            all.entities.emplace_back();
        }
        const auto record = rows.isNull(4) ? Result<Record>(Record{}) : readRecord(rows.blob(4));
        if (!record)
            return Error{Fault::Damaged, QStringLiteral("a record in the log cannot be read")};
        all.entities[*at].take(static_cast<quint32>(rows.integer(1)), record->body, rows.integer(3));
        all.numbers.emplace_back(static_cast<quint64>(rows.integer(0)), *at);
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    return all;
}

} // namespace

NumberRuns without(const NumberRuns &runs, quint64 number)
{
    NumberRuns left;
    for (const NumberRun &run : runs) {
        if (number < run.first || number > run.last) {
            left.push_back(run);
            continue;
        }
        if (number > run.first)
            left.push_back({run.first, number - 1});
        if (number < run.last)
            left.push_back({number + 1, run.last});
    }
    return left;
}

Result<NumberRuns> passedRuns(Database &db, const QUuid &stream, qint64 beforeMs)
{
    const auto isOld = beganBefore(db, stream, beforeMs);
    if (!isOld)
        return isOld.error();
    if (!*isOld)
        return NumberRuns();
    const auto all = gathered(db, stream);
    if (!all)
        return all.error();
    NumberRuns runs;
    for (const auto &[number, entity] : all->numbers) {
        if (!all->entities[entity].hasPassed(beforeMs))
            continue;
        if (!runs.empty() && runs.back().last + 1 == number)
            runs.back().last = number;
        else
            runs.push_back({number, number});
    }
    return runs;
}

Result<std::shared_ptr<const NumberRuns>> PassedBook::runs(Database &db, const QUuid &stream, Reader reader,
                                                           qint64 nowMs)
{
    const auto beforeMs = passedBefore(nowMs, reader);
    if (!beforeMs)
        return std::make_shared<const NumberRuns>();
    const std::pair key(stream, static_cast<quint8>(reader));
    {
        const std::lock_guard guard(m_lock);
        const auto at = m_kept.constFind(key);
        if (at != m_kept.constEnd() && at->beforeMs == *beforeMs)
            return at->runs;
    }
    auto worked = passedRuns(db, stream, *beforeMs);
    if (!worked)
        return worked.error();
    const Kept kept{*beforeMs, std::make_shared<const NumberRuns>(*std::move(worked))};
    const std::lock_guard guard(m_lock);
    if (m_kept.size() >= MostKept)
        m_kept.clear();
    m_kept.insert(key, kept);
    return kept.runs;
}

} // namespace doorstep
