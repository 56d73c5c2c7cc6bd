#include "four_weeks.h"
#include "supervisor_stage.h"
#include "trend_page.h"

using namespace doorstep;

namespace {

struct LoadedTrend {
    LoadedTrend(SmallTablet &tablet, const QUuid &person)
    {
        page.setPersonId(person.toString(QUuid::WithoutBraces));
        page.setSession(&tablet.session());
        tablet.until([this] { return page.loaded(); });
    }
    TrendPage page;
};

SmallOwner carer(const FourWeeks &weeks)
{
    return {weeks.stevie, Reader::Carer, QStringLiteral("Stevie Rae"), weeks.office.agency};
}

} // namespace

TEST_CASE("the sentence of a trend, its marks and its table say the same", "[carer][supervisor]")
{
    FourWeeks weeks;
    SupervisorStage stage(weeks.office);
    const LoadedTrend trend(stage, weeks.agnes);
    REQUIRE(trend.page.steps() == QStringList{QStringLiteral("Wash at the basin")});
    CHECK(trend.page.episode().toStdString() == "Reablement, week 5 of 6. Ends Monday 17 March.");
    CHECK(trend.page.goal().toStdString() == "Wash at my own basin, in my own time.");

    // today is the 29th day, and has no visit yet
    const QVariantList marks = trend.page.shown().marks;
    REQUIRE(marks.size() == 29);
    CHECK(marks[28].toInt() == -1);
    CHECK(marks[27].toInt() == -1); // nobody came
    CHECK(marks[10].toInt() == -1);
    int bySelf = 0;
    int recent = 0;
    for (qsizetype day = trend.page.shown().recentFrom; day < marks.size(); ++day) {
        recent += marks[day].toInt() >= 0;
        bySelf += marks[day].toInt() == 0;
    }
    CHECK(recent == 7);
    CHECK(trend.page.shown().headline
          == QStringLiteral("By themselves at %1 of the last %2 visits.").arg(bySelf).arg(recent));
    CHECK(trend.page.shown().comparison.toStdString() == "In the week of 4 February it was 0 of 7.");
    CHECK(trend.page.shown().key.endsWith(u"Not today: 1."));
    qsizetype shown = 0;
    for (const QVariant &mark : marks)
        shown += mark.toInt() >= 0;
    CHECK(trend.page.shown().table.size() == shown);
    CHECK(trend.page.shown().table.front().toMap()[QStringLiteral("rung")].toInt() == marks[26].toInt());
}

TEST_CASE("who helps more than the others is told to a supervisor and to no carer", "[carer][supervisor]")
{
    FourWeeks weeks;
    SupervisorStage stage(weeks.office);
    LoadedTrend supervisors(stage, weeks.agnes);
    supervisors.page.lookWhy(0, {});
    stage.until([&] { return !supervisors.page.helping().isEmpty(); });
    REQUIRE(supervisors.page.helping().size() == 1);
    CHECK(supervisors.page.helping().front().contains(u"Catriona"));
    CHECK(supervisors.page.helping().front().contains(u"mostly guided"));

    SmallTablet tablet(carer(weeks), OfficeDay::at(9, 40),
                       [](Database &db) { FourWeeks().office.fill(db, OfficeDay::at(9, 40)); });
    const LoadedTrend carers(tablet, weeks.agnes);
    CHECK(carers.page.steps().size() == 1);
    CHECK(carers.page.helping().isEmpty());
    CHECK_FALSE(carers.page.asksWhy());
}

TEST_CASE("who helps more is not told before it is written why one looks, where the worker reads it",
          "[carer][supervisor]")
{
    FourWeeks weeks;
    SupervisorStage stage(weeks.office);
    LoadedTrend trend(stage, weeks.agnes);
    CHECK(trend.page.asksWhy());
    CHECK(trend.page.helping().isEmpty());
    trend.page.lookWhy(-1, QStringLiteral("because"));
    CHECK(trend.page.whyProblem() == QStringLiteral("Choose why you look."));
    trend.page.lookWhy(4, QStringLiteral("  "));
    CHECK(trend.page.whyProblem() == QStringLiteral("Write why you look, in a few words."));
    trend.page.lookWhy(4, QString(40000, u'x'));
    CHECK_FALSE(trend.page.whyProblem().isEmpty());
    stage.settle();
    CHECK(stage.unsentOf<FiguresSeen>().empty());
    CHECK(trend.page.helping().isEmpty());

    trend.page.lookWhy(2, QStringLiteral("She asked for it."));
    CHECK(trend.page.whyProblem().isEmpty());
    stage.until([&] { return trend.page.looks().size() == 1; });
    CHECK_FALSE(trend.page.asksWhy());
    CHECK(trend.page.helping().size() == 1);
    CHECK(trend.page.looks().front().contains(u"Why: Training. “She asked for it.”"));
    CHECK(
        stage.unsentOf<FiguresSeen>()
        == std::vector{FiguresSeen{FiguresFor::Training, QStringLiteral("She asked for it."), weeks.agnes}});

    LoadedTrend again(stage, weeks.agnes); // another day, another reason
    CHECK(again.page.asksWhy());
}

TEST_CASE("how somebody gets on is a look that they are told of, once a day", "[supervisor]")
{
    FourWeeks weeks;
    SupervisorStage stage(weeks.office);
    const LoadedTrend first(stage, weeks.agnes);
    stage.until([&] { return !stage.unsentOf<OfficeLooked>().empty(); });
    const LoadedTrend second(stage, weeks.agnes);
    stage.settle();
    CHECK(stage.unsentOf<OfficeLooked>() == std::vector{OfficeLooked{Looked::GettingOn}});
}

TEST_CASE("without a goal there is no trend", "[carer][supervisor]")
{
    FourWeeks weeks;
    SupervisorStage stage(weeks.office);
    const LoadedTrend trend(stage, weeks.tam);
    CHECK(trend.page.steps().isEmpty());
    CHECK(trend.page.shown().headline.isEmpty());
    CHECK(trend.page.episode().isEmpty());
}
