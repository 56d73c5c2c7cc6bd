#include "elsewhere.h"

#include "removal_brake.h"

#include <algorithm>

using namespace doorstep;

namespace {

const QUuid Tom = idOf(20);

/// A vault with so many people, whom Tom visits so many days from now.
struct Round {
    explicit Round(quint32 people, int daysAhead = 1)
        : db(*vaultInMemory())
    {
        Elsewhere office(50);
        for (quint32 i = 0; i < people; ++i) {
            const QUuid person = idOf(1000 + i);
            gainPerson(db, person);
            ServerStream stream(person);
            VisitPlan plan;
            plan.startsAt = at(daysAhead * 24 * 60);
            plan.staff = {Tom};
            stream.add(office.says(person, {}, plan));
            apply(db, stream.page());
            all.push_back(person);
        }
    }
    Removal removal(size_t lost, bool watches = false)
    {
        const auto decided =
            removalOf(db, {all.begin(), all.begin() + qsizetype(lost)}, {Tom, {}, watches}, Noon);
        REQUIRE(decided);
        CHECK(decided->atOnce.size() + decided->afterWord.size() == lost);
        return *decided;
    }
    size_t staying(size_t lost, bool watches = false) { return removal(lost, watches).afterWord.size(); }

    Database db;
    std::vector<QUuid> all;
};

} // namespace

TEST_CASE("a few people go at once, many together only after a word", "[client]")
{
    CHECK(Round(10).staying(0) == 0);
    CHECK(Round(10).staying(2) == 0);
    CHECK(Round(10).staying(3) == 3);
    CHECK(Round(10).staying(10) == 10);
    CHECK(Round(15).staying(3) == 0); // a fifth
    CHECK(Round(15).staying(4) == 4);
    CHECK(Round(120).staying(20) == 0);
    CHECK(Round(120).staying(21) == 21);
    CHECK(Round(2).staying(2) == 0);
}

TEST_CASE("whom the rota explains goes at once, however many", "[client]")
{
    CHECK(Round(10, -8).staying(10) == 0);
    CHECK(Round(10, 15).staying(10) == 0);
    CHECK(Round(10, -6).staying(10) == 10);
    CHECK(Round(10, 12).staying(10) == 10);
}

TEST_CASE("a supervisor has everybody for another reason than visits", "[client]")
{
    CHECK(Round(10, -8).staying(10, true) == 10);
}

TEST_CASE("who stays is shown until a lease has them again or somebody lets them go", "[client]")
{
    Round round(10);
    const auto going = [&] {
        const auto held = streams(round.db);
        REQUIRE(held);
        return std::ranges::count_if(*held, &HeldStream::going);
    };
    committed(round.db, [&](Transaction &tx) { return keepUntilTold(tx, round.removal(5).afterWord); });
    CHECK(going() == 5);
    CHECK(hiddenStreams(round.db)->empty());
    committed(round.db, [&](Transaction &tx) { return gain(tx, round.all[0], StreamAbout::Person, 1); });
    CHECK(going() == 4);
    SECTION("let go")
    {
        committed(round.db, letGo);
        CHECK(going() == 0);
        CHECK(hiddenStreams(round.db)->size() == 4);
    }
    SECTION("another lease, of which nothing is unexplained")
    {
        committed(round.db, [](Transaction &tx) { return keepUntilTold(tx, {}); });
        CHECK(going() == 0);
        CHECK(hiddenStreams(round.db)->empty());
    }
}
