#include "seen.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

VisitPlan planFrom(const char *from, std::vector<QUuid> staff, bool byHand = false)
{
    VisitPlan planned;
    planned.startsAt = utc(from);
    planned.endsAt = planned.startsAt.addSecs(45 * 60);
    planned.staff = std::move(staff);
    planned.byHand = byHand;
    return planned;
}

const QUuid tom = numbered(Tom);
const QUuid maria = numbered(Maria);

/// A visit of Tom's at 9am as the rota had it a week before, and what was said of it since, a minute each.
struct Replanned {
    std::vector<Record> records{
        telling({1, Office, utc("2026-03-01T12:00:00")}, planFrom("2026-03-04T09:00:00", {tom}))};
    QDateTime time = utc("2026-03-04T07:00:00");
    uint next = 1;

    template <class Body>
    uint says(uint author, const Body &body, std::vector<QUuid> replaces = {})
    {
        time = time.addSecs(60);
        records.push_back(telling({++next, author, time, std::move(replaces)}, body));
        return next;
    }
    uint plans(const VisitPlan &plan) { return says(Office, plan, {numbered(next)}); }
    uint takesBack(std::vector<QUuid> what)
    {
        time = time.addSecs(60);
        records.push_back(withdrawing({++next, Office, time, std::move(what)}));
        return next;
    }
    void sees(uint who, const std::vector<uint> &what, bool gone = false)
    {
        ChangeSeen seen;
        for (const uint record : what)
            seen.records.push_back(numbered(record));
        seen.gone = gone;
        says(who, seen);
    }
    auto toSee(const QUuid &who) const { return changeToSee(foldVisit(records), who); }
    std::vector<Sight> sights() const { return sightsOf(foldVisit(records)); }
};

} // namespace

TEST_CASE("a rota that nobody changed wants no seen", "[care]")
{
    Replanned story;
    CHECK_FALSE(story.toSee(tom));
    CHECK_FALSE(story.toSee(maria));
    CHECK(story.sights().empty());
    story.records.clear();
    CHECK_FALSE(story.toSee(tom)); // nothing of the visit is here
}

TEST_CASE("a visit that was moved is seen once, and wants another seen when it moves again", "[care]")
{
    Replanned story;
    const uint moved = story.plans(planFrom("2026-03-04T10:00:00", {tom}));
    auto change = story.toSee(tom);
    REQUIRE(change);
    CHECK(change->records == std::vector{numbered(moved)});
    CHECK(change->author == numbered(Office));
    CHECK(change->at == story.time);
    CHECK(change->known->startsAt == utc("2026-03-04T09:00:00"));
    CHECK(change->now->startsAt == utc("2026-03-04T10:00:00"));
    CHECK(story.sights() == std::vector{Sight{tom, {}}});

    story.sees(Maria, {moved}); // another's eyes are not his
    CHECK(story.toSee(tom));
    story.sees(Tom, {moved});
    const QDateTime seenAt = story.time;
    CHECK_FALSE(story.toSee(tom));
    CHECK(story.sights() == std::vector{Sight{tom, seenAt}});

    story.next = moved;
    story.next = 20;
    const uint again = story.says(Office, planFrom("2026-03-04T11:00:00", {tom}), {numbered(moved)});
    change = story.toSee(tom);
    REQUIRE(change);
    CHECK(change->records == std::vector{numbered(again)});
    CHECK(change->known->startsAt == utc("2026-03-04T10:00:00"));
    CHECK(story.sights() == std::vector{Sight{tom, {}}});
}

TEST_CASE("moved and moved back before anybody looked is no change", "[care]")
{
    Replanned story;
    story.plans(planFrom("2026-03-04T10:00:00", {tom}));
    story.plans(planFrom("2026-03-04T09:00:00", {tom}));
    CHECK_FALSE(story.toSee(tom));
    CHECK(story.sights().empty());
}

TEST_CASE("who loses a visit and who gets it both have it to see", "[care]")
{
    Replanned story;
    const uint given = story.plans(planFrom("2026-03-04T09:00:00", {maria}));
    auto lost = story.toSee(tom);
    REQUIRE(lost);
    CHECK(lost->known->startsAt == utc("2026-03-04T09:00:00"));
    CHECK_FALSE(lost->now);
    auto got = story.toSee(maria);
    REQUIRE(got);
    CHECK_FALSE(got->known);
    CHECK(got->now->startsAt == utc("2026-03-04T09:00:00"));
    CHECK(story.sights() == std::vector{Sight{maria, {}}, Sight{tom, {}}});

    SECTION("each sees for themselves")
    {
        story.sees(Tom, {given});
        CHECK_FALSE(story.toSee(tom));
        CHECK(story.toSee(maria));
    }
    SECTION("whose tablet holds the person no longer has seen that it is not theirs")
    {
        story.sees(Tom, {1}, true);
        CHECK_FALSE(story.toSee(tom));
        story.next = 20;
        story.says(Office, planFrom("2026-03-04T09:00:00", {maria, tom}), {numbered(given)});
        auto back = story.toSee(tom);
        REQUIRE(back);
        CHECK_FALSE(back->known);
        CHECK(back->now);
    }
    SECTION("what changes for others later is not for him to see")
    {
        story.sees(Tom, {given});
        story.next = 20;
        story.says(Office, planFrom("2026-03-04T12:00:00", {maria}), {numbered(given)});
        CHECK_FALSE(story.toSee(tom));
    }
}

