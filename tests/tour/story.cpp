#include "story.h"

#include "hands.h"
#include "office.h"

#include <QDir>
#include <QTime>

namespace {

const QString Carer = QStringLiteral("R03"); // Joan Meldrum, reablement
const QString Person = QStringLiteral("P20"); // Ishbel Cairns
const QString Supervisor = QStringLiteral("V01"); // Catherine Baird
const QString PersonName = QStringLiteral("Ishbel Cairns");
const QStringList AnsweredFirst{QStringLiteral("guided"), QStringLiteral("reminded"),
                                QStringLiteral("bySelf")};
const QString FirstHalf = QStringLiteral("Slept well, and started");
const QString LastWord = QStringLiteral(" her exercises");
const QString SecondHalf = QStringLiteral(" without being asked.");
const QString MustKnow = QStringLiteral("No bending past 90 degrees");
const QString NewWords = QStringLiteral("Ask me twice. I say no the first time.");

/// The story, scene by scene. Each goes on from where the one before left everybody.
class Story
{
public:
    Story(const QString &programs, const QString &agency, const QString &out, Told &told)
        : m_agency(agency)
        , m_out(out)
        , m_told(told)
        , m_office(programs, out, told)
        , m_carer(QStringLiteral("carer"), place(programs, QStringLiteral("carer")), told)
        , m_person(QStringLiteral("person"), place(programs, QStringLiteral("person")), told)
        , m_supervisor(QStringLiteral("supervisor"), place(programs, QStringLiteral("supervisor")), told)
    {
    }

    void tell()
    {
        if (!officeOpens() || !everybodyJoins())
            return;
        signalGoes();
        readsBeforeTheDoor();
        firstVisit();
        handedOver();
        killedWhileTyping();
        firstVisitEnds();
        secondVisit();
        boardWithoutWord();
        personCorrects();
        thirdVisit();
        signalReturns();
        boardKnows();
        copyForTheHospital();
        carerReadsNewWords();
        officeChecks();
    }

private:
    Tablet::Place place(const QString &programs, const QString &who) const
    {
        return {programs, m_out + u'/' + who, m_out, m_office.clockFile(), {1280, 800}};
    }

    bool officeOpens()
    {
        m_told.scene(QStringLiteral("The office opens"));
        m_office.setClock(QTime(8, 2));
        return m_office.open(m_agency) && m_office.serve();
    }

    /// Signs in without a hand.
    static QStringList byItself(QStringList more) { return more << QStringLiteral("--pin") << Pin; }

    bool joins(Tablet &tablet, const QString &ref, const QString &home)
    {
        return tablet.start(byItself({QStringLiteral("--join"), m_office.invite(ref)}))
            && m_told.expect(tablet.waitFor(home), ref + QStringLiteral(" has joined"));
    }

    bool everybodyJoins()
    {
        m_told.scene(QStringLiteral("A carer joins with address and code, a person and a supervisor with the "
                                    "text of the picture"));
        if (!m_carer.start() || !joinByHand(m_carer, m_office.invite(Carer), m_told)
            || !m_told.expect(m_carer.waitFor(QStringLiteral("todayPage")),
                              QStringLiteral("the people they visit have come"))
            || !joins(m_person, Person, QStringLiteral("personHome"))
            || !joins(m_supervisor, Supervisor, QStringLiteral("boardPage")))
            return false;
        m_carer.waitText(QStringLiteral("syncPill"), QStringLiteral("All sent"));
        m_carer.waitText(QStringLiteral("nextVisit"), PersonName);
        m_carer.grab(QStringLiteral("today"));
        m_person.grab(QStringLiteral("home"));
        m_supervisor.grab(QStringLiteral("board-in-the-morning"));
        return true;
    }

    void signalGoes()
    {
        m_told.scene(QStringLiteral("The carer loses signal"));
        m_carer.press(QStringLiteral("signalSwitch"));
        m_carer.waitText(QStringLiteral("syncPill"), QStringLiteral("No signal"));
    }

    void readsBeforeTheDoor()
    {
        m_told.scene(QStringLiteral("Before the door: what must be known, and her own words"));
        m_carer.waitText(QStringLiteral("beforeCard"), QStringLiteral("You must know"));
        m_carer.waitText(QStringLiteral("beforeCard"), MustKnow);
        m_carer.grab(QStringLiteral("no-signal-before-the-door"));
    }

