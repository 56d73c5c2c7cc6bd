#include "trend_reads.h"

#include "people_store.h"
#include "reads.h"
#include "visit_store.h"

namespace doorstep {

namespace {

constexpr int DaysWithout = 28; ///< shown where there is no episode
constexpr int MostDays = 63; ///< a chart of more is no longer read

bool isOfTrend(const Step &step)
{
    return step.stepKind == StepKind::Reablement || !step.goal.isNull();
}

std::vector<Entry<Step>> stepsOfTrend(Reads &reads, const QUuid &person)
{
    auto steps = reads.of(stepsOf(reads.db(), person));
    std::erase_if(steps, [](const Entry<Step> &step) { return !isOfTrend(step.body()); });
    return steps;
}

std::optional<Reablement> latestEpisode(Reads &reads, const QUuid &person)
{
    std::optional<Reablement> latest;
    for (const Entry<Reablement> &entry : reads.of(entries<Reablement>(reads.db(), person)))
        if (!latest || entry.body().start > latest->start)
            latest = entry.body();
    return latest;
}

QDate firstDay(const std::optional<Reablement> &episode, QDate today)
{
    if (!episode || !episode->start.isValid() || episode->start > today)
        return today.addDays(1 - DaysWithout);
    return std::max(episode->start, today.addDays(1 - MostDays));
}

void takeName(Reads &reads, GettingOn &told, const QUuid &id)
{
    if (const auto known = reads.of(worker(reads.db(), id)))
        told.workers.insert(id, *known);
}

} // namespace

Result<GettingOn> readGettingOn(Database &db, const QUuid &person, const QDateTime &now)
{
    Reads reads(db);
    GettingOn told;
    told.person = reads.of(doorstep::person(db, person)).value_or(Person{});
    told.episode = latestEpisode(reads, person);
    const QTimeZone zone = zoneOf(reads.of(agency(db)).value_or(Agency{}));
    const QDate today = dateAt(now, zone);
    const QDate first = firstDay(told.episode, today);
    const auto visits =
        reads.of(wholeVisitsTo(db, person, localDay(first, zone).from, localDay(today, zone).until));
    QHash<QUuid, QString> goals;
    for (const Entry<Goal> &goal : reads.of(goalsOf(db, person)))
        goals.insert(goal.id, goal.body().ownWords);
    std::vector<QUuid> ids;
    for (const Entry<Step> &step : stepsOfTrend(reads, person)) {
        ids.push_back(step.id);
        told.steps.push_back({step.id, step.body(), goals.value(step.body().goal),
                              trendOf(visits, step.id, first, today, zone)});
    }
    told.overHelping = overHelping(visits, ids);
    for (const OverHelping &one : told.overHelping) {
        for (FiguresLook &look : reads.of(readFiguresLooks(db, one.worker)))
            if (look.seen.person == person)
                told.looks.push_back(std::move(look));
        takeName(reads, told, one.worker);
    }
    for (const FiguresLook &look : told.looks)
        takeName(reads, told, look.by);
    return reads.answer(std::move(told));
}

Result<bool> hasGettingOn(Database &db, const QUuid &person)
{
    Reads reads(db);
    return reads.answer(!stepsOfTrend(reads, person).empty());
}

} // namespace doorstep
