#include "visit_log_words.h"

#include "promise.h"
#include "visit_words.h"

namespace doorstep {

namespace {

/// A clock that differs by less is as right as clocks are.
constexpr qint64 ClockToleranceMs = 2 * 60'000;

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
    return m_log.workers.value(worker).name;
}

QString VisitLogWords::firstName(const QUuid &worker) const
{
    return name(worker).section(u' ', 0, 0);
}

QString VisitLogWords::heard(const QUuid &record) const
{
    const qint64 heardMs = m_log.records.value(record).heardMs;
    return heardMs > 0 ? m_time.clock(QDateTime::fromMSecsSinceEpoch(heardMs, Qt::UTC)) : tr("not yet");
}

VisitLogLine VisitLogWords::line(const QUuid &record, const QDateTime &at, const QString &title,
                                 const QString &detail, const QString &glyph) const
{
    VisitLogLine line;
    line.id = record;
    line.atMs = at.toMSecsSinceEpoch();
    line.time = m_time.clock(at);
    line.title = title;
    line.detail = detail;
    line.heard = heard(record);
    line.glyph = glyph;
    return line;
}

template <class Body>
VisitLogLine VisitLogWords::event(const Told<Body> &told, const QString &title, const QString &glyph) const
{
    VisitLogLine line = this->line(told.record, told.at, title, {}, glyph);
    line.struck = !told.putRightBy.isNull();
    if (line.struck) {
        const auto by = m_log.records.value(told.putRightBy);
        line.detail = tr("Put right by %1").arg(firstName(by.record.author));
    } else if constexpr (requires { told.body.reason.isEmpty(); }) {
        if (!told.body.reason.isEmpty())
            line.detail = tr("%1: “%2”").arg(firstName(told.author), told.body.reason);
    }
    if constexpr (requires { told.body.evidence; })
        line.evidence = evidenceWords(told.body.evidence, firstName(told.worker));
    return line;
}

QString VisitLogWords::leftDetail() const
{
    const auto here = minutesHere(m_log.visit, m_time.now());
    return here ? tr("%1 minutes of %2").arg(here->count()).arg(plannedMinutes(m_log.visit).count())
                : QString();
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
            left.detail = leftDetail();
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
        if (medicine.detail.isEmpty())
            medicine.detail = told.body.result == SupportResult::Taken ? tr("Taken")
                : told.body.result == SupportResult::Declined          ? tr("Declined")
                                                                       : tr("Not available");
        lines.push_back(std::move(medicine));
    }
}

void VisitLogWords::addWords(std::vector<VisitLogLine> &lines) const
{
    for (const NoteView &note : m_log.notes) {
        auto written =
            line(note.record, note.at,
                 note.note.audience == NoteAudience::Office ? tr("Note for the office")
                                                            : tr("Note for the next visit"),
                 tr("%1: “%2”").arg(firstName(note.worker), note.note.said), QStringLiteral("pencil"));
        written.struck = note.withdrawn;
        lines.push_back(std::move(written));
    }
    for (const Entry<Concern> &concern : m_log.concerns)
        lines.push_back(
            line(concern.versions.current.front().record, concern.at, tr("Concern"),
                 tr("%1: “%2”").arg(firstName(concern.versions.current.front().author), concern.body().said),
                 QStringLiteral("alert")));
    for (const auto &told : m_log.visit.onIt)
        lines.push_back(
            line(told.record, told.at, tr("%1 is on it").arg(name(told.author)), {}, QStringLiteral("hand")));
    for (const auto &told : m_log.visit.answers)
        lines.push_back(line(told.record, told.at, tr("%1 answered").arg(name(told.author)), told.body.said,
                             QStringLiteral("speech")));
}

std::vector<VisitLogLine> VisitLogWords::lines() const
{
    std::vector<VisitLogLine> lines;
    addComings(lines);
    addCare(lines);
    addWords(lines);
    std::ranges::stable_sort(lines, {}, &VisitLogLine::atMs);
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
    for (const auto &told : m_log.visit.arrivals)
        if (told.putRightBy.isNull() && !names.contains(name(told.worker)))
            names.append(name(told.worker));
    return names.isEmpty() ? tr("Nobody, as far as is known") : names.join(tr(", "));
}

VisitLogWords::Verdict VisitLogWords::promise() const
{
    if (!m_log.slot)
        return {};
    const QDateTime known = m_log.lastHeard.isValid() ? m_log.lastHeard : m_log.visit.plan.startsAt;
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
    int broken = 0;
    for (const QUuid &record : m_log.chains.broken)
        broken += m_log.records.contains(record) ? 1 : 0;
    const auto all = m_log.records.size();
    if (broken > 0)
        return {tr("%1 of %2 entries do not fit. Somebody may have changed them.").arg(broken).arg(all),
                QStringLiteral("danger"), QStringLiteral("alert")};
    if (!m_log.chains.broken.empty())
        return {tr("These %1 entries are whole. Others about this person are not.").arg(all),
                QStringLiteral("warning"), QStringLiteral("alert")};
    return {tr("Whole and unbroken. %1 of %1 entries checked.").arg(all), QStringLiteral("success"),
            QStringLiteral("sent")};
}

QString VisitLogWords::clockWarning() const
{
    qint64 worst = 0;
    for (const auto &told : m_log.visit.arrivals)
        if (const auto kept = m_log.records.find(told.record); kept != m_log.records.end())
            if (const auto &server = kept->record.happened.server;
                server && std::abs(server->offsetMs) > std::abs(worst))
                worst = server->offsetMs;
    if (std::abs(worst) < ClockToleranceMs)
        return {};
    const QString by = PlainTime::duration(std::chrono::minutes((std::abs(worst) + 30'000) / 60'000));
    return worst < 0 ? tr("This tablet was %1 fast. The times below are put right.").arg(by)
                     : tr("This tablet was %1 slow. The times below are put right.").arg(by);
}

} // namespace doorstep
