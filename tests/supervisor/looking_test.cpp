#include "busy_office.h"
#include "four_weeks.h"
#include "person_overview.h"
#include "promises_page.h"
#include "supervisor_stage.h"
#include "visit_log_page.h"

using namespace doorstep;

namespace {

std::vector<Looked> written(SupervisorStage &stage)
{
    std::vector<Looked> written;
    for (const OfficeLooked &look : stage.unsentOf<OfficeLooked>())
        written.push_back(look.at);
    std::ranges::sort(written);
    return written;
}

QString bareId(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

TEST_CASE("who looks at somebody at the office is told to them, once a day for each thing", "[supervisor]")
{
    FourWeeks weeks;
    SupervisorStage stage(weeks.office);
    const auto open = [&] {
        PersonOverview page;
        page.setPersonId(bareId(weeks.agnes));
        page.setSession(&stage.session());
        VisitLogPage log;
        log.setVisitId(bareId(weeks.first));
        log.setSession(&stage.session());
        stage.until([&] { return page.loaded() && log.found(); });
        stage.until([&] { return written(stage).size() >= 2; });
        stage.settle();
        stage.until([&] { return !page.readers().isEmpty(); });
        return page.readers();
    };
    open();
    const QVariantList readers = open();
    CHECK(written(stage) == std::vector{Looked::Page, Looked::Visits});
    REQUIRE(readers.size() == 1);
    CHECK(readers[0].toMap()[QStringLiteral("words")].toString()
          == QStringLiteral("Catherine Baird looked at this page and the visit log today."));
}

TEST_CASE("a list of many people is no look at one of them; what was chosen of it is", "[supervisor]")
{
    FourWeeks weeks;
    SupervisorStage stage(weeks.office);
    PromisesPage page;
    page.setSession(&stage.session());
    stage.until([&] { return page.loaded() && !page.shown().headline.isEmpty(); });
    stage.settle();
    CHECK(written(stage).empty());
    page.setChosen(bareId(weeks.tamSlot));
    stage.until([&] { return !written(stage).empty(); });
    stage.settle();
    CHECK(written(stage) == std::vector{Looked::Promises});
}

TEST_CASE("a look of yesterday is told again today", "[supervisor]")
{
    FourWeeks weeks;
    weeks.office.says(weeks.office.me, weeks.agnes, {}, OfficeLooked{Looked::Page}, at(9, 0, 3));
    weeks.office.says(weeks.office.imran, weeks.agnes, {}, OfficeLooked{Looked::Page}, at(9, 0, 4));
    SupervisorStage stage(weeks.office);
    PersonOverview page;
    page.setPersonId(bareId(weeks.agnes));
    page.setSession(&stage.session());
    stage.until([&] { return !written(stage).empty(); });
    stage.until([&] { return page.readers().size() == 3; });
}
