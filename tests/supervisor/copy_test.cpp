#include "busy_office.h"
#include "supervisor_window.h"
#include "waiting_office.h"

#include <catch2/matchers/catch_matchers_container_properties.hpp>

#include <QDir>
#include <QFile>

#include <set>

using namespace doorstep;

namespace {

std::string copiesOf(SupervisorStage &stage)
{
    return QDir(stage.session().copiesFolder())
        .entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
        .join(u' ')
        .toStdString();
}

void openCopies(SupervisorWindow &home, const QUuid &person)
{
    home.tap(QStringLiteral("nav.2"));
    home.tap(QStringLiteral("person.") + person.toString(QUuid::WithoutBraces));
    home.tap(QStringLiteral("copyButton"));
}

} // namespace

TEST_CASE("a copy for a hospital is made in six taps from the board, and the person sees that it was",
          "[supervisor][ui]")
{
    WaitingOffice office;
    SupervisorStage stage(office.day);
    SupervisorWindow home(stage);
    openCopies(home, office.ada);
    home.shoot(QStringLiteral("copy"));
    CHECK(home.named(QStringLiteral("copySeen"))->property("text").toString()
          == u"Ada sees that you made a copy, for whom and when.");

    home.tap(QStringLiteral("makeCopy")); // nobody is named: nothing is made
    stage.settle();
    CHECK(copiesOf(stage).empty());
    CHECK(stage.unsentOf<PageGiven>().empty());
    home.tap(QStringLiteral("copyTo"));
    home.type(QStringLiteral("Ward 3"));
    home.tap(QStringLiteral("makeCopy"));
    stage.until([&] { return home.seen(QStringLiteral("copyMade")) != nullptr; });
    CHECK(home.taps == 6);
    CHECK(copiesOf(stage) == "about-ada-brown.pdf");
    const auto given = stage.unsentOf<PageGiven>();
    REQUIRE(given.size() == 1);
    CHECK(given.front() == PageGiven{QStringLiteral("Ward 3"), GivenAs::Pdf, false});
    CHECK(stage.unsent().back().stream == office.ada);
    home.shoot(QStringLiteral("copy-made"));
    home.drawn();
    CHECK_THAT(home.nameless().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
    CHECK_THAT(home.cutText().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("each form of a copy has its file, and a month its visits", "[supervisor][ui]")
{
    WaitingOffice office;
    SupervisorStage stage(office.day);
    SupervisorWindow home(stage);
    openCopies(home, office.ada);
    home.tap(QStringLiteral("copyTo"));
    home.type(QStringLiteral("Ada"));
    const auto make = [&](int form) {
        home.tap(QStringLiteral("copyForm.%1").arg(form));
        home.tap(QStringLiteral("makeCopy"));
        stage.until([&] { return home.seen(QStringLiteral("copyMade")) != nullptr; });
    };
    for (int form = 1; form < 5; ++form)
        make(form);
    CHECK(copiesOf(stage) == "about-ada-brown.json all-ada-brown.pdf tables-ada-brown visits-ada-brown.pdf");
    const auto given = stage.unsentOf<PageGiven>();
    REQUIRE(given.size() == 4);
    CHECK(given[2].as == GivenAs::Fhir);
    CHECK(given[3].as == GivenAs::Csv);
}

TEST_CASE("the log of a visit goes on paper, and the person sees that it did", "[supervisor][ui]")
{
    BusyOffice day;
    SupervisorStage stage(day.office);
    SupervisorWindow home(stage);
    home.tap(QStringLiteral("nav.1"));
    const QString row = QStringLiteral("logRow.") + day.here.toString(QUuid::WithoutBraces);
    stage.until([&] { return home.seen(row) != nullptr; });
    home.tap(row);
    home.tap(QStringLiteral("copyLogButton"));
    home.tap(QStringLiteral("copyTo"));
    home.type(QStringLiteral("Betty"));
    home.tap(QStringLiteral("makeCopy"));
    stage.until([&] { return home.seen(QStringLiteral("copyMade")) != nullptr; });
    CHECK(copiesOf(stage) == "visit-betty-hogg.pdf");
    REQUIRE(stage.unsentOf<PageGiven>().size() == 1);
    CHECK(stage.unsent().back().stream == day.office.personOf(day.here));
    home.drawn();
    CHECK_THAT(home.nameless().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
    CHECK_THAT(home.cutText().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("the visits of a month go into tables, and each person in them sees that they did",
          "[supervisor][ui]")
{
    BusyOffice day;
    SupervisorStage stage(day.office);
    SupervisorWindow home(stage);
    home.tap(QStringLiteral("nav.1"));
    home.tap(QStringLiteral("copyVisitsButton"));
    home.shoot(QStringLiteral("copy-visits"));
    home.tap(QStringLiteral("copyTo"));
    home.type(QStringLiteral("The council"));
    home.tap(QStringLiteral("makeCopy"));
    stage.until([&] { return home.seen(QStringLiteral("copyMade")) != nullptr; });
    REQUIRE(copiesOf(stage) == "tables-2025-03");
    const QDir folder(stage.session().copiesFolder() + QStringLiteral("/tables-2025-03"));
    CHECK(folder.entryList(QDir::Files)
          == QStringList{QStringLiteral("exceptions.csv"), QStringLiteral("hours.csv"),
                         QStringLiteral("visits.csv")});
    LoadedBoard board(stage);
    board.page.setTab(BoardPage::All);
    stage.settle();
    QFile visits(folder.filePath(QStringLiteral("visits.csv")));
    REQUIRE(visits.open(QIODevice::ReadOnly));
    const auto rows = visits.readAll().split('\n');
    CHECK(rows.size()
          == qsizetype(board.page.visits()->rows().size()) + 2); // columns, and after the last end
    std::set<QUuid> told;
    for (const Record &record : stage.unsent())
        if (is(record, Kind::PageGiven))
            told.insert(record.stream);
    std::set<QUuid> people;
    for (const BoardLine &line : board.page.visits()->rows())
        people.insert(day.office.personOf(line.id));
    CHECK(told == people);
    home.drawn();
    CHECK_THAT(home.nameless().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
    CHECK_THAT(home.cutText().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("a copy that cannot be written is told, and nothing says that it was given", "[supervisor][ui]")
{
    WaitingOffice office;
    SupervisorStage stage(office.day);
    QFile inTheWay(stage.session().copiesFolder());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    SupervisorWindow home(stage);
    openCopies(home, office.ada);
    home.tap(QStringLiteral("copyTo"));
    home.type(QStringLiteral("Ward 3"));
    home.tap(QStringLiteral("makeCopy"));
    stage.until([&] { return home.seen(QStringLiteral("copyProblem")) != nullptr; });
    CHECK(stage.unsentOf<PageGiven>().empty());
    CHECK_FALSE(home.seen(QStringLiteral("copyMade")));
}
