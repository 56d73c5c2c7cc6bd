#include "busy_office.h"
#include "supervisor_window.h"

#include <catch2/matchers/catch_matchers_container_properties.hpp>

#include <QTest>

using namespace doorstep;

namespace {

QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

TEST_CASE("why it needs somebody is one tap, I am on it two", "[supervisor][ui]")
{
    BusyOffice day;
    SupervisorStage stage(day.office);
    SupervisorWindow home(stage);
    home.shoot(QStringLiteral("board"));
    home.tap(QStringLiteral("exception.") + textOf(day.late));
    CHECK(home.taps == 1);
    CHECK(home.named(QStringLiteral("reasonName"))->property("text").toString().startsWith(u"Wilhelmina"));
    home.tap(QStringLiteral("takeOnButton"));
    CHECK(home.taps == 2);
    CHECK(stage.unsentOf<OnIt>().size() == 1);
    home.holding(QStringLiteral("exception."), QStringLiteral("Catherine is on it"));
    CHECK_FALSE(home.seen(QStringLiteral("takeOnButton")));
    home.shoot(QStringLiteral("board-taken"));
    home.tap(QStringLiteral("undoButton"));
    stage.until([&] { return home.seen(QStringLiteral("takeOnButton")) != nullptr; });
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("an opening without a visit is taken note of in two taps, and stands first on the person's page",
          "[supervisor][ui]")
{
    BusyOffice day;
    SupervisorStage stage(day.office);
    SupervisorWindow home(stage);
    home.tap(QStringLiteral("exception.") + textOf(day.opening));
    home.shoot(QStringLiteral("board-opened"));
    home.tap(QStringLiteral("takeOnButton"));
    CHECK(home.taps == 2);
    const auto taken = stage.unsentOf<OnConcern>();
    REQUIRE(taken.size() == 1);
    CHECK(taken.front().raisedBy == day.fiona);
    home.holding(QStringLiteral("exception."), QStringLiteral("Catherine is on it"));

    home.tap(QStringLiteral("nav.3"));
    home.tap(QStringLiteral("person.") + textOf(day.office.personOf(day.here)));
    stage.until([&] { return home.seen(QStringLiteral("pageReaders")) != nullptr; });
    const auto texts = home.named(QStringLiteral("pageReader.0"))->findChildren<QQuickItem *>();
    const auto says = [&texts](const QString &words) {
        return std::ranges::any_of(
            texts, [&words](QQuickItem *item) { return item->property("text").toString().contains(words); });
    };
    CHECK(says(QStringLiteral("opened this page today, without a visit.")));
    CHECK(says(QStringLiteral("“Nobody came to her. She rang me.”")));
    home.shoot(QStringLiteral("person-opened"));
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("the board is worked by the keyboard alone", "[supervisor][ui]")
{
    BusyOffice day;
    SupervisorStage stage(day.office);
    SupervisorWindow home(stage);
    REQUIRE(QTest::qWaitForWindowActive(home.named(QStringLiteral("boardPage"))->window()));

    // from the first exception down to the next, and Enter chooses
    home.named(QStringLiteral("exception.") + textOf(day.silent))->forceActiveFocus(Qt::TabFocusReason);
    home.key(Qt::Key_Down);
    CHECK(home.focusedName() == QStringLiteral("exception.") + textOf(day.late));
    CHECK(home.focused()->property("visualFocus").toBool());
    home.key(Qt::Key_Return);
    CHECK(home.named(QStringLiteral("reasonName"))->property("text").toString().startsWith(u"Wilhelmina"));
    home.key(Qt::Key_Up);
    home.key(Qt::Key_Up); // stays at the end of the list
    CHECK(home.focusedName() == QStringLiteral("exception.") + textOf(day.silent));

    // the tabs by their arrows
    home.named(QStringLiteral("boardTabs.0"))->forceActiveFocus(Qt::TabFocusReason);
    for (int i = 0; i < 4; ++i)
        home.key(Qt::Key_Right);
    CHECK(home.focusedName() == u"boardTabs.4");
    CHECK(home.seen(QStringLiteral("boardList")));
    home.key(Qt::Key_Left);
    CHECK(home.focusedName() == u"boardTabs.3");
    home.key(Qt::Key_Right);

    // one stop of Tab for the list, arrows and End within it
    home.key(Qt::Key_F, Qt::ControlModifier);
    CHECK(home.focusedName() == u"findVisit");
    home.key(Qt::Key_Down);
    CHECK(home.focusedName() == QStringLiteral("boardRow.") + textOf(day.silent));
    home.key(Qt::Key_End);
    const QString last = home.focusedName();
    CHECK(last != QStringLiteral("boardRow.") + textOf(day.silent));
    CHECK(home.focused()->mapToScene(QPointF(0, home.focused()->height())).y() <= 800);
    home.key(Qt::Key_Tab);
    CHECK_FALSE(home.focusedName().startsWith(u"boardRow."));
    home.key(Qt::Key_Backtab);
    CHECK(home.focusedName() == last);
    home.key(Qt::Key_Home);
    home.key(Qt::Key_Space);
    CHECK(home.named(QStringLiteral("reasonName"))->property("text").toString() == u"Ciorstaidh NicLeòid");

    // into the log and back by Esc, to where one was
    home.named(QStringLiteral("openLogButton"))->forceActiveFocus(Qt::TabFocusReason);
    home.key(Qt::Key_Return);
    CHECK(home.seen(QStringLiteral("logPage")));
    home.key(Qt::Key_Tab);
    CHECK(home.focused());
    home.key(Qt::Key_Escape);
    CHECK_FALSE(home.seen(QStringLiteral("logPage")));
    CHECK(home.focusedName() == u"openLogButton");
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("an answer is written beside the log by the keyboard, and Esc closes its sheet", "[supervisor][ui]")
{
    BusyOffice day;
    SupervisorStage stage(day.office);
    SupervisorWindow home(stage);
    home.tap(QStringLiteral("nav.2"));
    stage.until([&] { return home.seen(QStringLiteral("logRow.") + textOf(day.here)) != nullptr; });
    home.tap(QStringLiteral("logRow.") + textOf(day.here));
    home.tap(QStringLiteral("answerButton"));
    home.key(Qt::Key_Escape);
    CHECK_FALSE(home.seen(QStringLiteral("answerBox")));
    home.tap(QStringLiteral("answerButton"));
    home.type(QStringLiteral("Seen."));
    home.tap(QStringLiteral("answerSave"));
    stage.until([&] { return !stage.unsentOf<VisitAnswer>().empty(); });
    CHECK(stage.unsentOf<VisitAnswer>().at(0).said == u"Seen.");
    home.holding(QStringLiteral("logEvent."), QStringLiteral("Catherine Baird answered"));
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("a screen reader chooses, takes on, opens the log and comes back", "[supervisor][ui]")
{
    BusyOffice day;
    SupervisorStage stage(day.office);
    SupervisorWindow home(stage);
    home.doPress(home.named(QStringLiteral("exception.") + textOf(day.late)));
    home.doPress(home.named(QStringLiteral("takeOnButton")));
    CHECK(stage.unsentOf<OnIt>().size() == 1);
    home.doPress(home.named(QStringLiteral("openLogButton")));
    CHECK(home.seen(QStringLiteral("logPage")));
    home.doPress(home.named(QStringLiteral("answerButton")));
    CHECK(home.seen(QStringLiteral("answerBox")));
    home.doPress(home.named(QStringLiteral("closeSheet")));
    home.doPress(home.named(QStringLiteral("nav.2")));
    home.doPress(home.named(QStringLiteral("dayBefore")));
    CHECK(home.named(QStringLiteral("dayShown"))->property("text").toString() == u"Monday 3 March");
    home.doPress(home.named(QStringLiteral("backToToday")));
    home.doPress(home.named(QStringLiteral("nav.0")));
    home.doPress(home.named(QStringLiteral("boardTabs.3")));
    CHECK(home.seen(QStringLiteral("boardList")));
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("every supervisor page is whole at every size, text, theme and direction", "[supervisor][ui][long]")
{
    BusyOffice day;
    SupervisorStage stage(day.office);
    SupervisorWindow home(stage);
    const auto everywhere = [&](const QString &page) {
        home.checkLooks(page, {{1280, 800}, {800, 1280}, {1920, 1080}, {360, 740}});
    };
    everywhere(QStringLiteral("board"));
    home.tap(QStringLiteral("boardTabs.4"));
    everywhere(QStringLiteral("board-all"));
    home.tap(QStringLiteral("nav.4"));
    everywhere(QStringLiteral("inbox"));
    home.tap(QStringLiteral("nav.2"));
    everywhere(QStringLiteral("days"));
    home.tap(QStringLiteral("logRow.") + textOf(day.here));
    everywhere(QStringLiteral("log"));
    home.tap(QStringLiteral("copyLogButton"));
    home.resize({360, 740}); // the making stands below there
    home.tap(QStringLiteral("copyTo"));
    home.type(QStringLiteral("Betty"));
    home.tap(QStringLiteral("makeCopy"));
    stage.until([&] { return home.seen(QStringLiteral("copyMade")) != nullptr; });
    everywhere(QStringLiteral("copy"));
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}
