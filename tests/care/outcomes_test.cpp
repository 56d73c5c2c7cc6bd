#include "outcomes.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

OutcomesOfPerson somebody(uint id, const QString &area, SdsOption option, std::array<OutOf, Measures> shares)
{
    return {numbered(id), area, option, shares};
}

PersonSaying saidAt(uint id, const QDateTime &at)
{
    PersonSaying saying;
    saying.record = numbered(id);
    saying.author = numbered(Ada);
    saying.at = at;
    return saying;
}

/// People by chance, in groups of every size; some have nothing of a measure.
std::vector<OutcomesOfPerson> peopleByChance(std::mt19937 &random)
{
    std::vector<OutcomesOfPerson> people;
    const auto below = [&random](uint most) { return uint(random()) % most; };
    const uint count = below(40);
    const uint areas = 1 + below(6);
    for (uint i = 0; i < count; ++i) {
        std::array<OutOf, Measures> shares;
        for (OutOf &share : shares)
            if (below(3))
                share = {int(below(5)), 5};
        people.push_back(somebody(100 + i, QString(QChar('A' + int(std::min(below(areas), below(areas))))),
                                  static_cast<SdsOption>(below(6)), shares));
    }
    return people;
}

struct Sum {
    OutOf share;
    int people = 0;
};

Sum summed(const std::vector<OutcomesOfPerson> &people, const auto &belongs, size_t measure)
{
    Sum sum;
    for (const OutcomesOfPerson &one : people)
        if (belongs(one)) {
            sum.share = sum.share + one.shares[measure];
            sum.people += one.shares[measure].of > 0;
        }
    return sum;
}

void checkGroups(const std::vector<OutcomesOfPerson> &people, const std::vector<OutcomeGroup> &groups,
                 const auto &sameGroup)
{
    const OutcomeGroup all = outcomesOfAll(people);
    CHECK(all.hidden == (!people.empty() && people.size() < LeastInGroup));
    size_t membersOfShown = 0;
    for (const OutcomeGroup &group : groups) {
        const auto belongs = [&](const OutcomesOfPerson &one) { return sameGroup(group, one); };
        const auto members = size_t(std::ranges::count_if(people, belongs));
        CHECK(members > 0);
        CHECK((group.hidden ? group.people.empty() : group.people.size() == members));
        CHECK((group.hidden || members >= LeastInGroup));
        membersOfShown += group.hidden ? 0 : members;
        for (size_t measure = 0; measure < Measures; ++measure) {
            const OutcomeCell &cell = group.cells[measure];
            const Sum naive = summed(people, belongs, measure);
            if (cell.hidden) {
                CHECK((cell.share == OutOf{} && cell.people == 0));
                continue;
            }
            CHECK_FALSE(group.hidden);
            CHECK(cell.share == naive.share);
            CHECK(cell.people == naive.people);
            CHECK((cell.people == 0 || cell.people >= LeastInGroup));
        }
    }
    // nobody is told of by taking what is shown from everybody
    const auto left = people.size() - membersOfShown;
    CHECK((left == 0 || left >= LeastInGroup || all.hidden));
    for (size_t measure = 0; measure < Measures; ++measure) {
        const Sum naive = summed(
            people, [](const auto &) { return true; }, measure);
        CHECK(all.cells[measure].hidden == (all.hidden || (naive.people > 0 && naive.people < LeastInGroup)));
        if (all.cells[measure].hidden)
            continue;
        CHECK(all.cells[measure].share == naive.share);
        int shown = 0;
        for (const OutcomeGroup &group : groups)
            shown += group.cells[measure].people;
        CHECK((naive.people == shown || naive.people - shown >= LeastInGroup));
    }
}

} // namespace

TEST_CASE("groups add up their people; nobody in a small one is told of, nor by subtraction", "[care]")
{
    for (unsigned seed = 0; seed < 400; ++seed) {
        std::mt19937 random(seed);
        const auto people = peopleByChance(random);
        checkGroups(
            people, outcomesByArea(people),
            [](const OutcomeGroup &group, const OutcomesOfPerson &one) { return group.area == one.area; });
        checkGroups(people, outcomesByOption(people),
                    [](const OutcomeGroup &group, const OutcomesOfPerson &one) {
                        return group.option == one.option;
                    });
    }
}

