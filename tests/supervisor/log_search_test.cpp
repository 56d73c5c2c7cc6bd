#include "busy_office.h"
#include "log_search_page.h"
#include "supervisor_window.h"

#include <catch2/matchers/catch_matchers_container_properties.hpp>

#include <QAbstractItemModelTester>

using namespace doorstep;

namespace {

StepOutcome notToday(NotTodayReason reason)
{
    StepOutcome told;
    told.rung = Rung::NotToday;
    told.reason = reason;
    return told;
}

Note noteOf(const QUuid &visit, const char *said)
{
    Note note;
    note.visit = visit;
    note.said = QString::fromUtf8(said);
    return note;
}

/// A month of one carer's visits to two people, and one that somebody else came to.
struct Month {
    OfficeDay day;
    QUuid tom = day.worker("Tom Rae");
    QUuid joan = day.worker("Joan Muir");
    QUuid ada = day.person("Ada Brown");
    QUuid bea = day.person("Béatrice Hogg");
    QUuid unwell = day.visit(ada, at(9, 0, 1), 30, {tom});
    QUuid stoodIn = day.visit(ada, at(9, 0, 2), 30, {tom});
    QUuid garden = day.visit(bea, at(10, 0, 2), 30, {tom});
    QUuid longAgo = day.visit(bea, OfficeDay::at(9, 0, 1, 1), 30, {joan});

    Month()
    {
        day.arrives(tom, unwell, at(9, 4, 1));
        day.says(tom, ada, unwell, notToday(NotTodayReason::Unwell), at(9, 10, 1));
        day.says(tom, ada, {}, noteOf(unwell, "She slept badly, and left her tea."), at(9, 20, 1));
        day.leaves(tom, unwell, at(9, 31, 1));
        day.arrives(joan, stoodIn, at(9, 1, 2));
        NoAccess nobody;
        nobody.reason = QStringLiteral("She was in the garden with a neighbour");
        day.says(tom, bea, garden, nobody, at(10, 2, 2));
    }
};

struct LoadedSearch {
    explicit LoadedSearch(SupervisorStage &stage)
        : m_stage(stage)
    {
        page.setSession(&stage.session());
        stage.until([this] { return page.loaded(); });
        stage.settle();
    }
    LogSearchPage page;
    /// "Ada Brown|Monday 3 March, 9am|Tom|9:01am…|words", each on a line.
    std::string found()
    {
        m_stage.settle();
        QStringList lines;
        for (const LogFoundLine &line : page.found()->rows())
            lines.append(line.personName + u'|' + line.when + u'|' + line.carers + u'|' + line.how
                         + (line.said.isEmpty() ? QString() : u'|' + line.said));
        return lines.join(u'\n').toStdString();
    }

private:
    SupervisorStage &m_stage;
};

constexpr char Unwell[] = "Ada Brown|Saturday 1 March, 9am|Tom|9:04am to 9:31am";
constexpr char StoodIn[] = "Ada Brown|Sunday 2 March, 9am|Tom|Came at 9:01am, leaving was not recorded";
constexpr char Garden[] = "Béatrice Hogg|Sunday 2 March, 10am|Tom|Nobody opened";

std::string lines(std::initializer_list<std::string> all)
{
    std::string text;
    for (const std::string &one : all)
        text += (text.empty() ? "" : "\n") + one;
    return text;
}

} // namespace

