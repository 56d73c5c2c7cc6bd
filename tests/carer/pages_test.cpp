#include "home.h"

#include "note.h"
#include "say.h"
#include "saying.h"
#include "stay.h"
#include "stream_store.h"
#include "visit.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <string_view>

using namespace doorstep;

namespace {

const QUuid numberedSaying(u"{00000000-0000-7000-8000-00000000f001}");

} // namespace

TEST_CASE("a whole visit takes at most ten taps and no keyboard", "[carer][ui]")
{
    CarerStage stage;
    Home home(stage);
    home.shoot(QStringLiteral("01-today"));

    home.tap(QStringLiteral("arriveButton"));
    CHECK(home.taps == 1);
    CHECK(stage.unsentOf<Arrived>().size() == 1);
    CHECK(home.seen(QStringLiteral("undoBar")));
    REQUIRE(home.seen(QStringLiteral("visitPage")));
    for (const int place : {1, 2, 3, 4, 5})
        home.tapRung(SmallDay::step(place), place == 2 ? 0 : 1);
    CHECK(stage.unsentOf<StepOutcome>().size() == 5);
    stage.clock.advance(46 * 60'000);
    emit stage.session().nowChanged();
    stage.settle();
    home.shoot(QStringLiteral("03-visit-done"));
    home.tap(QStringLiteral("leaveButton"));
    home.tap(home.named(QStringLiteral("handoverChips"))->childItems().at(1)); // the note, by chip
    home.shoot(QStringLiteral("04-leave"));
    home.tap(QStringLiteral("finishButton"));
    CHECK(home.taps <= 10);
    CHECK(stage.unsentOf<Left>().size() == 1);
    CHECK(stage.unsentOf<Note>().size() == 1);
    CHECK(home.seen(QStringLiteral("todayPage")));
    home.shoot(QStringLiteral("05-after"));
    CHECK_THAT(home.warnings().join(QLatin1Char(0x0a)).toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("each task stays within its taps", "[carer][ui]")
{
    CarerStage stage;
    Home home(stage);

    SECTION("running late: two")
    {
        home.tap(QStringLiteral("lateButton"));
        home.shoot(QStringLiteral("06-late"));
        home.tap(QStringLiteral("late20"));
        CHECK(home.taps == 2);
        CHECK(stage.unsentOf<RunningLate>().size() == 1);
    }
    SECTION("could not get in: two")
    {
        home.tap(QStringLiteral("noAccessButton"));
        home.tap(QStringLiteral("noAccess0"));
        CHECK(home.taps == 2);
        CHECK(stage.unsentOf<NoAccess>().size() == 1);
    }
    SECTION("two versions of a line: three, from the pill")
    {
        home.tap(QStringLiteral("syncPill"));
        home.tap(QStringLiteral("versions.") + textOf(SmallDay::line(20)));
        home.shoot(QStringLiteral("10-versions"));
        home.tap(QStringLiteral("keepBoth.button"));
        CHECK(home.taps == 3);
        CHECK(stage.unsentOf<LineSettled>().size() == 1);
        CHECK_FALSE(home.seen(QStringLiteral("versionsPage")));
    }
    SECTION("what a person said is answered: one")
    {
        stage.session().say(
            {said(numberedSaying, stage.day.ishbel, {}, Saying{Kindly::MissedYou, {}, stage.day.me})});
        stage.until([&] { return home.seen(QStringLiteral("answer.2")) != nullptr; });
        home.shoot(QStringLiteral("01-said"));
        home.tap(QStringLiteral("answer.2"));
        CHECK(home.taps == 1);
        CHECK(stage.unsentOf<SayingAnswer>().size() == 1);
        CHECK_FALSE(home.seen(QStringLiteral("saidList")));
    }
    SECTION("a change of the rota is seen: one")
    {
        home.shoot(QStringLiteral("01-change"));
        home.tap(QStringLiteral("change.") + textOf(SmallDay().rosieVisit) + QStringLiteral(".seen"));
        CHECK(home.taps == 1);
        CHECK(stage.unsentOf<ChangeSeen>().size() == 1);
        CHECK_FALSE(home.seen(QStringLiteral("changeList")));
    }
    SECTION("a note by chip: two, and Done")
    {
        home.tap(QStringLiteral("arriveButton"));
        home.taps = 0;
        home.tap(QStringLiteral("noteButton"));
        home.tap(home.named(QStringLiteral("noteChips"))->childItems().at(0));
        CHECK(home.taps == 2);
        home.shoot(QStringLiteral("07-note"));
        home.tap(QStringLiteral("saveNoteButton"));
        CHECK(stage.unsentOf<Note>().size() == 1);
    }
    SECTION("a concern: two and words")
    {
        home.tap(QStringLiteral("arriveButton"));
        home.taps = 0;
        home.tap(QStringLiteral("concernButton"));
        home.type(QStringLiteral("hot calf"));
        home.tap(QStringLiteral("concernUrgent"));
        CHECK(home.taps == 2);
        CHECK(stage.unsentOf<Concern>().at(0).said == u"hot calf");
        CHECK(home.seen(QStringLiteral("urgentLine")));
        home.shoot(QStringLiteral("08-urgent"));
    }
    SECTION("leave with nothing to add: two")
    {
        home.tap(QStringLiteral("arriveButton"));
        home.taps = 0;
        home.tap(QStringLiteral("leaveButton"));
        home.shoot(QStringLiteral("09-leave-short"));
        home.tap(QStringLiteral("finishButton"));
        CHECK(home.taps == 2);
        CHECK(stage.unsentOf<Left>().size() == 1);
    }
    SECTION("a prompt: one, and one to change it back")
    {
        home.tap(QStringLiteral("arriveButton"));
        home.taps = 0;
        home.tapRung(SmallDay::step(1), 1);
        CHECK(home.taps == 1);
        CHECK(stage.unsentOf<StepOutcome>().size() == 1);
        home.tap(QStringLiteral("undoButton"));
        CHECK(home.taps == 2);
    }
    SECTION("handing the tablet over: one")
    {
        home.tap(QStringLiteral("arriveButton"));
        home.taps = 0;
        home.tap(QStringLiteral("handOverButton"));
        CHECK(home.taps == 1);
        stage.until([&stage] { return stage.session().stage() == Session::HandedOver; });
    }
    SECTION("every line of the passport: two from the visit")
    {
        home.tap(QStringLiteral("arriveButton"));
        home.taps = 0;
        home.tap(QStringLiteral("aboutButton"));
        home.tap(QStringLiteral("section0"));
        CHECK(home.taps == 2);
        CHECK(home.seen(QStringLiteral("line.") + textOf(SmallDay::line(2))));
    }
    SECTION("taking an arrival back: one")
    {
        home.tap(QStringLiteral("arriveButton"));
        home.tap(QStringLiteral("undoButton"));
        CHECK(stage.written(stage.day.ishbelVisit).size() == 2);
        CHECK(home.seen(QStringLiteral("todayPage")));
    }
    CHECK_THAT(home.warnings().join(QLatin1Char(0x0a)).toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("a note half typed is there again after a restart, on the same page", "[carer][ui]")
{
    CarerStage stage;
    {
        Home home(stage);
        home.tap(QStringLiteral("arriveButton"));
        home.tap(QStringLiteral("noteButton"));
        home.tap(QStringLiteral("noteText"));
        home.type(QStringLiteral("did twelve sta"));
    }
    CarerStage again(stage.folder());
    Home home(again);
    again.until([&] { return home.seen(QStringLiteral("notePage")) != nullptr; });
    again.settle();
    CHECK(home.named(QStringLiteral("noteText"))->property("text").toString() == u"did twelve sta");
    CHECK(home.named(QStringLiteral("noteText"))->property("cursorPosition").toInt() == 14);
    CHECK_THAT(home.warnings().join(QLatin1Char(0x0a)).toStdString(), Catch::Matchers::IsEmpty());
}

namespace {

/// The system's folder of pictures, with two of them, as long as this is.
class CameraRoll
{
public:
    CameraRoll()
    {
        QFile dirs(m_folder.filePath(QStringLiteral("user-dirs.dirs")));
        REQUIRE(dirs.open(QIODevice::WriteOnly));
        dirs.write("XDG_PICTURES_DIR=\"" + m_folder.path().toUtf8() + "\"\n");
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        for (const auto &[name, colour] :
             {std::pair("knee.jpg", Qt::darkRed), std::pair("box.png", Qt::darkBlue)}) {
            QImage image(400, 300, QImage::Format_RGB32);
            image.fill(colour);
            REQUIRE(image.save(m_folder.filePath(QLatin1String(name))));
        }
    }
    ~CameraRoll()
    {
        if (m_before.isNull())
            qunsetenv("XDG_CONFIG_HOME");
        else
            qputenv("XDG_CONFIG_HOME", m_before);
    }
    Q_DISABLE_COPY_MOVE(CameraRoll)

private:
    QTemporaryDir m_folder;
    QByteArray m_before =
        qEnvironmentVariableIsSet("XDG_CONFIG_HOME") ? qgetenv("XDG_CONFIG_HOME") : QByteArray();
};

} // namespace

TEST_CASE("a picture is chosen, seen large, left out, and goes with the note", "[carer][ui]")
{
    const CameraRoll roll;
    CarerStage stage;
    Home home(stage);
    home.tap(QStringLiteral("arriveButton"));
    home.tap(QStringLiteral("noteButton"));
    for (const char *wanted : {"tabletPicture.0", "tabletPicture.1"}) {
        const auto before =
            home.all([](QQuickItem &item) { return item.objectName().startsWith(u"draftPicture."); }).size();
        home.tap(QStringLiteral("addPictureButton"));
        stage.until([&] { return home.seen(QLatin1String(wanted)) != nullptr; });
        home.shoot(QStringLiteral("picture-chooser"));
        home.tap(QLatin1String(wanted));
        stage.until([&] {
            return home.all([](QQuickItem &item) { return item.objectName().startsWith(u"draftPicture."); })
                       .size()
                > before;
        });
    }
    CHECK_FALSE(home.seen(QStringLiteral("pictureChooser")));
    home.shoot(QStringLiteral("picture-draft"));
    home.tap(QStringLiteral("draftPicture.1"));
    CHECK(home.seen(QStringLiteral("pictureLarge")));
    home.shoot(QStringLiteral("picture-large"));
    home.tap(QStringLiteral("pictureBefore"));
    home.tap(QStringLiteral("pictureClose"));
    stage.until([&] { return home.seen(QStringLiteral("pictureLarge")) == nullptr; });
    home.tap(QStringLiteral("leavePictureOut.0"));
    stage.until([&] { return home.seen(QStringLiteral("draftPicture.1")) == nullptr; });
    home.tap(QStringLiteral("saveNoteButton"));
    stage.settle();
    const auto notes = stage.unsentOf<Note>();
    REQUIRE(notes.size() == 1);
    CHECK_THAT(home.warnings().join(QLatin1Char(0x0a)).toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("what is not sent is one tap away, from every page", "[carer][ui]")
{
    CarerStage stage;
    Home home(stage);
    onEveryPage(stage, home, [&](const QString &page) {
        home.taps = 0;
        home.tap(QStringLiteral("syncPill"));
        INFO(page.toStdString());
        CHECK(home.seen(QStringLiteral("savedHerePill")));
        CHECK(home.taps == 1);
        home.tap(QStringLiteral("closeSheet"));
    });
}

TEST_CASE("people whom a new plan takes away at once stay until somebody says that it is right",
          "[carer][ui]")
{
    const auto held = [](CarerStage &stage, bool hidden) {
        const auto all = stage.session().db().run([](Database &db) { return streams(db); }).result();
        REQUIRE(all);
        return std::ranges::count_if(*all, [hidden](const HeldStream &stream) {
            return stream.about == StreamAbout::Person && stream.hidden == hidden;
        });
    };
    const CarerStage before;
    {
        CarerStage stage(before.folder());
        REQUIRE(stage.session()
                    .db()
                    .run([](Database &db) -> Outcome {
                        Transaction tx(db);
                        std::vector<QUuid> people;
                        for (const HeldStream &stream : *streams(db))
                            if (stream.about == StreamAbout::Person)
                                people.push_back(stream.id);
                        if (auto kept = keepUntilTold(tx, people); !kept)
                            return kept;
                        return tx.commit();
                    })
                    .result());
    }
    CarerStage stage(before.folder());
    Home home(stage);
    const auto people = held(stage, false);
    REQUIRE(people > 2);
    home.tap(QStringLiteral("syncPill"));
    CHECK(home.seen(QStringLiteral("going")));
    home.shoot(QStringLiteral("people-going"));
    CHECK(held(stage, false) == people);
    home.tap(QStringLiteral("letThemGo"));
    stage.until([&] { return held(stage, true) == people; });
    stage.until([&] { return !home.seen(QStringLiteral("going")); });
    CHECK_THAT(home.warnings().join(QLatin1Char(0x0a)).toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("the facts before the door are beside the list, or one tap away", "[carer][ui]")
{
    CarerStage stage;
    Home home(stage);
    CHECK(home.seen(QStringLiteral("beforeCard")));
    for (const QSize size : {QSize(800, 1280), QSize(360, 740)}) {
        home.resize(size);
        home.taps = 0;
        home.tap(QStringLiteral("beforeButton"));
        CHECK(home.taps == 1);
        CHECK(home.seen(QStringLiteral("mustKnow")));
        home.key(Qt::Key_Escape);
    }
}

TEST_CASE("what was just done can be undone for ten seconds, longer while it has the focus", "[carer][ui]")
{
    CarerStage stage;
    Home home(stage);
    home.tap(QStringLiteral("arriveButton"));
    QQuickItem *bar = home.named(QStringLiteral("undoBar"));
    CHECK(bar->property("seconds").toInt() == 10);

    SECTION("it goes when its time is over")
    {
        bar->setProperty("seconds", 0);
        stage.until([&] { return !bar->isVisible(); });
    }
    SECTION("it stays while it has the focus")
    {
        home.named(QStringLiteral("undoButton"))->forceActiveFocus(Qt::TabFocusReason);
        bar->setProperty("seconds", 0);
        stage.settle();
        CHECK(bar->isVisible());
    }
}

TEST_CASE("a tap that could not be saved stays on the screen, says so, and is saved when there is room",
          "[carer][ui]")
{
    CarerStage stage;
    Home home(stage);
    home.tap(QStringLiteral("arriveButton"));
    stage.setFull(true);
    home.tapRung(SmallDay::step(1), 1);
    home.tapRung(SmallDay::step(2), 0);
    CHECK(stage.unsentOf<StepOutcome>().empty());
    QQuickItem *step = home.named(QStringLiteral("step.") + textOf(SmallDay::step(1)));
    CHECK(step->property("done").toBool());
    CHECK(step->property("notice").toString() == u"Not saved. Try again");
    REQUIRE(home.seen(QStringLiteral("notSaved")));
    home.shoot(QStringLiteral("10-not-saved"));

    stage.setFull(false);
    home.tap(QStringLiteral("notSaved.0"));
    CHECK(stage.unsentOf<StepOutcome>().size() == 2);
    CHECK(step->property("notice").toString().isEmpty());
    CHECK_FALSE(home.seen(QStringLiteral("notSaved")));
}

TEST_CASE("every page is shown in every theme, text size and shape without a warning", "[carer][ui][long]")
{
    const bool pictures = qEnvironmentVariableIsSet("DOORSTEP_SHOTS");
    CarerStage stage;
    Home home(stage);
    onEveryPage(stage, home, [&](const QString &page) {
        for (const bool mirrored : {false, true}) {
            home.set("mirrored", mirrored);
            for (const QSize size : {QSize(1280, 800), QSize(800, 1280), QSize(360, 740)}) {
                home.resize(size);
                for (const char *theme : {"light", "dark", "night", "contrast", "easy"})
                    for (const double scale : {1.0, 2.0}) {
                        const bool coloured = theme != std::string_view("light");
                        if (mirrored && coloured)
                            continue;
                        // a theme changes no shape: each at each size is for whoever looks at the pictures
                        if (coloured && !pictures && (scale > 1 || size.width() < 1280))
                            continue;
                        home.look(QLatin1String(theme), scale);
                        home.shoot(QStringLiteral("%1-%2-%3-%4%5")
                                       .arg(page, QLatin1String(theme))
                                       .arg(scale * 100)
                                       .arg(size.width())
                                       .arg(mirrored ? QStringLiteral("-rtl") : QString()));
                    }
            }
        }
        home.set("mirrored", false);
        home.resize({1280, 800});
        home.look(QStringLiteral("light"), 1);
        INFO(page.toStdString());
        CHECK_THAT(home.warnings().join(QLatin1Char(0x0a)).toStdString(), Catch::Matchers::IsEmpty());
    });
}

TEST_CASE("a carer says on the person's page that they are in hospital, and that they are home again",
          "[carer][ui]")
{
    CarerStage stage;
    Home home(stage);
    home.tap(QStringLiteral("nav.1"));
    home.tap(QStringLiteral("person.") + textOf(stage.day.ishbel));
    home.tap(QStringLiteral("hospitalButton"));
    home.named(QStringLiteral("hospitalWhere"))->forceActiveFocus();
    home.type(QStringLiteral("Victoria, ward 3"));
    home.shoot(QStringLiteral("30-hospital-asked"));
    home.tap(QStringLiteral("hospitalPause"));
    stage.until([&] { return home.seen(QStringLiteral("hospitalHome")) != nullptr; });
    REQUIRE(stage.unsentOf<Stay>().size() == 1);
    CHECK(stage.unsentOf<Stay>()[0].where == QStringLiteral("Victoria, ward 3"));
    CHECK_FALSE(home.seen(QStringLiteral("hospitalCopy"))); // the office gives the page away
    home.shoot(QStringLiteral("31-in-hospital"));
    home.tap(QStringLiteral("hospitalHome"));
    stage.until([&] { return home.seen(QStringLiteral("hospitalButton")) != nullptr; });
    home.shoot(QStringLiteral("32-home-again"));
    home.tap(QStringLiteral("nav.0"));
    home.shoot(QStringLiteral("33-today-home-again"));
    CHECK_THAT(home.warnings().join(QLatin1Char(0x0a)).toStdString(), Catch::Matchers::IsEmpty());
}
