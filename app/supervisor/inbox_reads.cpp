#include "inbox_reads.h"

#include "day.h"
#include "reads.h"
#include "record_store.h"
#include "stream_entries.h"

namespace doorstep {

namespace {

void nameThings(Reads &reads, const QUuid &person, InboxSheet &sheet)
{
    for (const Entry<Step> &step : reads.of(stepsOf(reads.db(), person)))
        sheet.things.insert(step.id, step.body().title);
    for (const Entry<Medicine> &medicine : reads.of(medicinesOf(reads.db(), person)))
        sheet.things.insert(medicine.id, medicine.body().name);
}

} // namespace

Result<InboxSheet> readInbox(Database &db, const QDateTime &settledFrom, const QDateTime &now,
                             const QTimeZone &zone, NoticesBook &book)
{
    Reads reads(db);
    InboxSheet sheet;
    const std::vector<PersonRow> everybody = reads.of(people(db));
    sheet.isPartial = reads.of(lookAtSome(db, everybody, now, zone, book));
    Inbox written = reads.of(officeInbox(db, settledFrom));
    std::vector<InboxItem> items;
    if (book.isWhole)
        items = readNotices(reads, now, dateAt(now, zone), book);
    for (auto *list : {&written.open, &written.settled})
        std::ranges::move(*list, std::back_inserter(items));
    for (const InboxItem &item : items)
        if (!item.about.isNull())
            nameThings(reads, item.person, sheet);
    sheet.inbox = inboxOf(std::move(items), settledFrom);
    for (const PersonRow &row : everybody)
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
