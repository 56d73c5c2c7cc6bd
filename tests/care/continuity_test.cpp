#include "continuity.h"
#include "telling.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace doorstep;
using Catch::Approx;

namespace {

/// A visit on the day of March to which these came, a minute apart.
Visit cameOn(int day, std::initializer_list<uint> workers)
{
    Visit visit;
    visit.id = numbered(uint(100 + day));
    const QDateTime at(QDate(2026, 3, day), QTime(8, 0), Qt::UTC);
    for (const uint worker : workers)
        visit.arrivals.push_back({numbered(1000 + uint(day) * 10 + worker),
                                  numbered(worker),
                                  numbered(worker),
                                  at.addSecs(60 * qint64(visit.arrivals.size())),
                                  {}});
    return visit;
}

std::vector<std::pair<uint, int>> counted(const Continuity &continuity)
{
    std::vector<std::pair<uint, int>> all;
    for (const Face &face : continuity.faces)
        for (uint worker = 1; worker < 10; ++worker)
            if (face.worker == numbered(worker))
                all.emplace_back(worker, face.visits);
    return all;
}

} // namespace

TEST_CASE("the measures of continuity are those of their papers", "[care]")
{
    // A A B A C A: 4, 1 and 1 of six; the same as before once in five
    const std::vector<Visit> visits{cameOn(1, {1}), cameOn(2, {1}), cameOn(3, {2}),
                                    cameOn(4, {1}), cameOn(5, {3}), cameOn(6, {1})};
    const Continuity continuity = continuityOf(visits);
    CHECK(continuity.visits == 6);
    CHECK(continuity.encounters == 6);
    CHECK(*continuity.coci == Approx((16 + 1 + 1 - 6) / 30.0));
    CHECK(*continuity.upc == Approx(4 / 6.0));
    CHECK(*continuity.secon == Approx(1 / 5.0));
    CHECK(counted(continuity) == std::vector<std::pair<uint, int>>{{1, 4}, {2, 1}, {3, 1}});
    CHECK(continuity.byMostFrequent(2) == 5);
    CHECK(continuity.byMostFrequent(9) == 6);

    std::vector<Visit> shuffled{visits[4], visits[0], visits[5], visits[2], visits[1], visits[3]};
    CHECK(continuityOf(shuffled) == continuity);
}

TEST_CASE("always the same is one, never the same is nought", "[care]")
{
    const Continuity same = continuityOf(std::vector{cameOn(1, {1}), cameOn(2, {1}), cameOn(3, {1})});
    CHECK(*same.coci == 1.0);
    CHECK(*same.upc == 1.0);
    CHECK(*same.secon == 1.0);
    const Continuity never = continuityOf(std::vector{cameOn(1, {1}), cameOn(2, {2}), cameOn(3, {3})});
    CHECK(*never.coci == 0.0);
    CHECK(*never.upc == Approx(1 / 3.0));
    CHECK(*never.secon == 0.0);
}

TEST_CASE("one visit says little of continuity, and none nothing", "[care]")
{
    const Continuity one = continuityOf(std::vector{cameOn(1, {1})});
    CHECK(one.upc == 1.0);
    CHECK_FALSE(one.coci);
    CHECK_FALSE(one.secon);
    CHECK(continuityOf({}) == Continuity{});
    CHECK(continuityOf(std::vector{cameOn(1, {})}).visits == 0);
}

TEST_CASE("a visit for two counts for each of them, and is followed by the same where one stays", "[care]")
{
    const Continuity continuity =
        continuityOf(std::vector{cameOn(1, {1, 2}), cameOn(2, {2, 3}), cameOn(3, {4})});
    CHECK(continuity.visits == 3);
    CHECK(continuity.encounters == 5);
    CHECK(*continuity.secon == Approx(1 / 2.0));
    CHECK(counted(continuity) == std::vector<std::pair<uint, int>>{{2, 2}, {1, 1}, {3, 1}, {4, 1}});
}

TEST_CASE("an arrival that was put right does not count", "[care]")
{
    Visit visit = cameOn(1, {1, 2});
    visit.arrivals.front().putRightBy = visit.arrivals.back().record;
    CHECK(counted(continuityOf(std::vector{visit})) == std::vector<std::pair<uint, int>>{{2, 1}});
}

TEST_CASE("a new face at intimate care is one whose first visit it was", "[care]")
{
    const std::vector<Visit> visits{cameOn(1, {1}), cameOn(2, {2}), cameOn(3, {3}), cameOn(4, {4})};
    const QSet<QUuid> intimate{visits[1].id, visits[2].id, visits[3].id};
    const auto fresh = newAtIntimate(visits, intimate, {numbered(3)});
    REQUIRE(fresh.size() == 2);
    CHECK(fresh[0].worker == numbered(2));
    CHECK(fresh[0].firstVisit == visits[1].id);
    CHECK(fresh[1].worker == numbered(4));
    // who came before to another kind of visit is no new face
    const std::vector<Visit> again{cameOn(1, {1}), cameOn(2, {1})};
    CHECK(newAtIntimate(again, {again[1].id}, {}).empty());
}
