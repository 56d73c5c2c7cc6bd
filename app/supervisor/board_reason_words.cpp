#include "board_reason_words.h"

#include "names.h"
#include "readable.h"
#include "seen_words.h"

namespace doorstep {

namespace {

QString callName(const BoardWords &words, const QUuid &person)
{
    return callNameOf(words.day().people.value(person));
}

template <class Body>
const Told<Body> *lastStanding(const std::vector<Told<Body>> &list)
{
    const auto found = std::ranges::find_if(list.rbegin(), list.rend(),
                                            [](const Told<Body> &told) { return told.putRightBy.isNull(); });
    return found == list.rend() ? nullptr : &*found;
}

} // namespace

BoardReasonWords::BoardReasonWords(const BoardWords &words, const BoardRow &row, const Visit &visit,
                                   const BoardConcern *concern)
    : m_words(words)
    , m_row(row)
    , m_visit(visit)
    , m_concern(concern)
    , m_carer(words.firstName(concern ? concern->author : workerOf(row, visit)))
{
}

QUuid BoardReasonWords::workerOf(const BoardRow &row, const Visit &visit)
{
    if (!row.waitsFor.isNull())
        return row.waitsFor;
    if (const auto *arrived = lastStanding(visit.arrivals))
        return arrived->worker;
    return visit.plan.staff.empty() ? QUuid() : visit.plan.staff.front();
}

QString BoardReasonWords::since() const
{
    const PlainTime &time = m_words.time();
    if (m_concern)
        return time.when(m_concern->at);
    if (m_row.need == Need::NotLeft)
        return tr("since %1").arg(time.when(m_row.arrivedAt));
    if (m_row.need != Need::NoWord)
        return tr("due %1").arg(time.when(m_row.dueAt));
    return m_row.lastHeardAt.isValid() ? tr("since %1").arg(time.when(m_row.lastHeardAt))
                                       : tr("not heard yet");
}

QString BoardReasonWords::promised() const
{
    const PlainTime &time = m_words.time();
    const QString planned = tr("Planned for %1").arg(time.when(m_row.startsAt));
    if (!m_row.promised)
        return planned;
    const QString promised =
        tr("Promised from %1 to %2").arg(time.clock(m_row.promised->from), time.clock(m_row.promised->until));
    return m_row.plannedOutside ? promised + u'\n' + tr("%1, outside the promise").arg(planned) : promised;
}

QString BoardReasonWords::ownReason() const
{
    const QString said = m_words.day().slotsById.value(m_visit.plan.slot).reasonOwnWords;
    const bool matters =
        m_row.need != Need::Nothing && m_row.need != Need::NotLeft && m_row.need != Need::Short;
    return said.isEmpty() || (!matters && !m_row.plannedOutside) ? QString() : quotedReadable(said);
}

QString BoardReasonWords::moved() const
{
    return m_row.movedFrom.isValid()
        ? tr("The office moved it. It was planned for %1.").arg(m_words.time().when(m_row.movedFrom))
        : QString();
}

QString BoardReasonWords::noWord() const
{
    const QString unknown = tr("They may be there. We do not know.");
    if (!m_row.lastHeardAt.isValid())
        return tr("%1’s tablet has not been heard yet.").arg(m_carer) + u' ' + unknown;
    if (m_row.holdsBack)
        return tr("%1’s tablet was heard %2. It could not send all that it holds.")
                   .arg(m_carer, m_words.time().whenAt(m_row.lastHeardAt))
            + u' ' + unknown;
    return tr("%1’s tablet was last heard before this visit was due.").arg(m_carer) + u' ' + unknown;
}

QString BoardReasonWords::late() const
{
    const PlainTime &time = m_words.time();
    QString words =
        tr("%1’s tablet was heard %2 and had no arrival.").arg(m_carer, time.whenAt(m_row.lastHeardAt));
    if (m_words.isSilent(m_row))
        words += u' ' + tr("It has not been heard since. They may have come.");
    if (m_row.saidLateAt.isValid())
        words += u' '
            + tr("They told us %1 that they would be about %2 late.")
                  .arg(time.whenAt(m_row.saidLateAt), PlainTime::duration(m_row.saidLate));
    return words;
}

QString BoardReasonWords::noAccess() const
{
    const auto *told = lastStanding(m_visit.noAccess);
    if (!told)
        return {};
    const QString words = tr("%1 was at the door %2 and could not get in.")
                              .arg(m_words.firstName(told->worker), m_words.time().whenAt(told->at));
    return told->body.reason.isEmpty() ? words : tr("%1 %2").arg(words, quotedReadable(told->body.reason));
}

QString BoardReasonWords::cancelled() const
{
    const auto *told = lastStanding(m_visit.cancellations);
    if (!told)
        return tr("The office took this visit off the rota.");
    const QString words =
        tr("%1 cancelled it %2.").arg(m_words.firstName(told->author), m_words.time().whenAt(told->at));
    return told->body.reason.isEmpty() ? words : tr("%1 %2").arg(words, quotedReadable(told->body.reason));
}

QString BoardReasonWords::came() const
{
    const PlainTime &time = m_words.time();
    QStringList lines;
    for (const auto &arrived : m_visit.arrivals)
        if (arrived.putRightBy.isNull())
            lines.append(
                tr("%1 arrived %2.").arg(m_words.firstName(arrived.worker), time.whenAt(arrived.at)));
    for (const auto &left : m_visit.departures)
        if (left.putRightBy.isNull())
            lines.append(tr("%1 left %2.").arg(m_words.firstName(left.worker), time.whenAt(left.at)));
    if (m_row.amended)
        lines.append(tr("We heard of it %1. Until then the board had no arrival.")
                         .arg(time.whenAt(m_row.arrivalHeardAt)));
    return lines.join(u' ');
}

QString BoardReasonWords::planned() const
{
    const QString words = m_visit.plan.staff.empty()
        ? tr("Nobody is planned for this visit.")
        : tr("%1 is planned for %2.").arg(m_words.carers(m_visit), m_words.time().when(m_row.startsAt));
    return m_row.saidLateAt.isValid() ? words + u' '
            + tr("They told us %1 that they would be about %2 late.")
                  .arg(m_words.time().whenAt(m_row.saidLateAt), PlainTime::duration(m_row.saidLate))
                                      : words;
}

QString BoardReasonWords::calm() const
{
    switch (m_row.visitState) {
    case VisitState::Here:
    case VisitState::Done:
        return came();
    case VisitState::Cancelled:
        return cancelled();
    case VisitState::NoAccess:
        return noAccess();
    case VisitState::Planned:
        break;
    }
    return planned();
}

QString BoardReasonWords::whatWeKnow() const
{
    if (m_concern)
        return m_words.concernFact(*m_concern);
    switch (m_row.need) {
    case Need::NoWord:
        return noWord();
    case Need::Late:
        return late();
    case Need::Missed:
        return tr("The visit is over. %1’s tablet was heard after it and had no arrival.").arg(m_carer);
    case Need::NoCarer:
        return planned();
    case Need::NoAccess:
        return noAccess();
    case Need::Incomplete:
        return came() + u' ' + m_words.lastHeard(m_row);
    case Need::NotLeft:
        return came() + u' '
            + tr("No leaving was told, and it was planned to end %1.")
                  .arg(m_words.time().whenAt(m_visit.plan.endsAt))
            + u' ' + m_words.lastHeard(m_row);
    case Need::Short:
    case Need::Nothing:
        break;
    }
    return calm();
}

QString BoardReasonWords::ifNobodyComes(const BoardReason &reason) const
{
    QStringList lines;
    for (const CircleMember &member : reason.emergency) {
        const QString name = isolated(member.name);
        QString line = member.phone.isEmpty() ? name : tr("%1, %2.").arg(name, member.phone);
        if (!member.whenToCall.isEmpty())
            line += u' ' + readable(member.whenToCall);
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString BoardReasonWords::visitBefore(const BoardReason &reason) const
{
    if (m_carer.isEmpty())
        return {};
    if (!reason.visitBefore)
        return tr("This is the first visit of the day for %1.").arg(m_carer);
    const Visit &before = *reason.visitBefore;
    const PlainTime &time = m_words.time();
    const QString person = isolated(m_words.personName(before.person));
    switch (stateOf(before)) {
    case VisitState::Done:
        return tr("%1 left %2 %3.").arg(m_carer, person, time.whenAt(leftAt(before)));
    case VisitState::Here:
        return tr("%1 is with %2 since %3, as far as is known.")
            .arg(m_carer, person, time.when(arrivedAt(before)));
    case VisitState::NoAccess:
        return tr("%1 could not get in to %2.").arg(m_carer, person);
    case VisitState::Cancelled:
        return tr("The visit to %1 was cancelled.").arg(person);
    case VisitState::Planned:
        break;
    }
    return tr("%1 was planned %2. Nothing is known of that visit.")
        .arg(person, time.whenAt(before.plan.startsAt));
}

/// For whoever calls on another phone.
QString BoardReasonWords::phones(const BoardReason &reason) const
{
    QStringList lines;
    if (!reason.workerPhone.isEmpty())
        lines.append(tr("%1 %2", "name and number").arg(m_carer, reason.workerPhone));
    if (const QString phone = m_words.day().people.value(m_visit.person).phone; !phone.isEmpty())
        lines.append(tr("%1 %2", "name and number").arg(callName(m_words, m_visit.person), phone));
    return lines.join(u'\n');
}

ShownReason BoardReasonWords::ofVisit(const BoardReason &reason) const
{
    const bool awaited = m_row.visitState == VisitState::Planned;
    ShownReason told;
    told.word = m_words.stateText(m_row);
    told.glyph = BoardWords::stateGlyph(m_row);
    told.tone = BoardWords::stateTone(m_row);
    told.personName = m_words.personName(m_visit.person);
    told.callName = callName(m_words, m_visit.person);
    told.personPhone = m_words.day().people.value(m_visit.person).phone;
    told.owner = m_words.owner(m_row.onIt);
    told.canTake = m_row.need != Need::Nothing && m_row.onIt.isNull();
    told.ownReason = ownReason();
    told.moved = moved();
    told.seen = SeenWords(m_words.day().workers, reason.lastHeard, m_words.time()).lines(m_visit).join(u'\n');
    told.ifNobodyComes = awaited || m_row.visitState == VisitState::NoAccess || m_row.need == Need::Incomplete
        ? ifNobodyComes(reason)
        : QString();
    told.visitBefore = awaited ? visitBefore(reason) : QString();
    return told;
}

ShownReason BoardReasonWords::told(const BoardReason &reason) const
{
    ShownReason told = m_concern ? BoardReasonWords::told(m_words, *m_concern) : ofVisit(reason);
    told.since = since();
    told.promised = promised();
    told.whatWeKnow = whatWeKnow();
    told.carerName = m_carer;
    told.carerPhone = reason.workerPhone;
    told.phones = phones(reason);
    told.hasLog = true;
    return told;
}

ShownReason BoardReasonWords::told(const BoardWords &words, const BoardConcern &concern)
{
    ShownReason told;
    told.word = BoardWords::concernWord(concern);
    told.glyph = concern.isOpening ? QStringLiteral("key") : QStringLiteral("alert");
    told.tone = concern.isOpening ? QStringLiteral("info") : QStringLiteral("danger");
    told.since = words.time().when(concern.at);
    told.personName = words.personName(concern.person);
    told.callName = callName(words, concern.person);
    told.personPhone = words.day().people.value(concern.person).phone;
    told.whatWeKnow = words.concernFact(concern);
    told.carerName = words.firstName(concern.author);
    told.owner = words.owner(concern.onIt);
    told.canTake = concern.onIt.isNull();
    return told;
}

} // namespace doorstep
