#include "copy_reads.h"

#include "day.h"
#include "people_store.h"
#include "reads.h"
#include "record_store.h"

namespace doorstep {

Result<PaperSource> readNames(Database &db)
{
    Reads reads(db);
    PaperSource source;
    source.agency = reads.of(agency(db)).value_or(Agency{});
    source.occasion.agency = source.agency.name;
    source.occasion.zone = zoneOf(source.agency);
    for (const PersonRow &row : reads.of(people(db)))
        source.occasion.names.insert(row.id, row.person.name);
    for (const WorkerRow &row : reads.of(workers(db))) {
        source.occasion.names.insert(row.id, row.worker.name);
        source.occasion.workers.insert(row.id);
    }
    return reads.answer(std::move(source));
}

Result<PaperSource> readPaperSource(Database &db, const QUuid &person, Extent extent)
{
    Reads reads(db);
    PaperSource source = reads.of(readNames(db));
    source.record = foldCareRecord(person, reads.of(allRecords(db, person)), extent);
    return reads.answer(std::move(source));
}

} // namespace doorstep
