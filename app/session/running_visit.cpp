#include "running_visit.h"

#include "reads.h"
#include "visit_store.h"

namespace doorstep {

Result<std::optional<RunningVisit>> runningVisit(Database &db, const QUuid &carer, const QDateTime &now)
{
    Reads reads(db);
    std::optional<RunningVisit> running;
    for (const VisitRow &row : reads.of(visitsOf(db, carer, now.addDays(-1), now.addDays(1)))) {
        if (row.state != VisitState::Here)
            continue;
        for (const auto &arrival : openArrivals(reads.of(visit(db, row.id)).value_or(Visit{})))
            if (arrival.worker == carer && (!running || arrival.at > running->arrivedAt))
                running = {row.id, row.person, arrival.at};
    }
    return reads.answer(running);
}

} // namespace doorstep
