#include "board_page.h"
#include "rota_editor.h"
#include "rota_page.h"
#include "rota_words.h"
#include "supervisor_window.h"
#include "visit_log_page.h"

#include <catch2/matchers/catch_matchers_container_properties.hpp>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace doorstep;

namespace {

QString rotaId(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// A Tuesday with two carers: Tom knows Ada, who was promised somebody from 8am to 9am for washing.
struct RotaOffice {
    RotaOffice()
    {
        Slot morning;
        morning.slotKind = SlotKind::Morning;
        morning.weekdays = 127;
        morning.promisedFrom = QTime(8, 0);
        morning.promisedTo = QTime(9, 0);
        morning.minutes = 45;
        morning.reasonOwnWords = QStringLiteral("After that I am hungry.");
        morning.agreedOn = QDate(2025, 1, 6);
        morning.intimate = true;
        slot = day.says(day.office, ada, {}, morning, at(12, 0, 21, 2));
        yesterday = day.visit(ada, at(8, 15, 3), 45, {tom}, slot);
        day.arrives(tom, yesterday, at(8, 14, 3));
        day.leaves(tom, yesterday, at(9, 0, 3));
        morningVisit = day.visit(ada, at(8, 15), 45, {tom}, slot);
        alisVisit = day.visit(ali, at(11, 0), 30, {tom});
        noonVisit = day.visit(ali, at(14, 0), 60, {maria});
        open = day.visit(ada, at(18, 0), 30, {});
        day.heard(tom, at(7, 55));
        day.heard(maria, at(7, 55));
    }
    static QDateTime at(int hour, int minute, int day = 4, int month = 3)
    {
        return OfficeDay::at(hour, minute, day, month);
    }
    QString key(const QUuid &row, const QUuid &visit) const
    {
        return (row.isNull() ? QString() : rotaId(row)) + u'/' + rotaId(visit);
    }

    OfficeDay day;
    QUuid tom = day.worker("Tom Reid");
    QUuid maria = day.worker("Maria Nowak");
    QUuid ada = day.person("Ada Brown", "Ada");
    QUuid ali = day.person("Hassan Ali", "Mr Ali");
    QUuid slot, yesterday, morningVisit, alisVisit, noonVisit, open;
};

struct LoadedRota {
    explicit LoadedRota(SupervisorStage &on)
        : stage(on)
    {
        page.setSession(&stage.session());
        stage.until([this] { return page.loaded(); });
        stage.settle();
    }
    /// "Maria Nowak|1 hour planned|2pm Mr Ali"
    std::string row(size_t place)
    {
        const RotaLine &line = page.rows()->rows().at(place);
        QStringList told{line.name, line.note};
        for (const QVariant &one : line.visits) {
            const QVariantMap visit = one.toMap();
            told.append(visit[QStringLiteral("time")].toString() + u' '
                        + visit[QStringLiteral("title")].toString()
                        + (visit[QStringLiteral("struck")].toBool() ? QStringLiteral(" (off)") : QString()));
        }
        return told.join(u'|').remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString();
    }

    SupervisorStage &stage;
    RotaPage page;
};

struct OpenEditor {
    OpenEditor(SupervisorStage &on, const QUuid &visit)
        : stage(on)
    {
        editor.setSession(&stage.session());
        stage.settle();
        if (!visit.isNull())
            change(visit);
    }
    void change(const QUuid &visit)
    {
        editor.change(rotaId(visit));
        stage.until([this] { return !editor.personName().isEmpty(); });
    }
    std::string warnings()
    {
        return editor.warnings().join(u'\n').remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString();
    }
    void settle() { stage.settle(); }

    SupervisorStage &stage;
    RotaEditor editor;
};

} // namespace

TEST_CASE("the rota of a day is told by carer and by person, with what nobody is to do first", "[supervisor]")
{
    RotaOffice office;
    SupervisorStage stage(office.day, at(7, 50));
    LoadedRota rota(stage);
    const QAbstractItemModelTester tester(rota.page.rows(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(rota.page.dayWords() == u"Tuesday 4 March");
    REQUIRE(rota.page.rows()->rowCount() == 3);
    CHECK(rota.row(0) == "Nobody yet|30 minutes planned|6pm Ada");
    CHECK(rota.row(1) == "Maria Nowak|1 hour planned|2pm Mr Ali");
    CHECK(rota.row(2) == "Tom Reid|1 hour 15 minutes planned|8:15am Ada|11am Mr Ali");
    rota.page.setByPerson(true);
    stage.settle();
    REQUIRE(rota.page.rows()->rowCount() == 2);
    CHECK(rota.row(0) == "Ada Brown|1 hour 15 minutes planned|8:15am Tom|6pm Nobody yet");
    rota.page.setWeek(true);
    stage.settle();
    CHECK(rota.page.dayWords() == u"3 March to 9 March");
    CHECK(rota.row(0) == "Ada Brown|2 hours planned|8:15am Tom|8:15am Tom|6pm Nobody yet");
    rota.page.setOnly(rotaId(office.ali));
    stage.settle();
    REQUIRE(rota.page.rows()->rowCount() == 1);
    CHECK(rota.page.onlyName() == u"Hassan Ali");
    rota.page.setDayOffset(7);
    stage.settle();
    CHECK(rota.row(0) == "Hassan Ali|Nothing planned this week");
    CHECK(rota.page.emptyWords() == u"No visits in this week yet.");
}

TEST_CASE(
    "a visit is moved and given to another: a new plan in place of the one that stood, undone by a third",
    "[supervisor]")
{
    RotaOffice office;
    SupervisorStage stage(office.day, at(7, 50));
    LoadedRota rota(stage);
    OpenEditor open(stage, office.alisVisit);
    CHECK(open.editor.now() == u"Tuesday 4 March, 11am to 11:30am with Tom");
    CHECK_FALSE(open.editor.canSave()); // nothing is changed yet
    open.editor.moveBy(30);
    open.editor.giveTo(rotaId(office.maria));
    open.settle();
    CHECK(open.editor.rangeWords() == u"11:30am to midday");
    CHECK(open.warnings().empty());
    QString told;
    QObject::connect(&open.editor, &RotaEditor::did, [&](const QString &words) { told = words; });
    open.editor.save();
    CHECK_FALSE(open.editor.open());
    CHECK(told.remove(QChar(0x2068)).remove(QChar(0x2069))
          == u"The visit to Mr Ali is 11:30am with Maria now.");
    stage.until([&] { return stage.unsentOf<VisitPlan>().size() == 1; });
    const Record said = stage.unsent().back();
    CHECK(said.entity == office.alisVisit);
    CHECK(said.stream == office.ali);
    REQUIRE(said.replaces.size() == 1);
    CHECK(stage.unsentOf<VisitPlan>()[0].staff == std::vector{office.maria});
    stage.until(
        [&] { return rota.row(1) == "Maria Nowak|1 hour 30 minutes planned|11:30am Mr Ali|2pm Mr Ali"; });
    CHECK(rota.row(2) == "Tom Reid|45 minutes planned|8:15am Ada");

    // the board folds the same records
    LoadedBoard board(stage);
    board.page.setTab(BoardPage::All);
    CHECK(std::ranges::any_of(board.page.visits()->rows(), [](const BoardLine &line) {
        return line.time == u"11:30am" && line.personName == u"Hassan Ali" && line.carer == u"Maria";
    }));

    open.editor.undo();
    stage.until([&] { return rota.row(2) == "Tom Reid|1 hour 15 minutes planned|8:15am Ada|11am Mr Ali"; });
    const auto plans = stage.unsentOf<VisitPlan>();
    REQUIRE(plans.size() == 2);
    CHECK(plans[1].startsAt == at(11, 0));
    CHECK(stage.unsent().back().replaces == std::vector{said.id});
}

TEST_CASE("what a change should make one think of is told in plain words, and stops nothing", "[supervisor]")
{
    RotaOffice office;
    SupervisorStage stage(office.day, at(7, 50));
    OpenEditor open(stage, office.morningVisit);
    CHECK(open.warnings().empty());
    open.editor.typeStart(QStringLiteral("10.45 am"));
    open.settle();
    CHECK(open.warnings()
          == "Ada was promised 8am to 9am. “After that I am hungry.”\n"
             "Tom is with Mr Ali then, 11am to 11:30am. Travel is not counted.");
    open.editor.typeStart(QStringLiteral("8:30"));
    open.editor.giveTo(rotaId(office.maria));
    open.editor.lengthen(-20);
    open.settle();
    CHECK(open.warnings()
          == "Maria has never visited Ada, and this visit has intimate care.\n"
             "Less than 30 minutes is too short for personal care. NICE allows it for agreed tasks, by "
             "somebody "
             "known.\n"
             "45 minutes were agreed with Ada.");
    CHECK(open.editor.canSave());
    CHECK_FALSE(open.editor.typeStart(QStringLiteral("soon")));
    CHECK(open.editor.timeProblem() == u"That is not a time. Write it like 9:30am or 14:15.");
    CHECK(open.editor.rangeWords() == u"8:30am to 8:55am"); // as it was
    open.editor.addSecond(rotaId(office.tom));
    CHECK(open.editor.secondName() == u"Tom Reid");
    open.editor.giveTo(rotaId(office.tom));
    CHECK(open.editor.firstName() == u"Tom Reid");
    CHECK(open.editor.secondName().isEmpty());
    open.editor.save();
    stage.until([&] { return stage.unsentOf<VisitPlan>().size() == 1; });

    // who came to her most often is offered first, and what is known of each is told
    open.change(office.open);
    const QVariantList carers = open.editor.carers();
    REQUIRE(carers.size() == 2);
    CHECK(carers[0].toMap()[QStringLiteral("name")].toString() == u"Tom Reid");
    CHECK(carers[0].toMap()[QStringLiteral("note")].toString() == u"Came 1 time");
    CHECK(carers[1].toMap()[QStringLiteral("note")].toString() == u"New to Ada");
}

TEST_CASE("a visit is cancelled with a reason, and put back; one is added and taken off again",
          "[supervisor]")
{
    RotaOffice office;
    SupervisorStage stage(office.day, at(7, 50));
    LoadedRota rota(stage);
    OpenEditor open(stage, office.noonVisit);
    open.editor.cancelVisit(QStringLiteral("In hospital"));
    stage.until([&] { return rota.row(1) == "Maria Nowak|0 minutes planned|2pm Mr Ali (off)"; });
    REQUIRE(stage.unsentOf<Cancelled>().size() == 1);
    CHECK(stage.unsentOf<Cancelled>()[0].reason == u"In hospital");
    open.change(office.noonVisit);
    CHECK(open.editor.isOff());
    CHECK_FALSE(open.editor.canSave());
    open.editor.putBack();
    stage.until([&] { return rota.row(1) == "Maria Nowak|1 hour planned|2pm Mr Ali"; });
    open.editor.undo();
    stage.until([&] { return rota.row(1) == "Maria Nowak|0 minutes planned|2pm Mr Ali (off)"; });

    open.editor.add({}, rotaId(office.maria), at(9, 0));
    open.settle();
    CHECK_FALSE(open.editor.canSave()); // for whom?
    open.editor.choosePerson(rotaId(office.ada));
    open.settle();
    REQUIRE(open.editor.promises().size() == 1);
    CHECK(open.editor.promises()[0].toMap()[QStringLiteral("text")].toString()
          == u"Morning, promised 8am to 9am");
    open.editor.choosePromise(rotaId(office.slot));
    open.settle();
    CHECK(open.editor.rangeWords() == u"8am to 8:45am");
    CHECK(open.warnings() == "Maria has never visited Ada, and this visit has intimate care.");
    open.editor.save();
    stage.until([&] { return rota.row(1) == "Maria Nowak|45 minutes planned|8am Ada|2pm Mr Ali (off)"; });
    const Record added = stage.unsent().back();
    CHECK(added.entity == added.id);
    CHECK(added.stream == office.ada);
    open.editor.undo();
    stage.until(
        [&] { return rota.row(1) == "Maria Nowak|0 minutes planned|8am Ada (off)|2pm Mr Ali (off)"; });
}

TEST_CASE("a change that makes more than the contract says is warned of, and stops nothing", "[supervisor]")
{
    RotaOffice office;
    Worker maria;
    maria.name = QStringLiteral("Maria Nowak");
    maria.weekMinutes = 60;
    office.day.says(office.day.office, office.maria, office.maria, maria, office.at(12, 0, 22, 2));
    SupervisorStage stage(office.day, at(7, 50));
    OpenEditor open(stage, office.noonVisit);
    CHECK(open.warnings().empty()); // the hour she has is the hour she may have
    open.editor.lengthen(15);
    open.settle();
    CHECK(open.warnings()
          == "That makes 1 hour 15 minutes in this week for Maria. The contract says 1 hour.");
    CHECK(open.editor.canSave());
    open.change(office.alisVisit);
    open.editor.giveTo(rotaId(office.maria));
    open.settle();
    CHECK(open.warnings()
          == "That makes 1 hour 30 minutes in this week for Maria. The contract says 1 hour.");
    open.editor.giveTo(rotaId(office.tom)); // nobody knows his
    open.settle();
    CHECK(open.warnings().empty());
}

TEST_CASE("who has seen a change is told on the rota, the board and the log", "[supervisor]")
{
    RotaOffice office;
    const auto replan = [&office](std::vector<QUuid> staff, const QDateTime &from) {
        VisitPlan plan;
        plan.startsAt = from;
        plan.endsAt = from.addSecs(45 * 60);
        plan.slot = office.slot;
        plan.staff = std::move(staff);
        return plan;
    };
    // Ada's morning was Tom's at 8:15am; Catherine gave it to Maria, at 8:30am
    const QUuid moved = office.day.says(office.day.me, office.ada, office.morningVisit,
                                        replan({office.maria}, at(8, 30)), at(7, 40));
    SupervisorStage stage(office.day, at(8, 0));
    OpenEditor open(stage, office.morningVisit);
    const auto seen = [&open] { return open.editor.seen().remove(QChar(0x2068)).remove(QChar(0x2069)); };
    CHECK(seen()
          == u"Maria has not seen this yet. Their tablet was last heard at 7:55am.\n"
             u"Tom has not seen this yet. Their tablet was last heard at 7:55am.");
    office.day.says(office.maria, office.ada, office.morningVisit, ChangeSeen{{moved}, false}, at(7, 58));
    office.day.says(office.tom, office.ada, office.morningVisit, ChangeSeen{{office.morningVisit}, true},
                    at(7, 59));
    stage.tell();
    stage.until([&] { return seen() == u"Maria has seen this, 7:58am.\nTom has seen this, 7:59am."; });

    LoadedBoard board(stage);
    board.page.setChosen(rotaId(office.morningVisit));
    stage.until([&board] { return !board.reason("seen").empty(); });
    CHECK(QString::fromStdString(board.reason("seen")).contains(u"7:59am"));
    VisitLogPage log;
    log.setVisitId(rotaId(office.morningVisit));
    log.setSession(&stage.session());
    stage.until([&log] { return log.found(); });
    CHECK(log.summary().seen.contains(u"Maria has seen this, 7:58am."));
    QStringList titles;
    for (const VisitLogLine &line : log.events()->rows())
        titles.append(line.title);
    CHECK(titles.contains(u"Maria saw what the office changed"));
    CHECK(titles.contains(u"Tom saw what the office changed"));
}

TEST_CASE("a visit that has begun keeps its plan", "[supervisor]")
{
    RotaOffice office;
    office.day.arrives(office.tom, office.morningVisit, at(8, 16));
    SupervisorStage stage(office.day, at(8, 20));
    OpenEditor open(stage, office.morningVisit);
    CHECK(open.editor.closedWords()
          == u"Somebody is there. The plan of a visit that has begun stays as it is.");
    open.editor.moveBy(30);
    CHECK_FALSE(open.editor.canSave());
    open.editor.save();
    open.editor.cancelVisit(QStringLiteral("In hospital"));
    stage.settle();
    CHECK(stage.unsent().empty());
}

TEST_CASE("a new time is a day earlier on the clock, whatever the clocks do that night", "[supervisor]")
{
    RotaOffice office;
    const QUuid sunday = office.day.visit(office.ali, office.at(8, 0, 30), 30, {office.tom}); // 9am in summer
    SupervisorStage stage(office.day, office.at(7, 50, 29));
    OpenEditor open(stage, sunday);
    CHECK(open.editor.rangeWords() == u"9am to 9:30am");
    open.editor.moveDays(-1);
    CHECK(open.editor.rangeWords() == u"9am to 9:30am");
    CHECK(open.editor.dayWords() == u"Saturday 29 March");
}

TEST_CASE("times are read as people type them", "[supervisor]")
{
    const auto read = [](const char *typed) { return timeTyped(QString::fromUtf8(typed)); };
    CHECK(read("9") == QTime(9, 0));
    CHECK(read("9am") == QTime(9, 0));
    CHECK(read(" 9:30 PM ") == QTime(21, 30));
    CHECK(read("9.05") == QTime(9, 5));
    CHECK(read("14:15") == QTime(14, 15));
    CHECK(read("12am") == QTime(0, 0));
    CHECK(read("12:10pm") == QTime(12, 10));
    CHECK(read("midday") == QTime(12, 0));
    CHECK_FALSE(read("25"));
    CHECK_FALSE(read("13pm"));
    CHECK_FALSE(read("9:75"));
    CHECK_FALSE(read("soon"));
    CHECK_FALSE(read(""));
}

TEST_CASE("from the rail a visit is chosen by keys, moved and given to another", "[supervisor][ui]")
{
    RotaOffice office;
    SupervisorStage stage(office.day, at(7, 50));
    SupervisorWindow home(stage);
    home.tap(QStringLiteral("nav.1"));
    stage.until(
        [&] { return home.seen(QStringLiteral("rotaVisit.") + rotaId(office.alisVisit)) != nullptr; });
    home.shoot(QStringLiteral("rota-day"));
    home.named(QStringLiteral("rotaVisit.") + rotaId(office.morningVisit))
        ->forceActiveFocus(Qt::TabFocusReason);
    home.key(Qt::Key_Right);
    CHECK(home.focusedName() == QStringLiteral("rotaVisit.") + rotaId(office.alisVisit));
    home.key(Qt::Key_Up);
    CHECK(home.focusedName() == QStringLiteral("rotaVisit.") + rotaId(office.noonVisit));
    home.key(Qt::Key_Down);
    home.key(Qt::Key_End);
    CHECK(home.focusedName() == QStringLiteral("rotaVisit.") + rotaId(office.alisVisit));
    home.key(Qt::Key_Return);
    stage.until([&] { return home.seen(QStringLiteral("rotaSave")) != nullptr; });
    stage.until([&] { return home.seen(QStringLiteral("rotaLaterStart")) != nullptr; });
    home.tap(QStringLiteral("rotaLaterStart"));
    home.tap(QStringLiteral("rotaFirst"));
    home.shoot(QStringLiteral("rota-carers"));
    home.tap(QStringLiteral("rotaCarer.") + rotaId(office.maria));
    home.shoot(QStringLiteral("rota-sheet"));
    home.tap(QStringLiteral("rotaSave"));
    stage.until([&] { return stage.unsentOf<VisitPlan>().size() == 1; });
    CHECK(stage.unsentOf<VisitPlan>()[0].startsAt == at(11, 15));
    CHECK(stage.unsentOf<VisitPlan>()[0].staff == std::vector{office.maria});
    CHECK(home.seen(QStringLiteral("rotaUndo")));
    home.shoot(QStringLiteral("rota-saved"));
    home.tap(home.named(QStringLiteral("rotaUndo"))->findChild<QQuickItem *>(QStringLiteral("undoButton")));
    stage.until([&] { return stage.unsentOf<VisitPlan>().size() == 2; });
    CHECK(stage.unsentOf<VisitPlan>()[1].startsAt == at(11, 0));
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("a mouse drags a visit to another time and carer, and nothing is said before Save",
          "[supervisor][ui]")
{
    RotaOffice office;
    SupervisorStage stage(office.day, at(7, 50));
    SupervisorWindow home(stage);
    home.tap(QStringLiteral("nav.1"));
    const QString name = QStringLiteral("rotaVisit.") + rotaId(office.alisVisit);
    stage.until([&] { return home.seen(name) != nullptr; });
    home.drawn();
    QQuickItem *block = home.named(name);
    const QPoint from = block->mapToScene(QPointF(30, 30)).toPoint();
    const double hour = home.named(QStringLiteral("rotaDayGrid"))->property("hourWide").toDouble();
    const QPoint to = from + QPoint(int(hour / 2), -int(block->parentItem()->height()));
    QWindow *window = block->window();
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 8; ++step)
        QTest::mouseMove(window, from + (to - from) * step / 8);
    QTest::mouseRelease(window, Qt::LeftButton, {}, to);
    stage.until([&] { return home.seen(QStringLiteral("rotaSave")) != nullptr; });
    stage.settle();
    CHECK(home.named(QStringLiteral("rotaFirst"))->property("text").toString() == u"Maria Nowak goes");
    CHECK(home.named(QStringLiteral("rotaWhen"))->property("text").toString().contains(u"11:30am to midday"));
    CHECK(stage.unsent().empty());
    home.tap(QStringLiteral("rotaSave"));
    stage.until([&] { return stage.unsentOf<VisitPlan>().size() == 1; });
    CHECK(stage.unsentOf<VisitPlan>()[0].staff == std::vector{office.maria});
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("a visit is changed from the board's reason, and planned from the person's page",
          "[supervisor][ui]")
{
    RotaOffice office;
    SupervisorStage stage(office.day, at(18, 30));
    SupervisorWindow home(stage);
    home.tap(QStringLiteral("exception.") + rotaId(office.open));
    home.doPress(home.named(QStringLiteral("changeVisitButton")));
    stage.until([&] { return home.seen(QStringLiteral("rotaCancel")) != nullptr; });
    home.doPress(home.named(QStringLiteral("rotaCancel")));
    home.doPress(home.named(QStringLiteral("rotaCancel.2")));
    stage.until([&] { return stage.unsentOf<Cancelled>().size() == 1; });
    CHECK(stage.unsentOf<Cancelled>()[0].reason == u"Family or friends are there");

    home.doPress(home.named(QStringLiteral("nav.3")));
    home.doPress(home.named(QStringLiteral("person.") + rotaId(office.ada)));
    stage.until([&] { return home.seen(QStringLiteral("personRotaButton")) != nullptr; });
    home.doPress(home.named(QStringLiteral("personRotaButton")));
    stage.until([&] { return home.seen(QStringLiteral("rotaWeekTable")) != nullptr; });
    home.shoot(QStringLiteral("rota-person"));
    home.doPress(home.named(QStringLiteral("rotaAdd")));
    stage.until([&] { return home.seen(QStringLiteral("rotaPromise.0")) != nullptr; });
    home.doPress(home.named(QStringLiteral("rotaPromise.0")));
    home.doPress(home.named(QStringLiteral("rotaFirst")));
    home.doPress(home.named(QStringLiteral("rotaCarer.") + rotaId(office.tom)));
    home.doPress(home.named(QStringLiteral("rotaSave")));
    stage.until([&] { return stage.unsentOf<VisitPlan>().size() == 1; });
    CHECK(stage.unsentOf<VisitPlan>()[0].slot == office.slot);
    CHECK(stage.unsentOf<VisitPlan>()[0].staff == std::vector{office.tom});
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("the rota and its sheet are whole at every size, text and direction", "[supervisor][ui][long]")
{
    RotaOffice office;
    SupervisorStage stage(office.day, at(7, 50));
    SupervisorWindow home(stage);
    home.tap(QStringLiteral("nav.1"));
    const auto everywhere = [&](const QString &page) {
        home.checkLooks(page, {{1280, 800}, {800, 1280}, {360, 740}});
    };
    everywhere(QStringLiteral("rota-day"));
    home.tap(QStringLiteral("rotaSpan.1"));
    everywhere(QStringLiteral("rota-week"));
    home.tap(QStringLiteral("rotaVisit.") + rotaId(office.noonVisit));
    stage.until([&] { return home.seen(QStringLiteral("rotaFirst")) != nullptr; });
    home.tap(QStringLiteral("rotaShorter"));
    everywhere(QStringLiteral("rota-sheet"));
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}
