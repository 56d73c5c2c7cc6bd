#include "rota_reads.h"

#include "board_reads.h"
#include "reads.h"

namespace doorstep {

namespace {

constexpr int DaysOfAcquaintance = 400; ///< who came within these is known to the person
constexpr int DaysOfFaces = 28; ///< within which whoever came is known, also who was not planned
constexpr int RotaSecondsAround = 24 * 3600;

bool visitsPeople(Role role)
{
    switch (role) {
    case Role::Supervisor:
    case Role::Coordinator:
    case Role::SocialWorker:
        return false;
    case Role::Unknown:
    case Role::HomeCarer:
    case Role::ReablementCarer:
    case Role::Nurse:
    case Role::OccupationalTherapist:
    case Role::Physiotherapist:
    case Role::PersonalAssistant:
        return true;
    }
    return true;
}

RotaDays readDays(Reads &reads, const Period &days)
{
    RotaDays rota;
    rota.visits = reads.of(wholeVisitsBetween(reads.db(), days.from, days.until));
    for (const WorkerRow &row : reads.of(workers(reads.db()))) {
        rota.workers.insert(row.id, row.worker);
        if (visitsPeople(row.worker.role))
            rota.carers.push_back(row.id);
    }
    for (const PersonRow &row : reads.of(people(reads.db()))) {
        rota.people.insert(row.id, row.person);
        rota.peopleInOrder.push_back(row.id);
        for (const Entry<Slot> &slot : reads.of(slotsOf(reads.db(), row.id)))
            rota.slotsById.insert(slot.id, slot.body());
    }
    return rota;
}

QHash<QUuid, int> whoCame(Reads &reads, const QUuid &person, const QDateTime &before)
{
    QHash<QUuid, int> came;
    const QDateTime lately = before.addDays(-DaysOfFaces);
    for (const VisitRow &row :
         reads.of(visitsTo(reads.db(), person, before.addDays(-DaysOfAcquaintance), before))) {
        if (!row.arrivedAt.isValid())
            continue;
        QSet<QUuid> there(row.plan.staff.begin(), row.plan.staff.end());
        if (row.plan.startsAt >= lately)
            if (const auto whole = reads.of(visit(reads.db(), row.id)))
                there = metIn({&*whole, 1});
        for (const QUuid &worker : there)
            ++came[worker];
    }
    return came;
}

void readHours(Reads &reads, const RotaQuestion &asked, RotaCase &found)
{
    for (auto one = found.days.workers.cbegin(); one != found.days.workers.cend(); ++one)
        if (one->weekMinutes > 0)
            found.contracted.insert(one.key(), std::chrono::minutes(one->weekMinutes));
    if (found.contracted.isEmpty() || !asked.week.from.isValid())
        return;
    for (const VisitRow &row : reads.of(visitsBetween(reads.db(), asked.week.from, asked.week.until))) {
        if (row.id == asked.visit || row.state == VisitState::Cancelled)
            continue;
        const std::chrono::minutes length{row.plan.startsAt.secsTo(row.plan.endsAt) / 60};
        for (const QUuid &worker : row.plan.staff)
            if (found.contracted.contains(worker))
                found.inTheWeek[worker] += length;
    }
}

} // namespace

Result<RotaDays> readRota(Database &db, const Period &days)
{
    Reads reads(db);
    RotaDays rota = readDays(reads, days);
    return reads.answer(std::move(rota));
}

Result<RotaCase> readRotaCase(Database &db, const RotaQuestion &asked)
{
    Reads reads(db);
    RotaCase found;
    found.person = asked.person;
    if (!asked.visit.isNull()) {
        found.visit = reads.of(visit(db, asked.visit));
        found.person = found.visit ? found.visit->person : QUuid();
    }
    const QDateTime around = asked.around.isValid() ? asked.around
        : found.visit                               ? found.visit->plan.startsAt
                                                    : QDateTime();
    if (around.isValid())
        found.days = readDays(reads, {around.addSecs(-RotaSecondsAround), around.addSecs(RotaSecondsAround)});
    readHours(reads, asked, found);
    found.lastHeard = readHeard(reads).lastHeard;
    if (found.person.isNull())
        return reads.answer(std::move(found));
    found.promised = reads.of(slotsOf(db, found.person));
    for (const Entry<Step> &entry : reads.of(stepsOf(db, found.person)))
        found.steps.push_back({entry.id, entry.body()});
    if (around.isValid())
        found.came = whoCame(reads, found.person, around);
    return reads.answer(std::move(found));
}

} // namespace doorstep
