#include "inbox_page.h"
#include "supervisor_window.h"
#include "waiting_office.h"

#include <catch2/matchers/catch_matchers_container_properties.hpp>

#include <QAbstractItemModelTester>

using namespace doorstep;

namespace {

QString plainId(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

struct LoadedInbox {
    explicit LoadedInbox(SupervisorStage &stage)
        : m_stage(stage)
    {
        page.setSession(&stage.session());
        stage.until([this] { return page.loaded(); });
        stage.settle();
    }
    InboxPage page;
    std::string line(size_t at)
    {
        const ExceptionLine &one = page.rows()->rows().at(at);
        return (one.word + u'|' + one.personName + u'|' + one.fact + u'|' + one.owner).toStdString();
    }
    void choose(const QUuid &id)
    {
        page.setChosen(plainId(id));
        m_stage.settle();
    }
    std::string parts()
    {
        QStringList told;
        for (const QVariant &part : page.shown().parts)
            told.append(part.toMap()[QStringLiteral("label")].toString() + QStringLiteral(": ")
                        + part.toMap()[QStringLiteral("text")].toString());
        return told.join(u'\n').toStdString();
    }
    void storyEnds(const char *words)
    {
        m_stage.until([&] { return story().ends_with(words); });
    }
    std::string story() { return page.shown().story.toStdString(); }
    Draft answer(const char *words)
    {
        return {QStringLiteral("inbox/") + page.chosen(),
                QUuid(0xffffffff, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1),
                {},
                QString::fromUtf8(words),
                0,
                {},
                {}};
    }

private:
    SupervisorStage &m_stage;
};

} // namespace

TEST_CASE("the inbox has people's own words first, then urgent concerns, concerns and two versions",
          "[supervisor]")
{
    WaitingOffice office;
    SupervisorStage stage(office.day);
    LoadedInbox inbox(stage);
    const QAbstractItemModelTester tester(inbox.page.rows(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(inbox.page.waiting() == 4);
    CHECK(inbox.line(0) == "Their own words|Ada Brown|9am: “Ring twice, then wait.”|");
    CHECK(inbox.line(1) == "Urgent concern|Grace Bell|9:10am, Tom: “She fell.”|");
    CHECK(inbox.line(2) == "Concern|Ada Brown|8:50am, Tom: “A bruise on the arm.”|Imran has seen it");
    CHECK(inbox.line(3) == "Two versions|Ada Brown|8am: “Tea before anything.” “Coffee, she said.”|");

    // the first is beside the list by itself
    CHECK(inbox.parts()
          == "Ada said at 9am: “It is wrong”\nAda wrote at 9:01am: “Ring twice, then wait.”\n"
             "Before that it said: “Knock once.”");
    CHECK(inbox.page.shown().canHear);
    CHECK(inbox.page.shown().canTell);
    CHECK(inbox.story() == "Nobody at the office has seen it yet.");

    inbox.choose(office.bruise);
    CHECK(inbox.story()
          == "Tom raised it at 8:50am.\nThe office heard it at 9:12am.\nImran saw it at 9:20am.");
    CHECK(inbox.page.shown().canSee);
    CHECK_FALSE(inbox.page.shown().canDecide);
    CHECK(inbox.page.shown().answerLabel == u"What came of it? Tom can read this.");
}

TEST_CASE("a concern is seen, then done with an answer; undone, it waits again with the words",
          "[supervisor]")
{
    WaitingOffice office;
    SupervisorStage stage(office.day);
    LoadedInbox inbox(stage);
    inbox.choose(office.bruise);
    inbox.page.see();
    stage.until([&] { return !inbox.page.shown().canSee; });
    REQUIRE(stage.unsentOf<OnConcern>().size() == 1);
    CHECK(stage.unsentOf<OnConcern>().back() == OnConcern{{}, office.tom, false});
    CHECK(inbox.page.waiting() == 4);
    inbox.storyEnds("You saw it at 9:40am. This is not sent yet.");

    inbox.page.finish(inbox.answer("The nurse comes at 2pm."));
    stage.until([&] { return inbox.page.waiting() == 3; });
    CHECK(stage.unsentOf<OnConcern>().back()
          == OnConcern{QStringLiteral("The nurse comes at 2pm."), office.tom, true});
    CHECK(stage.unsent().back().entity == office.bruise);
    CHECK(inbox.page.chosen() == plainId(office.bruise)); // its story stays in sight
    inbox.storyEnds("You settled it at 9:40am. “The nurse comes at 2pm.” This is not sent yet.");
    inbox.page.finish(inbox.answer("Again."));
    stage.settle();
    CHECK(stage.unsentOf<OnConcern>().size() == 2); // it is not open any more

    QString returned;
    QObject::connect(&inbox.page, &InboxPage::answerReturned, [&](const QString &key) { returned = key; });
    inbox.page.undo();
    stage.until([&] { return inbox.page.waiting() == 4; });
    CHECK(returned == QStringLiteral("inbox/") + plainId(office.bruise));
}

TEST_CASE("who was done with it first is shown, and the other answer stays beside it", "[supervisor]")
{
    WaitingOffice office;
    SupervisorStage stage(office.day);
    LoadedInbox inbox(stage);
    inbox.choose(office.bruise);
    inbox.page.finish(inbox.answer("I called the nurse."));
    stage.until([&] { return inbox.page.waiting() == 3; });
    office.day.says(office.day.imran, office.ada, office.bruise,
                    OnConcern{QStringLiteral("Her daughter knows."), office.tom, true}, at(9, 30));
    stage.tell();
    stage.until([&] { return inbox.story().find("Imran settled") != std::string::npos; });
    INFO(inbox.story());
    CHECK(inbox.story().find("Imran settled it at 9:30am. “Her daughter knows.”\n"
                             "You settled it as well, at 9:40am. “I called the nurse.”")
          != std::string::npos);
    inbox.page.setShowSettled(true);
    REQUIRE(inbox.page.rows()->rowCount() == 1);
    CHECK(inbox.line(0).ends_with("|Done"));
}

TEST_CASE("what a person said is heard, and the carers are told where they may read it", "[supervisor]")
{
    WaitingOffice office;
    SupervisorStage stage(office.day);
    LoadedInbox inbox(stage);
    SECTION("seen")
    {
        inbox.page.hear();
        stage.until([&] { return inbox.page.waiting() == 3; });
        REQUIRE(stage.unsentOf<LineHeard>().size() == 1);
        CHECK(stage.unsentOf<LineHeard>()[0].records == std::vector{office.wrong, office.reworded});
        CHECK(stage.unsentOf<Note>().empty());
        inbox.storyEnds("You took note of it at 9:40am. This is not sent yet.");
        inbox.page.undo();
        stage.until([&] { return inbox.page.waiting() == 4; });
    }
    SECTION("and told")
    {
        inbox.page.hearAndTell();
        stage.until([&] { return inbox.page.waiting() == 3; });
        REQUIRE(stage.unsentOf<Note>().size() == 1);
        const Note note = stage.unsentOf<Note>()[0];
        CHECK(note.said == u"Ada changed a line of their page: “Ring twice, then wait.”");
        CHECK(note.handover);
        CHECK(note.audience == NoteAudience::NextVisit);
        inbox.page.undo();
        stage.until([&] { return inbox.page.waiting() == 4; });
    }
    SECTION("never of a line that only some read")
    {
        PassportLine some = office.wording("Ring once.", SaidBy::Me);
        some.audience = LineAudience::Named;
        some.named = {office.day.me};
        office.day.says(office.ada, office.ada, office.door, some, at(9, 5), {{}, {office.reworded}});
        stage.tell();
        stage.until([&] { return inbox.parts().find("Ring once.") != std::string::npos; });
        CHECK(inbox.page.shown().canHear);
        CHECK_FALSE(inbox.page.shown().canTell);
        inbox.page.hearAndTell();
        stage.settle();
        CHECK(stage.unsent().empty());
    }
}

TEST_CASE("two versions are kept or the person is asked; nobody's words are touched", "[supervisor]")
{
    WaitingOffice office;
    SupervisorStage stage(office.day);
    LoadedInbox inbox(stage);
    inbox.choose(office.tea);
    CHECK(inbox.parts() == "Ada said at 7am: “Tea before anything.”\nTom wrote at 8am: “Coffee, she said.”");
    CHECK(inbox.page.shown().keepBothText == u"Keep both");
    inbox.page.hear(); // that is for another kind
    stage.settle();
    CHECK(stage.unsent().empty());
    inbox.page.askPerson();
    stage.until([&] { return inbox.page.waiting() == 3; });
    REQUIRE(stage.unsentOf<LineSettled>().size() == 1);
    CHECK(stage.unsentOf<LineSettled>()[0].decision == Decision::AskPerson);
    CHECK(stage.unsentOf<PassportLine>().empty());
    inbox.storyEnds("You chose to ask Ada, at 9:40am. This is not sent yet.");
}

TEST_CASE("when nothing waits the inbox says so; what was settled stays for 28 days", "[supervisor]")
{
    OfficeDay day;
    const QUuid tom = day.worker("Tom Reid");
    const QUuid ada = day.person("Ada Brown", "Ada");
    const QUuid concern =
        day.says(tom, ada, {}, Concern{{}, QStringLiteral("No milk."), Urgency::CanWait}, at(8, 0));
    day.says(day.imran, ada, concern, OnConcern{QStringLiteral("Bought."), tom, true}, at(9, 0));
    SupervisorStage stage(day);
    LoadedInbox inbox(stage);
    CHECK(inbox.page.emptyWords() == u"All settled.");
    CHECK(inbox.page.waiting() == 0);
    inbox.page.setShowSettled(true);
    REQUIRE(inbox.page.rows()->rowCount() == 1);
    CHECK(inbox.line(0) == "Concern|Ada Brown|8am, Tom: “No milk.”|Done");
    CHECK(inbox.story().ends_with("Imran settled it at 9am. “Bought.”"));
    stage.setTime(at(9, 1).addDays(28));
    stage.until([&] { return inbox.page.rows()->rowCount() == 0; });
    CHECK(inbox.page.emptyWords() == u"Nothing was settled in the last 28 days.");
}

TEST_CASE("from the rail it takes three taps to settle, and the rail counts what waits", "[supervisor][ui]")
{
    WaitingOffice office;
    SupervisorStage stage(office.day);
    SupervisorWindow home(stage);
    stage.until([&] { return home.named(QStringLiteral("nav.4"))->property("count").toInt() == 4; });
    CHECK(home.named(QStringLiteral("nav.4"))->property("spokenName").toString() == u"Inbox, 4 waiting");
    home.tap(QStringLiteral("nav.4"));
    home.shoot(QStringLiteral("inbox"));
    home.tap(QStringLiteral("inboxRow.") + plainId(office.tea));
    CHECK(home.focusedName() == u"inboxKeepBoth.button"); // as on the carers' page of two versions
    home.shoot(QStringLiteral("inbox-versions"));
    home.tap(QStringLiteral("inboxKeepBoth.button"));
    CHECK(home.taps == 3);
    stage.until([&] { return home.named(QStringLiteral("nav.4"))->property("count").toInt() == 3; });
    CHECK(stage.unsentOf<LineSettled>().at(0).decision == Decision::KeepBoth);
    CHECK(home.named(QStringLiteral("inboxUndo"))->property("text").toString() == u"Kept side by side.");
    home.shoot(QStringLiteral("inbox-kept"));
    home.tap(QStringLiteral("undoButton"));
    stage.until([&] { return home.named(QStringLiteral("nav.4"))->property("count").toInt() == 4; });

    home.tap(QStringLiteral("inboxRow.") + plainId(office.bruise));
    home.shoot(QStringLiteral("inbox-concern"));
    home.tap(QStringLiteral("inboxTabs.1"));
    home.shoot(QStringLiteral("inbox-nothing-settled"));
    CHECK_THAT(home.nameless(), Catch::Matchers::IsEmpty());
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("the inbox is worked by the keyboard alone, and what is typed stays typed", "[supervisor][ui]")
{
    WaitingOffice office;
    SupervisorStage stage(office.day);
    SupervisorWindow home(stage);
    home.tap(QStringLiteral("nav.4"));
    const auto row = [](const QUuid &id) { return QStringLiteral("inboxRow.") + plainId(id); };
    home.named(row(office.wrong))->forceActiveFocus(Qt::TabFocusReason);
    home.key(Qt::Key_Down);
    home.key(Qt::Key_Down);
    CHECK(home.focusedName() == row(office.bruise));
    home.key(Qt::Key_Return);
    CHECK(home.focusedName() == u"inboxSee");
    home.key(Qt::Key_Return);
    stage.until([&] { return home.focusedName() == u"inboxDone"; }); // it goes on where there is more to do
    home.key(Qt::Key_Backtab);
    CHECK(home.focusedName() == u"inboxAnswer");
    home.type(QStringLiteral("Nurse."));
    home.key(Qt::Key_Escape);
    CHECK(home.focusedName() == row(office.bruise));

    // another page and back: the words are there
    home.tap(QStringLiteral("nav.0"));
    home.tap(QStringLiteral("nav.4"));
    home.tap(row(office.bruise));
    stage.until(
        [&] { return home.named(QStringLiteral("inboxAnswer"))->property("text").toString() == u"Nurse."; });
    home.key(Qt::Key_Return); // "Done" has the focus
    stage.until([&] { return stage.unsentOf<OnConcern>().size() == 2; });
    CHECK(stage.unsentOf<OnConcern>().back().said == u"Nurse.");
    stage.until([&] { return home.focusedName().startsWith(u"inboxRow."); });

    // undone, they are in the box again
    home.tap(QStringLiteral("undoButton"));
    stage.until([&] { return home.seen(row(office.bruise)) != nullptr; });
    home.tap(row(office.bruise));
    stage.until(
        [&] { return home.named(QStringLiteral("inboxAnswer"))->property("text").toString() == u"Nurse."; });
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("a screen reader settles what a person said", "[supervisor][ui]")
{
    WaitingOffice office;
    SupervisorStage stage(office.day);
    SupervisorWindow home(stage);
    home.doPress(home.named(QStringLiteral("nav.4")));
    home.doPress(home.named(QStringLiteral("inboxRow.") + plainId(office.wrong)));
    home.doPress(home.named(QStringLiteral("inboxTell")));
    stage.until([&] { return stage.unsentOf<LineHeard>().size() == 1; });
    CHECK(stage.unsentOf<Note>().size() == 1);
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("both versions can be opened from the inbox, and keeping one of them is undone", "[supervisor][ui]")
{
    WaitingOffice office;
    SupervisorStage stage(office.day);
    SupervisorWindow home(stage);
    home.tap(QStringLiteral("nav.4"));
    home.tap(QStringLiteral("inboxRow.") + plainId(office.tea));
    home.tap(QStringLiteral("inboxOpenVersions"));
    CHECK(home.seen(QStringLiteral("versionsPage")));
    stage.until([&] { return home.seen(QStringLiteral("keep0.button")) != nullptr; });
    CHECK_FALSE(home.seen(QStringLiteral("keep1.button"))); // nobody sets the person's own words aside
    home.tap(QStringLiteral("keep0.button"));
    stage.until([&] { return stage.unsentOf<PassportLine>().size() == 1; });
    CHECK(home.seen(QStringLiteral("inboxPage")));
    stage.until([&] { return home.named(QStringLiteral("nav.4"))->property("count").toInt() == 3; });
    home.tap(home.named(QStringLiteral("tapsUndo"))->findChild<QQuickItem *>(QStringLiteral("undoButton")));
    stage.until([&] { return home.named(QStringLiteral("nav.4"))->property("count").toInt() == 4; });
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("on a phone the story takes the place of the list, and goes back to it when it is settled",
          "[supervisor][ui]")
{
    WaitingOffice office;
    SupervisorStage stage(office.day);
    SupervisorWindow home(stage, {360, 740});
    home.tap(QStringLiteral("nav.4"));
    home.shoot(QStringLiteral("inbox-phone"));
    home.tap(QStringLiteral("inboxRow.") + plainId(office.wrong));
    CHECK_FALSE(home.seen(QStringLiteral("inboxList")));
    home.shoot(QStringLiteral("inbox-phone-story"));
    home.key(Qt::Key_Escape);
    CHECK(home.seen(QStringLiteral("inboxList")));
    home.tap(QStringLiteral("inboxRow.") + plainId(office.wrong));
    home.tap(QStringLiteral("inboxHear"));
    stage.until([&] { return home.seen(QStringLiteral("inboxList")) != nullptr; });
    CHECK_FALSE(home.seen(QStringLiteral("inboxRow.") + plainId(office.wrong)));
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("each matter is whole beside the list and in its place, at every size, text and direction",
          "[supervisor][ui][long]")
{
    WaitingOffice office;
    SupervisorStage stage(office.day);
    SupervisorWindow home(stage);
    for (const QUuid &id : {office.wrong, office.bruise, office.tea})
        for (const QSize size : {QSize(1280, 800), QSize(800, 1280), QSize(360, 740)})
            for (const double scale : {1.0, 2.0})
                for (const bool mirrored : {false, true}) {
                    home.resize(size);
                    home.look(scale > 1 ? QStringLiteral("contrast") : QStringLiteral("night"), scale,
                              mirrored);
                    home.tap(QStringLiteral("nav.4"));
                    home.named(QStringLiteral("inboxRow.") + plainId(office.wrong))
                        ->forceActiveFocus(Qt::TabFocusReason);
                    while (home.focusedName() != QStringLiteral("inboxRow.") + plainId(id))
                        home.key(Qt::Key_Down); // a row out of sight is made when one comes to it
                    home.key(Qt::Key_Return);
                    INFO(size.width() << ' ' << scale << (mirrored ? " mirrored" : ""));
                    CHECK(home.seen(QStringLiteral("inboxStory")));
                    CHECK_THAT(home.cutText().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
                    CHECK_THAT(home.nameless().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
                    home.shoot(QStringLiteral("inbox-%1-%2-%3%4")
                                   .arg(id == office.wrong     ? u"said"
                                            : id == office.tea ? u"versions"
                                                               : u"concern")
                                   .arg(size.width())
                                   .arg(scale * 100)
                                   .arg(mirrored ? QStringLiteral("-rtl") : QString()));
                }
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("that a time is not right waits in the inbox, is answered there, and can be undone",
          "[supervisor][ui]")
{
    WaitingOffice office;
    const QUuid visit = office.day.visit(office.grace, OfficeDay::at(18, 0), 30, {office.tom});
    VisitAnswer answer;
    answer.timeNotRight = true;
    answer.planned = OfficeDay::at(18, 0);
    const QUuid said = office.day.says(office.tom, office.grace, visit, answer, OfficeDay::at(9, 5));
    SupervisorStage stage(office.day);
    LoadedInbox inbox(stage);
    REQUIRE(inbox.page.waiting() == 5);
    CHECK(inbox.line(1) == "Their own words|Grace Bell|9:05am: Today 6pm is not right for me.|");
    inbox.choose(said);
    CHECK(inbox.parts() == "Grace said at 9:05am: Today 6pm is not right for me.");
    CHECK(inbox.page.shown().canFinish);
    CHECK_FALSE(inbox.page.shown().canHear);
    CHECK_FALSE(inbox.page.shown().canSee);
    CHECK(inbox.page.shown().visitId == plainId(visit));
    CHECK(inbox.page.shown().answerLabel == QStringLiteral("What do you answer? Grace can read this."));

    SupervisorWindow home(stage);
    home.tap(QStringLiteral("nav.4"));
    home.tap(QStringLiteral("inboxRow.") + plainId(said));
    home.named(QStringLiteral("inboxAnswer"))->forceActiveFocus();
    home.type(QStringLiteral("We come at 5pm."));
    home.shoot(QStringLiteral("inbox-time"));
    home.tap(QStringLiteral("inboxDone"));
    stage.until([&] { return stage.unsentOf<TimeHeard>().size() == 1; });
    CHECK(stage.unsentOf<TimeHeard>()[0].said == QStringLiteral("We come at 5pm."));
    CHECK(stage.unsentOf<TimeHeard>()[0].records == std::vector{said});
    stage.until([&] { return inbox.page.waiting() == 4; });
    home.tap(QStringLiteral("undoButton"));
    stage.until([&] { return inbox.page.waiting() == 5; });
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("what a person says to the office waits in the inbox and is answered in words", "[supervisor][ui]")
{
    WaitingOffice office;
    const Saying words{Kindly::ThankYou, QStringLiteral("Can Tom stay until ten?"), {}};
    const QUuid said = office.day.says(office.grace, office.grace, {}, words, OfficeDay::at(9, 5));
    const Saying toTom{Kindly::MissedYou, {}, office.tom};
    office.day.says(office.grace, office.grace, {}, toTom, OfficeDay::at(9, 6)); // he answers that
    SupervisorStage stage(office.day);
    LoadedInbox inbox(stage);
    REQUIRE(inbox.page.waiting() == 5);
    CHECK(inbox.line(1) == "Their own words|Grace Bell|9:05am: “Thank you. Can Tom stay until ten?”|");
    inbox.choose(said);
    CHECK(inbox.parts() == "Grace said at 9:05am: “Thank you. Can Tom stay until ten?”");
    CHECK(inbox.page.shown().canFinish);
    CHECK_FALSE(inbox.page.shown().canHear);
    CHECK(inbox.page.shown().lineId.isEmpty());
    CHECK(inbox.page.shown().answerLabel == QStringLiteral("What do you answer? Grace can read this."));

    SupervisorWindow home(stage);
    home.tap(QStringLiteral("nav.4"));
    home.tap(QStringLiteral("inboxRow.") + plainId(said));
    home.named(QStringLiteral("inboxAnswer"))->forceActiveFocus();
    home.type(QStringLiteral("From Monday he can."));
    home.shoot(QStringLiteral("inbox-saying"));
    home.tap(QStringLiteral("inboxDone"));
    stage.until([&] { return stage.unsentOf<SayingAnswer>().size() == 1; });
    CHECK(stage.unsentOf<SayingAnswer>()[0].said == QStringLiteral("From Monday he can."));
    stage.until([&] { return inbox.page.waiting() == 4; });
    home.tap(QStringLiteral("undoButton"));
    stage.until([&] { return inbox.page.waiting() == 5; });
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}

TEST_CASE("how often a person was asked again is told line by line and of all the page", "[supervisor]")
{
    WaitingOffice office;
    LineAnswer again;
    again.answer = Answer::AskedAgain;
    again.byPerson = true;
    const QUuid bath =
        office.day.says(office.day.office, office.grace, {},
                        WaitingOffice::wording("A bath on Friday.", SaidBy::Me), OfficeDay::at(7, 0));
    const QUuid tea = office.day.says(office.day.office, office.grace, {},
                                      WaitingOffice::wording("No sugar.", SaidBy::Me), OfficeDay::at(7, 0));
    const QUuid first = office.day.says(office.grace, office.grace, bath, again, OfficeDay::at(8, 0));
    office.day.says(office.grace, office.grace, bath, again, OfficeDay::at(8, 30));
    office.day.says(office.grace, office.grace, tea, again, OfficeDay::at(9, 0));
    SupervisorStage stage(office.day);
    LoadedInbox inbox(stage);
    REQUIRE(inbox.page.waiting() == 6);
    CHECK(inbox.line(0)
          == "Their own words|Grace Bell|8am: asked for it again 2 times. “A bath on Friday.”|");
    inbox.choose(first);
    CHECK(inbox.parts().find("About all of the page: Grace was asked again 3 times.") != std::string::npos);
    CHECK(inbox.page.shown().canTell);
    inbox.page.hearAndTell();
    stage.until([&] { return stage.unsentOf<LineHeard>().size() == 1; });
    CHECK(stage.unsentOf<LineHeard>()[0].records.size() == 2);
    REQUIRE(stage.unsentOf<Note>().size() == 1);
    CHECK(stage.unsentOf<Note>()[0].said
          == QStringLiteral("Grace was asked again for what stands on their page: “A bath on Friday.”"));
    stage.until([&] { return inbox.page.waiting() == 5; });
}