TEST_CASE("a small group hides the next smallest with it, and who is not known stands last", "[care]")
{
    std::vector<OutcomesOfPerson> people;
    const auto add = [&people](const char *area, int count) {
        for (int i = 0; i < count; ++i)
            people.push_back(somebody(uint(people.size()) + 100, QString::fromLatin1(area),
                                      SdsOption::ArrangedByCouncil, {OutOf{1, 2}}));
    };
    add("", 8);
    add("Leith", 3);
    add("Dysart", 6);
    add("Buckhaven", 7);
    const auto groups = outcomesByArea(people);
    REQUIRE(groups.size() == 4);
    CHECK(groups[0].area == u"Buckhaven");
    CHECK_FALSE(groups[0].hidden);
    CHECK(groups[0].cells[0].share == OutOf{7, 14});
    CHECK(groups[1].area == u"Dysart");
    CHECK(groups[1].hidden); // 24 less 15 would tell of the three
    CHECK(groups[2].area == u"Leith");
    CHECK(groups[2].hidden);
    CHECK(groups[3].area.isEmpty());
    CHECK_FALSE(groups[3].hidden);
}

TEST_CASE("each share is counted from what stands", "[care]")
{
    SECTION("promises")
    {
        PromiseRecord morning;
        morning.kept = 3;
        morning.of = 5;
        PromiseRecord bed;
        bed.kept = 2;
        bed.of = 2;
        CHECK(promisesKept(std::vector{morning, bed}) == OutOf{5, 7});
        CHECK(promisesKept({}) == OutOf{});
    }
    SECTION("faces and steps")
    {
        std::vector<Visit> visits;
        const auto visit = [&visits](uint id, uint carer, const std::vector<std::pair<uint, Rung>> &steps) {
            Visit one;
            one.id = numbered(id);
            one.person = numbered(Ada);
            Told<Arrived> arrived;
            arrived.record = numbered(id + 1000);
            arrived.worker = numbered(carer);
            arrived.at = utc("2026-03-04T09:00:00").addSecs(id);
            one.arrivals.push_back(arrived);
            for (const auto &[step, rung] : steps) {
                Told<StepOutcome> told;
                told.record = numbered(id + 2000 + step);
                told.body.step = numbered(step);
                told.body.rung = rung;
                one.outcomes.push_back(told);
            }
            visits.push_back(one);
        };
        visit(1, 10, {{1, Rung::BySelf}, {2, Rung::HandsOn}});
        visit(2, 10, {{1, Rung::BySelf}, {1, Rung::BySelf}}); // one act, two witnesses
        visit(3, 11, {{1, Rung::NotToday}, {2, Rung::Reminded}});
        visit(4, 12, {{1, Rung::Unknown}});
        visit(5, 13, {});
        CHECK(familiarFaces(visits) == OutOf{4, 5});
        CHECK(doneBySelf(visits) == OutOf{2, 4});
        visits[0].outcomes[0].putRightBy = numbered(9);
        CHECK(doneBySelf(visits) == OutOf{1, 3});
    }
    SECTION("wishes")
    {
        const Period days{utc("2026-03-01T00:00:00"), utc("2026-03-08T00:00:00")};
        InboxItem heard;
        heard.kind = InboxKind::PersonSaid;
        heard.settledAt = utc("2026-03-09T00:00:00");
        heard.sayings = {saidAt(1, utc("2026-03-02T00:00:00")), saidAt(2, utc("2026-02-28T23:59:59"))};
        InboxItem waits;
        waits.kind = InboxKind::PersonSaid;
        waits.sayings = {saidAt(3, utc("2026-03-07T23:59:59")), saidAt(4, utc("2026-03-08T00:00:00"))};
        InboxItem concern;
        concern.kind = InboxKind::Concern;
        concern.sayings = waits.sayings;
        CHECK(wishesAnswered(std::vector{heard, waits, concern}, days) == OutOf{1, 2});
    }
}

TEST_CASE("an area is what the office calls it, else the first half of the postcode", "[care]")
{
    Person person;
    CHECK(areaOf(person).isEmpty());
    person.postcode = QStringLiteral("ky1 2ab ");
    CHECK(areaOf(person) == u"KY1");
    person.postcode = QStringLiteral("EC1A1BB");
    CHECK(areaOf(person) == u"EC1A");
    person.area = QStringLiteral("  Levenmouth  and  Wemyss ");
    CHECK(areaOf(person) == u"Levenmouth and Wemyss");
}
