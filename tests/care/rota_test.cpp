#include "rota.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;
using std::chrono::minutes;

namespace {

Visit planned(uint id, uint person, const char *from, int length, std::vector<QUuid> staff)
{
    Visit visit;
    visit.id = numbered(id);
    visit.person = numbered(person);
    visit.plan.startsAt = utc(from);
    visit.plan.endsAt = visit.plan.startsAt.addSecs(length * 60);
    visit.plan.staff = std::move(staff);
    return visit;
}

std::vector<RotaRisk> risksOf(const RotaChange &change, const RotaKnowledge &known)
{
    std::vector<RotaRisk> risks;
    for (const RotaWarning &warning : warningsOf(change, known))
        risks.push_back(warning.risk);
    return risks;
}

/// A morning promised from 8am to 9am for 45 minutes, with washing; Tom knows Ada.
struct Morning {
    Morning()
    {
        Slot slot;
        slot.slotKind = SlotKind::Morning;
        slot.promisedFrom = QTime(8, 0);
        slot.promisedTo = QTime(9, 0);
        slot.minutes = 45;
        slot.agreedOn = QDate(2026, 1, 5);
        known.slot = slot;
        Step wash;
        wash.stepKind = StepKind::PersonalCare;
        wash.intimate = true;
        wash.slotKinds = {SlotKind::Morning};
        steps.push_back({numbered(70), wash});
        known.steps = steps;
        known.met = {numbered(Tom)};
        known.zone = london();
    }
    RotaChange change(const char *from, int length, std::vector<QUuid> staff)
    {
        const Visit visit = planned(1, Ada, from, length, std::move(staff));
        return {visit.id, visit.person, visit.plan};
    }
    std::vector<StepOfPlan> steps;
    std::vector<Visit> others;
    RotaKnowledge known;
};

/// The rows as one would work them out by hand: for each name, who of all visits is theirs.
std::vector<RotaRow> naively(std::vector<Visit> visits, RotaBy by, const std::vector<QUuid> &all)
{
    std::ranges::sort(visits, {}, [](const Visit &one) { return std::pair(one.plan.startsAt, one.id); });
    std::vector<QUuid> names{QUuid()};
    names.insert(names.end(), all.begin(), all.end());
    for (const Visit &visit : visits) {
        std::vector<QUuid> those = by == RotaBy::Carer ? visit.plan.staff : std::vector{visit.person};
        for (const QUuid &one : those)
            if (std::ranges::count(names, one) == 0)
                names.push_back(one);
    }
    std::vector<RotaRow> rows;
    for (const QUuid &name : names) {
        RotaRow row{name, {}, minutes(0)};
        for (const Visit &visit : visits) {
            const auto &staff = visit.plan.staff;
            const bool theirs = by == RotaBy::Person ? visit.person == name
                : name.isNull()                      ? staff.empty()
                                                     : std::ranges::count(staff, name) > 0;
            if (!theirs)
                continue;
            row.visits.push_back(visit.id);
            if (stateOf(visit) != VisitState::Cancelled)
                row.planned += minutes(visit.plan.startsAt.secsTo(visit.plan.endsAt) / 60);
        }
        if (!name.isNull() || !row.visits.empty())
            rows.push_back(row);
    }
    return rows;
}

} // namespace

TEST_CASE("the rota is in rows by carer and by person, as one would write it by hand", "[care]")
{
    std::mt19937 random(20260304);
    const std::vector<QUuid> carers{numbered(10), numbered(11), numbered(12)};
    const std::vector<QUuid> people{numbered(20), numbered(21)};
    for (int round = 0; round < 300; ++round) {
        std::vector<Visit> visits;
        for (uint i = 0; i < random() % 8; ++i) {
            std::vector<QUuid> staff;
            for (uint carer = 10; carer < 14; ++carer)
                if (random() % 3 == 0)
                    staff.push_back(numbered(carer));
            Visit visit = planned(100 + i, 20 + uint(random() % 3), "2026-03-04T08:00:00",
                                  15 * int(1 + random() % 4), staff);
            visit.plan.startsAt = visit.plan.startsAt.addSecs(900 * qint64(random() % 4));
            visit.plan.endsAt = visit.plan.startsAt.addSecs(900 * qint64(1 + random() % 4));
            visit.takenOff = random() % 5 == 0;
            visits.push_back(visit);
        }
        CHECK(rotaOf(visits, RotaBy::Carer, carers) == naively(visits, RotaBy::Carer, carers));
        CHECK(rotaOf(visits, RotaBy::Person, people) == naively(visits, RotaBy::Person, people));
        std::vector<Visit> shuffled = visits;
        std::ranges::shuffle(shuffled, random);
        CHECK(rotaOf(shuffled, RotaBy::Carer, carers) == rotaOf(visits, RotaBy::Carer, carers));
    }
}

