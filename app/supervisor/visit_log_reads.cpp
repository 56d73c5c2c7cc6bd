#include "visit_log_reads.h"

#include "board_reads.h"
#include "note_store.h"
#include "reads.h"

namespace doorstep {

namespace {

void readRecords(Reads &reads, VisitLog &log)
{
    std::vector<QUuid> entities{log.visit.id};
    for (const NoteView &note : log.notes)
        entities.push_back(note.id);
    for (const auto *concerns : {&log.concerns, &log.concernsTakenBack})
        for (const Entry<Concern> &concern : *concerns)
            entities.push_back(concern.id);
    for (const QUuid &entity : entities)
        for (const KeptRecord &kept : reads.of(recordsOf(reads.db(), entity)))
            log.records.insert(kept.record.id, kept);
}

void readNames(Reads &reads, VisitLog &log)
{
    for (const WorkerRow &row : reads.of(workers(reads.db())))
        log.workers.insert(row.id, row.worker);
    for (const Entry<Step> &step : reads.of(stepsOf(reads.db(), log.visit.person)))
        log.steps.insert(step.id, step.body().title);
    for (const Entry<Medicine> &medicine : reads.of(medicinesOf(reads.db(), log.visit.person)))
        log.medicines.insert(medicine.id, medicine.body().name);
    for (const Entry<Slot> &slot : reads.of(slotsOf(reads.db(), log.visit.person)))
        if (slot.id == log.visit.plan.slot)
            log.slot = slot.body();
}

QDateTime knownUntil(const BoardKnowledge &known, const VisitLog &log, const QDateTime &asOf)
{
    const BoardRow row = boardOf(std::span(&log.visit, 1), known, asOf).front();
    return row.holdsBack ? QDateTime() : row.lastHeardAt;
}

} // namespace

Result<std::optional<VisitLog>> readVisitLog(Database &db, const QUuid &visit, const QUuid &me,
                                             const QDateTime &asOf)
{
    Reads reads(db);
    auto found = reads.of(doorstep::visit(db, visit));
    if (!found)
        return reads.answer(std::optional<VisitLog>{});
    VisitLog log;
    log.visit = *std::move(found);
    log.person = reads.of(person(db, log.visit.person)).value_or(Person{});
    log.agency = reads.of(agency(db)).value_or(Agency{});
    log.notes = reads.of(notesOf(db, visit));
    log.concerns = reads.of(concernsOf(db, log.visit.person));
    std::erase_if(log.concerns, [&](const auto &one) { return one.body().visit != visit; });
    log.concernsTakenBack = reads.of(concernsTakenBack(db, log.visit.person));
    std::erase_if(log.concernsTakenBack,
                  [&](const auto &one) { return one.versions.replaced.back().body.visit != visit; });
    readNames(reads, log);
    readRecords(reads, log);
    const BoardKnowledge known = readHeard(reads, me, asOf);
    log.lastHeard = known.lastHeard;
    log.knownUntil = knownUntil(known, log, asOf);
    log.chains = reads.of(checkChains(db, log.visit.person));
    return reads.answer(std::optional(std::move(log)));
}

} // namespace doorstep
