#pragma once

#include "day.h"
#include "plan.h"

#include <optional>

namespace doorstep {

// How much somebody did of a step themselves, visit by visit (features.md V6, screens.md C-6). Marks, never a
// score: a day without a visit is a gap and no nought.

/// Visits with an outcome that a headline speaks of.
constexpr size_t RecentVisits = 7;

struct TrendDay {
    QDate date;
    Rung rung = Rung::Unknown; ///< of the last visit of the day that has one of the ladder; Unknown: none has

    bool operator==(const TrendDay &) const = default;
};

struct TrendCount {
    int bySelf = 0;
    int of = 0;

    bool operator==(const TrendCount &) const = default;
};

struct Trend {
    std::vector<TrendDay> days; ///< one each from the first asked for to the last
    int notToday = 0; ///< visits in which it was not done
    TrendCount recent; ///< of the last visits with a rung, RecentVisits at most
    QDate recentFrom; ///< the day of the first of them; null: there is none
    TrendCount firstWeek; ///< of the visits of the first seven days

    bool operator==(const Trend &) const = default;
};

/// Of the outcomes that stand for the step, from the first day to the last, both included, on the wall.
Trend trendOf(std::span<const Visit> visits, const QUuid &step, QDate first, QDate last,
              const QTimeZone &zone);

/// "week 3 of 6": nothing before it began or without a planned end; the last week's number after it.
struct EpisodeWeek {
    int week = 0;
    int of = 0;

    bool operator==(const EpisodeWeek &) const = default;
};
std::optional<EpisodeWeek> weekOf(const Reablement &episode, QDate today);

/// A worker who gives more help with a step than the person has from the others: for supervisors only.
struct OverHelping {
    QUuid worker;
    QUuid step;
    Rung gives = Rung::Unknown; ///< the middle one of theirs
    Rung others = Rung::Unknown; ///< the middle one of all others'
    int visits = 0; ///< of theirs with a rung

    bool operator==(const OverHelping &) const = default;
};

/// What is told of a worker needs so many of their visits, and as many of the others'.
constexpr int LeastToTell = 5;

/// Whose middle rung is more help than the middle rung of the others by a whole rung or more. Of an even
/// number the middle one with less help counts.
std::vector<OverHelping> overHelping(std::span<const Visit> visits, std::span<const QUuid> steps);

} // namespace doorstep