    /// Arrives at the next visit and answers its first steps, one rung each.
    void arrive(const QStringList &rungs)
    {
        m_carer.press(QStringLiteral("arriveButton"));
        m_told.expect(m_carer.waitFor(QStringLiteral("visitPage")), QStringLiteral("one tap arrives"));
        m_carer.find(QStringLiteral("step."), QString()); // the page is there before its steps are read
        for (const QString &rung : rungs) {
            const QStringList open = m_carer.named(QStringLiteral("step."), u'.' + rung);
            if (m_told.expect(!open.isEmpty(), QStringLiteral("a step waits for an answer")))
                m_carer.press(open.first());
        }
    }

    /// The page is there before all of its steps are.
    qsizetype answeredSteps(qsizetype least)
    {
        return m_carer.countNamed(QStringLiteral("step."), QStringLiteral(".change"), least);
    }

    void leave()
    {
        m_carer.press(QStringLiteral("leaveButton"));
        m_carer.waitFor(QStringLiteral("leavePage"));
    }

    void firstVisit()
    {
        m_told.scene(QStringLiteral("The first visit, without signal"));
        m_office.setClock(QTime(8, 14));
        arrive(AnsweredFirst);
        m_carer.waitText(QStringLiteral("syncPill"), QStringLiteral("No signal"));
        m_carer.grab(QStringLiteral("visit"));
    }

    void handedOver()
    {
        m_told.scene(QStringLiteral("The carer hands her the tablet, and takes it back by PIN"));
        m_carer.press(QStringLiteral("handOverButton"));
        m_carer.waitFor(QStringLiteral("tileAboutMe"));
        m_carer.grab(QStringLiteral("handed-over"));
        m_told.expect(!m_carer.isThere(QStringLiteral("visitPage")),
                      QStringLiteral("nothing but her own is on it"));
        m_carer.press(QStringLiteral("forCarer"));
        enterPin(m_carer);
        m_carer.waitFor(QStringLiteral("visitPage"));
    }

    void killedWhileTyping()
    {
        m_told.scene(QStringLiteral("The tablet dies in the middle of a note"));
        m_answered = answeredSteps(AnsweredFirst.size());
        m_carer.press(QStringLiteral("noteButton"));
        m_carer.type(QStringLiteral("noteText"), FirstHalf);
        m_carer.waitText(QStringLiteral("noteText"), FirstHalf);
        m_carer.grab(QStringLiteral("note-half-written"));
        m_carer.tellTurns();
        m_carer.type(QStringLiteral("noteText"), LastWord);
        m_carer.killNine(); // with nothing waited for
        m_carer.start(byItself({QStringLiteral("--no-signal")}));
        m_told.expect(m_carer.waitFor(QStringLiteral("notePage")),
                      QStringLiteral("the same page is there again"));
        m_carer.waitText(QStringLiteral("noteText"), FirstHalf);
        m_written = m_carer.text(QStringLiteral("noteText"));
        m_told.expect(m_written.startsWith(FirstHalf) && (FirstHalf + LastWord).startsWith(m_written),
                      QStringLiteral("what was typed is there, but for its last letters at most"), m_written);
        m_carer.grab(QStringLiteral("note-after-kill"));
    }

    void firstVisitEnds()
    {
        m_told.scene(QStringLiteral("The note is finished, the visit too"));
        m_carer.type(QStringLiteral("noteText"), SecondHalf);
        m_written += SecondHalf;
        m_carer.waitText(QStringLiteral("noteText"), m_written);
        m_carer.press(QStringLiteral("saveNoteButton"));
        m_carer.waitFor(QStringLiteral("visitPage"));
        const qsizetype answered = answeredSteps(m_answered);
        m_told.expect(answered > 0 && answered == m_answered,
                      QStringLiteral("every step that was answered still is"),
                      QStringLiteral("%1, were %2").arg(answered).arg(m_answered));
        m_office.setClock(QTime(8, 58));
        leave();
        m_carer.grab(QStringLiteral("leave"));
        m_carer.press(QStringLiteral("finishButton"));
        m_carer.waitGone(QStringLiteral("leavePage"));
    }

    void secondVisit()
    {
        m_told.scene(QStringLiteral("The second visit"));
        m_office.setClock(QTime(9, 22));
        arrive({QStringLiteral("handsOn"), QStringLiteral("guided")});
        m_office.setClock(QTime(9, 54));
        leave();
        m_carer.press(QStringLiteral("finishButton"));
        m_carer.waitGone(QStringLiteral("leavePage"));
    }

