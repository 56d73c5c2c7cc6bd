#include "inbox_reads.h"

#include "reads.h"
#include "record_store.h"

namespace doorstep {

Result<InboxSheet> readInbox(Database &db, const QDateTime &settledFrom)
{
    Reads reads(db);
    InboxSheet sheet;
    sheet.inbox = reads.of(officeInbox(db, settledFrom));
    for (const PersonRow &row : reads.of(people(db)))
        sheet.people.insert(row.id, row.person);
    for (const WorkerRow &row : reads.of(workers(db)))
        sheet.workers.insert(row.id, row.worker);
    return reads.answer(std::move(sheet));
}

Result<InboxArrivals> readInboxArrivals(Database &db, const QUuid &entity)
{
    Reads reads(db);
    InboxArrivals arrivals;
    for (const KeptRecord &kept : reads.of(recordsOf(db, entity))) {
        if (kept.heardMs > 0)
            arrivals.heardAt.insert(kept.record.id, QDateTime::fromMSecsSinceEpoch(kept.heardMs, Qt::UTC));
        if (kept.state == RecordState::Saved || kept.state == RecordState::Sending)
            arrivals.waiting.insert(kept.record.id);
    }
    return reads.answer(std::move(arrivals));
}

} // namespace doorstep
