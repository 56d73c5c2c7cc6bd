#include "board_words.h"

#include "names.h"
#include "readable.h"

namespace doorstep {

namespace {

constexpr int FreshSeconds = 15 * 60;

} // namespace

BoardWords::BoardWords(const BoardDay &day, PlainTime time)
    : m_day(day)
    , m_time(std::move(time))
{
}

QString BoardWords::personName(const QUuid &person) const
{
    return m_day.people.value(person).name;
}

bool BoardWords::isSilent(const BoardRow &row) const
{
    return row.lastHeardAt.secsTo(m_day.asOf) > FreshSeconds;
}

QString BoardWords::firstName(const QUuid &worker) const
{
    return firstNameOf(m_day.workers.value(worker).name);
}

QString BoardWords::carers(const Visit &visit) const
{
    QStringList names;
    for (const QUuid &worker : visit.plan.staff)
        names.append(firstName(worker));
    names.removeAll(QString());
    return names.isEmpty() ? tr("Nobody planned") : names.join(tr(", "));
}

QString BoardWords::exception(Need need)
{
    switch (need) {
    case Need::NoWord:
        return QStringLiteral("noWord");
    case Need::Late:
        return QStringLiteral("late");
    case Need::Missed:
        return QStringLiteral("missed");
    case Need::NoCarer:
        return QStringLiteral("noCarer");
    case Need::NoAccess:
        return QStringLiteral("noAccess");
    case Need::Incomplete:
        return QStringLiteral("incomplete");
    case Need::NotLeft:
        return QStringLiteral("notLeft");
    case Need::Short:
        return QStringLiteral("short");
    case Need::Nothing:
        break;
    }
    return {};
}

QString BoardWords::needWord(Need need)
{
    switch (need) {
    case Need::NoWord:
        return tr("No word");
    case Need::Late:
        return tr("Late");
    case Need::Missed:
        return tr("Missed");
    case Need::NoCarer:
        return tr("No carer");
    case Need::NoAccess:
        return tr("Could not get in");
    case Need::Incomplete:
        return tr("Not all here");
    case Need::NotLeft:
        return tr("No word of leaving");
    case Need::Short:
        return tr("Short");
    case Need::Nothing:
        break;
    }
    return {};
}

QString BoardWords::lastHeard(const BoardRow &row) const
{
    const QString carer = firstName(row.waitsFor);
    if (!row.lastHeardAt.isValid())
        return tr("%1’s tablet has not been heard yet.").arg(carer);
    if (row.holdsBack)
        return tr("%1’s tablet was heard %2 and had more to send.").arg(carer, m_time.when(row.lastHeardAt));
    return tr("%1’s tablet last heard %2.").arg(carer, m_time.when(row.lastHeardAt));
}

QString BoardWords::why(WhyShorter why)
{
    switch (why) {
    case WhyShorter::AskedMeToGo:
        return tr("“Asked me to go.”");
    case WhyShorter::AllDone:
        return tr("“All done.”");
    case WhyShorter::CalledAway:
        return tr("“Called away.”");
    case WhyShorter::Unknown:
        break;
    }
    return {};
}

QString BoardWords::shortFact(const BoardRow &row) const
{
    const qint64 here = row.here ? row.here->count() : 0;
    const QString fact = tr("%1 of %2 minutes.").arg(here).arg(row.planned.count());
    const QString reason = why(row.whyShorter);
    return reason.isEmpty() ? fact : tr("%1 %2").arg(fact, reason);
}

QString BoardWords::lateFact(const BoardRow &row) const
{
    const QString due = m_time.when(row.dueAt);
    if (isSilent(row))
        return tr("Due %1. Nobody there by %2, and no word since.").arg(due, m_time.when(row.lastHeardAt));
    const QString late = PlainTime::lateness(row.lateBy);
    if (row.saidLateAt.isValid())
        return tr("Due %1, %2. Told %3: about %4.")
            .arg(due, late, m_time.when(row.saidLateAt), PlainTime::duration(row.saidLate));
    return tr("Due %1, %2. Tablet heard %3.").arg(due, late, m_time.when(row.lastHeardAt));
}

QString BoardWords::noAccessFact(const Visit &visit) const
{
    for (auto told = visit.noAccess.rbegin(); told != visit.noAccess.rend(); ++told) {
        if (!told->putRightBy.isNull())
            continue;
        const QString who = tr("%1, %2").arg(m_time.when(told->at), firstName(told->worker));
        return told->body.reason.isEmpty() ? tr("%1: could not get in").arg(who)
                                           : tr("%1: “%2”").arg(who, told->body.reason);
    }
    return {};
}

QString BoardWords::fact(const BoardRow &row, const Visit &visit) const
{
    const QString due = m_time.when(row.dueAt);
    switch (row.need) {
    case Need::NoWord:
        return tr("Due %1. %2").arg(due, lastHeard(row));
    case Need::Late:
        return lateFact(row);
    case Need::Missed:
        return tr("Due %1. Nobody had come when it ended.").arg(due);
    case Need::NoCarer:
        return tr("Due %1. Nobody is planned.").arg(due);
    case Need::NoAccess:
        return noAccessFact(visit);
    case Need::Incomplete:
        return tr("%1 of %2 are there. %3").arg(row.came).arg(visit.plan.staff.size()).arg(lastHeard(row));
    case Need::NotLeft:
        return tr("Arrived %1. Planned to end %2. %3")
            .arg(m_time.when(row.arrivedAt), m_time.when(visit.plan.endsAt), lastHeard(row));
    case Need::Short:
        return shortFact(row);
    case Need::Nothing:
        break;
    }
    return {};
}

QString BoardWords::concernException(const BoardConcern &concern)
{
    return concern.isOpening ? QStringLiteral("opened") : QStringLiteral("concern");
}

QString BoardWords::concernWord(const BoardConcern &concern)
{
    if (concern.isOpening)
        return tr("Opened");
    return concern.isUrgent() ? tr("Urgent concern") : tr("Concern");
}

QString BoardWords::concernFact(const BoardConcern &concern) const
{
    const QString said = quotedReadable(concern.concern.said);
    if (!concern.isOpening)
        return tr("%1, %2: %3").arg(m_time.when(concern.at), firstName(concern.author), said);
    const QString opened = tr("%1, %2 opened the page without a visit", "when, who")
                               .arg(m_time.when(concern.at), firstName(concern.author));
    return concern.concern.said.trimmed().isEmpty() ? tr("%1, and gave no reason.").arg(opened)
                                                    : tr("%1: %2", "what, why").arg(opened, said);
}

QString BoardWords::owner(const QUuid &onIt) const
{
    return onIt.isNull() ? QString() : tr("%1 is on it").arg(firstName(onIt));
}

QString BoardWords::doneText(const BoardRow &row) const
{
    const bool isOfItsDay = m_time.localDate(row.arrivedAt) == m_time.localDate(row.startsAt);
    const QString arrived = isOfItsDay ? m_time.clock(row.arrivedAt) : m_time.when(row.arrivedAt);
    if (row.amended)
        return tr("Arrived %1, heard %2").arg(arrived, m_time.when(row.arrivalHeardAt));
    if (!row.arrivedAt.isValid())
        return row.leftAt.isValid() ? tr("Left %1").arg(m_time.when(row.leftAt)) : tr("Done");
    return tr("%1 to %2").arg(m_time.when(row.arrivedAt), m_time.clock(row.leftAt));
}

QString BoardWords::laterText(const BoardRow &row) const
{
    if (row.saidLateAt.isValid())
        return tr("About %1 late").arg(PlainTime::duration(row.saidLate));
    if (row.dueAt < m_time.now() && m_day.asOf < m_time.now().addSecs(-60))
        return tr("Not known here yet");
    if (row.movedFrom.isValid())
        return tr("Moved, was %1").arg(m_time.when(row.movedFrom));
    if (row.startsAt > m_time.now())
        return tr("Later");
    const QString due = m_time.clock(row.dueAt);
    return row.dueAt < m_time.now() ? tr("Was due by %1").arg(due) : tr("Due by %1").arg(due);
}

QString BoardWords::stateText(const BoardRow &row) const
{
    if (row.visitState == VisitState::Cancelled)
        return tr("Cancelled");
    if (row.isPaused)
        return tr("In hospital");
    switch (row.state) {
    case BoardState::NeedsYou:
        return needWord(row.need);
    case BoardState::HereNow:
        return row.amended
            ? tr("Here since %1, heard %2").arg(m_time.when(row.arrivedAt), m_time.when(row.arrivalHeardAt))
            : tr("Here since %1").arg(m_time.when(row.arrivedAt));
    case BoardState::Done:
        return doneText(row);
    case BoardState::Later:
        return laterText(row);
    }
    return {};
}

QString BoardWords::stateGlyph(const BoardRow &row)
{
    if (row.visitState == VisitState::Cancelled)
        return QStringLiteral("ban");
    if (row.isPaused)
        return QStringLiteral("info");
    switch (row.state) {
    case BoardState::NeedsYou:
        break;
    case BoardState::HereNow:
        return QStringLiteral("home");
    case BoardState::Done:
        return QStringLiteral("check");
    case BoardState::Later:
        return row.saidLateAt.isValid() ? QStringLiteral("late") : QStringLiteral("clock");
    }
    switch (row.need) {
    case Need::NoWord:
        return QStringLiteral("signal-none");
    case Need::Late:
        return QStringLiteral("late");
    case Need::Missed:
        return QStringLiteral("cross");
    case Need::NoCarer:
        return QStringLiteral("person");
    case Need::NoAccess:
        return QStringLiteral("door-cross");
    case Need::Incomplete:
        return QStringLiteral("people");
    case Need::NotLeft:
        return QStringLiteral("home");
    case Need::Short:
        return QStringLiteral("short");
    case Need::Nothing:
        break;
    }
    return {};
}

QString BoardWords::stateTone(const BoardRow &row)
{
    switch (row.need) {
    case Need::Missed:
    case Need::NoCarer:
        return QStringLiteral("danger");
    case Need::Late:
    case Need::NoAccess:
    case Need::Incomplete:
        return QStringLiteral("warning");
    case Need::Short:
        return QStringLiteral("info");
    case Need::NoWord:
    case Need::NotLeft: // what is not known is no alarm
    case Need::Nothing:
        break;
    }
    if (row.state == BoardState::Later && row.saidLateAt.isValid())
        return QStringLiteral("warning");
    return row.state == BoardState::HereNow ? QStringLiteral("success") : QStringLiteral("offline");
}

} // namespace doorstep
