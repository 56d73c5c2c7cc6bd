#include "freshness.h"
#include "notices.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

constexpr uint Breakfast = 300;
constexpr uint Tablets = 301;

struct Visits {
    std::vector<Visit> all;

    Visit &add(uint id, uint worker)
    {
        Visit visit;
        visit.id = numbered(id);
        visit.person = numbered(Ada);
        visit.plan.startsAt = utc("2026-03-01T08:00:00").addDays(id);
        visit.plan.staff = {numbered(worker)};
        all.push_back(visit);
        return all.back();
    }
    void step(uint id, uint worker, Rung rung, NotTodayReason reason = NotTodayReason::Unknown)
    {
        Visit &visit = add(id, worker);
        Told<StepOutcome> told;
        told.record = numbered(1000 + id);
        told.worker = numbered(worker);
        told.at = visit.plan.startsAt;
        told.body.step = numbered(Breakfast);
        told.body.rung = rung;
        told.body.reason = reason;
        visit.outcomes.push_back(told);
    }
    void declines(uint id, uint worker) { step(id, worker, Rung::NotToday, NotTodayReason::Declined); }
    void takenOn(size_t nth)
    {
        Told<OnIt> told;
        told.record = numbered(2000 + uint(nth));
        told.author = numbered(Office);
        told.at = utc("2026-03-09T12:00:00");
        all[nth].onIt.push_back(told);
    }
};

} // namespace

TEST_CASE(
    "three declines in a row with different carers are told, until somebody takes them on or it is done",
    "[care]")
{
    Visits visits;
    visits.declines(1, Tom);
    visits.declines(2, Tom);
    CHECK(declineRuns(visits.all).empty());
    visits.declines(3, Tom);
    CHECK(declineRuns(visits.all).empty()); // it may be Tom
    visits.declines(4, Maria);
    auto items = declineRuns(visits.all);
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == InboxKind::Declined);
    CHECK(items[0].about == numbered(Breakfast));
    CHECK(items[0].entity == numbered(4));
    CHECK(items[0].times.size() == 4);
    CHECK(items[0].isOpen());
    std::ranges::reverse(visits.all);
    CHECK(declineRuns(visits.all) == items); // in any order
    std::ranges::reverse(visits.all);

    SECTION("somebody takes it on, and one more decline opens it again")
    {
        visits.takenOn(3);
        CHECK(declineRuns(visits.all).at(0).settledAt == utc("2026-03-09T12:00:00"));
        visits.declines(5, Tom);
        CHECK(declineRuns(visits.all).at(0).isOpen());
    }
    SECTION("done, it is over; not well counts neither way")
    {
        visits.step(5, Tom, Rung::NotToday, NotTodayReason::Unwell);
        CHECK(declineRuns(visits.all) == items);
        visits.step(6, Tom, Rung::HandsOn);
        CHECK(declineRuns(visits.all).empty());
    }
    SECTION("what was put right does not count")
    {
        visits.all[3].outcomes[0].putRightBy = numbered(9);
        CHECK(declineRuns(visits.all).empty());
    }
    SECTION("medicines are told by themselves, once for each visit")
    {
        for (uint id = 10; id < 13; ++id) {
            Visit &visit = visits.add(id, id % 2 ? Tom : Maria);
            for (int twice = 0; twice < 2; ++twice) {
                Told<MedicineSupport> told;
                told.record = numbered(3000 + id * 2 + uint(twice));
                told.worker = visit.plan.staff.front();
                told.at = visit.plan.startsAt;
                told.body.medicine = numbered(Tablets);
                told.body.result = SupportResult::Declined;
                visit.medicines.push_back(told);
            }
        }
        items = declineRuns(visits.all);
        REQUIRE(items.size() == 2);
        CHECK(items[1].about == numbered(Tablets));
        CHECK(items[1].times.size() == 3);
    }
}

