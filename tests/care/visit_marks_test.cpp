#include "telling.h"
#include "visit_marks.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

constexpr char Morning[] = "2026-03-04T09:05:00";

Telling by(uint author, uint id, std::vector<QUuid> replaces = {})
{
    return {id, author, utc(Morning), std::move(replaces)};
}

StepOutcome outcome(Rung rung, NotTodayReason reason = NotTodayReason::Unknown)
{
    StepOutcome told;
    told.rung = rung;
    told.reason = reason;
    return told;
}

} // namespace

TEST_CASE("each thing that may be looked for has a bit of its own", "[care]")
{
    std::vector<VisitMarks> marks;
    for (size_t i = 1; i < words(Rung{}).size(); ++i)
        marks.push_back(markOf(static_cast<Rung>(i)));
    for (size_t i = 1; i < words(NotTodayReason{}).size(); ++i)
        marks.push_back(markOf(static_cast<NotTodayReason>(i)));
    for (size_t i = 1; i < words(WhyShorter{}).size(); ++i)
        marks.push_back(markOf(static_cast<WhyShorter>(i)));
    for (size_t i = 1; i < words(HowWasToday{}).size(); ++i)
        marks.push_back(markOf(static_cast<HowWasToday>(i)));
    for (int i = 0; i <= int(VisitEvent::PutRight); ++i)
        marks.push_back(markOf(static_cast<VisitEvent>(i)));
    VisitMarks all = 0;
    for (const VisitMarks mark : marks) {
        CHECK((all & mark) == 0);
        all |= mark;
    }
    CHECK(std::ranges::count(marks, VisitMarks(0)) == 0);
}

TEST_CASE("a visit is found by what stands in it, and by that something was put right", "[care]")
{
    VisitPlan plan;
    plan.startsAt = utc(Morning);
    plan.staff = {numbered(Tom)};
    NoAccess nobody;
    nobody.reason = QStringLiteral("No answer at the bell");
    std::vector records{
        telling(by(Office, 1), plan),
        telling(by(Tom, 2), outcome(Rung::HandsOn)),
        telling(by(Tom, 3), outcome(Rung::NotToday, NotTodayReason::Unwell)),
        telling(by(Tom, 4), nobody),
    };
    const VisitMarks told = markOf(Rung::HandsOn) | markOf(Rung::NotToday) | markOf(NotTodayReason::Unwell);
    CHECK(marksOf(foldVisit(records)) == (told | markOf(VisitEvent::NobodyOpened)));
    CHECK(writtenIn(foldVisit(records)) == u"No answer at the bell");
    CHECK(whoStoodIn(foldVisit(records)).empty());

    SECTION("what was put right marks nothing, and is not read")
    {
        Arrived arrived;
        arrived.reason = QStringLiteral("She was in the garden");
        records.push_back(telling(by(Maria, 5, {numbered(4)}), arrived));
        const Visit visit = foldVisit(records);
        CHECK(marksOf(visit) == (told | markOf(VisitEvent::PutRight)));
        CHECK(writtenIn(visit) == u"She was in the garden");
        CHECK(whoStoodIn(visit) == std::vector{numbered(Maria)});
    }
    SECTION("medicines, lateness, the word of the person and why it was shorter")
    {
        MedicineSupport declined;
        declined.result = SupportResult::Declined;
        Left left;
        left.whyShorter = WhyShorter::AskedMeToGo;
        left.howWasToday = HowWasToday::NotGood;
        VisitAnswer answer;
        answer.said = QStringLiteral("We rang her daughter");
        answer.timeNotRight = true;
        answer.planned = plan.startsAt;
        records.push_back(telling(by(Tom, 5), declined));
        records.push_back(telling(by(Tom, 6), left));
        records.push_back(telling(by(Tom, 7), RunningLate{}));
        records.push_back(telling(by(Office, 8), answer));
        const Visit visit = foldVisit(records);
        CHECK(marksOf(visit)
              == (told | markOf(VisitEvent::NobodyOpened) | markOf(VisitEvent::MedicineDeclined)
                  | markOf(WhyShorter::AskedMeToGo) | markOf(HowWasToday::NotGood)
                  | markOf(VisitEvent::SaidLate) | markOf(VisitEvent::TimeNotRight)));
        CHECK(writtenIn(visit) == u"No answer at the bell\nWe rang her daughter");
    }
    SECTION("taken off the rota is cancelled")
    {
        records.push_back(withdrawing(by(Office, 5, {numbered(1)})));
        CHECK((marksOf(foldVisit(records)) & markOf(VisitEvent::Cancelled)) != 0);
    }
}
