#include "board_reads.h"

#include "reads.h"
#include "record_store.h"

#include <memory>

namespace doorstep {

namespace {

constexpr int HoursBefore = 12;

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
    for (PersonRow &row : reads.of(people(reads.db())))
        day.people.insert(row.id, std::move(row.person));
    for (WorkerRow &row : reads.of(workers(reads.db())))
        day.workers.insert(row.id, std::move(row.worker));
    for (auto person = day.people.keyBegin(); person != day.people.keyEnd(); ++person)
        for (const Entry<Slot> &slot : reads.of(slotsOf(reads.db(), *person)))
            day.known.slotsById.insert(slot.id, slot.body());
}

void readConcerns(Reads &reads, const Period &period, BoardDay &day)
{
    for (auto person = day.people.keyBegin(); person != day.people.keyEnd(); ++person)
        for (const Entry<Concern> &entry : reads.of(concernsOf(reads.db(), *person)))
            if (entry.at >= period.from && entry.at < period.until)
                day.concerns.push_back(
                    {entry.id, *person, entry.versions.current.front().author, entry.at, entry.body()});
    std::ranges::sort(day.concerns, {}, [](const BoardConcern &one) { return std::pair(one.at, one.id); });
}

} // namespace

Result<BoardDay> readBoardDay(Database &db, const Period &period)
{
    Reads reads(db);
    BoardDay day;
    day.visits = reads.of(wholeVisitsBetween(db, period.from, period.until));
    readPeople(reads, day);
    readConcerns(reads, period, day);
    day.known.agency = reads.of(agency(db)).value_or(Agency{});
    day.known.heardAt = heardArrivals(reads, day.visits);
    for (const HeardTablet &tablet : reads.of(heardTablets(db))) {
        QDateTime &last = day.known.lastHeard[tablet.account];
        if (!last.isValid() || last < tablet.lastHeard)
            last = tablet.lastHeard;
    }
    const auto position = reads.of(syncPosition(db));
    if (position.lastHeardMs > 0)
        day.knownAt = QDateTime::fromMSecsSinceEpoch(position.lastHeardMs, Qt::UTC);
    return reads.answer(std::move(day));
}

Result<BoardReason> readBoardReason(Database &db, const Visit &visit)
{
    Reads reads(db);
    BoardReason reason;
    for (const Entry<CircleMember> &entry : reads.of(circleOf(db, visit.person)))
        if (entry.body().emergency)
            reason.emergency.push_back(entry.body());
    const QDateTime start = visit.plan.startsAt;
    for (const QUuid &worker : visit.plan.staff) {
        const auto rows = reads.of(visitsOf(db, worker, start.addSecs(-HoursBefore * 3600), start));
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            if (row->id != visit.id)
                if (auto before = reads.of(doorstep::visit(db, row->id)))
                    reason.visitsBefore.push_back(*std::move(before));
        if (reason.workerPhone.isEmpty())
            for (const Entry<WorkerContact> &contact : reads.of(entries<WorkerContact>(db, worker)))
                reason.workerPhone = contact.body().phone;
    }
    return reads.answer(std::move(reason));
}

} // namespace doorstep