    void boardWithoutWord()
    {
        m_told.scene(QStringLiteral("The supervisor has no word, and says no more than that"));
        m_supervisor.waitText(QStringLiteral("syncPill"), QStringLiteral("As known at 9:5"));
        const QString row = m_supervisor.find(QStringLiteral("exception."), PersonName);
        if (m_told.expect(!row.isEmpty(), QStringLiteral("the board has a row for ") + PersonName)) {
            m_told.expect(m_supervisor.text(row).contains(QStringLiteral("No word")),
                          QStringLiteral("it says no word, not missed"), m_supervisor.text(row));
            m_supervisor.press(row);
            m_supervisor.waitText(QStringLiteral("reasonName"), PersonName);
        }
        m_supervisor.grab(QStringLiteral("board-no-word"));
    }

    void personCorrects()
    {
        m_told.scene(QStringLiteral("The person corrects a line on their own tablet"));
        m_person.press(QStringLiteral("tileAboutMe"));
        m_person.waitFor(QStringLiteral("lineWords"));
        m_person.grab(QStringLiteral("about-me"));
        m_person.press(QStringLiteral("lineChange"));
        m_person.press(QStringLiteral("changeWrong"));
        m_person.waitFor(QStringLiteral("changeText"));
        m_person.type(QStringLiteral("changeText"), NewWords);
        m_person.grab(QStringLiteral("change"));
        m_person.press(QStringLiteral("changeSave"));
        m_person.waitText(QStringLiteral("lineWords"), NewWords);
        m_person.grab(QStringLiteral("changed"));
        m_person.press(QStringLiteral("lineBack"));
        m_person.press(QStringLiteral("tileWhoIsComing"));
        m_person.waitFor(QStringLiteral("comingVisit0"));
        m_person.grab(QStringLiteral("who-is-coming"));
        m_person.press(QStringLiteral("comingBack"));
    }

    void thirdVisit()
    {
        m_told.scene(QStringLiteral("The third visit"));
        m_office.setClock(QTime(10, 16));
        arrive({QStringLiteral("bySelf"), QStringLiteral("bySelf")});
        m_office.setClock(QTime(10, 58));
        leave();
        m_carer.press(QStringLiteral("finishButton"));
        m_carer.waitGone(QStringLiteral("leavePage"));
        m_carer.press(QStringLiteral("syncPill"));
        m_told.expect(m_carer.waitFor(QStringLiteral("savedHerePill")),
                      QStringLiteral("what is only here is one tap away"));
        m_told.expect(!m_carer.find(QStringLiteral("unsent."), QStringLiteral("You read about")).isEmpty(),
                      QStringLiteral("that the must-know line was read is kept, too"));
        m_carer.grab(QStringLiteral("saved-here"));
        m_carer.press(QStringLiteral("closeSheet"));
    }

    void signalReturns()
    {
        m_told.scene(QStringLiteral("Signal returns"));
        m_office.setClock(QTime(11, 2));
        m_carer.press(QStringLiteral("signalSwitch"));
        m_carer.waitText(QStringLiteral("syncPill"), QStringLiteral("All sent"));
        m_carer.grab(QStringLiteral("all-sent"));
        m_person.press(QStringLiteral("personSettings"));
        m_person.waitText(QStringLiteral("personSync"), QStringLiteral("All sent"));
        m_person.grab(QStringLiteral("settings-all-sent"));
    }