TEST_CASE("a visit added by hand is to be seen, one of the rostering system is not", "[care]")
{
    Replanned story;
    story.records = {
        telling({1, Office, utc("2026-03-04T07:00:00")}, planFrom("2026-03-04T09:00:00", {tom}, true))};
    auto added = story.toSee(tom);
    REQUIRE(added);
    CHECK_FALSE(added->known);
    CHECK(added->records == std::vector{numbered(1)});
    story.sees(Tom, {1});
    CHECK_FALSE(story.toSee(tom));
}

TEST_CASE("called off, taken off, and on again are each seen; one's own cancelling is known", "[care]")
{
    Replanned story;
    SECTION("cancelled")
    {
        const uint off = story.says(Office, Cancelled{{}, {}, QStringLiteral("In hospital")});
        auto change = story.toSee(tom);
        REQUIRE(change);
        CHECK(change->records == std::vector{numbered(off)});
        CHECK(change->known);
        CHECK_FALSE(change->now);
        SECTION("and on again before he looked: as he knows it")
        {
            story.takesBack({numbered(off)});
            CHECK_FALSE(story.toSee(tom));
        }
        SECTION("and on again after he has seen it")
        {
            story.sees(Tom, {off});
            CHECK_FALSE(story.toSee(tom));
            story.takesBack({numbered(off)});
            auto on = story.toSee(tom);
            REQUIRE(on);
            CHECK_FALSE(on->known);
            CHECK(on->now);
            CHECK(on->records == std::vector{numbered(1)});
        }
    }
    SECTION("taken off")
    {
        const uint off = story.takesBack({numbered(1)});
        auto change = story.toSee(tom);
        REQUIRE(change);
        CHECK(change->records == std::vector{numbered(off)});
        CHECK(change->at == story.time);
        story.sees(Tom, {off});
        CHECK_FALSE(story.toSee(tom));
        CHECK(story.sights().size() == 1);
    }
    SECTION("by himself")
    {
        story.says(Tom, Cancelled{});
        CHECK_FALSE(story.toSee(tom));
    }
}

TEST_CASE("who has come needs to see no change", "[care]")
{
    Replanned story;
    story.plans(planFrom("2026-03-04T10:00:00", {tom, maria}));
    story.says(Tom, Arrived{});
    CHECK_FALSE(story.toSee(tom));
    CHECK(story.toSee(maria));
}

TEST_CASE("a seen whose change is not here lets him see what is", "[care]")
{
    Replanned story;
    story.plans(planFrom("2026-03-04T10:00:00", {tom}));
    story.sees(Tom, {77});
    CHECK(story.toSee(tom));
}

TEST_CASE("what is to be seen is the same in whatever order its records came", "[care]")
{
    for (uint seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        const auto from = [&random](int least, int most) {
            return std::uniform_int_distribution(least, most)(random);
        };
        Replanned story;
        for (int i = 0; i < 8; ++i) {
            const uint about = uint(from(1, int(story.next)));
            switch (from(0, 4)) {
            case 0:
                story.plans(planFrom(from(0, 1) ? "2026-03-04T10:00:00" : "2026-03-04T09:00:00",
                                     from(0, 1) ? std::vector{tom} : std::vector{maria, tom}));
                break;
            case 1:
                story.says(from(0, 1) ? Office : Tom, Cancelled{});
                break;
            case 2:
                story.takesBack({numbered(about)});
                break;
            default:
                story.sees(from(0, 1) ? Tom : Maria, {about}, from(0, 3) == 0);
            }
        }
        const auto toms = story.toSee(tom);
        const auto sights = story.sights();
        for (int again = 0; again < 5; ++again) {
            std::ranges::shuffle(story.records, random);
            story.records.push_back(story.records.front());
            INFO("seed " << seed);
            REQUIRE(story.toSee(tom) == toms);
            REQUIRE(story.sights() == sights);
        }
    }
}
