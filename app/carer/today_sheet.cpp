#include "today_sheet.h"

#include "names.h"
#include "readable.h"
#include "rota.h"
#include "visit_words.h"

namespace doorstep {

namespace {

constexpr int NightFromHour = 20;
constexpr int NightUntilHour = 5;
constexpr int StillNextSeconds =
    2 * 3600; ///< a visit that nobody began stays the next one so long after its end
constexpr int OneLine = 42; ///< characters beside a time and a tag

bool isNight(const QDateTime &now, const QTimeZone &zone)
{
    const int hour = now.toTimeZone(zone).time().hour();
    return hour >= NightFromHour || hour < NightUntilHour;
}

bool counts(const DayVisit &day)
{
    return !day.isPaused && stateOf(day.visit) != VisitState::Cancelled;
}

bool isDone(const Visit &visit)
{
    const VisitState state = stateOf(visit);
    return state == VisitState::Done || state == VisitState::NoAccess;
}

/// As many whole sentences of the office's words as fit a line, one at least.
QString firstSentences(const QString &words)
{
    qsizetype end = words.indexOf(QLatin1String(". "));
    if (end < 0)
        return words;
    for (qsizetype next = end; next >= 0 && next < OneLine;
         next = words.indexOf(QLatin1String(". "), end + 1))
        end = next;
    return words.size() <= OneLine ? words : words.left(end + 1);
}

} // namespace

Period TodayTeller::dayAround(const QDateTime &now, const QTimeZone &zone)
{
    Period day = localDay(dateAt(now, zone), zone);
    const int hour = now.toTimeZone(zone).time().hour();
    if (hour < NightUntilHour)
        day.from = day.from.addSecs(-4 * 3600);
    if (hour >= NightFromHour)
        day.until = day.until.addSecs(6 * 3600);
    return day;
}

TodaySheet TodayTeller::tell(const CarerDay &day) const
{
    TodaySheet sheet;
    sheet.night = isNight(m_time.now(), m_zone);
    const DayVisit *upNext = nextOf(day);
    if (upNext)
        sheet.next = next(*upNext);
    int all = 0;
    int done = 0;
    for (const DayVisit &one : day.visits) {
        all += counts(one) ? 1 : 0;
        done += isDone(one.visit) ? 1 : 0;
        if (&one != upNext)
            (isDone(one.visit) ? sheet.done : sheet.later).push_back(row(one));
    }
    putTaken(sheet, day);
    for (const LostVisit &lost : day.lost)
        sheet.changes.push_back(lostRow(lost));
    for (const DayChange &one : day.changes)
        sheet.changes.push_back(changeRow(one));
    if (all > 0)
        sheet.doneWords = tr("%1 of %2 done").arg(done).arg(all);
    if (upNext)
        return sheet;
    const QString nothing = all == 0 ? tr("No visits today.") : tr("All visits of today are done.");
    sheet.emptyWords = day.nextAfter
        ? tr("%1 Your next is %2.").arg(nothing, m_time.when(day.nextAfter->plan.startsAt))
        : tr("%1 No later visit is planned yet.").arg(nothing);
    return sheet;
}

bool TodayTeller::isHere(const Visit &visit) const
{
    if (stateOf(visit) != VisitState::Here)
        return false;
    const auto mine = [this](const auto &told) { return told.putRightBy.isNull() && told.worker == m_carer; };
    return std::ranges::any_of(visit.arrivals, mine) && std::ranges::none_of(visit.departures, mine);
}

const DayVisit *TodayTeller::nextOf(const CarerDay &day) const
{
    const DayVisit *planned = nullptr;
    const DayVisit *overdue = nullptr;
    for (const DayVisit &one : day.visits) {
        if (isHere(one.visit))
            return &one;
        const VisitState state = stateOf(one.visit);
        // On a double-up the other one may be there already: it is still to be begun by this carer.
        if (one.isPaused || (state != VisitState::Planned && state != VisitState::Here))
            continue;
        const bool stillOn = one.visit.plan.endsAt.addSecs(StillNextSeconds) > m_time.now();
        const DayVisit *&slot = stillOn ? planned : overdue;
        if (!slot)
            slot = &one;
    }
    return planned ? planned : overdue;
}

QString TodayTeller::whenWords(const Visit &visit, bool here) const
{
    if (here) {
        const auto minutes = minutesHere(visit, m_time.now());
        return minutes && minutes->count() > 0 ? tr("You are here, %1").arg(PlainTime::duration(*minutes))
                                               : tr("You are here");
    }
    const QString near = m_time.near(visit.plan.startsAt);
    return visit.plan.startsAt < m_time.now() ? tr("Next, planned %1").arg(near) : tr("Next, %1").arg(near);
}

NextVisit TodayTeller::next(const DayVisit &day) const
{
    const Visit &visit = day.visit;
    NextVisit next;
    next.visitId = visit.id.toString(QUuid::WithoutBraces);
    next.personId = visit.person.toString(QUuid::WithoutBraces);
    next.here = isHere(visit);
    next.when = whenWords(visit, next.here);
    next.length = PlainTime::duration(plannedMinutes(visit));
    next.personName = day.personName;
    next.callName = callNameOf(day.person);
    next.time = m_time.range(visit.plan.startsAt, visit.plan.endsAt);
    next.address = readable(day.person.address);
    if (day.slot) {
        const Period window = promisedWindow(*day.slot, visit, m_zone);
        next.promise = tr("Promised %1").arg(m_time.range(window.from, window.until));
        if (!day.slot->reasonOwnWords.isEmpty())
            next.reason = quotedReadable(day.slot->reasonOwnWords);
    }
    next.notice = noticeOf(day);
    next.newToMe = day.newToMe;
    return next;
}

QString TodayTeller::noticeOf(const DayVisit &day) const
{
    const Visit &visit = day.visit;
    if (!isHere(visit) && stateOf(visit) == VisitState::Here)
        return day.withWhom.isEmpty() ? tr("A colleague is already there.")
                                      : tr("%1 is already there.").arg(day.withWhom);
    const auto late = std::ranges::find_if(visit.lates.rbegin(), visit.lates.rend(),
                                           [](const auto &told) { return told.putRightBy.isNull(); });
    if (!isHere(visit) && late != visit.lates.rend())
        return tr("You said at %1: about %2 late.")
            .arg(m_time.clock(late->at), PlainTime::duration(std::chrono::minutes(late->body.minutes)));
    if (day.homeSince.isValid())
        return VisitWords::homeFromHospital(day.homeSince, m_time);
    if (const QString said = notRightWords(day); !said.isEmpty())
        return said;
    if (day.slot && plannedOutside(visit, promisedWindow(*day.slot, visit, m_zone)))
        return tr("Planned outside what was promised.");
    return day.withWhom.isEmpty() ? QString() : tr("With %1.").arg(day.withWhom);
}

/// That the person says the time is not right for them, and what the office answered; empty: they do not.
QString TodayTeller::notRightWords(const DayVisit &day) const
{
    const Told<VisitAnswer> *said = timeNotRight(day.visit);
    if (!said)
        return {};
    const QString words = tr("%1 says: this time is not right for me.").arg(callNameOf(day.person));
    const Told<TimeHeard> *heard = heardOf(day.visit, *said);
    if (!heard)
        return tr("%1 The office has not answered yet.").arg(words);
    return heard->body.said.isEmpty()
        ? tr("%1 The office has read it.").arg(words)
        : tr("%1 The office answered: %2").arg(words, quotedReadable(heard->body.said));
}

TodayRow TodayTeller::row(const DayVisit &day) const
{
    const Visit &visit = day.visit;
    TodayRow row;
    row.id = visit.id;
    row.person = visit.person;
    row.personName = day.personName;
    row.time = m_time.clock(visit.plan.startsAt);
    row.line = readable(
        firstSentences(visit.plan.noteForStaff.isEmpty() ? day.person.accessNote : visit.plan.noteForStaff));
    if (!day.withWhom.isEmpty())
        row.line = tr("With %1. %2").arg(day.withWhom, row.line).trimmed();
    row.unsent = day.unsent;
    putTag(row, day);
    return row;
}

/// They stay in the list, struck, where they were.
void TodayTeller::putTaken(TodaySheet &sheet, const CarerDay &day) const
{
    const Period today = dayAround(m_time.now(), m_zone);
    std::vector<QDateTime> starts;
    for (const TodayRow &row : sheet.later) {
        const auto visit =
            std::ranges::find(day.visits, row.id, [](const auto &one) { return one.visit.id; });
        starts.push_back(visit->visit.plan.startsAt);
    }
    for (const DayVisit &one : day.taken)
        if (const VisitPlan *known = planTakenFrom(one.visit, m_carer, today)) {
            const auto at = std::ranges::upper_bound(starts, known->startsAt) - starts.begin();
            starts.insert(starts.begin() + at, known->startsAt);
            sheet.later.insert(sheet.later.begin() + at, takenRow(one, *known));
        }
}

TodayRow TodayTeller::takenRow(const DayVisit &day, const VisitPlan &known) const
{
    const Visit &visit = day.visit;
    TodayRow row;
    row.id = visit.id;
    row.person = visit.person;
    row.personName = day.personName;
    row.time = m_time.clock(known.startsAt);
    row.line = tr("The office changed this %1.").arg(m_time.whenAt(visit.plansTold.front().at));
    row.tagGlyph = QStringLiteral("cross");
    row.tagTone = QStringLiteral("offline");
    row.struck = true;
    if (std::ranges::find(visit.plan.staff, m_carer) != visit.plan.staff.end())
        row.tag = tr("Moved to %1").arg(m_time.when(visit.plan.startsAt));
    else
        row.tag = day.withWhom.isEmpty() ? tr("Not yours any more") : tr("Now with %1").arg(day.withWhom);
    return row;
}

ChangeRow TodayTeller::changeRow(const DayChange &day) const
{
    const ChangeToSee &change = day.change;
    ChangeRow row;
    row.id = day.visit.id;
    row.person = day.visit.person;
    row.records = change.records;
    row.struck = !change.now;
    row.title =
        tr("%1, %2").arg(m_time.when((row.struck ? change.known : change.now)->startsAt), day.personName);
    row.line = changeWords(day);
    row.note = tr("The office changed this %1.").arg(m_time.whenAt(change.at));
    return row;
}

QString TodayTeller::changeWords(const DayChange &day) const
{
    const ChangeToSee &change = day.change;
    if (!change.known)
        return day.withWhom.isEmpty() ? tr("Yours now.") : tr("Yours now, with %1.").arg(day.withWhom);
    if (change.now)
        return change.known->startsAt != change.now->startsAt || change.known->endsAt != change.now->endsAt
            ? newTime(*change.known, *change.now)
            : day.withWhom.isEmpty() ? tr("You go alone now.")
                                     : tr("You go with %1 now.").arg(day.withWhom);
    if (day.visit.takenOff)
        return tr("The office took it off.");
    if (stateOf(day.visit) == VisitState::Cancelled)
        return tr("Cancelled.");
    return day.withWhom.isEmpty() ? tr("Not yours any more.") : tr("Given to %1.").arg(day.withWhom);
}

QString TodayTeller::newTime(const VisitPlan &known, const VisitPlan &now) const
{
    const QString range = m_time.range(now.startsAt, now.endsAt);
    if (m_time.localDate(known.startsAt) != m_time.localDate(now.startsAt))
        return tr("Now %1. It was %2.").arg(range, m_time.when(known.startsAt));
    return tr("Now %1. It was %2.").arg(range, m_time.range(known.startsAt, known.endsAt));
}

/// Nothing else is known of it on this tablet.
ChangeRow TodayTeller::lostRow(const LostVisit &lost) const
{
    ChangeRow row;
    row.id = lost.visit;
    row.person = lost.person;
    row.records = {lost.plan};
    row.gone = true;
    row.struck = true;
    row.title = tr("%1, %2").arg(m_time.when(lost.startsAt), lost.personName);
    row.line = tr("Not on your round any more. The office moved it or gave it to somebody else.");
    return row;
}

void TodayTeller::putTag(TodayRow &row, const DayVisit &day) const
{
    const Visit &visit = day.visit;
    const auto put = [&row](const QString &words, const char *glyph, const char *tone) {
        row.tag = words;
        row.tagGlyph = QLatin1String(glyph);
        row.tagTone = QLatin1String(tone);
    };
    const VisitState state = stateOf(visit);
    row.struck = state == VisitState::Cancelled;
    if (row.struck)
        return put(visit.takenOff ? tr("Office took it off") : tr("Cancelled"), "cross", "offline");
    if (day.isPaused)
        return put(tr("In hospital"), "info", "info");
    if (state == VisitState::NoAccess)
        return put(tr("Could not get in"), "door-cross", "warning");
    if (state == VisitState::Done)
        return day.unsent ? put(tr("Saved here"), "tablet-check", "offline")
                          : put(tr("Sent"), "sent", "success");
    if (day.homeSince.isValid())
        return put(tr("Home from hospital"), "home", "warning");
    if (timeNotRight(visit))
        return put(tr("“Not right for me”"), "speech", "warning");
    if (!visit.earlierPlans.empty() && visit.earlierPlans.front().startsAt != visit.plan.startsAt) {
        row.timeNote = tr("was %1").arg(m_time.localDate(visit.earlierPlans.front().startsAt)
                                                == m_time.localDate(visit.plan.startsAt)
                                            ? m_time.clock(visit.earlierPlans.front().startsAt)
                                            : m_time.when(visit.earlierPlans.front().startsAt));
        return put(tr("Time changed"), "retry", "info");
    }
    if (day.newToMe)
        put(tr("New to you"), "star", "warning");
}

} // namespace doorstep