TEST_CASE("a change that keeps the promise, with somebody the person knows, warns of nothing", "[care]")
{
    Morning morning;
    CHECK(risksOf(morning.change("2026-03-04T08:15:00", 45, {numbered(Tom)}), morning.known).empty());
    CHECK(risksOf(morning.change("2026-03-04T09:00:00", 45, {numbered(Tom)}), morning.known).empty());
}

TEST_CASE("a change outside the promise names the window that was promised", "[care]")
{
    Morning morning;
    const auto warnings =
        warningsOf(morning.change("2026-03-04T09:01:00", 45, {numbered(Tom)}), morning.known);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].risk == RotaRisk::OutsidePromise);
    CHECK(warnings[0].window == Period{utc("2026-03-04T08:00:00"), utc("2026-03-04T09:00:00")});
    // in summer the promise is an hour earlier in UTC
    CHECK(risksOf(morning.change("2026-07-01T07:30:00", 45, {numbered(Tom)}), morning.known).empty());
}

TEST_CASE("somebody who never came is named where the visit has intimate care, and nowhere else", "[care]")
{
    Morning morning;
    const auto change = morning.change("2026-03-04T08:15:00", 45, {numbered(Tom), numbered(Maria)});
    const auto warnings = warningsOf(change, morning.known);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0] == RotaWarning{RotaRisk::NewForIntimate, numbered(Maria), {}, {}, minutes(0)});
    morning.known.slot->slotKind = SlotKind::Tea; // the washing is of the mornings
    CHECK(risksOf(change, morning.known).empty());
    morning.known.slot->intimate = true;
    CHECK(risksOf(change, morning.known) == std::vector{RotaRisk::NewForIntimate});
}

TEST_CASE("one carer at two places at once is told, and where else; visits that follow at once are not",
          "[care]")
{
    Morning morning;
    morning.others = {planned(2, 21, "2026-03-04T09:00:00", 30, {numbered(Tom)}),
                      planned(3, 22, "2026-03-04T08:00:00", 15, {numbered(Tom)}),
                      planned(4, 23, "2026-03-04T08:15:00", 45, {numbered(Maria)}),
                      planned(1, Ada, "2026-03-04T08:20:00", 45, {numbered(Tom)})};
    morning.known.visits = morning.others;
    CHECK(risksOf(morning.change("2026-03-04T08:15:00", 30, {numbered(Tom)}), morning.known)
          == std::vector{RotaRisk::ShorterThanAgreed});
    const auto change = morning.change("2026-03-04T08:15:00", 45, {numbered(Tom)});
    CHECK(risksOf(change, morning.known).empty());
    morning.others[0].plan.startsAt = utc("2026-03-04T08:59:00");
    const auto warnings = warningsOf(change, morning.known);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0] == RotaWarning{RotaRisk::TwoPlaces, numbered(Tom), numbered(2), {}, minutes(0)});
    morning.others[0].takenOff = true;
    CHECK(risksOf(change, morning.known).empty());
}

TEST_CASE("less than half an hour for personal care is told, unless it was agreed and the carer is known",
          "[care]")
{
    Morning morning;
    const auto change = morning.change("2026-03-04T08:15:00", 29, {numbered(Tom)});
    CHECK(risksOf(change, morning.known) == std::vector{RotaRisk::TooShort, RotaRisk::ShorterThanAgreed});
    const auto warnings = warningsOf(change, morning.known);
    CHECK(warnings[1].agreed == minutes(45));
    morning.known.slot->minutes = 20;
    CHECK(risksOf(change, morning.known).empty());
    CHECK(risksOf(morning.change("2026-03-04T08:15:00", 29, {numbered(Maria)}), morning.known)
          == std::vector{RotaRisk::NewForIntimate, RotaRisk::TooShort});
    morning.known.slot->agreedOn = {};
    CHECK(risksOf(change, morning.known) == std::vector{RotaRisk::TooShort});
    morning.steps[0].step.stepKind = StepKind::Check;
    morning.steps[0].step.intimate = false;
    CHECK(risksOf(change, morning.known).empty());
}

