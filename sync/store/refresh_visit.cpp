#include "refresh.h"

#include "rounds.h"
#include "rows.h"
#include "visit.h"

#include <algorithm>
#include <vector>

namespace doorstep {

namespace {

/// In whose rounds a visit is.
std::vector<qint64> roundsOf(qint64 eid, const VisitPlan &plan)
{
    std::vector<qint64> rounds{roundOfPerson(streamOfEntity(eid))};
    for (const QUuid &worker : plan.staff)
        if (const qint64 round = roundOfWorker(worker); std::ranges::count(rounds, round) == 0)
            rounds.push_back(round);
    return rounds;
}

Outcome changeRounds(Transaction &tx, QByteArrayView sql, qint64 eid, const VisitPlan &plan)
{
    if (!plan.startsAt.isValid())
        return done();
    auto change = tx.write(sql);
    for (const qint64 who : roundsOf(eid, plan))
        if (auto changed = change.bind(who, plan.startsAt.toMSecsSinceEpoch(), eid).run(); !changed)
            return changed;
    return done();
}

constexpr char IntoRound[] = "INSERT OR IGNORE INTO round(who, starts_ms, eid) VALUES(?, ?, ?)";
constexpr char OutOfRound[] = "DELETE FROM round WHERE who = ? AND starts_ms = ? AND eid = ?";

/// The plan that is shown so far.
Result<std::optional<VisitPlan>> shownPlan(Transaction &tx, qint64 eid)
{
    auto row = tx.read("SELECT plan FROM visit_view WHERE eid = ?").bind(eid);
    if (!row.next()) {
        if (auto read = row.finish(); !read)
            return read.error();
        return std::optional<VisitPlan>();
    }
    auto plan = decodeBody<VisitPlan>(row.blob(0));
    if (!plan)
        return plan.error();
    return std::optional(*std::move(plan));
}

int minutesLate(const Visit &visit)
{
    const auto stands = [](const Told<RunningLate> &late) { return late.putRightBy.isNull(); };
    const auto last = std::find_if(visit.lates.rbegin(), visit.lates.rend(), stands);
    return last == visit.lates.rend() ? 0 : last->body.minutes;
}

bool sameRounds(const VisitPlan &a, const VisitPlan &b)
{
    return a.startsAt == b.startsAt && a.staff == b.staff;
}

Outcome moveRounds(Transaction &tx, qint64 eid, const VisitPlan &plan, bool fresh)
{
    if (!fresh) {
        const auto shown = shownPlan(tx, eid);
        if (!shown)
            return shown.error();
        if (*shown && sameRounds(**shown, plan))
            return done();
        if (*shown)
            if (auto left = changeRounds(tx, OutOfRound, eid, **shown); !left)
                return left;
    }
    return changeRounds(tx, IntoRound, eid, plan);
}

} // namespace

Outcome refreshVisit(Transaction &tx, qint64 eid, const Visit &visit, bool fresh)
{
    if (auto moved = moveRounds(tx, eid, visit.plan, fresh); !moved)
        return moved;
    const auto stands = [](const Told<OnIt> &told) { return told.putRightBy.isNull(); };
    return tx
        .write("INSERT OR REPLACE INTO visit_view"
               "(eid, id, starts_ms, state, arrived_ms, left_ms, minutes_late, plan_changed, on_it, plan)"
               " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(eid, visit.id, msOf(visit.plan.startsAt), stateOf(visit), msOf(arrivedAt(visit)),
              msOf(leftAt(visit)), minutesLate(visit), !visit.earlierPlans.empty(),
              std::ranges::any_of(visit.onIt, stands), encodeBody(visit.plan))
        .run();
}

Outcome forgetVisit(Transaction &tx, qint64 eid)
{
    const auto shown = shownPlan(tx, eid);
    if (!shown)
        return shown.error();
    if (*shown)
        if (auto left = changeRounds(tx, OutOfRound, eid, **shown); !left)
            return left;
    return tx.write("DELETE FROM visit_view WHERE eid = ?").bind(eid).run();
}

} // namespace doorstep
