#include "shift.h"

#include "hands.h"
#include "network_seen.h"
#include "office.h"
#include "tablet.h"
#include "without_network.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <memory>

namespace {

struct Carer {
    const char *ref;
    const char *initials;
};
constexpr Carer Fiona{"S03", "FD"};
constexpr Carer Pawel{"R02", "PZ"};
constexpr Carer Denise{"S09", "DP"};

/// What is next on somebody's day, when they come to it.
struct Call {
    const Carer *who;
    QTime arrives;
    QTime leaves;
};
const Call Calls[] = {
    {&Fiona, QTime(7, 40), QTime(8, 24)},   {&Fiona, QTime(8, 36), QTime(9, 9)},
    {&Fiona, QTime(9, 46), QTime(10, 29)},  {&Fiona, QTime(10, 41), QTime(11, 39)},
    {&Fiona, QTime(12, 6), QTime(12, 34)},  {&Pawel, QTime(12, 41), QTime(13, 8)},
    {&Pawel, QTime(13, 12), QTime(13, 39)}, {&Denise, QTime(16, 11), QTime(16, 39)},
    {&Pawel, QTime(16, 46), QTime(17, 14)}, {&Denise, QTime(17, 21), QTime(17, 49)},
    {&Denise, QTime(18, 6), QTime(18, 38)}, {&Denise, QTime(20, 11), QTime(20, 49)},
};
/// How the tablet speaks, and what of it is waited for.
struct Speech {
    const char *choice; ///< under Me; none: as it comes
    const char *textPercent;
    const char *allSent;
    const char *minutes; ///< what every count of them holds
};
constexpr Speech English{nullptr, "100", "All sent", "minutes"};
constexpr Speech LargeArabic{"languageChoice.chips.2", "200", "أُرسل الكل", "دقيق"};
constexpr int NotesOfCall = 5;
constexpr int Locks = 30;

/// One shift, from the office's files to the check of its server.
class Shift
{
public:
    Shift(const QString &programs, const QString &out, bool withNetwork, const Speech &speech, Told &told)
        : m_programs(programs)
        , m_out(out)
        , m_speech(speech)
        , m_withNetwork(withNetwork)
        , m_told(told)
        , m_office(programs, out, told)
    {
    }

    bool tell(const QString &agency)
    {
        m_told.scene(QStringLiteral("A tablet for three carers"));
        m_office.setClock(QTime(7, 20));
        if (!m_office.open(agency) || !m_office.check())
            return false;
        m_before = m_office.records();
        if (!m_office.serve() || !threeJoin())
            return false;
        m_told.scene(m_withNetwork ? QStringLiteral("Fourteen hours, with a network, in Arabic at 200 %")
                                   : QStringLiteral("Fourteen hours, without a network"));
        start(!m_withNetwork);
        work();
        m_taps = m_tablet->taps();
        m_told.scene(QStringLiteral("Home again, where there is a network"));
        start(false);
        return everybodySends();
    }

    const QStringList &taps() const { return m_taps; }

private:
    void start(bool withoutNetwork)
    {
        m_tablet.reset();
        m_tablet =
            std::make_unique<Tablet>(QStringLiteral("tablet"),
                                     Tablet::Place{m_programs, m_out + QStringLiteral("/tablet"), m_out,
                                                   m_office.clockFile(), QSize(1280, 800), withoutNetwork},
                                     m_told);
        m_tablet->start({QStringLiteral("--text"), QString::fromUtf8(m_speech.textPercent)});
    }

    bool waitAllSent()
    {
        return m_tablet->waitText(QStringLiteral("syncPill"), QString::fromUtf8(m_speech.allSent));
    }

    bool joins(const Carer &carer)
    {
        return joinByHand(*m_tablet, m_office.invite(QString::fromLatin1(carer.ref)), m_told)
            && m_told.expect(m_tablet->waitFor(QStringLiteral("todayPage")),
                             QStringLiteral("%1 has joined").arg(QLatin1StringView(carer.ref)))
            && choosesLanguage() && waitAllSent();
    }

    /// Once; it is theirs from then on.
    bool choosesLanguage()
    {
        if (!m_speech.choice)
            return true;
        return m_tablet->press(QStringLiteral("nav.2"))
            && m_tablet->press(QString::fromLatin1(m_speech.choice))
            && m_tablet->press(QStringLiteral("nav.0")) && m_tablet->waitFor(QStringLiteral("todayPage"));
    }

    void lock()
    {
        m_tablet->press(QStringLiteral("nav.2"));
        m_tablet->press(QStringLiteral("lockButton"));
        m_tablet->waitFor(QStringLiteral("unlockPage"));
    }

    bool threeJoin()
    {
        start(false);
        if (!joins(Fiona))
            return false;
        lock();
        m_tablet->press(QStringLiteral("notMeButton"));
        if (!joins(Pawel))
            return false;
        lock();
        m_tablet->press(QStringLiteral("notMeButton")); // neither of the two…
        m_tablet->press(QStringLiteral("notMeButton")); // …but somebody new
        return joins(Denise);
    }

    void unlock(const Carer &carer)
    {
        m_tablet->waitFor(QStringLiteral("unlockPage"));
        const QString account =
            m_tablet->find(QStringLiteral("account."), QString::fromLatin1(carer.initials));
        m_tablet->press(account);
        const NetworkSeen before = networkOf(m_tablet->processId());
        for (const QChar digit : Pin.chopped(1))
            m_tablet->press(QStringLiteral("pin.") + digit);
        const NetworkSeen typed = networkOf(m_tablet->processId());
        QElapsedTimer took;
        took.start();
        m_tablet->press(QStringLiteral("pin.") + Pin.back());
        m_tablet->waitFor(QStringLiteral("todayPage"));
        m_longestMs = std::max(m_longestMs, took.elapsed());
        const NetworkSeen opened = networkOf(m_tablet->processId());
        m_sockets += before.sockets + typed.sockets;
        m_triedLocked += typed.tried - before.tried;
        m_triedOpen += opened.tried - typed.tried;
    }

