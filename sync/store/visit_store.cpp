#include "visit_store.h"

#include "entity_store.h"
#include "rounds.h"
#include "rows.h"
#include "visit_rows.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace doorstep {

namespace {

#define VISIT_ROW_COLUMNS                                                                                    \
    "SELECT v.eid, v.id, s.id, s.name, s.call_me, v.state, v.arrived_ms, v.left_ms, v.minutes_late, "        \
    "v.plan_changed,"                                                                                        \
    " v.on_it, v.plan"

Result<VisitRow> visitRowFrom(const Statement &row, const QSet<qint64> &unsentEntities)
{
    auto plan = decodeBody<VisitPlan>(row.blob(11));
    if (!plan)
        return Error{Fault::Damaged, QStringLiteral("vault: a visit's plan cannot be read")};
    VisitRow visit;
    visit.id = row.uuid(1);
    visit.person = row.uuid(2);
    visit.personName = row.text(3);
    visit.callMe = row.text(4);
    visit.plan = *std::move(plan);
    visit.state = static_cast<VisitState>(row.integer(5));
    visit.arrivedAt = timeAt(row, 6);
    visit.leftAt = timeAt(row, 7);
    visit.minutesLate = static_cast<int>(row.integer(8));
    visit.planChanged = row.boolean(9);
    visit.onIt = row.boolean(10);
    visit.unsent = unsentEntities.contains(row.integer(0));
    return visit;
}

/// The entities of which something is on this tablet only.
Result<QSet<qint64>> unsentEntities(Database &db)
{
    auto rows = db.read("SELECT rid FROM outbox");
    QSet<qint64> entities;
    while (rows.next())
        entities.insert(entityOfRecord(rows.integer(0)));
    if (auto read = rows.finish(); !read)
        return read.error();
    return entities;
}

Result<std::vector<VisitRow>> rowsFrom(Database &db, Statement rows)
{
    const auto unsent = unsentEntities(db);
    if (!unsent)
        return unsent.error();
    return collect<VisitRow>(std::move(rows),
                             [&unsent](const Statement &row) { return visitRowFrom(row, *unsent); });
}

Result<std::vector<VisitRow>> inOrder(Result<std::vector<VisitRow>> list)
{
    if (list)
        std::ranges::sort(*list, {}, [](const VisitRow &row) { return std::tie(row.plan.startsAt, row.id); });
    return list;
}

/// `who` as in rounds.h.
Result<std::vector<VisitRow>> visitsInRound(Database &db, qint64 who, const QDateTime &from,
                                            const QDateTime &until)
{
    static_assert(EntityBits == 26);
    return inOrder(rowsFrom(db,
                            db.read(VISIT_ROW_COLUMNS
                                    " FROM round r CROSS JOIN visit_view v ON v.eid = r.eid"
                                    " CROSS JOIN stream s ON s.sid = r.eid >> 26"
                                    " WHERE r.who = ? AND r.starts_ms >= ? AND r.starts_ms < ? AND s.shown")
                                .bind(who, from.toMSecsSinceEpoch(), until.toMSecsSinceEpoch())));
}

bool names(const VisitRow &row, const QUuid &worker)
{
    return std::ranges::find(row.plan.staff, worker) != row.plan.staff.end();
}

} // namespace

Result<std::vector<VisitRow>> visitsOf(Database &db, const QUuid &worker, const QDateTime &from,
                                       const QDateTime &until)
{
    auto visits = visitsInRound(db, roundOfWorker(worker), from, until);
    if (visits)
        std::erase_if(*visits, [&worker](const VisitRow &row) { return !names(row, worker); });
    return visits;
}

Result<std::vector<VisitRow>> visitsTo(Database &db, const QUuid &person, const QDateTime &from,
                                       const QDateTime &until)
{
    const auto sid = streamNumber(db, person);
    if (!sid)
        return sid.error();
    if (*sid == 0)
        return std::vector<VisitRow>();
    return visitsInRound(db, roundOfPerson(*sid), from, until);
}

Result<std::vector<VisitRow>> visitsBetween(Database &db, const QDateTime &from, const QDateTime &until)
{
    // each person's own round in turn: an index by time alone would scatter a person's visits over the file
    return inOrder(
        rowsFrom(db,
                 db.read(VISIT_ROW_COLUMNS
                         " FROM stream s CROSS JOIN round r CROSS JOIN visit_view v ON v.eid = r.eid"
                         " WHERE s.shown AND r.who = -s.sid AND r.starts_ms >= ? AND r.starts_ms < ?")
                     .bind(from.toMSecsSinceEpoch(), until.toMSecsSinceEpoch())));
}

Result<std::vector<VisitRow>> visitsPlannedAnew(Database &db, const QDateTime &from, const QDateTime &until)
{
    return inOrder(rowsFrom(db,
                            db.read(VISIT_ROW_COLUMNS
                                    " FROM visit_view v CROSS JOIN stream s ON s.sid = v.eid >> 26"
                                    " WHERE v.plan_changed = 1 AND v.starts_ms >= ? AND v.starts_ms < ?"
                                    " AND s.shown")
                                .bind(from.toMSecsSinceEpoch(), until.toMSecsSinceEpoch())));
}

