#include "telling.h"
#include "trend.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

const QUuid Wash = numbered(500);

/// A visit on a day of March in which the worker put down this rung.
Visit visitOn(int day, Rung rung, uint worker = Tom, int hour = 8, const QUuid &step = Wash)
{
    Visit visit;
    visit.id = numbered(uint(100 + day * 24 + hour));
    StepOutcome outcome;
    outcome.step = step;
    outcome.rung = rung;
    visit.outcomes.push_back({numbered(uint(9000 + day * 24 + hour)), numbered(worker), numbered(worker),
                              QDateTime(QDate(2026, 3, day), QTime(hour, 0), Qt::UTC), outcome});
    return visit;
}

QDate dayOfMarch(int day)
{
    return {2026, 3, day};
}

} // namespace

TEST_CASE("a trend is a mark a day, gaps where nobody came, and two counts", "[care]")
{
    const std::vector visits{visitOn(2, Rung::HandsOn),  visitOn(3, Rung::Guided),
                             visitOn(4, Rung::NotToday), visitOn(9, Rung::BySelf),
                             visitOn(10, Rung::BySelf),  visitOn(11, Rung::Reminded),
                             visitOn(12, Rung::BySelf),  visitOn(13, Rung::BySelf),
                             visitOn(14, Rung::BySelf),  visitOn(15, Rung::Reminded)};
    const Trend trend = trendOf(visits, Wash, dayOfMarch(2), dayOfMarch(16), london());
    REQUIRE(trend.days.size() == 15);
    CHECK(trend.days[0].rung == Rung::HandsOn);
    CHECK(trend.days[2].rung == Rung::Unknown); // not today is no rung
    CHECK(trend.days[5].rung == Rung::Unknown);
    CHECK(trend.days[14].rung == Rung::Unknown);
    CHECK(trend.notToday == 1);
    CHECK(trend.recent == TrendCount{5, 7});
    CHECK(trend.recentFrom == dayOfMarch(9));
    CHECK(trend.firstWeek == TrendCount{0, 2});

    // the counts are those of the marks that are shown
    int bySelf = 0;
    for (const TrendDay &day : trend.days)
        bySelf += day.date >= trend.recentFrom && day.rung == Rung::BySelf;
    CHECK(bySelf == trend.recent.bySelf);
}

TEST_CASE("a trend of nothing is gaps alone", "[care]")
{
    const Trend trend = trendOf({}, Wash, dayOfMarch(1), dayOfMarch(3), london());
    CHECK(trend.days.size() == 3);
    CHECK(trend.recent == TrendCount{});
    CHECK(trend.recentFrom.isNull());
    CHECK(
        trendOf(std::vector{visitOn(2, Rung::BySelf)}, numbered(501), dayOfMarch(1), dayOfMarch(3), london())
            .recent.of
        == 0);
}

TEST_CASE("of two visits in a day the later is its mark, and both count", "[care]")
{
    const std::vector visits{visitOn(2, Rung::BySelf, Tom, 18), visitOn(2, Rung::HandsOn, Tom, 8)};
    const Trend trend = trendOf(visits, Wash, dayOfMarch(2), dayOfMarch(2), london());
    CHECK(trend.days[0].rung == Rung::BySelf);
    CHECK(trend.recent == TrendCount{1, 2});
}

TEST_CASE("weeks of an episode are counted from one to its planned end", "[care]")
{
    Reablement episode;
    episode.start = dayOfMarch(2);
    episode.plannedEnd = dayOfMarch(2).addDays(41);
    CHECK_FALSE(weekOf(episode, dayOfMarch(1)));
    CHECK(weekOf(episode, dayOfMarch(2)) == EpisodeWeek{1, 6});
    CHECK(weekOf(episode, dayOfMarch(8)) == EpisodeWeek{1, 6});
    CHECK(weekOf(episode, dayOfMarch(9)) == EpisodeWeek{2, 6});
    CHECK(weekOf(episode, dayOfMarch(2).addDays(41)) == EpisodeWeek{6, 6});
    CHECK(weekOf(episode, dayOfMarch(2).addDays(90)) == EpisodeWeek{6, 6});
    episode.plannedEnd = {};
    CHECK_FALSE(weekOf(episode, dayOfMarch(9)));
}

TEST_CASE("who helps more than the others is told from five visits on", "[care]")
{
    std::vector<Visit> visits;
    for (int day = 1; day <= 5; ++day) {
        visits.push_back(visitOn(day, Rung::Reminded, Tom));
        visits.push_back(visitOn(day, day == 1 ? Rung::BySelf : Rung::HandsOn, Maria, 18));
    }
    const auto found = overHelping(visits, std::vector{Wash});
    REQUIRE(found.size() == 1);
    CHECK(found[0] == OverHelping{numbered(Maria), Wash, Rung::HandsOn, Rung::Reminded, 5});

    visits.pop_back();
    CHECK(overHelping(visits, std::vector{Wash}).empty());
    CHECK(overHelping(visits, {}).empty());
}
