#include "visits_paper.h"

#include "hours.h"
#include "names.h"
#include "person_blocks.h"
#include "readable.h"
#include "visit_words.h"
#include "who_came.h"

#include <algorithm>

namespace doorstep {

namespace {

/// The visits of one person in words.
class VisitBlocks
{
    Q_DECLARE_TR_FUNCTIONS(VisitsPaper)
public:
    VisitBlocks(const PaperSource &source, const PlainTime &time)
        : m_source(source)
        , m_time(time)
    {
    }

    void put(Paper &paper, const Visit &visit) const
    {
        paper.fact(m_time.range(visit.plan.startsAt, visit.plan.endsAt), happened(visit),
                   details(visit).join(u'\n'));
    }

private:
    QString names(const std::vector<QUuid> &workers) const
    {
        QStringList names;
        for (const QUuid &worker : workers)
            if (const QString name = m_source.occasion.nameOf(worker); !name.isEmpty())
                names.append(isolated(name));
        return names.isEmpty() ? tr("Nobody named") : names.join(QStringLiteral(", "));
    }

    QString happened(const Visit &visit) const
    {
        const std::vector<QUuid> came = whoCame(visit);
        const QString who = names(came.empty() ? visit.plan.staff : came);
        switch (stateOf(visit)) {
        case VisitState::Cancelled:
            return tr("%1 • called off").arg(who);
        case VisitState::NoAccess:
            return tr("%1 • could not get in").arg(who);
        case VisitState::Here:
            return tr("%1 • there since %2").arg(who, m_time.clock(arrivedAt(visit)));
        case VisitState::Done:
            break;
        case VisitState::Planned:
            return visit.plan.startsAt < m_time.now() ? tr("%1 • nobody came, as far as is known").arg(who)
                                                      : who;
        }
        const QString stay = m_time.range(arrivedAt(visit), leftAt(visit));
        const auto here = minutesHere(visit, leftAt(visit));
        return here ? tr("%1 • there %2, %3").arg(who, stay, PlainTime::duration(*here))
                    : tr("%1 • there %2").arg(who, stay);
    }

    QString stepTitle(const QUuid &id) const
    {
        const auto &steps = m_source.record.steps;
        const auto found = std::ranges::find(steps, id, &Stated<Step>::id);
        return found == steps.end() ? tr("A step that is not in the plan any more")
                                    : isolated(found->body.title);
    }
    QString medicineName(const QUuid &id) const
    {
        const auto &medicines = m_source.record.medicines;
        const auto found = std::ranges::find(medicines, id, &Stated<Medicine>::id);
        return found == medicines.end() ? tr("A medicine that is not in the plan any more")
                                        : isolated(found->body.name);
    }
    static QString supportWords(SupportGiven what)
    {
        switch (what) {
        case SupportGiven::Unknown:
            return {};
        case SupportGiven::Prompted:
            return tr("reminded");
        case SupportGiven::Assisted:
            return tr("helped");
        case SupportGiven::Given:
            return tr("given");
        case SupportGiven::FamilyGave:
            return tr("family gave it");
        }
        return {};
    }
    static QString resultWords(SupportResult result)
    {
        switch (result) {
        case SupportResult::Unknown:
            return {};
        case SupportResult::Taken:
            return tr("taken");
        case SupportResult::Declined:
            return tr("declined");
        case SupportResult::NotAvailable:
            return tr("not available");
        }
        return {};
    }

    QStringList details(const Visit &visit) const
    {
        QStringList lines;
        for (const auto &late : visit.lates)
            if (late.putRightBy.isNull())
                lines.append(tr("Said at %1 to come %2 late.")
                                 .arg(m_time.clock(late.at),
                                      PlainTime::duration(std::chrono::minutes(late.body.minutes))));
        QStringList outcomes;
        for (const auto &told : visit.outcomes) {
            if (!told.putRightBy.isNull())
                continue;
            const QString rung = VisitWords::rung(told.body.rung, m_source.record.person);
            const QString reason = VisitWords::notToday(told.body.reason);
            outcomes.append(
                reason.isEmpty()
                    ? tr("%1: %2", "step, rung").arg(stepTitle(told.body.step), rung)
                    : tr("%1: %2, %3", "step, rung, reason").arg(stepTitle(told.body.step), rung, reason));
        }
        for (const auto &told : visit.medicines) {
            if (!told.putRightBy.isNull())
                continue;
            QStringList said{supportWords(told.body.what), resultWords(told.body.result),
                             readable(told.body.reason)};
            said.removeAll(QString());
            outcomes.append(tr("%1: %2", "step, rung")
                                .arg(medicineName(told.body.medicine), said.join(QStringLiteral(", "))));
        }
        if (!outcomes.isEmpty())
            lines.append(outcomes.join(QStringLiteral(" • ")));
        for (const auto &answer : visit.answers) {
            if (!answer.putRightBy.isNull())
                continue;
            const QString who = isolated(m_source.occasion.nameOf(answer.author));
            lines.append(answer.body.timeNotRight
                             ? tr("%1 said that this time was not right for them.").arg(who)
                             : tr("%1 wrote: %2").arg(who, quotedReadable(answer.body.said)));
        }
        for (const auto &heard : visit.timesHeard)
            if (heard.putRightBy.isNull() && !heard.body.said.isEmpty())
                lines.append(tr("%1 answered: %2")
                                 .arg(isolated(m_source.occasion.nameOf(heard.author)),
                                      quotedReadable(heard.body.said)));
        return lines;
    }

    const PaperSource &m_source;
    const PlainTime &m_time;
};

std::vector<Visit> visitsIn(const CareRecord &record, const Period &period)
{
    std::vector<Visit> visits;
    std::ranges::copy_if(record.visits, std::back_inserter(visits), [&](const Visit &visit) {
        return visit.plan.startsAt >= period.from && visit.plan.startsAt < period.until;
    });
    return visits;
}

} // namespace

void VisitsPaper::addVisits(Paper &paper, const PaperSource &source, const Period &period)
{
    const PlainTime time(source.occasion.zone, source.occasion.at);
    const VisitBlocks blocks(source, time);
    QDate day;
    for (const Visit &visit : visitsIn(source.record, period)) {
        if (const QDate on = time.localDate(visit.plan.startsAt); on != day) {
            day = on;
            paper.heading(time.day(visit.plan.startsAt));
        }
        blocks.put(paper, visit);
    }
}

Paper VisitsPaper::of(const PaperSource &source, const Period &period)
{
    const PersonBlocks person(source);
    const PlainTime &time = person.time();
    const Hours hours = hoursOf(visitsIn(source.record, period));
    Paper paper;
    paper.title = tr("Visits to %1").arg(source.record.person.name);
    paper.lead = tr("%1 to %2", "from the first day to the last")
                     .arg(time.day(period.from), time.day(period.until.addMSecs(-1)));
    const auto visits = [](int count) {
        return count == 1 ? tr("1 visit") : tr("%n visits", nullptr, count);
    };
    paper.fact(tr("Planned"),
               tr("%1 in %2", "hours, visits").arg(PlainTime::duration(hours.planned), visits(hours.visits)));
    paper.fact(
        tr("Given"),
        tr("%1 in %2", "hours, visits").arg(PlainTime::duration(hours.given), visits(hours.came)),
        hours.unclear > 0
            ? tr("Of %1 it is not known how long. They are not in this sum.").arg(visits(hours.unclear))
            : QString());
    if (hours.calledOff > 0)
        paper.fact(tr("Called off"), visits(hours.calledOff));
    addVisits(paper, source, period);
    paper.foot = person.madeFor();
    return paper;
}

} // namespace doorstep
