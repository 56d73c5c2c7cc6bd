#include "running_visit.h"

#include "reads.h"
#include "visit_store.h"

namespace doorstep {

Result<std::optional<RunningVisit>> runningAt(Database &db, const QUuid &carer, const QUuid &visit)
{
    const auto whole = doorstep::visit(db, visit);
    if (!whole)
        return whole.error();
    std::optional<RunningVisit> running;
    if (*whole)
        for (const auto &arrival : openArrivals(**whole))
            if (arrival.worker == carer)
                running = {visit, (*whole)->person, arrival.at};
    return running;
}

Result<std::optional<RunningVisit>> runningVisit(Database &db, const QUuid &carer, const QDateTime &now)
{
    Reads reads(db);
    std::optional<RunningVisit> latest;
    for (const VisitRow &row : reads.of(visitsOf(db, carer, now.addDays(-1), now.addDays(1)))) {
        if (row.state != VisitState::Here)
            continue;
        const auto running = reads.of(runningAt(db, carer, row.id));
        if (running && (!latest || running->arrivedAt > latest->arrivedAt))
            latest = running;
    }
    return reads.answer(latest);
}

} // namespace doorstep
