#include "board_words.h"

namespace doorstep {

BoardWords::BoardWords(const BoardDay &day, PlainTime time)
    : m_day(day)
    , m_time(std::move(time))
{
}

QString BoardWords::personName(const QUuid &person) const
{
    return m_day.people.value(person).name;
}

QString BoardWords::callName(const QUuid &person) const
{
    const Person known = m_day.people.value(person);
    return known.callMe.isEmpty() ? known.name.section(u' ', 0, 0) : known.callMe;
}

QString BoardWords::firstName(const QUuid &worker) const
{
    return m_day.workers.value(worker).name.section(u' ', 0, 0);
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
    case Need::Short:
        return QStringLiteral("short");
    case Need::NoAccess:
        return QStringLiteral("noAccess");
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
    case Need::Short:
        return tr("Short");
    case Need::NoAccess:
        return tr("Could not get in");
    case Need::Nothing:
        break;
    }
    return {};
}

QString BoardWords::lastHeard(const BoardRow &row, const Visit &visit) const
{
    if (visit.plan.staff.empty())
        return tr("No carer is planned.");
    const QString carer = firstName(visit.plan.staff.front());
    if (!row.lastHeardAt.isValid())
        return tr("%1’s tablet has not been heard yet.").arg(carer);
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

QString BoardWords::fact(const BoardRow &row, const Visit &visit) const
{
    const QString due = m_time.clock(row.dueAt);
    switch (row.need) {
    case Need::NoWord:
        return tr("Due %1. %2").arg(due, lastHeard(row, visit));
    case Need::Late:
        return tr("Due %1, %2. Tablet heard %3.")
            .arg(due, PlainTime::lateness(row.lateBy), m_time.when(row.lastHeardAt));
    case Need::Missed:
        return tr("Due %1. Nobody had come when it ended.").arg(due);
    case Need::Short:
        return shortFact(row);
    case Need::NoAccess:
        return visit.noAccess.empty() || visit.noAccess.back().body.reason.isEmpty()
            ? tr("%1 was at the door.").arg(carers(visit))
            : visit.noAccess.back().body.reason;
    case Need::Nothing:
        break;
    }
    return {};
}

QString BoardWords::concernFact(const BoardConcern &concern) const
{
    return tr("%1, %2: %3").arg(m_time.when(concern.at), firstName(concern.author), concern.concern.said);
}

QString BoardWords::owner(const BoardRow &row) const
{
    return row.onIt.isNull() ? QString() : tr("%1 is on it").arg(firstName(row.onIt));
}

QString BoardWords::stateText(const BoardRow &row) const
{
    if (row.visitState == VisitState::Cancelled)
        return tr("Cancelled");
    switch (row.state) {
    case BoardState::NeedsYou:
        return needWord(row.need);
    case BoardState::HereNow:
        return row.amended
            ? tr("Here since %1, heard %2").arg(m_time.clock(row.arrivedAt), m_time.clock(row.arrivalHeardAt))
            : tr("Here since %1").arg(m_time.clock(row.arrivedAt));
    case BoardState::Done:
        if (row.amended)
            return tr("Arrived %1, heard %2")
                .arg(m_time.clock(row.arrivedAt), m_time.clock(row.arrivalHeardAt));
        return row.leftAt.isValid()
            ? tr("%1 to %2").arg(m_time.clock(row.arrivedAt), m_time.clock(row.leftAt))
            : tr("Done");
    case BoardState::Later:
        return tr("Later");
    }
    return {};
}

QString BoardWords::stateGlyph(const BoardRow &row)
{
    if (row.visitState == VisitState::Cancelled)
        return QStringLiteral("ban");
    switch (row.state) {
    case BoardState::NeedsYou:
        return QStringLiteral("alert");
    case BoardState::HereNow:
        return QStringLiteral("home");
    case BoardState::Done:
        return QStringLiteral("check");
    case BoardState::Later:
        return QStringLiteral("clock");
    }
    return {};
}

QString BoardWords::stateTone(const BoardRow &row)
{
    switch (row.state) {
    case BoardState::NeedsYou:
        return QStringLiteral("warning");
    case BoardState::HereNow:
        return QStringLiteral("success");
    case BoardState::Done:
    case BoardState::Later:
        break;
    }
    return QStringLiteral("offline");
}

QString BoardWords::since(const BoardRow &row) const
{
    if (row.need == Need::NoWord)
        return row.lastHeardAt.isValid() ? tr("since %1").arg(m_time.when(row.lastHeardAt))
                                         : tr("not heard yet");
    return tr("due %1").arg(m_time.clock(row.dueAt));
}

QString BoardWords::promised(const BoardRow &row) const
{
    if (!row.promised)
        return tr("Planned for %1").arg(m_time.clock(row.startsAt));
    return tr("Promised from %1 to %2")
        .arg(m_time.clock(row.promised->from), m_time.clock(row.promised->until));
}

QString BoardWords::whatWeKnow(const BoardRow &row, const Visit &visit) const
{
    const QString carer = visit.plan.staff.empty() ? tr("A carer") : firstName(visit.plan.staff.front());
    switch (row.need) {
    case Need::NoWord:
        if (visit.plan.staff.empty())
            return tr("No carer is planned for this visit.");
        return row.lastHeardAt.isValid()
            ? tr("%1’s tablet was last heard before this visit was due. They may be there. We do not know.")
                  .arg(carer)
            : tr("%1’s tablet has not been heard yet. They may be there. We do not know.").arg(carer);
    case Need::Late:
        return tr("%1’s tablet was heard at %2 and had no arrival.").arg(carer, m_time.clock(row.lastHeardAt))
            + (row.toldBefore ? u' ' + tr("They said before that they would be late.") : QString());
    case Need::Missed:
        return tr("The visit is over. %1’s tablet was heard after it and had no arrival.").arg(carer);
    case Need::Short:
        return tr("%1 arrived at %2 and left at %3.")
            .arg(carer, m_time.clock(row.arrivedAt), m_time.clock(row.leftAt));
    case Need::NoAccess:
        return tr("%1 was at the door and could not get in.").arg(carer);
    case Need::Nothing:
        break;
    }
    return stateText(row);
}

QString BoardWords::ifNobodyComes(const BoardReason &reason) const
{
    QStringList lines;
    for (const CircleMember &member : reason.emergency) {
        QString line = member.phone.isEmpty() ? member.name : tr("%1, %2.").arg(member.name, member.phone);
        if (!member.whenToCall.isEmpty())
            line += u' ' + member.whenToCall;
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString BoardWords::visitBefore(const BoardReason &reason) const
{
    if (reason.visitsBefore.empty())
        return tr("This is the first visit of the day.");
    const Visit &before = reason.visitsBefore.front();
    const QString carer = carers(before);
    const QString person = personName(before.person);
    if (const QDateTime left = leftAt(before); left.isValid())
        return tr("%1 left %2 at %3.").arg(carer, person, m_time.clock(left));
    if (const QDateTime arrived = arrivedAt(before); arrived.isValid())
        return tr("%1 arrived at %2’s at %3.").arg(carer, person, m_time.clock(arrived));
    return tr("%1 was due at %2’s at %3. No word of that either.")
        .arg(carer, person, m_time.clock(before.plan.startsAt));
}

} // namespace doorstep