TEST_CASE("the log is looked through by person, carer, what happened, when, and words", "[supervisor]")
{
    Month month;
    SupervisorStage stage(month.day);
    LoadedSearch search(stage);
    LogSearchPage &page = search.page;
    QAbstractItemModelTester tester(page.found(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const std::string old = "Béatrice Hogg|Wednesday 1 January, 9am|Joan|Nobody came, as far as is known";
    CHECK(search.found() == lines({Garden, StoodIn, Unwell, old}));
    CHECK(page.countWords() == u"4 visits");
    CHECK_FALSE(page.narrowed());

    SECTION("person")
    {
        page.setPerson(month.ada.toString(QUuid::WithoutBraces));
        CHECK(search.found() == lines({StoodIn, Unwell}));
        CHECK(page.personName() == u"Ada Brown");
    }
    SECTION("a carer, also where they stood in for another")
    {
        page.setCarer(month.joan.toString(QUuid::WithoutBraces));
        CHECK(search.found() == lines({StoodIn, old}));
    }
    SECTION("what happened: one of each group")
    {
        page.toggle(0, 4, true); // not today
        CHECK(page.happenedWords() == u"Not today");
        CHECK(search.found() == Unwell);
        page.toggle(1, 0, true); // not well
        CHECK(search.found() == Unwell);
        page.toggle(1, 0, false);
        page.toggle(1, 2, true); // did not want it
        CHECK(search.found().empty());
        CHECK(page.emptyWords() == u"No visit with all of this. Try fewer letters, or a longer time.");
        page.clear();
        page.toggle(3, 1, true); // nobody opened
        CHECK(search.found() == Garden);
    }
    SECTION("when")
    {
        page.setSpan(0);
        CHECK(search.found() == lines({Garden, StoodIn, Unwell}));
    }
    SECTION("words of a note and of a reason, and where they stand")
    {
        page.setWords(QStringLiteral("slept te"));
        CHECK(search.found() == std::string(Unwell) + "|“She slept badly, and left her tea.”");
        page.setWords(QStringLiteral("GARD"));
        CHECK(search.found() == std::string(Garden) + "|“She was in the garden with a neighbour”");
        page.setPerson(month.ada.toString(QUuid::WithoutBraces));
        CHECK(search.found().empty());
        page.clear();
        CHECK(page.words().isEmpty());
        CHECK(search.found() == lines({Garden, StoodIn, Unwell, old}));
    }
    SECTION("names are found in any accents")
    {
        CHECK(page.hasName(QStringLiteral("Béatrice Hogg"), QStringLiteral("BEA")));
        CHECK_FALSE(page.hasName(QStringLiteral("Béatrice Hogg"), QStringLiteral("tom")));
    }
    SECTION("what is new is found at once")
    {
        month.day.says(month.joan, month.ada, {}, noteOf(month.stoodIn, "A letter from the surgery"),
                       at(9, 30, 2));
        page.setWords(QStringLiteral("surgery"));
        CHECK(search.found().empty());
        stage.tell();
        CHECK(search.found() == std::string(StoodIn) + "|“A letter from the surgery”");
    }
}

TEST_CASE("the log is searched with a finger, and what is found opens its log", "[supervisor][ui]")
{
    Month month;
    SupervisorStage stage(month.day);
    SupervisorWindow home(stage);
    home.tap(QStringLiteral("nav.2"));
    home.tap(QStringLiteral("searchLogButton"));
    const QString unwell = QStringLiteral("logFound.") + month.unwell.toString(QUuid::WithoutBraces);
    const QString garden = QStringLiteral("logFound.") + month.garden.toString(QUuid::WithoutBraces);
    stage.until([&] { return home.seen(unwell) != nullptr; });
    home.tap(QStringLiteral("logPart.person"));
    home.tap(QStringLiteral("logName.") + month.ada.toString(QUuid::WithoutBraces));
    stage.until([&] { return !home.seen(garden); });
    CHECK(home.seen(unwell));
    home.tap(QStringLiteral("logPart.happened"));
    home.shoot(QStringLiteral("log-search-happened"));
    home.tap(QStringLiteral("logMark.0.4"));
    home.tap(QStringLiteral("logShow"));
    home.tap(QStringLiteral("logWords"));
    home.type(QStringLiteral("slept"));
    stage.settle();
    home.drawn();
    home.shoot(QStringLiteral("log-search-found"));
    home.tap(unwell);
    CHECK(home.seen(QStringLiteral("logPage")));
    home.key(Qt::Key_Escape);
    CHECK(home.focusedName() == unwell);
    home.tap(QStringLiteral("logClear"));
    stage.until([&] { return home.seen(garden) != nullptr; });
    home.checkLooks(QStringLiteral("log-search"), {{1280, 800}, {800, 1280}, {1920, 1080}, {360, 740}});
    home.tap(QStringLiteral("logPart.carer"));
    home.checkLooks(QStringLiteral("log-search-carer"), {{1280, 800}, {800, 1280}, {1920, 1080}, {360, 740}});
    home.key(Qt::Key_Escape);
    home.tap(QStringLiteral("logPart.happened"));
    home.checkLooks(QStringLiteral("log-search-happened"),
                    {{1280, 800}, {800, 1280}, {1920, 1080}, {360, 740}});
    home.key(Qt::Key_Escape);
    home.tap(QStringLiteral("logWords"));
    home.type(QStringLiteral("elephant"));
    stage.until([&] { return home.seen(QStringLiteral("logSearchEmpty")) != nullptr; });
    home.shoot(QStringLiteral("log-search-empty"));
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}
