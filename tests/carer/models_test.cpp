#include "carer_stage.h"

#include "before_page.h"
#include "carer_place.h"
#include "coming_visit_page.h"
#include "freshness.h"
#include "leave_page.h"
#include "note_editor.h"
#include "passport_page.h"
#include "passport_store.h"
#include "people_page.h"
#include "person_overview.h"
#include "say.h"
#include "tablet_pictures.h"
#include "today_page.h"
#include "versions_page.h"
#include "visit_page.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace doorstep;

namespace {

template <class Page>
void open(CarerStage &stage, Page &page)
{
    page.setSession(&stage.session());
    stage.until([&page] { return page.loaded(); });
}

/// In the visit to Ishbel, arrived at 8:14am; now it is 8:36am.
struct InVisit {
    CarerStage stage;
    CarerTaps taps;
    VisitPage visit;

    InVisit()
    {
        taps.setSession(&stage.session());
        stage.clock.advance(8 * 60'000);
        taps.arrive(textOf(stage.day.ishbelVisit), textOf(stage.day.ishbel), QStringLiteral("Ishbel"));
        stage.settle();
        stage.clock.advance(22 * 60'000);
        visit.setVisitId(textOf(stage.day.ishbelVisit));
        visit.setProperty("taps", QVariant::fromValue(&taps));
        open(stage, visit);
    }
    StepLine step(int place) const
    {
        for (const StepLine &line : const_cast<VisitPage &>(visit).steps()->rows())
            if (line.id == SmallDay::step(place))
                return line;
        return {};
    }
    QString stepId(int place) const { return textOf(SmallDay::step(place)); }
};

} // namespace

TEST_CASE("Today says what is next, and tells the rest of the day in its order", "[carer]")
{
    CarerStage stage;
    TodayPage today;
    QAbstractItemModelTester later(today.later(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    open(stage, today);

    CHECK(today.heading() == u"Today");
    CHECK(today.dateWords() == u"Tuesday 4 March");
    CHECK(today.doneWords() == u"1 of 6 done");
    CHECK(today.next().when == u"Next, in 9 minutes");
    CHECK(today.next().personName == u"Ishbel Cairns");
    CHECK(today.next().time == u"8:15am to 9am");
    CHECK(today.next().length == u"45 minutes");
    CHECK(today.next().promise == u"Promised 8am to 8:50am");
    CHECK_FALSE(today.next().newToMe);

    const auto &rows = today.later()->rows();
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].time == u"9:20am");
    CHECK(rows[0].line == u"Golfer. Side door, he will shout.");
    CHECK(rows[0].tag.isEmpty());
    CHECK(rows[1].time == u"10:15am");
    CHECK(rows[1].timeNote == u"was 10am");
    CHECK(rows[1].tag == u"Time changed");
    CHECK(rows[2].tag == u"New to you");
    REQUIRE(today.done()->rows().size() == 1);
    CHECK(today.done()->rows()[0].tag == u"Sent");
}

TEST_CASE("What the office took from the day stays, crossed out, where it was", "[carer]")
{
    CarerStage stage;
    TodayPage today;
    open(stage, today);
    const auto replan = [&stage](const QUuid &person, const QUuid &visit, const auto &change) {
        const auto changed = stage.session().db().run([&, person, visit](Database &db) -> Outcome {
            auto known = doorstep::visit(db, visit);
            REQUIRE(known);
            REQUIRE(*known);
            VisitPlan plan = (*known)->plan;
            change(plan);
            const Said planned = said(QUuid::createUuidV5(visit, QStringLiteral("anew")), person, visit, plan,
                                      {(*known)->plansTold.front().record});
            const auto said = say(db, std::span(&planned, 1), {stage.day.lesley, stage.day.lesley},
                                  stage.session().happened());
            if (!said)
                return said.error();
            return done();
        });
        stage.until([&changed] { return changed.isFinished(); });
        REQUIRE(changed.result());
    };
    // Jim's visit is Pawel's now; Rosie's is tomorrow
    replan(stage.day.jim, stage.day.jimVisit, [&](VisitPlan &plan) { plan.staff = {stage.day.pawel}; });
    replan(stage.day.rosie, stage.day.rosieVisit, [](VisitPlan &plan) {
        plan.startsAt = plan.startsAt.addDays(1);
        plan.endsAt = plan.endsAt.addDays(1);
    });
    emit stage.session().changed();
    stage.until([&] { return today.doneWords() == u"1 of 4 done"; });
    const auto &rows = today.later()->rows();
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].id == stage.day.jimVisit);
    CHECK(rows[0].struck);
    CHECK(rows[0].time == u"9:20am");
    CHECK(rows[0].tag == u"Now with Paweł");
    CHECK(rows[0].line == u"The office changed this at 8:06am.");
    CHECK(rows[1].id == stage.day.rosieVisit);
    CHECK(rows[1].struck);
    CHECK(rows[1].tag == u"Moved to tomorrow 10:15am");
    CHECK_FALSE(rows[2].struck);
}

