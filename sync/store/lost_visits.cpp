#include "lost_visits.h"

#include "entity_store.h"
#include "rows.h"
#include "stream_store.h"
#include "visit_store.h"

#include <algorithm>

namespace doorstep {

namespace {

bool isTheirs(const VisitRow &row, const QUuid &worker, const QDateTime &now)
{
    return row.state == VisitState::Planned && row.plan.endsAt > now
        && std::ranges::find(row.plan.staff, worker) != row.plan.staff.end();
}

Outcome keepLost(Transaction &tx, const VisitRow &row)
{
    const auto whole = visit(tx.database(), row.id);
    if (!whole)
        return whole.error();
    if (!*whole || (*whole)->plansTold.empty())
        return done();
    return tx
        .write("INSERT OR REPLACE INTO lost_visit(visit, person, plan, name, starts_ms, ends_ms)"
               " VALUES(?, ?, ?, ?, ?, ?)")
        .bind(row.id, row.person, (*whole)->plansTold.front().record, row.personName, msOf(row.plan.startsAt),
              msOf(row.plan.endsAt))
        .run();
}

} // namespace

Outcome noteLost(Transaction &tx, const QUuid &stream, const QUuid &worker, const QDateTime &now)
{
    // one that began before midnight may not be over
    const auto rows = visitsTo(tx.database(), stream, now.addDays(-1), now.addSecs(LostVisitHours * 3600));
    if (!rows)
        return rows.error();
    for (const VisitRow &row : *rows)
        if (isTheirs(row, worker, now))
            if (auto kept = keepLost(tx, row); !kept)
                return kept;
    return done();
}

Outcome settleLost(Transaction &tx, const QDateTime &now)
{
    auto gone = tx.write("DELETE FROM lost_visit WHERE ends_ms <= ?"
                         " OR person IN (SELECT id FROM stream WHERE NOT hidden AND NOT going)")
                    .bind(now.toMSecsSinceEpoch())
                    .run();
    return gone && changedRows(tx) > 0 ? askForScrub(tx) : gone;
}

Result<std::vector<LostVisit>> lostVisits(Database &db, const QDateTime &now)
{
    return collect<LostVisit>(
        db.read("SELECT visit, person, plan, name, starts_ms, ends_ms FROM lost_visit WHERE ends_ms > ?"
                " AND person NOT IN (SELECT id FROM stream WHERE NOT hidden) ORDER BY starts_ms, visit")
            .bind(now.toMSecsSinceEpoch()),
        [](const Statement &row) -> Result<LostVisit> {
            return LostVisit{row.uuid(0), row.uuid(1),    row.uuid(2),
                             row.text(3), timeAt(row, 4), timeAt(row, 5)};
        });
}

Result<qint64> lossSeenIn(Transaction &tx, const Said &what, qint64 stream)
{
    auto forgotten = tx.write("DELETE FROM lost_visit WHERE visit = ? AND person = ?")
                         .bind(what.entity, what.stream)
                         .run();
    if (!forgotten)
        return forgotten.error();
    if (changedRows(tx) == 0)
        return stream;
    if (auto asked = askForScrub(tx); !asked)
        return asked.error();
    if (stream != 0)
        return stream;
    if (auto held = gain(tx, what.stream, StreamAbout::Person, 0); !held)
        return held.error();
    if (auto hidden = hide(tx, what.stream); !hidden)
        return hidden.error();
    return streamNumber(tx.database(), what.stream);
}

} // namespace doorstep