    void boardKnows()
    {
        m_told.scene(QStringLiteral("The board knows, and says when it heard"));
        m_told.expect(m_supervisor.waitLost(QStringLiteral("exception."), PersonName),
                      QStringLiteral("nobody waits for word of %1 any more").arg(PersonName));
        m_supervisor.grab(QStringLiteral("board-word-has-come"));
        m_supervisor.press(QStringLiteral("boardTabs.2"));
        const QString row = m_supervisor.find(QStringLiteral("boardRow."), PersonName);
        if (!m_told.expect(!row.isEmpty(), PersonName + QStringLiteral(" is among the done")))
            return;
        m_supervisor.waitText(row, QStringLiteral("Arrived 8:14am, heard 11:0"));
        m_told.expect(!m_supervisor.find(QStringLiteral("boardRow."), QStringLiteral("10:16am")).isEmpty(),
                      QStringLiteral("the third arrival is there too"));
        m_supervisor.grab(QStringLiteral("board-done"));
        m_supervisor.press(row);
        m_supervisor.press(QStringLiteral("openLogButton"));
        m_supervisor.waitText(QStringLiteral("logName"), PersonName);
        m_supervisor.waitText(QStringLiteral("logChain"), QStringLiteral("Whole and unbroken"));
        const QString note = m_supervisor.find(QStringLiteral("logEvent."), m_written);
        m_told.expect(!note.isEmpty(), QStringLiteral("the note is there, whole"));
        m_told.expect(m_supervisor.text(QStringLiteral("logEvent.0")).contains(QStringLiteral("11:0")),
                      QStringLiteral("the arrival has its heard-at time"),
                      m_supervisor.text(QStringLiteral("logEvent.0")));
        m_supervisor.grab(QStringLiteral("visit-log"));
        m_supervisor.press(QStringLiteral("nav.1"));
        m_told.expect(m_supervisor.waitFor(QStringLiteral("boardList")),
                      QStringLiteral("the visits of the day are listed"));
        m_supervisor.grab(QStringLiteral("days"));
        m_supervisor.press(QStringLiteral("nav.3"));
        m_supervisor.waitFor(QStringLiteral("inboxPage"));
        const QString first = m_supervisor.find(QStringLiteral("inboxRow."), {});
        m_told.expect(!first.isEmpty(), QStringLiteral("something waits in the inbox"));
        m_supervisor.grab(QStringLiteral("inbox"));
    }

    void copyForTheHospital()
    {
        m_told.scene(QStringLiteral("The page travels with her, and she can see to whom"));
        m_supervisor.press(QStringLiteral("nav.2"));
        const QString row = m_supervisor.find(QStringLiteral("person."), PersonName);
        if (!m_told.expect(!row.isEmpty(), QStringLiteral("the office has ") + PersonName))
            return;
        m_supervisor.press(row);
        m_supervisor.waitFor(QStringLiteral("copyButton"));
        m_supervisor.press(QStringLiteral("copyButton"));
        m_supervisor.type(QStringLiteral("copyTo"), QStringLiteral("Victoria Hospital, ward 3"));
        m_supervisor.press(QStringLiteral("makeCopy"));
        m_supervisor.waitFor(QStringLiteral("copyMade"));
        m_supervisor.grab(QStringLiteral("copy"));
        QFile copy(m_out + QStringLiteral("/about-ishbel-cairns.pdf"));
        m_told.expect(copy.open(QIODevice::ReadOnly) && copy.read(5) == "%PDF-",
                      QStringLiteral("the page lies there, to be printed"));
    }

    void carerReadsNewWords()
    {
        m_told.scene(QStringLiteral("The carer sees the person's new words"));
        m_carer.press(QStringLiteral("nav.1"));
        const QString row = m_carer.find(QStringLiteral("person."), PersonName);
        if (!m_told.expect(!row.isEmpty(), QStringLiteral("the carer still has ") + PersonName))
            return;
        m_carer.press(row);
        m_carer.waitFor(
            QStringLiteral("trendButton")); // the last of the buttons there: then nothing moves any more
        m_carer.grab(QStringLiteral("person"));
        m_carer.press(QStringLiteral("aboutButton"));
        m_carer.waitFor(QStringLiteral("passportPage"));
        const QString line = m_carer.find(QStringLiteral("line."), NewWords);
        m_told.expect(!line.isEmpty(), QStringLiteral("the new words are on the carer's tablet"));
        m_carer.grab(QStringLiteral("new-words"));
    }

    void officeChecks()
    {
        m_told.scene(QStringLiteral("The office closes"));
        m_carer.quit();
        m_person.quit();
        m_supervisor.quit();
        m_office.stop();
        m_office.check();
    }

    qsizetype m_answered = 0; ///< steps of the first visit before the tablet died
    QString m_written; ///< of the note
    QString m_agency;
    QString m_out;
    Told &m_told;
    Office m_office;
    Tablet m_carer;
    Tablet m_person;
    Tablet m_supervisor;
};

} // namespace

void tellStory(const QString &programs, const QString &agency, const QString &out, Told &told)
{
    Story(programs, agency, out, told).tell();
}
