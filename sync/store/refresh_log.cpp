#include "refresh.h"

#include "rounds.h"
#include "rows.h"
#include "visit_marks.h"

namespace doorstep {

namespace {

Outcome forgetStoodIn(Transaction &tx, qint64 eid)
{
    return tx.write("DELETE FROM stood_in WHERE eid = ?").bind(eid).run();
}

} // namespace

Outcome refreshLog(Transaction &tx, qint64 eid, const Visit &visit, bool fresh)
{
    if (!fresh)
        if (auto gone = forgetStoodIn(tx, eid); !gone)
            return gone;
    for (const QUuid &worker : whoStoodIn(visit))
        if (auto noted = tx.write("INSERT OR IGNORE INTO stood_in(eid, who) VALUES(?, ?)")
                             .bind(eid, roundOfWorker(worker))
                             .run();
            !noted)
            return noted;
    return tx.write("INSERT OR REPLACE INTO logged(eid, starts_ms, marks, tail) VALUES(?, ?, ?, ?)")
        .bind(eid, msOf(visit.plan.startsAt).value_or(0), static_cast<qint64>(marksOf(visit)),
              tailOf(visit.id))
        .run();
}

Outcome forgetLog(Transaction &tx, qint64 eid)
{
    if (auto gone = forgetStoodIn(tx, eid); !gone)
        return gone;
    return tx.write("DELETE FROM logged WHERE eid = ?").bind(eid).run();
}

Outcome fillLog(Database &db)
{
    const auto isNew = exists(db.read("SELECT 1 FROM sync WHERE has_log = 0"));
    if (!isNew)
        return isNew.error();
    if (!*isNew)
        return done();
    Transaction tx(db);
    auto entities = tx.read("SELECT eid FROM visit_view ORDER BY eid");
    while (entities.next()) {
        const EntityRow entity{entities.integer(0), typeOf(Kind::VisitPlan)};
        const auto records = loadRecords(db, entity.eid);
        if (!records)
            return records.error();
        const Visit visit = foldVisit(*records);
        if (auto logged = refreshLog(tx, entity.eid, visit, true); !logged)
            return logged;
        if (auto listed = refreshWords(tx, entity, visit, {}); !listed)
            return listed;
        const auto isIn = isListed(tx, entity.eid);
        if (!isIn)
            return isIn.error();
        if (*isIn)
            if (auto left = leaveToIndex(tx, {entity.eid, entity.eid}); !left)
                return left;
    }
    if (auto read = entities.finish(); !read)
        return read;
    if (auto noted = tx.write("UPDATE sync SET has_log = 1").run(); !noted)
        return noted;
    return tx.commit();
}

} // namespace doorstep
