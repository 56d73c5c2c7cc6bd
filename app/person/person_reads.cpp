#include "person_reads.h"

#include "people_store.h"
#include "reads.h"
#include "stream_entries.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr int ComingDays = 28;
constexpr int HoursBack = 12; ///< the longest that a visit may still begin after its planned start
constexpr int DaysMet = 3660;

bool isToCome(const VisitRow &row, const QDateTime &now)
{
    const QDateTime start = row.plan.startsAt;
    switch (row.state) {
    case VisitState::Planned:
        return std::max(row.plan.endsAt, start.addSecs(60 * row.minutesLate)) > now;
    case VisitState::Cancelled:
        return start > now;
    case VisitState::Here:
    case VisitState::Done:
    case VisitState::NoAccess:
        return false;
    }
    return false;
}

bool arrivedIn(const Visit &visit, const QUuid &worker)
{
    return std::ranges::any_of(visit.arrivals, [&](const Told<Arrived> &arrival) {
        return arrival.putRightBy.isNull() && arrival.worker == worker;
    });
}

/// Visits in which each of the workers arrived.
QHash<QUuid, int> timesMet(Reads &reads, const QUuid &person, const QDateTime &now)
{
    QHash<QUuid, int> met;
    for (const VisitRow &row :
         reads.of(visitsTo(reads.db(), person, now.addDays(-DaysMet), now.addDays(1)))) {
        if (!row.arrivedAt.isValid())
            continue;
        const auto visit = reads.of(doorstep::visit(reads.db(), row.id));
        if (!visit)
            continue;
        std::vector<QUuid> here;
        for (const Told<Arrived> &arrival : visit->arrivals)
            if (arrivedIn(*visit, arrival.worker) && std::ranges::find(here, arrival.worker) == here.end())
                here.push_back(arrival.worker);
        for (const QUuid &worker : here)
            ++met[worker];
    }
    return met;
}

std::vector<QString> namesOf(Reads &reads, const std::vector<QUuid> &workers)
{
    std::vector<QString> names;
    for (const QUuid &id : workers)
        if (const auto worker = reads.of(doorstep::worker(reads.db(), id)); worker && !worker->name.isEmpty())
            names.push_back(worker->name);
    return names;
}

void tellLateness(ComingVisit &coming, const VisitRow &row)
{
    coming.minutesLate = row.minutesLate;
    for (const Told<RunningLate> &late : coming.visit.lates)
        if (late.putRightBy.isNull())
            coming.lateBecause = late.body.reason;
}

/// Whoever asks, of whom, and when.
struct Asking {
    QUuid person;
    QDateTime now;
    QTimeZone zone;
};

ComingVisit comingVisit(Reads &reads, const VisitRow &row, const QHash<QUuid, int> &met, const Asking &who)
{
    ComingVisit coming;
    coming.visit = reads.of(doorstep::visit(reads.db(), row.id)).value_or(Visit{});
    coming.visit.plan = row.plan;
    tellLateness(coming, row);
    coming.names = namesOf(reads, row.plan.staff);
    for (const QUuid &worker : row.plan.staff)
        coming.met.push_back(met.value(worker));
    if (!coming.visit.earlierPlans.empty() && coming.visit.earlierPlans.front().staff != row.plan.staff)
        coming.formerNames = namesOf(reads, coming.visit.earlierPlans.front().staff);
    coming.isHere = row.state == VisitState::Here;
    for (const QUuid &worker : row.plan.staff) {
        ShownCard card = reads.of(readShownCard(reads.db(), who.person, worker, who.now, who.zone));
        coming.ratherNot = card.ratherNot;
        if (!card.fields.empty())
            coming.cards.push_back(std::move(card));
    }
    return coming;
}

} // namespace

std::vector<LineScreen> screensOf(std::vector<LineView> lines)
{
    std::erase_if(lines, [](const LineView &line) { return line.current.empty() || !isOnPage(line); });
    std::ranges::stable_sort(lines, {}, [](const LineView &line) { return line.current.front().line.order; });
    std::vector<LineScreen> screens;
    for (const LineView &line : lines)
        for (size_t version = 0; version < line.current.size(); ++version)
            if (!line.current[version].line.takenOut)
                screens.push_back({line, version});
    return screens;
}

Result<AboutMe> readAboutMe(Database &db, const QUuid &person)
{
    Reads reads(db);
    AboutMe about;
    about.person = reads.of(doorstep::person(db, person)).value_or(Person{});
    about.screens = screensOf(reads.of(passport(db, person)));
    return reads.answer(std::move(about));
}

Result<WhoRead> readWhoRead(Database &db, const QUuid &person, const QTimeZone &zone)
{
    Reads reads(db);
    WhoRead who;
    const Seeing seen{reads.of(readingsOf(db, person)), reads.of(openingsOf(db, person)),
                      reads.of(givingsOf(db, person)), reads.of(looksOf(db, person))};
    who.readers = foldReaders(person, seen, zone);
    for (const LineView &line : reads.of(passport(db, person)))
        for (const GivenAnswer &given : line.answers)
            if (given.answer.byPerson && given.answer.answer == Answer::AskedAgain)
                who.askedAgain.push_back(given.on);
    for (const PageReader &reader : who.readers)
        if (!who.workers.contains(reader.worker))
            if (auto worker = reads.of(doorstep::worker(db, reader.worker)))
                who.workers.insert(reader.worker, *std::move(worker));
    return reads.answer(std::move(who));
}

Result<std::vector<ComingVisit>> readComing(Database &db, const QUuid &person, const QDateTime &now,
                                            const QTimeZone &zone, size_t most)
{
    Reads reads(db);
    std::vector<VisitRow> next;
    const auto rows = reads.of(visitsTo(db, person, now.addSecs(-3600 * HoursBack), now.addDays(ComingDays)));
    const auto stays = reads.of(staysOf(db, person));
    for (const VisitRow &row : rows) {
        if (row.state == VisitState::Here)
            next.push_back(row);
        else if (isAway(stays, row.plan.startsAt))
            continue; // nobody comes while they are in hospital
        else if (most > 0 && isToCome(row, now)) {
            next.push_back(row);
            --most;
        }
    }
    std::vector<ComingVisit> coming;
    if (!next.empty()) {
        const QHash<QUuid, int> met = timesMet(reads, person, now);
        for (const VisitRow &row : next)
            coming.push_back(comingVisit(reads, row, met, {person, now, zone}));
    }
    return reads.answer(std::move(coming));
}

Result<std::optional<ComingVisit>> readComingVisit(Database &db, const QUuid &person, const QUuid &visit,
                                                   const QDateTime &now, const QTimeZone &zone)
{
    Reads reads(db);
    std::optional<ComingVisit> coming;
    const auto row = reads.of(visitRow(db, visit));
    if (row && row->person == person)
        coming = comingVisit(reads, *row, timesMet(reads, person, now), {person, now, zone});
    return reads.answer(std::move(coming));
}

} // namespace doorstep
