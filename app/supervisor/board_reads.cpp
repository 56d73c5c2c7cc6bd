#include "board_reads.h"

#include "inbox.h"
#include "reads.h"
#include "record_store.h"

#include <memory>

namespace doorstep {

namespace {

constexpr int SecondsInHour = 3600;
constexpr int HoursBefore = 12; ///< a visit before counts as of the same day
constexpr int HoursCarriedOver = 24; ///< how far back a visit may begin that still stands on today's board
constexpr int DaysOfConcerns = 7; ///< that nobody has looked after

/// When the office heard of each arrival.
std::function<QDateTime(const QUuid &)> heardArrivals(Reads &reads, std::span<const Visit> visits)
{
    auto heard = std::make_shared<QHash<QUuid, QDateTime>>();
    for (const Visit &visit : visits) {
        if (visit.arrivals.empty())
            continue;
        for (const KeptRecord &kept : reads.of(recordsOf(reads.db(), visit.id)))
            if (kept.heardMs > 0)
                heard->insert(kept.record.id, QDateTime::fromMSecsSinceEpoch(kept.heardMs, Qt::UTC));
    }
    return [heard](const QUuid &record) { return heard->value(record); };
}

void readPeople(Reads &reads, BoardDay &day)
{
    for (const PersonRow &row : reads.of(people(reads.db())))
        day.people.insert(row.id, row.person);
    for (const WorkerRow &row : reads.of(workers(reads.db())))
        day.workers.insert(row.id, row.worker);
    for (auto person = day.people.keyBegin(); person != day.people.keyEnd(); ++person)
        for (const Entry<Slot> &slot : reads.of(slotsOf(reads.db(), *person)))
            day.slotsById.insert(slot.id, slot.body());
}

/// Those of the days before that may still matter; runsInto() says which do.
std::vector<Visit> visitsCarriedOver(Reads &reads, const BoardQuestion &asked)
{
    std::vector<Visit> visits;
    if (!asked.isToday)
        return visits;
    const QDateTime from = asked.day.from.addSecs(-HoursCarriedOver * SecondsInHour);
    for (const VisitRow &row : reads.of(visitsBetween(reads.db(), from, asked.day.from))) {
        const bool over = row.state == VisitState::Done || row.state == VisitState::Cancelled;
        if (row.plan.endsAt > asked.day.from || !over)
            if (auto whole = reads.of(visit(reads.db(), row.id)))
                visits.push_back(*std::move(whole));
    }
    return visits;
}

void readVisits(Reads &reads, const BoardQuestion &asked, BoardDay &day)
{
    std::vector<Visit> visits = visitsCarriedOver(reads, asked);
    for (Visit &visit : reads.of(wholeVisitsBetween(reads.db(), asked.day.from, asked.day.until)))
        visits.push_back(std::move(visit));
    BoardKnowledge known = readHeard(reads, asked.me, asked.asOf);
    known.agency = reads.of(agency(reads.db())).value_or(Agency{});
    known.slotsById = day.slotsById;
    known.heardAt = heardArrivals(reads, visits);
    for (const Visit &visit : visits)
        if (!known.stays.contains(visit.person))
            known.stays.insert(visit.person, reads.of(staysOf(reads.db(), visit.person)));
    day.rows = boardOf(visits, known, asked.asOf);
    for (const Visit &visit : visits)
        day.visits.insert(visit.id, visit);
    std::erase_if(day.rows, [&](const BoardRow &row) {
        return row.startsAt < asked.day.from && !runsInto(row, day.visits[row.visit], asked.day.from);
    });
}

Result<std::vector<Record>> recordsAbout(Database &db, const QUuid &entity)
{
    auto kept = recordsOf(db, entity);
    if (!kept)
        return kept.error();
    std::vector<Record> records;
    for (KeptRecord &one : *kept)
        records.push_back(std::move(one.record));
    return records;
}

void readOpenings(Reads &reads, const BoardQuestion &asked, const QDateTime &oldest, BoardDay &day)
{
    for (auto person = day.people.keyBegin(); person != day.people.keyEnd(); ++person)
        for (const Opening &one : reads.of(openingsOf(reads.db(), *person))) {
            if (one.at < oldest || one.at >= asked.day.until)
                continue;
            Concern told;
            told.said = one.reason;
            const QUuid onIt = onConcern(reads.of(recordsAbout(reads.db(), one.entity)));
            if (one.at >= asked.day.from || onIt.isNull())
                day.concerns.push_back({one.entity, *person, one.worker, one.at, told, onIt, true});
        }
}

void readConcerns(Reads &reads, const BoardQuestion &asked, BoardDay &day)
{
    const QDateTime oldest = asked.isToday ? asked.day.from.addDays(-DaysOfConcerns) : asked.day.from;
    for (auto person = day.people.keyBegin(); person != day.people.keyEnd(); ++person)
        for (const Entry<Concern> &entry : reads.of(concernsOf(reads.db(), *person))) {
            if (entry.at < oldest || entry.at >= asked.day.until)
                continue;
            BoardConcern concern{
                entry.id, *person, entry.versions.current.front().author, entry.at, entry.body(), {}, false};
            const QUuid visitId = concern.concern.visit;
            if (!visitId.isNull() && !day.visits.contains(visitId))
                if (auto visit = reads.of(doorstep::visit(reads.db(), visitId)))
                    day.visits.insert(visitId, *std::move(visit));
            const auto records = reads.of(recordsAbout(reads.db(), concern.id));
            if (const auto item = inboxOfConcern(records); item && !item->isOpen())
                continue; // it needs nobody any more
            concern.onIt = onConcern(records);
            if (entry.at >= asked.day.from || concern.onIt.isNull())
                day.concerns.push_back(std::move(concern));
        }
    readOpenings(reads, asked, oldest, day);
    std::ranges::sort(day.concerns, {}, [](const BoardConcern &one) { return std::pair(one.at, one.id); });
}

/// The office says it of the worker, a worker may say it of themselves.
QString phoneOf(Reads &reads, const QUuid &worker)
{
    for (const Entry<WorkerContact> &contact : reads.of(entries<WorkerContact>(reads.db(), worker)))
        return contact.body().phone;
    return foldLatest<WorkerContact>(reads.of(recordsAbout(reads.db(), worker)))
        .value_or(WorkerContact{})
        .phone;
}

} // namespace

BoardKnowledge readHeard(Reads &reads)
{
    BoardKnowledge known;
    for (const HeardTablet &tablet : reads.of(heardTablets(reads.db()))) {
        QDateTime &last = known.lastHeard[tablet.account];
        if (last.isValid() && last >= tablet.lastHeard)
            continue;
        last = tablet.lastHeard;
        if (tablet.unsent > 0)
            known.holdsBack.insert(tablet.account);
        else
            known.holdsBack.remove(tablet.account);
    }
    return known;
}

BoardKnowledge readHeard(Reads &reads, const QUuid &me, const QDateTime &asOf)
{
    BoardKnowledge known = readHeard(reads);
    known.lastHeard[me] = asOf;
    known.holdsBack.remove(me);
    return known;
}

QDateTime knownUntil(const BoardKnowledge &known, const std::vector<QUuid> &staff, const QDateTime &asOf)
{
    QDateTime until = asOf;
    for (const QUuid &worker : staff) {
        const QDateTime heard = known.lastHeard.value(worker);
        if (!heard.isValid() || known.holdsBack.contains(worker))
            return {};
        until = std::min(until, heard);
    }
    return until;
}

Result<BoardDay> readBoardVisits(Database &db, const BoardQuestion &asked)
{
    Reads reads(db);
    BoardDay day;
    day.asOf = asked.asOf;
    readPeople(reads, day);
    readVisits(reads, asked, day);
    return reads.answer(std::move(day));
}

Result<BoardDay> readBoardDay(Database &db, const BoardQuestion &asked)
{
    Reads reads(db);
    BoardDay day = reads.of(readBoardVisits(db, asked));
    readConcerns(reads, asked, day);
    return reads.answer(std::move(day));
}

Result<BoardReason> readBoardReason(Database &db, const Visit &visit, const QUuid &worker)
{
    Reads reads(db);
    BoardReason reason;
    for (const Entry<CircleMember> &entry : reads.of(circleOf(db, visit.person)))
        if (entry.body().emergency)
            reason.emergency.push_back(entry.body());
    reason.lastHeard = readHeard(reads).lastHeard;
    if (worker.isNull())
        return reads.answer(std::move(reason));
    const QDateTime start = visit.plan.startsAt;
    const auto rows = reads.of(visitsOf(db, worker, start.addSecs(-HoursBefore * SecondsInHour), start));
    const auto before = std::ranges::find_if(rows.rbegin(), rows.rend(),
                                             [&](const VisitRow &row) { return row.id != visit.id; });
    if (before != rows.rend())
        reason.visitBefore = reads.of(doorstep::visit(db, before->id));
    reason.workerPhone = phoneOf(reads, worker);
    return reads.answer(std::move(reason));
}

} // namespace doorstep