TEST_CASE("nobody, and one where two were agreed, are told", "[care]")
{
    Morning morning;
    morning.known.slot->doubleUp = true;
    CHECK(risksOf(morning.change("2026-03-04T08:15:00", 45, {}), morning.known)
          == std::vector{RotaRisk::Nobody});
    CHECK(risksOf(morning.change("2026-03-04T08:15:00", 45, {numbered(Tom)}), morning.known)
          == std::vector{RotaRisk::OneForTwo});
    morning.known.met.insert(numbered(Maria));
    CHECK(risksOf(morning.change("2026-03-04T08:15:00", 45, {numbered(Tom), numbered(Maria)}), morning.known)
              .empty());
}

TEST_CASE("who came is who stood at the door, and nobody whose arrival was put right", "[care]")
{
    Visit visit = planned(1, Ada, "2026-03-04T08:00:00", 45, {numbered(Tom)});
    visit.arrivals.push_back(
        {numbered(50), numbered(Maria), numbered(Maria), utc("2026-03-04T08:01:00"), {}});
    visit.arrivals.push_back(
        {numbered(51), numbered(Tom), numbered(Tom), utc("2026-03-04T08:01:00"), {}, numbered(52)});
    CHECK(metIn(std::vector{visit}) == QSet{numbered(Maria)});
}

TEST_CASE("who had a visit is told the plan they knew, until they have it again that day", "[care]")
{
    const Period day{utc("2026-03-04T00:00:00"), utc("2026-03-05T00:00:00")};
    Visit visit = planned(1, Ada, "2026-03-04T09:00:00", 30, {numbered(Tom)});
    CHECK(planTakenFrom(visit, numbered(Tom), day) == nullptr);
    visit.earlierPlans = {visit.plan};
    visit.plan.staff = {numbered(Maria)};
    REQUIRE(planTakenFrom(visit, numbered(Tom), day));
    CHECK(planTakenFrom(visit, numbered(Tom), day)->startsAt == utc("2026-03-04T09:00:00"));
    CHECK(planTakenFrom(visit, numbered(Maria), day) == nullptr);
    visit.plan.staff = {numbered(Tom)};
    visit.plan.startsAt = utc("2026-03-04T15:00:00"); // moved within the day: the row says so itself
    CHECK(planTakenFrom(visit, numbered(Tom), day) == nullptr);
    visit.plan.startsAt = utc("2026-03-05T09:00:00");
    CHECK(planTakenFrom(visit, numbered(Tom), day));
    // what they knew last was another day already
    visit.earlierPlans.insert(visit.earlierPlans.begin(), visit.plan);
    visit.plan.staff = {};
    CHECK(planTakenFrom(visit, numbered(Tom), day) == nullptr);
}

TEST_CASE("more than the contract says in a week is told, where a contract is known", "[care]")
{
    Morning morning;
    const auto change = morning.change("2026-03-04T08:15:00", 60, {numbered(Tom), numbered(Maria)});
    morning.known.met.insert(numbered(Maria));
    morning.known.contracted = {{numbered(Tom), minutes(37 * 60)}};
    morning.known.inTheWeek = {{numbered(Tom), minutes(36 * 60)}, {numbered(Maria), minutes(60 * 60)}};
    CHECK(risksOf(change, morning.known).empty());
    morning.known.inTheWeek[numbered(Tom)] = minutes(40 * 60);
    const auto warnings = warningsOf(change, morning.known);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0]
          == RotaWarning{RotaRisk::OverHours, numbered(Tom), {}, {}, minutes(37 * 60), minutes(41 * 60)});
}

TEST_CASE("a week is from Monday to Monday on the clock, whatever the clocks do", "[care]")
{
    CHECK(weekOf(utc("2026-03-04T08:15:00"), london())
          == Period{utc("2026-03-02T00:00:00"), utc("2026-03-09T00:00:00")});
    CHECK(weekOf(utc("2026-03-29T22:30:00"), london())
          == Period{utc("2026-03-23T00:00:00"), utc("2026-03-29T23:00:00")}); // 23:30 on that Sunday
    CHECK(weekOf(utc("2026-03-29T23:30:00"), london())
          == Period{utc("2026-03-29T23:00:00"), utc("2026-04-05T23:00:00")});
}
