#include "four_weeks.h"
#include "promises_page.h"
#include "supervisor_window.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>

using namespace doorstep;

namespace {

struct LoadedPromises {
    explicit LoadedPromises(SupervisorStage &stage)
        : m_stage(stage)
    {
        page.setSession(&stage.session());
        stage.until([this] { return page.loaded(); });
        settle();
    }
    void settle()
    {
        m_stage.until([this] { return page.empty() || !page.shown().facesHeadline.isEmpty(); });
    }
    void choose(const QUuid &slot)
    {
        page.setChosen(slot.toString(QUuid::WithoutBraces));
        m_stage.until([&] { return page.chosen() == slot.toString(QUuid::WithoutBraces); });
        m_stage.settle();
    }
    std::string line(size_t at)
    {
        const PromiseListLine &one = page.promises()->rows().at(at);
        return (one.personName + u'|' + one.slotWord + u'|' + one.countWords).toStdString();
    }
    PromisesPage page;

private:
    SupervisorStage &m_stage;
};

/// Days 0, 4 … 24 of the 28.
constexpr int InTime = 7;

} // namespace

TEST_CASE("promises stand fewest kept first, and each tells its days", "[supervisor]")
{
    FourWeeks weeks;
    SupervisorStage stage(weeks.office);
    LoadedPromises promises(stage);
    CHECK(promises.page.daysWords().toStdString() == "28 days to 3 March. Time in hospital does not count.");
    REQUIRE(promises.page.promises()->rows().size() == 2);
    CHECK(promises.line(0) == "Agnes Rennie|Morning|7 of 28");
    CHECK(promises.line(1) == "Tam Gow|Morning|28 of 28");

    const ShownPromise shown = promises.page.shown();
    CHECK(shown.headline.contains(u"morning promise was kept at 7 of 28 visits."));
    CHECK(shown.rotaWords.toStdString() == "The rota itself was outside the promised time for 14 of them.");
    CHECK(shown.reason.startsWith(u"I’m up wi the gulls"));
    CHECK(shown.reasonTitle.contains(u"8am"));
    CHECK(shown.windowFrom == 480);
    CHECK(shown.windowUntil == 520);

    // the strip, the table and the headline tell the same
    REQUIRE(shown.days.size() == 28);
    int inside = 0;
    for (const QVariant &day : shown.days)
        inside += day.toMap()[QStringLiteral("inside")].toBool();
    CHECK(inside == InTime);
    const auto &table = promises.page.visits()->rows();
    REQUIRE(table.size() == 28);
    CHECK(std::ranges::count(table, QStringLiteral("Promise kept"), &PromiseVisitLine::word) == InTime);
    CHECK(table.front().word == u"Nobody came");
    CHECK(table.front().came.isEmpty());
    CHECK(shown.days.back().toMap()[QStringLiteral("came")].toInt() == -1);
    CHECK(std::ranges::count(table, QStringLiteral("Too early"), &PromiseVisitLine::word) == 2);
}

TEST_CASE("who came is told with the newest face and the published figures", "[supervisor]")
{
    FourWeeks weeks;
    SupervisorStage stage(weeks.office);
    LoadedPromises promises(stage);
    const ShownPromise shown = promises.page.shown();
    CHECK(shown.facesHeadline.toStdString() == "3 carers came in 28 days.");
    REQUIRE(shown.faces.size() == 3);
    int visits = 0;
    for (const QVariant &face : shown.faces)
        visits += face.toMap()[QStringLiteral("count")].toInt();
    CHECK(visits == 27);
    CHECK(shown.newFaces.contains(u"Rosa"));
    CHECK(shown.newFaces.contains(u"13 February"));
    CHECK_FALSE(shown.newFaces.contains(u"Stevie"));
    CHECK(shown.figures.contains(u"COCI 0."));
}

TEST_CASE("a tablet that was not heard makes no promise a missed one", "[supervisor]")
{
    FourWeeks weeks;
    weeks.office.heard(weeks.catherine, FourWeeks::on(27, 7, 0)); // the last that is told of her tablet
    SupervisorStage stage(weeks.office);
    LoadedPromises promises(stage);
    CHECK(promises.line(0) == "Agnes Rennie|Morning|7 of 27");
    CHECK(promises.page.visits()->rows().front().word == u"Not known yet");
}

TEST_CASE("where nothing was promised the page says so", "[supervisor]")
{
    OfficeDay office;
    office.person("Nan Duff");
    SupervisorStage stage(office);
    LoadedPromises promises(stage);
    CHECK(promises.page.empty());
    CHECK(promises.page.shown().headline.isEmpty());
}

TEST_CASE("promises are two taps from the board, and each visit of one opens its log", "[supervisor][ui]")
{
    FourWeeks weeks;
    SupervisorStage stage(weeks.office);
    SupervisorWindow home(stage);
    home.tap(QStringLiteral("nav.3"));
    home.tap(QStringLiteral("promisesRow"));
    CHECK(home.taps == 2);
    stage.until([&] { return home.seen(QStringLiteral("facesHeadline")) != nullptr; });
    home.shoot(QStringLiteral("promises"));
    CHECK(home.cutText().isEmpty());
    CHECK(home.nameless().isEmpty());
    home.tap(QStringLiteral("promiseTableButton"));
    home.shoot(QStringLiteral("promises-table"));
    home.tap(QStringLiteral("promiseVisit.") + weeks.missed.toString(QUuid::WithoutBraces));
    CHECK(home.seen(QStringLiteral("logPage")));
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("what was promised for a time in hospital counts neither way", "[supervisor]")
{
    const bool inHospital = GENERATE(false, true);
    OfficeDay office;
    const QUuid tom = office.worker("Tom Reid");
    const QUuid ada = office.person("Ada Brown", "Ada");
    const QUuid slot = office.slot(ada, QTime(9, 0), QTime(9, 30));
    const QUuid made = office.visit(ada, OfficeDay::at(9, 0, 1), 30, {tom}, slot);
    office.arrives(tom, made, OfficeDay::at(9, 5, 1));
    office.leaves(tom, made, OfficeDay::at(9, 35, 1));
    office.visit(ada, OfficeDay::at(9, 0, 2), 30, {tom}, slot);
    office.heard(tom, OfficeDay::at(9, 0, 4));
    if (inHospital)
        office.says(tom, ada, {}, Stay{QStringLiteral("Victoria"), OfficeDay::at(20, 0, 1), {}},
                    OfficeDay::at(20, 0, 1));
    SupervisorStage stage(office);
    LoadedPromises promises(stage);
    REQUIRE(promises.page.promises()->rows().size() == 1);
    CHECK(promises.page.promises()->rows()[0].countWords == (inHospital ? u"1 of 1" : u"1 of 2"));
}