Result<std::optional<VisitRow>> nextVisitOf(Database &db, const QUuid &worker, const QDateTime &from)
{
    const auto unsent = unsentEntities(db);
    if (!unsent)
        return unsent.error();
    auto rows = db.read(VISIT_ROW_COLUMNS " FROM round r CROSS JOIN visit_view v ON v.eid = r.eid"
                                          " CROSS JOIN stream s ON s.sid = r.eid >> 26"
                                          " WHERE r.who = ? AND r.starts_ms >= ? AND s.shown"
                                          " ORDER BY r.starts_ms, v.id")
                    .bind(roundOfWorker(worker), from.toMSecsSinceEpoch());
    while (rows.next()) {
        auto row = visitRowFrom(rows, *unsent);
        if (!row)
            return row.error();
        if (names(*row, worker))
            return std::optional(*std::move(row));
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    return std::optional<VisitRow>();
}

Result<bool> wasPlanned(Database &db, const QUuid &worker, const QUuid &person, const QDateTime &before)
{
    const auto sid = shownStream(db, person);
    if (!sid)
        return sid.error();
    const Span span = entitiesOf(*sid);
    return exists(db.read("SELECT 1 FROM round WHERE who = ? AND starts_ms < ? AND eid BETWEEN ? AND ?"
                          " ORDER BY starts_ms DESC LIMIT 1")
                      .bind(roundOfWorker(worker), before.toMSecsSinceEpoch(), span.first, span.last));
}

Result<std::optional<VisitRow>> visitRow(Database &db, const QUuid &visit)
{
    const auto entity = entityAnywhere(db, visit);
    if (!entity)
        return entity.error();
    return firstOf(
        rowsFrom(db,
                 db.read(VISIT_ROW_COLUMNS " FROM visit_view v JOIN stream s ON s.sid = v.eid >> 26"
                                           " WHERE v.eid = ? AND s.shown")
                     .bind(entity->eid)));
}

Result<std::vector<VisitRow>> visitRows(Database &db, std::span<const qint64> eids)
{
    const auto unsent = unsentEntities(db);
    if (!unsent)
        return unsent.error();
    std::vector<VisitRow> list;
    auto rows = db.read(VISIT_ROW_COLUMNS " FROM visit_view v JOIN stream s ON s.sid = v.eid >> 26"
                                          " WHERE v.eid = ?");
    for (const qint64 eid : eids) {
        if (!rows.bind(eid).next())
            return Error{Fault::Damaged, QStringLiteral("vault: a visit that is listed is not there")};
        auto row = visitRowFrom(rows, *unsent);
        if (!row)
            return row.error();
        list.push_back(*std::move(row));
        if (auto read = rows.finish(); !read)
            return read.error();
    }
    return list;
}

#undef VISIT_ROW_COLUMNS

Result<std::optional<Visit>> visit(Database &db, const QUuid &visit)
{
    const auto entity = entityAnywhere(db, visit);
    if (!entity)
        return entity.error();
    if (entity->eid == 0 || entity->type != typeOf(Kind::VisitPlan))
        return std::optional<Visit>();
    const auto records = loadRecords(db, entity->eid);
    if (!records)
        return records.error();
    return std::optional(foldVisit(*records));
}

namespace {

/// Of rows of entity numbers; in order of start, then of id.
Result<std::vector<Visit>> wholeVisits(Database &db, Statement rows)
{
    auto visits = collect<Visit>(std::move(rows), [&db](const Statement &row) -> Result<Visit> {
        const auto records = loadRecords(db, row.integer(0));
        if (!records)
            return records.error();
        return foldVisit(*records);
    });
    if (visits)
        std::ranges::sort(*visits, {}, [](const Visit &one) { return std::tie(one.plan.startsAt, one.id); });
    return visits;
}

} // namespace

Result<std::vector<Visit>> wholeVisitsBetween(Database &db, const QDateTime &from, const QDateTime &until)
{
    return wholeVisits(db,
                       db.read("SELECT r.eid FROM stream s CROSS JOIN round r"
                               " WHERE s.shown AND r.who = -s.sid AND r.starts_ms >= ? AND r.starts_ms < ?")
                           .bind(from.toMSecsSinceEpoch(), until.toMSecsSinceEpoch()));
}

Result<std::vector<Visit>> wholeVisitsTo(Database &db, const QUuid &person, const QDateTime &from,
                                         const QDateTime &until)
{
    const auto sid = shownStream(db, person);
    if (!sid)
        return sid.error();
    if (*sid == 0)
        return std::vector<Visit>();
    return wholeVisits(db,
                       db.read("SELECT eid FROM round WHERE who = ? AND starts_ms >= ? AND starts_ms < ?")
                           .bind(roundOfPerson(*sid), from.toMSecsSinceEpoch(), until.toMSecsSinceEpoch()));
}

} // namespace doorstep
