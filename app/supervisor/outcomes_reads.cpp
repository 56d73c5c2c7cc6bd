#include "outcomes_reads.h"

#include "board_reads.h"
#include "inbox_store.h"
#include "reads.h"

namespace doorstep {

namespace {

std::vector<PromiseRecord> promisesOf(Reads &reads, const QUuid &person, std::span<const Visit> visits,
                                      const OutcomesOf &whose, const QDateTime &asOf)
{
    std::vector<PromiseRecord> records;
    const auto stays = reads.of(staysOf(reads.db(), person));
    for (const Entry<Slot> &slot : reads.of(slotsOf(reads.db(), person))) {
        std::vector<PromisedVisit> promised;
        for (const Visit &visit : visits)
            if (visit.plan.slot == slot.id) {
                Attendance attendance = attendanceOf(visit);
                attendance.calledOff = attendance.calledOff || isAway(stays, visit.plan.startsAt);
                promised.push_back({visit.id, attendance, knownUntil(whose.heard, visit.plan.staff, asOf)});
            }
        records.push_back(promiseRecord(promised, slot.body(), whose.zone));
    }
    return records;
}

} // namespace

Result<OutcomesOf> readWhoseOutcomes(Database &db, const OutcomesQuestion &asked)
{
    Reads reads(db);
    OutcomesOf whose;
    whose.people = reads.of(people(db));
    whose.heard = readHeard(reads, asked.me, asked.asOf);
    whose.zone = zoneOf(reads.of(agency(db)).value_or(Agency{}));
    Inbox inbox = reads.of(officeInbox(db, asked.days.from));
    for (auto *items : {&inbox.open, &inbox.settled})
        for (InboxItem &item : *items)
            if (item.kind == InboxKind::PersonSaid)
                whose.said[item.person].push_back(std::move(item));
    return reads.answer(std::move(whose));
}

Result<OutcomesOfPerson> readOutcomes(Database &db, const PersonRow &person, const OutcomesOf &whose,
                                      const OutcomesQuestion &asked)
{
    Reads reads(db);
    const auto visits = reads.of(wholeVisitsTo(db, person.id, asked.days.from, asked.days.until));
    const auto promises = promisesOf(reads, person.id, visits, whose, asked.asOf);
    return reads.answer(OutcomesOfPerson{person.id,
                                         areaOf(person.person),
                                         person.person.sdsOption,
                                         {promisesKept(promises), familiarFaces(visits), doneBySelf(visits),
                                          wishesAnswered(whose.said.value(person.id), asked.days)}});
}

} // namespace doorstep