TEST_CASE("a must-know line that nobody checked is told, and rests for two weeks once it is to be asked",
          "[care]")
{
    const QDate said(2026, 1, 1);
    const int half = halfLifeDays(Section::HowAndWhenSupport);
    PassportLine body;
    body.section = Section::HowAndWhenSupport;
    body.said = QStringLiteral("I choke on dry toast.");
    body.saidBy = SaidBy::Me;
    body.saidOn = said;
    body.mustKnow = true;
    const QUuid line = numbered(70);
    std::vector records{telling({1, Ada, utc("2026-01-01T10:00:00"), {}, line}, body)};
    const auto told = [&](const QDate &day) {
        return staleLine(foldLine(records), numbered(Ada), QDateTime(day, QTime(9, 0), Qt::UTC), day);
    };
    CHECK_FALSE(told(said.addDays(half - 1)));
    const QDate stale = said.addDays(half + 10);
    REQUIRE(told(stale));
    CHECK(told(stale)->kind == InboxKind::NotChecked);
    CHECK(told(stale)->isOpen());
    CHECK(told(stale)->at == said.addDays(half).startOfDay(Qt::UTC));

    SECTION("to be asked")
    {
        LineSettled asked{Decision::AskPerson, {numbered(1)}};
        records.push_back(telling({2, Office, QDateTime(stale, QTime(8, 0), Qt::UTC), {}, line}, asked));
        CHECK_FALSE(told(stale)->isOpen());
        CHECK(told(stale.addDays(DaysToBeAsked))->isOpen());
    }
    SECTION("checked")
    {
        LineAnswer yes;
        yes.answer = Answer::StillTrue;
        yes.on = stale;
        yes.byPerson = true;
        records.push_back(telling({2, Ada, QDateTime(stale, QTime(8, 0), Qt::UTC), {}, line}, yes));
        CHECK_FALSE(told(stale));
    }
    SECTION("one need not know it")
    {
        body.mustKnow = false;
        records = {telling({1, Ada, utc("2026-01-01T10:00:00"), {}, line}, body)};
        CHECK_FALSE(told(stale));
    }
}

TEST_CASE("pages that a new carer has not read are one matter for each of them", "[care]")
{
    Visits visits;
    visits.add(2, Tom);
    visits.add(1, Tom);
    visits.add(3, Maria);
    const auto items = [&] {
        return unreadPages(std::vector<UnreadVisit>{{visits.all[0], numbered(Tom)},
                                                    {visits.all[1], numbered(Tom)},
                                                    {visits.all[2], numbered(Maria)}});
    };
    REQUIRE(items().size() == 2);
    CHECK(items()[0].author == numbered(Tom));
    CHECK(items()[0].entity == numbered(1));
    REQUIRE(items()[0].times.size() == 2);
    CHECK(items()[0].times[0].visit == numbered(1));
    visits.takenOn(1);
    CHECK(items()[0].isOpen());
    visits.takenOn(0);
    CHECK_FALSE(items()[0].isOpen());
    CHECK(items()[1].isOpen());
    CHECK(unreadPages({}).empty());
}

TEST_CASE("who was not asked is one row, who said no or whose answer is over a row each", "[care]")
{
    const QDate wednesday(2026, 3, 4);
    const auto unagreed = [&](uint person, const char *startsAt, std::optional<Consent> consent) {
        UnagreedPage one{numbered(person), numbered(person + 100), utc(startsAt), {}};
        if (consent) {
            one.consent = ConsentView{};
            one.consent->to = ConsentTo::PageToCarers;
            one.consent->at = utc("2026-03-01T09:00:00");
            one.consent->consent = *consent;
        }
        return one;
    };
    Consent agreed;
    Consent no;
    no.no = true;
    Consent over;
    over.until = wednesday.addDays(-1);
    const std::vector pages{unagreed(50, "2026-03-05T09:00:00", {}), unagreed(51, "2026-03-04T09:00:00", {}),
                            unagreed(52, "2026-03-04T09:00:00", agreed),
                            unagreed(53, "2026-03-04T09:00:00", no),
                            unagreed(54, "2026-03-04T09:00:00", over)};
    const auto items = unagreedPages(pages, wednesday);
    REQUIRE(items.size() == 3);
    CHECK(items[0].person == numbered(53));
    CHECK(items[0].at == utc("2026-03-01T09:00:00"));
    CHECK(items[1].person == numbered(54));
    CHECK(items[1].at == utc("2026-03-04T00:00:00"));
    CHECK(items[2].person == numbered(51));
    REQUIRE(items[2].times.size() == 2);
    CHECK(items[2].times[0].who == numbered(51));
    CHECK(items[2].times[1].who == numbered(50));
    CHECK(std::ranges::all_of(items, &InboxItem::isOpen));
    CHECK(unagreedPages({}, wednesday).empty());
}
