#include "promises_reads.h"

#include "board_reads.h"
#include "reads.h"

namespace doorstep {

namespace {

constexpr int DaysKnownBefore = 400; ///< who came within these is no new face; older visits are not kept here

/// Only who stood at a closed door is not in the row of a list.
Attendance attendanceOf(Reads &reads, const VisitRow &row)
{
    if (row.state == VisitState::NoAccess)
        if (const auto whole = reads.of(visit(reads.db(), row.id)))
            return attendanceOf(*whole);
    return {row.plan.startsAt, row.plan.endsAt, row.arrivedAt, row.state == VisitState::Cancelled};
}

QHash<QUuid, std::vector<PromisedVisit>> visitsBySlot(Reads &reads, const PromisesQuestion &asked)
{
    const BoardKnowledge known = readHeard(reads, asked.me, asked.asOf);
    QHash<QUuid, std::vector<PromisedVisit>> bySlot;
    QHash<QUuid, std::vector<StayView>> stays;
    for (const VisitRow &row : reads.of(visitsBetween(reads.db(), asked.days.from, asked.days.until))) {
        if (row.plan.slot.isNull())
            continue;
        if (!stays.contains(row.person))
            stays.insert(row.person, reads.of(staysOf(reads.db(), row.person)));
        Attendance attendance = attendanceOf(reads, row);
        attendance.calledOff = attendance.calledOff || isAway(stays[row.person], row.plan.startsAt);
        bySlot[row.plan.slot].push_back({row.id, attendance, knownUntil(known, row.plan.staff, asked.asOf)});
    }
    return bySlot;
}

/// a before b
bool isKeptLess(const PromiseOfPerson &a, const PromiseOfPerson &b)
{
    const qint64 left = qint64(a.record.kept) * b.record.of;
    const qint64 right = qint64(b.record.kept) * a.record.of;
    if (left != right)
        return left < right;
    if (a.record.of != b.record.of)
        return a.record.of > b.record.of;
    return std::pair(a.personName, a.slotId) < std::pair(b.personName, b.slotId);
}

QSet<QUuid> plannedBefore(Reads &reads, const QUuid &person, const QDateTime &before)
{
    QSet<QUuid> workers;
    for (const VisitRow &row :
         reads.of(visitsTo(reads.db(), person, before.addDays(-DaysKnownBefore), before)))
        if (row.state == VisitState::Done)
            workers.unite(QSet<QUuid>(row.plan.staff.begin(), row.plan.staff.end()));
    return workers;
}

} // namespace

Result<std::vector<PromiseOfPerson>> readPromises(Database &db, const PromisesQuestion &asked)
{
    Reads reads(db);
    const QTimeZone zone = zoneOf(reads.of(agency(db)).value_or(Agency{}));
    const auto bySlot = visitsBySlot(reads, asked);
    std::vector<PromiseOfPerson> promises;
    for (const PersonRow &person : reads.of(people(db)))
        for (const Entry<Slot> &slot : reads.of(slotsOf(db, person.id))) {
            const auto visits = bySlot.constFind(slot.id);
            if (visits == bySlot.constEnd())
                continue;
            PromiseRecord record = promiseRecord(*visits, slot.body(), zone);
            if (record.of > 0)
                promises.push_back({slot.id, person.id, person.person.name, slot.body(), std::move(record)});
        }
    std::ranges::sort(promises, isKeptLess);
    return reads.answer(std::move(promises));
}

Result<FacesOfPerson> readFaces(Database &db, const QUuid &person, const Period &days)
{
    Reads reads(db);
    QHash<QUuid, Slot> slotsById;
    for (const Entry<Slot> &slot : reads.of(slotsOf(db, person)))
        slotsById.insert(slot.id, slot.body());
    std::vector<Visit> visits;
    QSet<QUuid> intimate;
    FacesOfPerson faces;
    for (const VisitRow &row : reads.of(visitsTo(db, person, days.from, days.until))) {
        auto whole = reads.of(visit(db, row.id));
        if (!whole)
            continue;
        visits.push_back(*std::move(whole));
        const Slot slot = slotsById.value(row.plan.slot);
        faces.slotsOfVisits.insert(row.id, slot.slotKind);
        if (slot.intimate)
            intimate.insert(row.id);
    }
    faces.continuity = continuityOf(visits);
    faces.newAtIntimate = newAtIntimate(visits, intimate, plannedBefore(reads, person, days.from));
    for (const Face &face : faces.continuity.faces)
        if (const auto known = reads.of(worker(db, face.worker)))
            faces.workers.insert(face.worker, *known);
    return reads.answer(std::move(faces));
}

} // namespace doorstep