    void lookAndLock(const Carer &carer)
    {
        unlock(carer);
        lock();
        ++m_locks;
    }

    void writeNotes()
    {
        for (int i = 0; i < NotesOfCall; ++i) {
            const QString words = QStringLiteral("Note %1, all well.").arg(m_notes + 1);
            m_tablet->press(QStringLiteral("noteButton"));
            m_tablet->type(QStringLiteral("noteText"), words);
            m_tablet->find(QStringLiteral("noteText"), words);
            m_tablet->press(QStringLiteral("saveNoteButton"));
            if (m_tablet->waitGone(QStringLiteral("notePage")) // it leaves while the next comes
                && m_tablet->waitFor(QStringLiteral("visitPage")))
                ++m_notes;
        }
    }

    void visit(const Call &call)
    {
        m_office.setClock(call.arrives);
        unlock(*call.who);
        m_tablet->press(QStringLiteral("arriveButton"));
        m_tablet->waitFor(QStringLiteral("visitPage"));
        m_tablet->waitGone(QStringLiteral("todayPage"));
        writeNotes();
        m_office.setClock(call.leaves);
        m_tablet->press(QStringLiteral("leaveButton"));
        m_tablet->waitFor(QStringLiteral("leavePage"));
        m_tablet->waitGone(QStringLiteral("visitPage"));
        m_tablet->find(QStringLiteral("minutesHere"), QString::fromUtf8(m_speech.minutes));
        m_tablet->press(QStringLiteral("finishButton"));
        if (m_tablet->waitGone(QStringLiteral("leavePage")))
            ++m_calls;
        m_tablet->waitFor(QStringLiteral("todayPage"));
        lock();
        ++m_locks;
    }

    void work()
    {
        const Carer *others[] = {&Fiona, &Pawel, &Denise};
        size_t next = 0;
        for (const Call &call : Calls) {
            while ((m_locks + 1) * int(std::size(Calls)) < (m_calls + 1) * Locks)
                lookAndLock(*others[next++ % std::size(others)]); // whoever passes by looks at their day
            visit(call);
        }
        m_office.setClock(QTime(21, 40));
        m_told.expect(m_calls == int(std::size(Calls)), QStringLiteral("%1 visits").arg(m_calls));
        m_told.expect(m_notes == NotesOfCall * m_calls, QStringLiteral("%1 notes").arg(m_notes));
        m_told.expect(m_locks == Locks, QStringLiteral("%1 times locked").arg(m_locks));
        if (m_withNetwork) // then the courier speaks to the office behind the lock: three lines at most, a
                           // sign-in each
            m_told.expect(m_sockets <= 2 * 3 * (m_locks + m_calls),
                          QStringLiteral("no more sockets than sign-ins while it was locked"),
                          QString::number(m_sockets));
        else
            m_told.expect(m_sockets == 0, QStringLiteral("no socket while it was locked, up to the last key"),
                          QString::number(m_sockets));
        m_told.expect(m_triedLocked == 0, QStringLiteral("no way out was looked for while it was locked"),
                      QString::number(m_triedLocked));
        m_told.saw(
            QStringLiteral("the slowest opening took %1 ms; %2 ways out were looked for once it was open")
                .arg(m_longestMs)
                .arg(m_triedOpen));
    }

    bool everybodySends()
    {
        for (const Carer *carer : {&Fiona, &Pawel, &Denise}) {
            unlock(*carer);
            if (!waitAllSent())
                return false;
            lock();
        }
        m_tablet.reset();
        m_office.stop();
        const int least = m_calls * (NotesOfCall + 2); // and who read a page, where they looked long enough
        return m_office.check()
            && m_told.expect(m_office.records() - m_before >= least,
                             QStringLiteral("every arrival, note and leaving is on the server"),
                             QString::number(m_office.records() - m_before));
    }

    QString m_programs;
    QString m_out;
    const Speech &m_speech;
    bool m_withNetwork;
    Told &m_told;
    Office m_office;
    std::unique_ptr<Tablet> m_tablet;
    QStringList m_taps;
    int m_before = 0; ///< records that came from the office's files
    int m_calls = 0;
    int m_notes = 0;
    int m_locks = 0;
    int m_sockets = 0;
    qint64 m_triedLocked = 0;
    qint64 m_triedOpen = 0; ///< by the driver, which begins then
    qint64 m_longestMs = 0;
};

/// The same tap has another id in another copy of the agency.
QStringList withoutIds(const QStringList &taps)
{
    static const QRegularExpression id(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    QStringList named = taps;
    return named.replaceInStrings(id, QStringLiteral("…"));
}

} // namespace

void tellShifts(const QString &programs, const QString &agency, const QString &out, Told &told)
{
    if (!told.expect(mayLeaveNetwork(), QStringLiteral("a program may be started without a network here")))
        return;
    Shift without(programs, out + QStringLiteral("/without"), false, English, told);
    Shift with(programs, out + QStringLiteral("/with"), true, LargeArabic, told);
    if (!without.tell(agency) || !with.tell(agency))
        return;
    told.scene(QStringLiteral("What was different"));
    told.expect(withoutIds(without.taps()) == withoutIds(with.taps()),
                QStringLiteral("nothing in what was done: the same %1 taps").arg(with.taps().size()),
                QString::number(without.taps().size()));
}