TEST_CASE("A change of the rota stands on Today until it is seen, which is one tap without signal", "[carer]")
{
    CarerStage stage;
    TodayPage today;
    QAbstractItemModelTester changes(today.changes(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    open(stage, today);
    REQUIRE(today.changes()->rows().size() == 1);
    const ChangeRow row = today.changes()->rows()[0];
    CHECK(row.id == stage.day.rosieVisit);
    CHECK(row.title == u"10:15am, Rosie Adie");
    CHECK(row.line == u"Now 10:15am to 10:45am. It was 10am to 10:30am.");
    CHECK(row.note == u"The office changed this at 6:10am.");
    CHECK_FALSE(row.struck);

    today.seen(textOf(stage.day.rosieVisit));
    CHECK(today.changes()->rows().empty()); // at once
    today.seen(textOf(stage.day.rosieVisit)); // a second tap on its way says nothing
    stage.settle();
    CHECK(today.changes()->rows().empty());
    const auto said = stage.unsentOf<ChangeSeen>();
    REQUIRE(said.size() == 1);
    CHECK(said[0].records == row.records);
    CHECK_FALSE(said[0].gone);
    CHECK(today.later()->rows()[1].timeNote == u"was 10am"); // the row still tells of it

    CarerStage again(stage.folder(), SmallDay::at(8, 7)); // the same tablet started again
    TodayPage later;
    open(again, later);
    CHECK(later.changes()->rows().empty());
}

TEST_CASE("Seen that cannot be saved says so, and is asked again", "[carer]")
{
    CarerStage stage;
    TodayPage today;
    open(stage, today);
    stage.setFull(true);
    today.seen(textOf(stage.day.rosieVisit));
    stage.until([&today] { return !today.problem().isEmpty(); });
    stage.setFull(false);
    today.tryAgain();
    stage.until([&stage] { return stage.unsentOf<ChangeSeen>().size() == 1; });
    stage.settle();
    CHECK(today.problem().isEmpty());
    CHECK(today.changes()->rows().empty());
}

TEST_CASE("Each way in which a visit changes has its words on Today", "[carer]")
{
    const SmallDay day;
    const PlainTime time(QTimeZone("Europe/London"), SmallDay::at(8, 6));
    const TodayTeller teller(day.me, time, QTimeZone("Europe/London"));
    const auto plan = [&](int hour, std::vector<QUuid> staff) {
        VisitPlan planned;
        planned.startsAt = SmallDay::at(hour, 0);
        planned.endsAt = SmallDay::at(hour, 30);
        planned.staff = std::move(staff);
        return planned;
    };
    const auto told = [&](std::optional<VisitPlan> known, std::optional<VisitPlan> now, const char *with = "",
                          bool off = false) {
        CarerDay carerDay;
        DayChange change;
        change.visit.id = day.jimVisit;
        change.visit.plan = now ? *now : plan(9, {day.pawel});
        change.visit.takenOff = off;
        change.personName = QStringLiteral("Jim Trotter");
        change.change.known = std::move(known);
        change.change.now = std::move(now);
        change.change.at = SmallDay::at(7, 30);
        change.withWhom = QString::fromUtf8(with);
        carerDay.changes.push_back(change);
        const TodaySheet sheet = teller.tell(carerDay);
        REQUIRE(sheet.changes.size() == 1);
        const ChangeRow &row = sheet.changes[0];
        return (row.title + u'|' + row.line + (row.struck ? QStringLiteral("|struck") : QString()))
            .toStdString();
    };
    const auto mine = plan(9, {day.me});
    CHECK(told({}, mine) == "9am, Jim Trotter|Yours now.");
    CHECK(told({}, mine, "Lesley") == "9am, Jim Trotter|Yours now, with Lesley.");
    CHECK(told(mine, plan(11, {day.me})) == "11am, Jim Trotter|Now 11am to 11:30am. It was 9am to 9:30am.");
    CHECK(told(mine, mine, "Lesley") == "9am, Jim Trotter|You go with Lesley now.");
    CHECK(told(mine, mine) == "9am, Jim Trotter|You go alone now.");
    CHECK(told(mine, {}, "Paweł") == "9am, Jim Trotter|Given to Paweł.|struck");
    CHECK(told(mine, {}) == "9am, Jim Trotter|Not yours any more.|struck");
    CHECK(told(mine, {}, "", true) == "9am, Jim Trotter|The office took it off.|struck");

    CarerDay lost;
    lost.lost.push_back({day.jimVisit, day.jim, day.tamVisit, QStringLiteral("Jim Trotter"),
                         SmallDay::at(9, 0), SmallDay::at(9, 30)});
    const TodaySheet sheet = teller.tell(lost);
    REQUIRE(sheet.changes.size() == 1);
    CHECK(sheet.changes[0].title == u"9am, Jim Trotter");
    CHECK(sheet.changes[0].struck);
    CHECK(sheet.changes[0].gone);
    CHECK(sheet.changes[0].records == std::vector{day.tamVisit});
}

TEST_CASE("A rota that is hours old says so", "[carer]")
{
    CarerStage stage;
    TodayPage today;
    open(stage, today);
    CHECK(today.staleWords().isEmpty());

    stage.clock.advance(3 * 3600'000);
    emit stage.session().nowChanged();
    stage.settle();
    CHECK(today.staleWords() == u"Rota from 8:04am");
}

TEST_CASE("Arriving is one tap, and can be taken back", "[carer]")
{
    CarerStage stage;
    TodayPage today;
    open(stage, today);
    CarerTaps taps;
    taps.setSession(&stage.session());

    taps.arrive(today.next().visitId, today.next().personId, today.next().callName);
    stage.until([&] { return today.next().here; });
    CHECK(today.next().when == u"You are here");
    const auto arrived = stage.written(stage.day.ishbelVisit);
    REQUIRE(arrived.size() == 1);
    CHECK(arrived[0].kind == quint32(Kind::Arrived));
    CHECK(trueTime(arrived[0].happened) == SmallDay::at(8, 6));

    taps.undo();
    stage.until([&] { return !today.next().here; });
    CHECK(today.next().when == u"Next, in 9 minutes");
    CHECK(stage.written(stage.day.ishbelVisit).size() == 2); // nothing is removed
    taps.undo();
    stage.settle();
    CHECK(stage.written(stage.day.ishbelVisit).size() == 2);
}

TEST_CASE("Running late and not getting in are written with what was tapped", "[carer]")
{
    CarerStage stage;
    TodayPage today;
    open(stage, today);
    CarerTaps taps;
    taps.setSession(&stage.session());

    taps.runningLate(today.next().visitId, today.next().personId, 20, true);
    stage.until([&] { return !today.next().notice.isEmpty(); });
    CHECK(today.next().notice == u"You said at 8:06am: about 20 minutes late.");
    const auto late = stage.unsentOf<RunningLate>();
    REQUIRE(late.size() == 1);
    CHECK(late[0].minutes == 20);
    CHECK(late[0].toldPerson);

    taps.cannotGetIn(today.next().visitId, today.next().personId, taps.noAccessReasons().front());
    stage.until([&] { return today.next().personName == u"Jim Trotter"; });
    CHECK(stage.unsentOf<NoAccess>().at(0).reason == u"Nobody answered");
    CHECK(today.doneWords() == u"2 of 6 done");
}

TEST_CASE("Before the door tells the few lines, and that they were read", "[carer]")
{
    CarerStage stage;
    BeforePage before;
    before.setProperty("readAfter", 0);
    before.setVisitId(textOf(stage.day.ishbelVisit));
    open(stage, before);

    REQUIRE(before.mustKnow().size() == 2);
    CHECK(before.mustKnow()[0].toMap()[QStringLiteral("source")].toString()
          == u"A professional’s letter, 21 February");
    const auto facts = before.facts();
    REQUIRE(facts.size() >= 3);
    CHECK(facts[0].toMap()[QStringLiteral("label")].toString() == u"What is most important to me");
    CHECK(facts[0].toMap()[QStringLiteral("own")].toBool());
    CHECK(facts[0].toMap()[QStringLiteral("source")].toString() == u"Ishbel, 24 February");
    CHECK(facts.last().toMap()[QStringLiteral("label")].toString() == u"At the door");
    CHECK(before.askAbout() == u"“Bramble. I want to walk her again.”");
    CHECK(before.callMe() == u"Call me Ishbel");

    stage.settle();
    CHECK(stage.unsentOf<PageRead>().empty()); // it was not on the screen
    before.setShown(true);
    stage.until([&] { return !stage.unsentOf<PageRead>().empty(); });
    const auto reads = stage.unsentOf<PageRead>();
    CHECK(reads[0].visit == stage.day.ishbelVisit);
    CHECK(std::ranges::count(reads[0].lines, SmallDay::line(1)) == 1);
    CHECK(std::ranges::count(reads[0].lines, SmallDay::line(3)) == 1);
    before.recordReading();
    stage.settle();
    CHECK(stage.unsentOf<PageRead>().size() == 1); // once for a visit
}

TEST_CASE("what is read aloud before the door has no word of the way in", "[carer]")
{
    CarerStage stage;
    BeforePage before;
    before.setVisitId(textOf(stage.day.ishbelVisit));
    open(stage, before);
    const auto facts = before.facts();
    REQUIRE(facts.last().toMap()[QStringLiteral("label")].toString() == u"At the door");
    const QString wayIn = facts.last().toMap()[QStringLiteral("text")].toString();
    REQUIRE_FALSE(wayIn.isEmpty());
    QStringList read;
    for (const QVariant &one : before.passages())
        read.append(one.toMap()[QStringLiteral("text")].toString());
    CHECK(read.size() == before.mustKnow().size() + facts.size() - 1);
    CHECK_FALSE(read.join(u' ').contains(wayIn));
}

TEST_CASE("A step is answered by one tap; nothing is chosen beforehand", "[carer]")
{
    InVisit in;
    QAbstractItemModelTester tester(in.visit.steps(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(in.visit.hereWords() == u"Arrived 8:14am • here 22 minutes • planned until 9am");
    CHECK(in.visit.rungWords().front() == u"By herself");
    REQUIRE(in.visit.steps()->rowCount() == 5);
    for (const StepLine &line : in.visit.steps()->rows())
        CHECK(line.chosen == -1);
    CHECK(in.step(1).current);
    CHECK(in.step(1).lastTime == u"Last time: guided");
    CHECK(in.step(1).hint == u"Wait 20 seconds before you help. Next to try: a reminder in words.");

    in.visit.pick(in.stepId(1), 1);
    CHECK(in.step(1).done); // at once, before anything is on disk
    CHECK(in.step(2).current);
    in.stage.settle();
    CHECK(in.step(1).chosen == 1);
    CHECK(in.step(1).time == u"8:36am");
    CHECK(in.step(1).mark == u"saved");
    REQUIRE(in.stage.unsentOf<StepOutcome>().size() == 1);
    CHECK(in.stage.unsentOf<StepOutcome>()[0].rung == Rung::Reminded);

    SECTION("a change replaces the answer and names it")
    {
        in.visit.change(in.stepId(1));
        CHECK_FALSE(in.step(1).done);
        in.visit.pick(in.stepId(1), 0);
        in.stage.settle();
        CHECK(in.step(1).chosen == 0);
        const auto records = in.stage.written(in.stage.day.ishbelVisit);
        REQUIRE(records.size() == 3);
        CHECK(records[2].replaces == std::vector{records[1].id});
    }
    SECTION("undo brings back what was before")
    {
        in.visit.pick(in.stepId(1), 0);
        in.stage.settle();
        in.taps.undo();
        in.stage.settle();
        CHECK(in.step(1).chosen == 1);
        in.visit.pick(in.stepId(2), 2);
        in.taps.undo();
        in.stage.settle();
        CHECK(in.step(2).chosen == -1);
    }
    SECTION("not today asks why and may stay without an answer")
    {
        in.visit.pick(in.stepId(2), 4);
        in.stage.settle();
        CHECK(in.step(2).askWhy);
        in.visit.giveReason(in.stepId(2), 1);
        in.stage.settle();
        CHECK_FALSE(in.step(2).askWhy);
        CHECK(in.stage.unsentOf<StepOutcome>().back().reason == NotTodayReason::UnfamiliarWorker);
    }
}

TEST_CASE("What is done before the vault has told whose visit it is is saved once it has", "[carer]")
{
    InVisit in;
    NoteEditor quick;
    quick.setProperty("taps", QVariant::fromValue(&in.taps));
    quick.setVisitId(textOf(in.stage.day.ishbelVisit));
    quick.setSession(&in.stage.session());
    quick.edit(QStringLiteral("Soup and toast"), 0);
    bool isSaved = false;
    QObject::connect(&quick, &NoteEditor::saved, [&isSaved] { isSaved = true; });
    CHECK(quick.save());
    CHECK_FALSE(isSaved); // the page stays until it is
    in.stage.until([&] { return isSaved; });
    in.stage.settle();
    REQUIRE(in.stage.unsentOf<Note>().size() == 1);
    CHECK(in.stage.unsentOf<Note>()[0].said == u"Soup and toast");
    CHECK_FALSE(quick.save());
}

TEST_CASE("A note keeps every keystroke, also in a session that begins anew", "[carer]")
{
    InVisit in;
    NoteEditor note;
    note.setProperty("taps", QVariant::fromValue(&in.taps));
    note.setVisitId(textOf(in.stage.day.ishbelVisit));
    open(in.stage, note);
    CHECK(note.audienceWords() == u"Paweł at 12:20pm, Ishbel and the office can read this");

    note.edit(QStringLiteral("Did twelve stairs"), 17);
    note.edit(QStringLiteral("Did twelve stairs this morning."), 4);
    note.toggleChip(0, true);
    in.stage.settle();

    SECTION("the same words and the same cursor")
    {
        CarerStage again(in.stage.folder());
        NoteEditor back;
        back.setVisitId(textOf(again.day.ishbelVisit));
        back.setSession(&again.session());
        again.until([&] { return !back.words().isEmpty(); });
        CHECK(back.words() == u"Did twelve stairs this morning.");
        CHECK(back.cursor() == 4);
        CHECK(back.chosen() == QVariantList{0});
    }
    SECTION("also the last words, when the page goes in the same breath")
    {
        {
            NoteEditor quick;
            quick.setVisitId(textOf(in.stage.day.ishbelVisit));
            open(in.stage, quick);
            for (const char *words : {"Soup", "Soup and", "Soup and toast"})
                quick.edit(QLatin1String(words), 0);
        }
        NoteEditor back;
        back.setVisitId(textOf(in.stage.day.ishbelVisit));
        back.setSession(&in.stage.session());
        in.stage.until([&] { return !back.words().isEmpty(); });
        CHECK(back.words() == u"Soup and toast");
    }
    SECTION("when it cannot be saved it is still in the draft")
    {
        in.stage.setFull(true);
        CHECK(note.save());
        in.stage.settle();
        CHECK_FALSE(in.taps.problem().isEmpty());
        in.stage.setFull(false);
        CarerStage again(in.stage.folder());
        NoteEditor back;
        back.setVisitId(textOf(again.day.ishbelVisit));
        back.setSession(&again.session());
        again.until([&] { return !back.words().isEmpty(); });
        CHECK(back.words() == u"Did twelve stairs this morning.");
    }
    SECTION("saved, it is a note for the next visit, and the draft is gone")
    {
        CHECK(note.save());
        in.stage.settle();
        const auto notes = in.stage.unsentOf<Note>();
        REQUIRE(notes.size() == 1);
        CHECK(notes[0].said == u"Did twelve stairs this morning.");
        CHECK(notes[0].chips == std::vector{QStringLiteral("Slept badly")});
        CHECK(notes[0].audience == NoteAudience::NextVisit);
        CHECK(note.words().isEmpty());
        CHECK(in.visit.writtenWords() == u"1 note");

        in.taps.undo(); // and the words are there to go on with
        in.stage.settle();
        NoteEditor back;
        back.setVisitId(textOf(in.stage.day.ishbelVisit));
        back.setSession(&in.stage.session());
        in.stage.until([&] { return !back.words().isEmpty(); });
        CHECK(back.words() == u"Did twelve stairs this morning.");
        CHECK(in.visit.writtenWords().isEmpty());
    }
    SECTION("for the office only, the next carer does not get it")
    {
        note.setForNextVisit(false);
        CHECK(note.audienceWords() == u"Only the office reads this");
        CHECK(note.save());
        in.stage.settle();
        CHECK(in.stage.unsentOf<Note>().at(0).audience == NoteAudience::Office);
    }
}

namespace {

/// A file of the tablet's camera.
QUrl taken(const QTemporaryDir &folder, const char *name, QColor colour, const QDateTime &at)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(colour);
    const QString path = folder.filePath(QLatin1String(name));
    REQUIRE(image.save(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(at, QFileDevice::FileModificationTime));
    return QUrl::fromLocalFile(path);
}

} // namespace

TEST_CASE("The newest of the tablet's pictures come first, and nothing but pictures", "[carer]")
{
    CarerStage stage;
    const QTemporaryDir folder;
    const QUrl older = taken(folder, "b.jpg", Qt::red, SmallDay::at(8, 0));
    const QUrl newer = taken(folder, "a.png", Qt::blue, SmallDay::at(8, 5));
    QFile letter(folder.filePath(QStringLiteral("letter.txt")));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    TabletPictures pictures;
    pictures.setSession(&stage.session());
    pictures.setProperty("folder", folder.path());
    pictures.look();
    stage.until([&] { return pictures.looked(); });
    CHECK(pictures.files() == QList{newer, older});
    CHECK(pictures.takenWords(0) == u"8:05am");
}

TEST_CASE("Pictures of a note are kept with its words, go with it, and come back with it", "[carer]")
{
    InVisit in;
    const QTemporaryDir folder;
    const QUrl red = taken(folder, "red.jpg", Qt::red, SmallDay::at(8, 0));
    const QUrl blue = taken(folder, "blue.png", Qt::blue, SmallDay::at(8, 5));
    NoteEditor note;
    note.setProperty("taps", QVariant::fromValue(&in.taps));
    note.setVisitId(textOf(in.stage.day.ishbelVisit));
    open(in.stage, note);
    const auto add = [&](const QUrl &file) {
        note.addPicture(file);
        CHECK(note.takingPicture());
        in.stage.until([&] { return !note.takingPicture(); });
    };
    add(red);
    add(blue);
    add(red); // the same one
    CHECK(note.pictures().size() == 2);
    CHECK(note.anything());
    CHECK(note.pictureProblem().isEmpty());
    in.stage.settle();

    SECTION("a session that begins anew has them")
    {
        CarerStage again(in.stage.folder());
        NoteEditor back;
        back.setVisitId(textOf(again.day.ishbelVisit));
        back.setSession(&again.session());
        again.until([&] { return !back.pictures().isEmpty(); });
        CHECK(back.pictures() == note.pictures());
    }
    SECTION("one that is left out is gone")
    {
        const QString second = note.pictures().at(1);
        note.removePicture(0);
        CHECK(note.pictures() == QStringList{second});
        note.removePicture(7);
        in.stage.settle();
        CarerStage again(in.stage.folder());
        NoteEditor back;
        back.setVisitId(textOf(again.day.ishbelVisit));
        back.setSession(&again.session());
        again.until([&] { return !back.pictures().isEmpty(); });
        CHECK(back.pictures() == QStringList{second});
    }
    SECTION("what is no picture is told of, and takes nothing away")
    {
        QFile letter(folder.filePath(QStringLiteral("letter.jpg")));
        REQUIRE(letter.open(QIODevice::WriteOnly));
        letter.write("not a picture");
        letter.close();
        add(QUrl::fromLocalFile(letter.fileName()));
        CHECK(note.pictureProblem().contains(u"is not a picture"));
        CHECK(note.pictures().size() == 2);
    }
    SECTION("the note names them, and taking it back brings them back")
    {
        CHECK(note.save());
        in.stage.settle();
        CHECK(note.pictures().isEmpty());
        const auto unsaid = in.stage.unsentOf<Note>();
        REQUIRE(unsaid.size() == 1);
        CHECK(unsaid[0].said.isEmpty());
        CHECK(in.stage.session().sync()->property("unsent").toInt()
              == 4); // with the arrival; each picture counts
        in.taps.undo();
        in.stage.settle();
        NoteEditor back;
        back.setVisitId(textOf(in.stage.day.ishbelVisit));
        back.setSession(&in.stage.session());
        in.stage.until([&] { return !back.pictures().isEmpty(); });
        CHECK(back.pictures().size() == 2);
    }
    SECTION("saved while one is made ready, the note has that one, too")
    {
        const QUrl green = taken(folder, "green.png", Qt::green, SmallDay::at(8, 6));
        bool isSaved = false;
        QObject::connect(&note, &NoteEditor::saved, [&] { isSaved = true; });
        note.addPicture(green);
        CHECK(note.save());
        CHECK_FALSE(isSaved);
        in.stage.until([&] { return isSaved; });
        in.stage.settle();
        CHECK(in.stage.unsentOf<Note>().size() == 1);
        CHECK(in.stage.session().sync()->property("unsent").toInt() == 5);
        CHECK(note.pictures().isEmpty());
    }
    SECTION("saved while one is read that is none, nothing is, and it is told")
    {
        note.addPicture(QUrl::fromLocalFile(folder.filePath(QStringLiteral("gone.jpg"))));
        CHECK(note.save());
        in.stage.until([&] { return !note.takingPicture(); });
        in.stage.settle();
        CHECK(in.stage.unsentOf<Note>().empty());
        CHECK_FALSE(note.pictureProblem().isEmpty());
        CHECK(note.save());
        in.stage.settle();
        CHECK(in.stage.unsentOf<Note>().size() == 1);
    }
    SECTION("a tablet that is full keeps none of it from being said later")
    {
        in.stage.setFull(true);
        CHECK(note.save());
        in.stage.settle();
        CHECK_FALSE(in.taps.problem().isEmpty());
        note.edit(QStringLiteral("Another note"), 3); // in the same place
        in.stage.settle();
        in.stage.setFull(false);
        in.taps.tryAgain();
        in.stage.settle();
        REQUIRE(in.stage.unsentOf<Note>().size() == 1);
        CHECK(in.taps.problem().isEmpty());
        CHECK(note.words() == u"Another note");
    }
}

TEST_CASE("What became of a concern is told in the visit and on the person's page", "[carer]")
{
    InVisit in;
    const SmallDay &day = in.stage.day;
    CHECK(in.visit.concernWords().isEmpty());
    NoteEditor editor;
    editor.setProperty("taps", QVariant::fromValue(&in.taps));
    editor.setWhat(NoteEditor::Concern);
    editor.setVisitId(textOf(day.ishbelVisit));
    open(in.stage, editor);
    editor.edit(QStringLiteral("A bruise on her arm."), 0);
    CHECK(editor.save(false));
    in.stage.settle();
    CHECK(in.visit.concernWords() == u"On this tablet");
    CHECK(in.visit.writtenWords() == u"1 concern");

    const QUuid concern = in.stage.unsent().back().id;
    const auto officeSays = [&](const QUuid &id, const QString &words, bool done) {
        in.stage.clock.advance(60'000);
        auto told = in.stage.session().db().run(
            [says = std::vector{said(id, day.ishbel, concern, OnConcern{words, day.me, done})},
             office = Writer{day.lesley, QUuid::createUuid()}, happened = in.stage.session().happened()](
                Database &db) { return bool(say(db, says, office, happened)); });
        told.waitForFinished();
        CHECK(told.result());
        emit in.stage.session().changed();
        in.stage.settle();
    };
    officeSays(QUuid::createUuid(), {}, false);
    CHECK(in.visit.concernWords() == u"Seen by Lesley at 8:37am");
    officeSays(QUuid::createUuid(), QStringLiteral("The nurse comes at 2pm."), true);
    CHECK(in.visit.concernWords() == u"Done, Lesley at 8:38am: “The nurse comes at 2pm.”");

    PersonOverview person;
    person.setPersonId(textOf(day.ishbel));
    open(in.stage, person);
    REQUIRE(person.concerns().size() == 1);
    const QVariantMap told = person.concerns()[0].toMap();
    CHECK(told[QStringLiteral("words")].toString() == u"“A bruise on her arm.”");
    CHECK(told[QStringLiteral("source")].toString() == u"Concern, 8:36am");
    CHECK(told[QStringLiteral("became")].toString() == in.visit.concernWords());
}

TEST_CASE("The app comes back to the visit and the page it was killed in", "[carer]")
{
    InVisit in;
    CarerPlace place;
    place.setSession(&in.stage.session());
    place.remember(QStringLiteral("note"), textOf(in.stage.day.ishbelVisit));
    in.stage.settle();

    CarerStage again(in.stage.folder());
    CarerPlace back;
    QString page;
    QString visit;
    QObject::connect(&back, &CarerPlace::restored, &back, [&](const QString &toPage, const QString &toVisit) {
        page = toPage;
        visit = toVisit;
    });
    back.setSession(&again.session());
    again.until([&] { return !page.isEmpty(); });
    CHECK(page == u"note");
    CHECK(visit == textOf(again.day.ishbelVisit));
}

TEST_CASE("An urgent concern that is not sent shows the number to call", "[carer]")
{
    InVisit in;
    NoteEditor concern;
    concern.setWhat(NoteEditor::Concern);
    concern.setProperty("taps", QVariant::fromValue(&in.taps));
    concern.setVisitId(textOf(in.stage.day.ishbelVisit));
    open(in.stage, concern);
    CHECK_FALSE(concern.save(true)); // words first

    concern.edit(QStringLiteral("Her left calf is hot and red."), 10);
    CHECK(concern.save(true));
    in.stage.settle();
    REQUIRE(in.stage.unsentOf<Concern>().size() == 1);
    CHECK(in.stage.unsentOf<Concern>()[0].urgency == Urgency::Urgent);
    CHECK(in.visit.urgentWords() == u"Not sent yet. Call 01632 960801.");
}

TEST_CASE("Leaving passes on one thing and never blocks", "[carer]")
{
    InVisit in;
    for (const int place : {1, 2, 3, 4})
        in.visit.pick(in.stepId(place), 1);
    in.stage.settle();
    LeavePage leave;
    leave.setProperty("taps", QVariant::fromValue(&in.taps));
    leave.setVisitId(textOf(in.stage.day.ishbelVisit));

    SECTION("on time, with a handover and the person's own word")
    {
        in.stage.clock.advance(24 * 60'000);
        open(in.stage, leave);
        NoteEditor handover;
        handover.setWhat(NoteEditor::Handover);
        handover.setVisitId(textOf(in.stage.day.ishbelVisit));
        open(in.stage, handover);
        handover.edit(QStringLiteral("Soup sitting down if she asks."), 0);
        CHECK(leave.minutesWords() == u"46 minutes");
        CHECK(leave.plannedWords() == u"Planned 45 minutes. Arrived 8:14am.");
        CHECK(leave.openWords() == u"1 step is open");
        CHECK(leave.steps()->rowCount() == 1);
        CHECK(leave.notedWords().front() == u"4 of 5 steps noted");
        CHECK(leave.faceTitle() == u"Ishbel, how was today?");
        CHECK(leave.faceRemark() == u"Her choice. It can stay empty.");
        CHECK_FALSE(leave.isShort());
        CHECK(leave.nextName() == u"Jim Trotter");
        CHECK(leave.nextTime() == u"9:20am");
        CHECK(leave.nextAddress() == u"26 Mill Brae, Aberdour");

        leave.setProperty("face", 0);
        CHECK(leave.finish(&handover));
        in.stage.settle();
        REQUIRE(in.stage.unsentOf<Left>().size() == 1);
        CHECK(in.stage.unsentOf<Left>()[0].howWasToday == HowWasToday::Good);
        REQUIRE(in.stage.unsentOf<Note>().size() == 1);
        CHECK(in.stage.unsentOf<Note>()[0].handover);
        TodayPage today;
        open(in.stage, today);
        CHECK(today.next().personName == u"Jim Trotter");
        CHECK(today.doneWords() == u"2 of 6 done");
        in.taps.undo();
        in.stage.until([&] { return today.next().here; });
        CHECK(today.next().personName == u"Ishbel Cairns");
    }
    SECTION("short, with the reason where one was tapped")
    {
        CHECK_FALSE(leave.finish(nullptr)); // of a visit that is not read yet
        open(in.stage, leave);
        CHECK(leave.isShort());
        leave.setProperty("whyShorter", 1);
        CHECK(leave.finish(nullptr));
        in.stage.settle();
        CHECK(in.stage.unsentOf<Left>().at(0).whyShorter == WhyShorter::AllDone);
        CHECK(in.stage.unsentOf<Note>().empty());
    }
}

TEST_CASE("The passport is read by its sections; two versions stand together", "[carer]")
{
    CarerStage stage;
    CarerTaps taps;
    taps.setSession(&stage.session());
    PassportPage passport;
    passport.setProperty("taps", QVariant::fromValue(&taps));
    passport.setPersonId(textOf(stage.day.ishbel));
    QAbstractItemModelTester tester(passport.lines(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    open(stage, passport);

    const auto sections = passport.sections();
    REQUIRE(sections.size() == 8);
    CHECK(sections[0].toMap()[QStringLiteral("text")].toString() == u"You must know");
    CHECK(sections[0].toMap()[QStringLiteral("count")].toInt() == 2);
    CHECK(sections[1].toMap()[QStringLiteral("text")].toString() == u"What is most important to me");
    CHECK(sections[5].toMap()[QStringLiteral("text")].toString() == u"Please do and please do not");
    CHECK(sections[5].toMap()[QStringLiteral("count")].toInt() == 2);

    const auto rows = passport.lines()->rows();
    CHECK(rows.size() == 11); // ten lines, one of them twice
    const auto family = std::ranges::find(rows, QStringLiteral("family"), &PassportRow::provenance);
    REQUIRE(family != rows.end());
    CHECK(family->provenanceText == u"My sister Kate said this");
    CHECK(family->freshness == u"Not checked with Ishbel");
    CHECK(std::ranges::count(rows, SmallDay::line(20), &PassportRow::line) == 2);
    const auto first = std::ranges::find(rows, SmallDay::line(20), &PassportRow::line);
    CHECK(first->provenance == u"me"); // the person's own words lead
    CHECK(first->note == u"One of two versions. Both stand until it is settled.");

    stage.until([&] { return !stage.unsentOf<PageRead>().empty(); });
    const auto reads = stage.unsentOf<PageRead>();
    CHECK(reads[0].visit.isNull());
    CHECK(reads[0].lines.size() == 10);
    PassportPage again;
    again.setPersonId(textOf(stage.day.ishbel));
    open(stage, again);
    stage.settle();
    CHECK(stage.unsentOf<PageRead>().size() == 1); // once a day for the same lines

    passport.setChosen(0);
    CHECK(passport.lines()->rowCount() == 2);
    passport.todayDifferent(textOf(SmallDay::line(1)));
    stage.settle();
    REQUIRE(stage.unsentOf<LineAnswer>().size() == 1);
    CHECK(stage.unsentOf<LineAnswer>()[0].answer == Answer::TodayDifferent);
    CHECK(passport.lines()->rows()[0].note == u"Noted: today it was different.");
}

namespace {

/// Ishbel's door, which the office and she wrote of without seeing each other.
struct AtTheDoor {
    CarerStage stage;
    CarerTaps taps;
    VersionsPage page;

    AtTheDoor()
    {
        taps.setSession(&stage.session());
        page.setProperty("taps", QVariant::fromValue(&taps));
        page.setPersonId(textOf(stage.day.ishbel));
        page.setLineId(textOf(SmallDay::line(20)));
        open(stage, page);
    }
    LineView line()
    {
        std::optional<LineView> view;
        REQUIRE(stage.session()
                    .db()
                    .run([&](Database &db) -> Outcome {
                        const auto found = passportLine(db, SmallDay::line(20));
                        if (!found)
                            return found.error();
                        view = *found;
                        return done();
                    })
                    .result());
        return view.value();
    }
    static QString told(const QVariantList &list, int at, const char *what)
    {
        return list.at(at).toMap().value(QLatin1StringView(what)).toString();
    }
};

} // namespace

TEST_CASE("Two versions stand side by side, and only the person's own words can be kept alone", "[carer]")
{
    AtTheDoor door;
    CHECK(door.page.title() == u"Two versions of one line");
    CHECK(door.page.subtitle() == u"Ishbel Cairns, My home");
    REQUIRE(door.page.versions().size() == 2);
    CHECK(AtTheDoor::told(door.page.versions(), 0, "who") == u"Ishbel said");
    CHECK(AtTheDoor::told(door.page.versions(), 0, "provenance") == u"me");
    CHECK(AtTheDoor::told(door.page.versions(), 1, "who") == u"The office wrote");
    REQUIRE(door.page.keeps().size() == 1);
    CHECK(AtTheDoor::told(door.page.keeps(), 0, "text") == u"Keep Ishbel’s words");
    CHECK(door.page.keepBothThen() == u"Both are shown, those of Ishbel first, until Ishbel decides.");
    CHECK(door.page.askText() == u"Ask Ishbel");
}

TEST_CASE("Kept words are the person's as they were; Undo brings both versions back", "[carer]")
{
    AtTheDoor door;
    const LineView before = door.line();
    door.page.keep(AtTheDoor::told(door.page.keeps(), 0, "version"));
    door.stage.settle();
    const LineView kept = door.line();
    REQUIRE(kept.current.size() == 1);
    CHECK(kept.current[0].line == before.current[0].line);
    CHECK(kept.replaced.size() == 2);
    CHECK(door.page.settled());
    CHECK(door.page.keeps().isEmpty());

    door.taps.undo();
    door.stage.settle();
    const LineView back = door.line();
    REQUIRE(back.current.size() == 2);
    CHECK(back.current[0].line == before.current[0].line);
    CHECK(back.current[1].line == before.current[1].line);
    CHECK(isUnsettled(back));
}

TEST_CASE("Keeping both and asking are answers: nobody is asked again, and the next carer asks", "[carer]")
{
    AtTheDoor door;
    const QDate today(2025, 3, 4);
    door.page.keepBoth();
    door.stage.settle();
    CHECK_FALSE(isUnsettled(door.line()));
    CHECK(door.line().current.size() == 2);
    CHECK(door.page.decidedWords() == u"Somebody chose to keep them side by side. You can choose again.");
    const std::vector onlyThis{door.line()};
    CHECK(linesToCheck(onlyThis, today).empty());

    door.page.askPerson();
    door.stage.settle();
    CHECK(decisionOn(door.line()) == Decision::AskPerson);
    CHECK(door.line().decisions.size() == 1); // in the place of the one before
    const std::vector asked{door.line()};
    CHECK(linesToCheck(asked, today) == std::vector{SmallDay::line(20)});

    door.taps.undo();
    door.stage.settle();
    CHECK(isUnsettled(door.line()));
}

TEST_CASE("People are found by name and by what is written about them", "[carer]")
{
    CarerStage stage;
    PeoplePage people;
    QAbstractItemModelTester tester(people.people(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    open(stage, people);
    CHECK(people.people()->rowCount() == 5);
    CHECK(people.people()->rows()[0].name == u"Ishbel Cairns");
    CHECK(people.people()->rows()[0].remark == u"You visit today 8:15am");

    people.setWords(QStringLiteral("bramb"));
    stage.until([&] { return people.foundCount() == 1; });
    CHECK(people.people()->rowCount() == 0);
    CHECK(people.found()->rows()[0].name == u"Ishbel Cairns");

    PersonOverview person;
    person.setPersonId(textOf(stage.day.ishbel));
    open(stage, person);
    REQUIRE(person.circle().size() == 1);
    CHECK(person.circle()[0].toMap()[QStringLiteral("emergency")].toBool());
    CHECK(person.coming().size() == 2);
    CHECK(person.past().size() == 2);
}

TEST_CASE("what a person said of the time of a visit stands on today in their words", "[carer]")
{
    CarerStage stage;
    TodayPage today;
    open(stage, today);
    for (const auto &[person, visit] :
         {std::pair(stage.day.ishbel, stage.day.ishbelVisit), std::pair(stage.day.jim, stage.day.jimVisit)}) {
        ComingVisitPage handedOver;
        handedOver.setPersonId(textOf(person));
        handedOver.setVisitId(textOf(visit));
        open(stage, handedOver);
        handedOver.sayNotRight();
        stage.settle();
    }
    stage.until([&] { return !today.next().notice.isEmpty(); });
    CHECK(today.next().notice
          == QStringLiteral("Ishbel says: this time is not right for me. The office has not answered yet."));
    const auto &later = today.later()->rows();
    const auto jim = std::ranges::find(later, stage.day.jimVisit, &TodayRow::id);
    REQUIRE(jim != later.end());
    CHECK(jim->tag == QString::fromUtf8("“Not right for me”"));
    CHECK(jim->tagGlyph == QStringLiteral("speech"));
}

TEST_CASE("what a person says to the carer stands on Today until they answer, with one tap", "[carer]")
{
    CarerStage stage;
    TodayPage today;
    open(stage, today);
    CHECK(today.said().isEmpty());
    const auto hear = [&](const QUuid &to, const char *at) {
        stage.session().say({said(QUuid(QString::fromLatin1(at)), stage.day.ishbel, {},
                                  Saying{Kindly::ThankYou, QStringLiteral("You sang so well."), to})});
        stage.settle();
    };
    hear(stage.day.me, "{00000000-0000-7000-8000-00000000f001}");
    hear(stage.day.pawel, "{00000000-0000-7000-8000-00000000f002}"); // not hers to see
    stage.until([&] { return !today.said().isEmpty(); });
    REQUIRE(today.said().size() == 1);
    const QVariantMap one = today.said()[0].toMap();
    CHECK(one.value(QStringLiteral("title")).toString() == u"Ishbel says to you, 8:06am");
    CHECK(one.value(QStringLiteral("words")).toString() == u"“Thank you. You sang so well.”");
    REQUIRE(TodayPage::answers().size() == 4);

    const int place = GENERATE(1, 3); // the last only says that it was read
    today.answer(one.value(QStringLiteral("sayingId")).toString(), place);
    CHECK(today.said().isEmpty());
    stage.until([&] { return stage.unsentOf<SayingAnswer>().size() == 1; });
    CHECK(stage.unsentOf<SayingAnswer>()[0].answer
          == (place == 1 ? KindAnswer::GladToRead : KindAnswer::Unknown));
    CHECK(stage.unsent().back().entity == QUuid(one.value(QStringLiteral("sayingId")).toString()));
    stage.settle();
    CHECK(today.said().isEmpty());
}

TEST_CASE("a person goes to hospital and comes home: visits pause, and then are looked at again", "[carer]")
{
    CarerStage stage;
    TodayPage today;
    open(stage, today);
    REQUIRE(today.next().personId == textOf(stage.day.ishbel));
    PersonOverview person;
    person.setPersonId(textOf(stage.day.ishbel));
    open(stage, person);
    CHECK_FALSE(person.inHospital());
    CHECK(person.hospitalWords().isEmpty());

    person.goesToHospital(QStringLiteral(" Victoria, ward 3 "));
    stage.until([&] { return person.inHospital(); });
    REQUIRE(stage.unsentOf<Stay>().size() == 1);
    CHECK(stage.unsentOf<Stay>()[0] == Stay{QStringLiteral("Victoria, ward 3"), SmallDay::at(8, 6), {}});
    CHECK(person.hospitalWords()
          == u"In hospital since 8:06am. The visits pause until somebody says that Ishbel is home. Victoria, "
             u"ward 3");
    stage.until([&] { return today.next().personId != textOf(stage.day.ishbel); });
    const auto &later = today.later()->rows();
    const auto paused = std::ranges::find(later, stage.day.ishbelVisit, &TodayRow::id);
    REQUIRE(paused != later.end());
    CHECK(paused->tag == u"In hospital");

    REQUIRE_FALSE(person.coming().isEmpty());
    CHECK(person.coming()[0].toMap().value(QStringLiteral("line")).toString()
          == u"You • paused, in hospital");

    SECTION("a mistake is taken back")
    {
        person.wasNotInHospital();
        stage.until([&] { return !person.inHospital(); });
        stage.until([&] { return today.next().personId == textOf(stage.day.ishbel); });
        CHECK(today.next().notice.isEmpty());
    }
    SECTION("home again the next visits look at what changed")
    {
        stage.clock.advance(60'000);
        emit stage.session().nowChanged();
        person.comesHome();
        stage.until([&] { return !person.inHospital(); });
        CHECK(stage.unsentOf<Stay>().back().until == SmallDay::at(8, 7));
        CHECK(person.hospitalWords().startsWith(u"Home from hospital since 8:07am. Look again at medicines"));
        stage.until([&] { return today.next().notice.startsWith(u"Home from hospital since 8:07am."); });
    }
}
