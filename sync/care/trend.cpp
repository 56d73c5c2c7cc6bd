#include "trend.h"

#include <algorithm>
#include <map>

namespace doorstep {

namespace {

constexpr int DaysOfWeek = 7;

bool isOnLadder(Rung rung)
{
    return rung >= Rung::BySelf && rung <= Rung::HandsOn;
}

/// One visit's outcome of the step.
struct Mark {
    QDateTime at;
    Rung rung = Rung::Unknown;
};

std::vector<Mark> marksOf(std::span<const Visit> visits, const QUuid &step)
{
    std::vector<Mark> marks;
    for (const Visit &visit : visits)
        if (const auto *outcome = outcomeOf(visit, step))
            marks.push_back({outcome->at, outcome->body.rung});
    std::ranges::sort(marks, {}, &Mark::at);
    return marks;
}

TrendCount countOf(std::span<const Mark> marks)
{
    TrendCount count;
    for (const Mark &mark : marks) {
        ++count.of;
        count.bySelf += mark.rung == Rung::BySelf;
    }
    return count;
}

Rung middle(std::vector<Rung> rungs)
{
    std::ranges::sort(rungs);
    return rungs[(rungs.size() - 1) / 2];
}

} // namespace

Trend trendOf(std::span<const Visit> visits, const QUuid &step, QDate first, QDate last,
              const QTimeZone &zone)
{
    Trend trend;
    for (QDate day = first; day <= last; day = day.addDays(1))
        trend.days.push_back({day, Rung::Unknown});
    std::vector<Mark> onLadder;
    std::vector<Mark> firstWeek;
    for (const Mark &mark : marksOf(visits, step)) {
        const QDate date = dateAt(mark.at, zone);
        if (date < first || date > last)
            continue;
        if (!isOnLadder(mark.rung)) {
            trend.notToday += mark.rung == Rung::NotToday;
            continue;
        }
        trend.days[size_t(first.daysTo(date))].rung = mark.rung;
        onLadder.push_back(mark);
        if (first.daysTo(date) < DaysOfWeek)
            firstWeek.push_back(mark);
    }
    const size_t count = std::min(onLadder.size(), RecentVisits);
    const auto recent = std::span(onLadder).last(count);
    trend.recent = countOf(recent);
    trend.firstWeek = countOf(firstWeek);
    if (!recent.empty())
        trend.recentFrom = dateAt(recent.front().at, zone);
    return trend;
}

std::optional<EpisodeWeek> weekOf(const Reablement &episode, QDate today)
{
    if (!episode.start.isValid() || !episode.plannedEnd.isValid() || today < episode.start
        || episode.plannedEnd < episode.start)
        return std::nullopt;
    const auto weekAt = [&](QDate day) { return int(episode.start.daysTo(day)) / DaysOfWeek + 1; };
    const int of = weekAt(episode.plannedEnd);
    return EpisodeWeek{std::min(weekAt(today), of), of};
}

std::vector<OverHelping> overHelping(std::span<const Visit> visits, std::span<const QUuid> steps)
{
    std::vector<OverHelping> found;
    for (const QUuid &step : steps) {
        std::map<QUuid, std::vector<Rung>> byWorker;
        for (const Visit &visit : visits)
            if (const auto *outcome = outcomeOf(visit, step); outcome && isOnLadder(outcome->body.rung))
                byWorker[outcome->worker].push_back(outcome->body.rung);
        for (const auto &[worker, rungs] : byWorker) {
            std::vector<Rung> others;
            for (const auto &[other, theirs] : byWorker)
                if (other != worker)
                    others.insert(others.end(), theirs.begin(), theirs.end());
            if (int(rungs.size()) < LeastToTell || int(others.size()) < LeastToTell)
                continue;
            const OverHelping one{worker, step, middle(rungs), middle(others), int(rungs.size())};
            if (one.gives > one.others)
                found.push_back(one);
        }
    }
    return found;
}

} // namespace doorstep
