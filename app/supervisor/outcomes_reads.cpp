#include "outcomes_reads.h"

#include "board_reads.h"
#include "inbox_store.h"
#include "reads.h"

namespace doorstep {

namespace {

std::vector<Visit> visitsIn(Reads &reads, const QUuid &person, const Period &days)
{
    std::vector<Visit> visits;
    for (const VisitRow &row : reads.of(visitsTo(reads.db(), person, days.from, days.until)))
        if (auto whole = reads.of(visit(reads.db(), row.id)))
            visits.push_back(*std::move(whole));
    return visits;
}

std::vector<PromiseRecord> promisesOf(Reads &reads, const QUuid &person, std::span<const Visit> visits,
                                      const OutcomesQuestion &asked)
{
    const QTimeZone zone = zoneOf(reads.of(agency(reads.db())).value_or(Agency{}));
    const BoardKnowledge known = readHeard(reads, asked.me, asked.asOf);
    std::vector<PromiseRecord> records;
    for (const Entry<Slot> &slot : reads.of(slotsOf(reads.db(), person))) {
        std::vector<PromisedVisit> promised;
        for (const Visit &visit : visits)
            if (visit.plan.slot == slot.id)
                promised.push_back(
                    {visit.id, attendanceOf(visit), knownUntil(known, visit.plan.staff, asked.asOf)});
        records.push_back(promiseRecord(promised, slot.body(), zone));
    }
    return records;
}

} // namespace

Result<OutcomesOf> readWhoseOutcomes(Database &db, const OutcomesQuestion &asked)
{
    Reads reads(db);
    OutcomesOf whose{reads.of(people(db)), {}};
    Inbox inbox = reads.of(officeInbox(db, asked.days.from));
    for (auto *items : {&inbox.open, &inbox.settled})
        std::ranges::copy_if(*items, std::back_inserter(whose.said),
                             [](const InboxItem &item) { return item.kind == InboxKind::PersonSaid; });
    return reads.answer(std::move(whose));
}

Result<OutcomesOfPerson> readOutcomes(Database &db, const PersonRow &person, std::span<const InboxItem> said,
                                      const OutcomesQuestion &asked)
{
    Reads reads(db);
    const auto visits = visitsIn(reads, person.id, asked.days);
    const auto promises = promisesOf(reads, person.id, visits, asked);
    std::vector<InboxItem> own;
    std::ranges::copy_if(said, std::back_inserter(own),
                         [&](const InboxItem &item) { return item.person == person.id; });
    return reads.answer(OutcomesOfPerson{person.id,
                                         areaOf(person.person),
                                         person.person.sdsOption,
                                         {promisesKept(promises), familiarFaces(visits), doneBySelf(visits),
                                          wishesAnswered(own, asked.days)}});
}

} // namespace doorstep
