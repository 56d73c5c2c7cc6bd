#include "rota_words.h"

#include "names.h"
#include "promise_words.h"
#include "readable.h"

#include <QRegularExpression>

namespace doorstep {

QString RotaWords::callName(const QUuid &person) const
{
    const auto found = m_days.people.constFind(person);
    return found == m_days.people.constEnd() ? QString() : callNameOf(*found);
}

QString RotaWords::firstName(const QUuid &worker) const
{
    const auto found = m_days.workers.constFind(worker);
    return found == m_days.workers.constEnd() ? tr("Somebody not known here") : firstNameOf(found->name);
}

QString RotaWords::carers(const std::vector<QUuid> &staff) const
{
    QStringList names;
    for (const QUuid &worker : staff)
        names.append(firstName(worker));
    if (names.isEmpty())
        return tr("Nobody yet");
    return names.size() == 2 ? tr("%1 and %2").arg(names[0], names[1]) : names.join(tr(", "));
}

QString RotaWords::state(const Visit &visit) const
{
    switch (stateOf(visit)) {
    case VisitState::Cancelled:
        return visit.takenOff ? tr("Taken off") : tr("Cancelled");
    case VisitState::Here:
        return tr("Here since %1").arg(m_time.clock(arrivedAt(visit)));
    case VisitState::Done:
        return tr("Done");
    case VisitState::NoAccess:
        return tr("Could not get in");
    case VisitState::Planned:
        break;
    }
    if (visit.earlierPlans.empty())
        return {};
    const QDateTime before = visit.earlierPlans.front().startsAt;
    if (before.isValid() && before != visit.plan.startsAt)
        return tr("Moved from %1")
            .arg(m_time.localDate(before) == m_time.localDate(visit.plan.startsAt) ? m_time.clock(before)
                                                                                   : m_time.when(before));
    return tr("Changed");
}

QString RotaWords::stateGlyph(const Visit &visit)
{
    switch (stateOf(visit)) {
    case VisitState::Cancelled:
        return QStringLiteral("cross");
    case VisitState::Here:
        return QStringLiteral("home");
    case VisitState::Done:
        return QStringLiteral("check");
    case VisitState::NoAccess:
        return QStringLiteral("door-cross");
    case VisitState::Planned:
        break;
    }
    return visit.earlierPlans.empty() ? QString() : QStringLiteral("retry");
}

QString RotaWords::stateTone(const Visit &visit)
{
    switch (stateOf(visit)) {
    case VisitState::Cancelled:
        return QStringLiteral("offline");
    case VisitState::Here:
    case VisitState::Done:
        return QStringLiteral("success");
    case VisitState::NoAccess:
        return QStringLiteral("warning");
    case VisitState::Planned:
        break;
    }
    return QStringLiteral("info");
}

QString RotaWords::changed(const Visit &visit) const
{
    if (visit.earlierPlans.empty())
        return {};
    const PlanTold &told = visit.plansTold.front();
    const auto worker = m_days.workers.constFind(told.author);
    const QString who = worker == m_days.workers.constEnd() ? tr("The office") : firstNameOf(worker->name);
    return tr("%1 changed this %2. Before: %3 with %4.")
        .arg(who, m_time.whenAt(told.at), m_time.when(visit.earlierPlans.front().startsAt),
             carers(visit.earlierPlans.front().staff));
}

QString RotaWords::slot(const Slot &slot, const QDateTime &day) const
{
    const Period window = promisedWindow(slot, m_time.localDate(day), m_zone);
    return tr("%1, promised %2")
        .arg(PromiseWords::slotWord(slot.slotKind), m_time.range(window.from, window.until));
}

const Visit *RotaWords::visitOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_days.visits, id, &Visit::id);
    return found == m_days.visits.end() ? nullptr : &*found;
}

QString RotaWords::outsidePromise(const RotaWarning &warning, const RotaChange &change) const
{
    const QString told =
        tr("%1 was promised %2.")
            .arg(callName(change.person), m_time.range(warning.window.from, warning.window.until));
    const QString reason = m_days.slotsById.value(change.plan.slot).reasonOwnWords;
    return reason.isEmpty() ? told : tr("%1 %2").arg(told, quotedReadable(reason));
}

QString RotaWords::warning(const RotaWarning &warning, const RotaChange &change) const
{
    const QString person = callName(change.person);
    switch (warning.risk) {
    case RotaRisk::Nobody:
        return tr("Nobody is planned to go.");
    case RotaRisk::OutsidePromise:
        return outsidePromise(warning, change);
    case RotaRisk::OneForTwo:
        return tr("This visit was agreed for two carers.");
    case RotaRisk::TwoPlaces:
        if (const Visit *other = visitOf(warning.visit))
            return tr("%1 is with %2 then, %3. Travel is not counted.")
                .arg(firstName(warning.worker), callName(other->person), range(other->plan));
        return tr("%1 is somewhere else then.").arg(firstName(warning.worker));
    case RotaRisk::NewForIntimate:
        return tr("%1 has never visited %2, and this visit has intimate care.")
            .arg(firstName(warning.worker), person);
    case RotaRisk::TooShort:
        return tr("Less than 30 minutes is too short for personal care. NICE allows it for agreed tasks, by "
                  "somebody known.");
    case RotaRisk::ShorterThanAgreed:
        return tr("%1 were agreed with %2.").arg(PlainTime::duration(warning.agreed), person);
    case RotaRisk::OverHours:
        return tr("That makes %1 in this week for %2. The contract says %3.")
            .arg(PlainTime::duration(warning.planned), firstName(warning.worker),
                 PlainTime::duration(warning.agreed));
    }
    return {};
}

std::optional<QTime> timeTyped(const QString &typed)
{
    const QString said = typed.trimmed().toLower();
    if (said == RotaWords::tr("midday"))
        return QTime(12, 0);
    if (said == RotaWords::tr("midnight"))
        return QTime(0, 0);
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[:.]?(\\d{2}))?\\s*(am|pm)?$"));
    const auto match = form.match(said);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == u"pm" ? 12 : 0);
    }
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace doorstep
