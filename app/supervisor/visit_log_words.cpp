#include "visit_log_words.h"

#include "board_words.h"
#include "names.h"
#include "picture_intake.h"
#include "promise.h"
#include "readable.h"
#include "seen_words.h"
#include "versions.h"
#include "visit_words.h"
#include "who_came.h"

namespace doorstep {

namespace {

/// A clock that differs by less is as right as clocks are.
constexpr qint64 ClockToleranceMs = 2 * 60'000;

QString inMinutes(qint64 ms)
{
    return PlainTime::duration(std::chrono::minutes((std::abs(ms) + 30'000) / 60'000));
}

QString howWas(HowWasToday how)
{
    switch (how) {
    case HowWasToday::Good:
        return VisitLogWords::tr("good");
    case HowWasToday::Fine:
        return VisitLogWords::tr("fine");
    case HowWasToday::NotGood:
        return VisitLogWords::tr("not good");
    case HowWasToday::Unknown:
        break;
    }
    return {};
}

QString supportWords(const MedicineSupport &support)
{
    const QString result = support.result == SupportResult::Taken ? VisitLogWords::tr("Taken")
        : support.result == SupportResult::Declined               ? VisitLogWords::tr("Declined")
        : support.result == SupportResult::NotAvailable           ? VisitLogWords::tr("Not available")
                                                                  : QString();
    switch (support.what) {
    case SupportGiven::Prompted:
        return VisitLogWords::tr("%1, reminded").arg(result);
    case SupportGiven::Assisted:
        return VisitLogWords::tr("%1, with help").arg(result);
    case SupportGiven::Given:
        return VisitLogWords::tr("%1, given").arg(result);
    case SupportGiven::FamilyGave:
        return VisitLogWords::tr("%1, family gave it").arg(result);
    case SupportGiven::Unknown:
        break;
    }
    return result;
}

QString evidenceWords(Evidence evidence, const QString &teller)
{
    switch (evidence) {
    case Evidence::Qr:
        return VisitLogWords::tr("code at the door");
    case Evidence::Nfc:
        return VisitLogWords::tr("tag at the door");
    case Evidence::Gps:
        return VisitLogWords::tr("place");
    case Evidence::PersonConfirmed:
        return VisitLogWords::tr("the person said so");
    case Evidence::None:
    case Evidence::Unknown:
        break;
    }
    return teller.isEmpty() ? QString() : VisitLogWords::tr("%1’s word").arg(teller);
}

} // namespace

VisitLogWords::VisitLogWords(const VisitLog &log, PlainTime time)
    : m_log(log)
    , m_time(std::move(time))
{
}

QString VisitLogWords::name(const QUuid &worker) const
{
    return isolated(m_log.workers.value(worker).name);
}

QString VisitLogWords::firstName(const QUuid &worker) const
{
    return firstNameOf(m_log.workers.value(worker).name);
}

/// A clock time, with the date where that is not the visit's.
QString VisitLogWords::clock(const QDateTime &at) const
{
    const QDate date = m_time.localDate(at);
    return date == m_time.localDate(m_log.visit.plan.startsAt) || !m_log.visit.plan.startsAt.isValid()
        ? m_time.clock(at)
        : tr("%1, %2").arg(m_time.clock(at), m_time.date(date));
}

QString VisitLogWords::heard(const QUuid &record) const
{
    const qint64 heardMs = m_log.records.value(record).heardMs;
    return heardMs > 0 ? clock(QDateTime::fromMSecsSinceEpoch(heardMs, Qt::UTC)) : tr("not yet");
}

VisitLogLine VisitLogWords::line(const QUuid &record, const QDateTime &at, const QString &title,
                                 const QString &detail, const QString &glyph) const
{
    VisitLogLine line;
    line.id = record;
    line.atMs = line.saidMs = at.toMSecsSinceEpoch();
    line.time = clock(at);
    line.title = title;
    line.detail = detail;
    line.heard = heard(record);
    line.glyph = glyph;
    line.pictures = pictureNames(m_log.records.value(record).record.blobs);
    return line;
}

/// Whether it was told at another time than it happened.
template <class Body>
bool VisitLogWords::isSaidLater(const Told<Body> &told) const
{
    const auto record = m_log.records.constFind(told.record);
    return record != m_log.records.constEnd()
        && std::abs(told.at.secsTo(trueTime(record->record.happened))) >= 60;
}

/// "Lesley", or "Lesley, at 8:22am" where it was told at another time than it happened.
template <class Body>
QString VisitLogWords::saidWhen(const Told<Body> &told) const
{
    const QString who = firstName(told.author);
    return isSaidLater(told)
        ? VisitLogWords::tr("%1, at %2")
              .arg(who, clock(trueTime(m_log.records.value(told.record).record.happened)))
        : who;
}

template <class Body>
VisitLogLine VisitLogWords::event(const Told<Body> &told, const QString &title, const QString &glyph) const
{
    VisitLogLine line = this->line(told.record, told.at, title, {}, glyph);
    line.struck = !told.putRightBy.isNull();
    line.putRightBy = told.putRightBy;
    if (line.struck) {
        const auto by = m_log.records.value(told.putRightBy).record;
        line.detail = (is(by, Kind::Withdrawn) ? VisitLogWords::tr("Taken back by %1 at %2")
                                               : VisitLogWords::tr("Put right by %1 at %2"))
                          .arg(firstName(by.author), clock(trueTime(by.happened)));
    } else if constexpr (requires { told.body.reason.isEmpty(); }) {
        if (!told.body.reason.isEmpty())
            line.detail = VisitLogWords::tr("%1: %2").arg(saidWhen(told), quotedReadable(told.body.reason));
        else if (isSaidLater(told))
            line.detail = saidWhen(told);
    }
    if constexpr (requires { told.body.evidence; })
        line.evidence = evidenceWords(told.body.evidence, firstName(told.author));
    return line;
}

/// "Taken back by Tom at 9:02am", of the record that did so first.
QString VisitLogWords::takenBack(const QUuid &record) const
{
    std::vector<Record> all;
    for (const KeptRecord &kept : m_log.records)
        all.push_back(kept.record);
    const QUuid by = replacedBy(replacements(all), record);
    const Happened &when = m_log.records.value(by).record.happened;
    return tr("Taken back by %1 at %2")
        .arg(firstName(m_log.records.value(by).record.author), clock(trueTime(when)));
}

QString VisitLogWords::leftDetail(const Told<Left> &left) const
{
    QStringList words;
    const auto standing = std::ranges::find_if(m_log.visit.departures.rbegin(), m_log.visit.departures.rend(),
                                               &QUuid::isNull, &Told<Left>::putRightBy);
    const bool last = standing != m_log.visit.departures.rend() && standing->record == left.record;
    if (const auto here = minutesHere(m_log.visit, m_time.now()); here && last)
        words.append(tr("%1 minutes of %2").arg(here->count()).arg(plannedMinutes(m_log.visit).count()));
    if (const QString why = BoardWords::why(left.body.whyShorter); !why.isEmpty())
        words.append(why);
    if (left.body.howWasToday != HowWasToday::Unknown)
        words.append(tr("How was today: %1").arg(howWas(left.body.howWasToday)));
    return words.join(QStringLiteral(" • "));
}

void VisitLogWords::addComings(std::vector<VisitLogLine> &lines) const
{
    for (const auto &told : m_log.visit.lates) {
        auto late =
            event(told, tr("Running late, %1 minutes").arg(told.body.minutes), QStringLiteral("late"));
        if (late.detail.isEmpty())
            late.detail = told.body.toldPerson ? tr("The person was told") : tr("The person was not told");
        lines.push_back(std::move(late));
    }
    for (const auto &told : m_log.visit.changesSeen)
        lines.push_back(event(told, tr("%1 saw what the office changed").arg(firstName(told.author)),
                              QStringLiteral("check")));
    const bool several = m_log.visit.plan.staff.size() > 1;
    for (const auto &told : m_log.visit.arrivals) {
        auto arrived = event(told, several ? tr("%1 arrived").arg(firstName(told.worker)) : tr("Arrived"),
                             QStringLiteral("door"));
        arrived.filled = !arrived.struck;
        lines.push_back(std::move(arrived));
    }
    for (const auto &told : m_log.visit.noAccess)
        lines.push_back(event(told, tr("Could not get in"), QStringLiteral("door-cross")));
    for (const auto &told : m_log.visit.cancellations)
        lines.push_back(event(told, tr("Cancelled"), QStringLiteral("cross")));
    for (const auto &told : m_log.visit.departures) {
        auto left = event(told, several ? tr("%1 left").arg(firstName(told.worker)) : tr("Left"),
                          QStringLiteral("door"));
        left.filled = !left.struck;
        if (left.detail.isEmpty())
            left.detail = leftDetail(told);
        lines.push_back(std::move(left));
    }
}

void VisitLogWords::addCare(std::vector<VisitLogLine> &lines) const
{
    for (const auto &told : m_log.visit.outcomes) {
        auto outcome = event(told, m_log.steps.value(told.body.step, tr("A step no longer planned")),
                             QStringLiteral("check"));
        outcome.rung = int(told.body.rung);
        if (outcome.detail.isEmpty() || !outcome.struck) {
            outcome.detail = VisitWords::rung(told.body.rung, m_log.person);
            if (told.body.reason != NotTodayReason::Unknown)
                outcome.detail = tr("%1: %2").arg(outcome.detail, VisitWords::notToday(told.body.reason));
        }
        lines.push_back(std::move(outcome));
    }
    for (const auto &told : m_log.visit.medicines) {
        auto medicine =
            event(told, m_log.medicines.value(told.body.medicine, tr("A medicine no longer planned")),
                  QStringLiteral("check"));
        if (!medicine.struck)
            medicine.detail = told.body.reason.isEmpty()
                ? supportWords(told.body)
                : tr("%1: “%2”").arg(supportWords(told.body), told.body.reason);
        lines.push_back(std::move(medicine));
    }
}

void VisitLogWords::addWords(std::vector<VisitLogLine> &lines) const
{
    for (const NoteView &note : m_log.notes) {
        auto written = line(note.record, note.at,
                            note.note.audience == NoteAudience::Office ? tr("Note for the office")
                                                                       : tr("Note for the next visit"),
                            note.note.said.isEmpty() && !note.pictures.empty()
                                ? tr("%1: a picture").arg(firstName(note.worker))
                                : tr("%1: %2").arg(firstName(note.worker), quotedReadable(note.note.said)),
                            QStringLiteral("pencil"));
        written.struck = note.withdrawn;
        lines.push_back(std::move(written));
    }
    for (const Entry<Concern> &concern : m_log.concerns)
        lines.push_back(line(concern.versions.current.front().record, concern.at,
                             concern.body().urgency == Urgency::Urgent ? tr("Urgent concern") : tr("Concern"),
                             tr("%1: %2").arg(firstName(concern.versions.current.front().author),
                                              quotedReadable(concern.body().said)),
                             QStringLiteral("alert")));
    for (const Entry<Concern> &concern : m_log.concernsTakenBack) {
        const auto &raised = concern.versions.replaced.back();
        auto gone =
            line(raised.record, concern.at, tr("Concern"), takenBack(raised.record), QStringLiteral("alert"));
        gone.struck = true;
        lines.push_back(std::move(gone));
    }
    for (const KeptRecord &kept : m_log.records) {
        if (!is(kept.record, OnConcern::kind))
            continue;
        const auto told = decodeBody<OnConcern>(kept.record.body);
        const OnConcern about = told ? *told : OnConcern();
        auto onIt = line(kept.record.id, trueTime(kept.record.happened),
                         (about.done ? tr("%1 settled it") : tr("%1 is on it")).arg(name(kept.record.author)),
                         about.said.isEmpty() ? tr("The concern") : quotedReadable(about.said),
                         about.done ? QStringLiteral("check") : QStringLiteral("hand"));
        onIt.struck = std::ranges::any_of(m_log.records, [&onIt](const KeptRecord &other) {
            return std::ranges::count(other.record.replaces, onIt.id) > 0;
        });
        lines.push_back(std::move(onIt));
    }
    for (const auto &told : m_log.visit.onIt)
        lines.push_back(event(told, tr("%1 is on it").arg(name(told.author)), QStringLiteral("hand")));
    for (const auto &told : m_log.visit.answers) {
        const bool ofTime = told.body.timeNotRight;
        auto answer = event(told,
                            ofTime ? tr("The person said: this time is not right for me")
                                   : tr("%1 answered").arg(name(told.author)),
                            QStringLiteral("speech"));
        if (!answer.struck && ofTime)
            answer.detail = told.author == m_log.visit.person
                ? tr("On their own tablet")
                : tr("On the tablet of %1, who handed it over").arg(name(told.author));
        else if (!answer.struck)
            answer.detail = quotedReadable(told.body.said);
        lines.push_back(std::move(answer));
    }
    for (const auto &told : m_log.visit.timesHeard) {
        auto heard = event(told, tr("%1 read that the time is not right").arg(name(told.author)),
                           QStringLiteral("check"));
        if (!heard.struck && !told.body.said.isEmpty())
            heard.detail = quotedReadable(told.body.said);
        lines.push_back(std::move(heard));
    }
}

namespace {

/// When the event that stands in the place of this one happened.
qint64 placeOf(const VisitLogLine &line, const std::vector<VisitLogLine> &lines)
{
    const VisitLogLine *last = &line;
    for (size_t i = 0; i < lines.size() && !last->putRightBy.isNull(); ++i) {
        const auto next = std::ranges::find(lines, last->putRightBy, &VisitLogLine::id);
        if (next == lines.end())
            break; // taken back: nothing stands in its place
        last = &*next;
    }
    return last->atMs;
}

} // namespace

std::vector<VisitLogLine> VisitLogWords::lines() const
{
    std::vector<VisitLogLine> lines;
    addComings(lines);
    addCare(lines);
    addWords(lines);
    std::vector<qint64> places;
    places.reserve(lines.size());
    for (const VisitLogLine &line : lines)
        places.push_back(placeOf(line, lines));
    for (size_t i = 0; i < lines.size(); ++i)
        lines[i].atMs = places[i];
    std::ranges::stable_sort(lines, {},
                             [](const VisitLogLine &line) { return std::pair(line.atMs, !line.struck); });
    return lines;
}

QString VisitLogWords::promised() const
{
    if (!m_log.slot)
        return tr("No promise is known");
    const Period window = promisedWindow(*m_log.slot, m_log.visit, zoneOf(m_log.agency));
    return m_time.range(window.from, window.until);
}

QString VisitLogWords::planned() const
{
    const VisitPlan &plan = m_log.visit.plan;
    const QString range = m_time.range(plan.startsAt, plan.endsAt);
    return plan.service.isEmpty() ? range : tr("%1, %2").arg(range, plan.service);
}

QString VisitLogWords::came() const
{
    QStringList names;
    for (const QUuid &worker : whoCame(m_log.visit))
        names.append(name(worker));
    return names.isEmpty() ? tr("Nobody, as far as is known") : names.join(tr(", "));
}

QString VisitLogWords::seen() const
{
    return SeenWords(m_log.workers, m_log.lastHeard, m_time).lines(m_log.visit).join(u'\n');
}

VisitLogWords::Verdict VisitLogWords::promise() const
{
    if (!m_log.slot)
        return {};
    const QDateTime known = m_log.knownUntil.isValid() ? m_log.knownUntil : m_log.visit.plan.startsAt;
    const Promise promise = promiseOf(m_log.visit, *m_log.slot, zoneOf(m_log.agency), known);
    const QString by = PlainTime::duration(promise.by);
    switch (promise.keeping) {
    case Keeping::Kept:
        return {tr("Promise kept"), QStringLiteral("success"), QStringLiteral("check")};
    case Keeping::Early:
        return {tr("%1 too early").arg(by), QStringLiteral("warning"), QStringLiteral("clock")};
    case Keeping::Late:
        return {tr("%1 too late").arg(by), QStringLiteral("warning"), QStringLiteral("late")};
    case Keeping::Missed:
        return {tr("Promise not kept"), QStringLiteral("danger"), QStringLiteral("cross")};
    case Keeping::CalledOff:
        return {tr("Called off"), QStringLiteral("offline"), QStringLiteral("ban")};
    case Keeping::NotYet:
        break;
    }
    return {tr("Not known yet"), QStringLiteral("offline"), QStringLiteral("clock")};
}

VisitLogWords::Verdict VisitLogWords::chain() const
{
    qsizetype broken = 0;
    qsizetype leaps = 0;
    qsizetype checked = 0; // what has no number yet is in no chain that could be followed
    for (const KeptRecord &kept : m_log.records) {
        checked += kept.number > 0 ? 1 : 0;
        broken += std::ranges::count(m_log.chains.broken, kept.record.id);
        leaps += std::ranges::count(m_log.chains.leaps, kept.record.id);
    }
    if (broken > 0)
        return {tr("%1 of %2 entries do not fit. Somebody may have changed them.").arg(broken).arg(checked),
                QStringLiteral("danger"), QStringLiteral("alert")};
    if (!m_log.chains.broken.empty())
        return {tr("These %1 entries are whole. Others about this person are not.").arg(checked),
                QStringLiteral("warning"), QStringLiteral("alert")};
    if (leaps > 0)
        return {tr("%1 of %1 entries checked. Something sent before one of them was set aside.").arg(checked),
                QStringLiteral("warning"), QStringLiteral("alert")};
    if (!m_log.chains.leaps.empty())
        return {
            tr("%1 of %1 entries checked. Something else sent about this person was set aside.").arg(checked),
            QStringLiteral("warning"), QStringLiteral("alert")};
    return {tr("Whole and unbroken. %1 of %1 entries checked.").arg(checked), QStringLiteral("success"),
            QStringLiteral("sent")};
}

/// How far the clock of the tablet was off when this was written: by what the server had told it, else at
/// least by as much as it claims to have happened after it was heard. Above nought: slow.
qint64 VisitLogWords::clockOffsetMs(const KeptRecord &kept)
{
    const Happened &happened = kept.record.happened;
    if (happened.server)
        return happened.server->offsetMs;
    return kept.heardMs > 0 ? std::min<qint64>(kept.heardMs - happened.wallMs, 0) : 0;
}

/// What the tablet itself knew of its clock, else what it claims to have happened after it was heard.
QString VisitLogWords::offsetWarning() const
{
    const KeptRecord *worst = nullptr;
    for (const KeptRecord &kept : m_log.records)
        if (!worst || std::abs(clockOffsetMs(kept)) > std::abs(clockOffsetMs(*worst)))
            worst = &kept;
    const qint64 off = worst ? clockOffsetMs(*worst) : 0;
    if (std::abs(off) < ClockToleranceMs)
        return {};
    const QString who = firstName(worst->record.author);
    if (!worst->record.happened.server)
        return tr("%1’s tablet was %2 fast or more, and did not know. Its times below are as it told them.")
            .arg(who, inMinutes(off));
    return off < 0 ? tr("%1’s tablet was %2 fast. The times below are put right.").arg(who, inMinutes(off))
                   : tr("%1’s tablet was %2 slow. The times below are put right.").arg(who, inMinutes(off));
}

/// Where the clock did not go as the tablet itself counted.
QString VisitLogWords::setWarning() const
{
    const ClockFault *worst = nullptr;
    for (const ClockFault &fault : m_log.chains.clocks)
        if (m_log.records.contains(fault.record) && (!worst || fault.byMs > worst->byMs))
            worst = &fault;
    if (!worst)
        return {};
    return tr("The clock of %1’s tablet was wrong by %2 for a time, or somebody set it. Times below may be "
              "wrong by as much.")
        .arg(firstName(m_log.records.value(worst->record).record.author), inMinutes(worst->byMs));
}

/// Where something is said to have happened after the office had already heard of it, though the tablet
/// knew the office's time or somebody gave the time by hand.
QString VisitLogWords::aheadWarning(const std::vector<VisitLogLine> &lines) const
{
    const KeptRecord *worst = nullptr;
    qint64 by = 0;
    for (const VisitLogLine &line : lines) {
        const auto kept = m_log.records.constFind(line.id);
        if (kept == m_log.records.constEnd() || kept->heardMs == 0)
            continue;
        const Happened &happened = kept->record.happened;
        const bool isOwnClock = line.saidMs == trueMs(happened) && !happened.server; // told of above
        const qint64 ahead = line.saidMs - kept->heardMs;
        if (!isOwnClock && ahead >= ClockToleranceMs && ahead > by) {
            worst = &*kept;
            by = ahead;
        }
    }
    if (!worst)
        return {};
    return tr("The office heard of this %1 before %2 says it happened.")
        .arg(inMinutes(by), firstName(worst->record.author));
}

/// Where who left is not said to have come before.
QString VisitLogWords::orderWarning() const
{
    for (const auto &left : m_log.visit.departures) {
        if (!left.putRightBy.isNull())
            continue;
        const auto came = [&](const Told<Arrived> &arrived) {
            return arrived.putRightBy.isNull() && arrived.worker == left.worker;
        };
        const auto first = std::ranges::find_if(m_log.visit.arrivals, came);
        if (first != m_log.visit.arrivals.end() && left.at < first->at)
            return tr("%1 is said to have left before they arrived.").arg(firstName(left.worker));
    }
    return {};
}

QString VisitLogWords::clockWarning() const
{
    QStringList all{offsetWarning(), setWarning(), aheadWarning(lines()), orderWarning()};
    all.removeAll(QString());
    return all.join(u' ');
}

} // namespace doorstep
