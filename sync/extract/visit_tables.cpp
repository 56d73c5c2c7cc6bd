#include "visit_tables.h"

#include "hours.h"
#include "json_parts.h"
#include "who_came.h"

#include <algorithm>
#include <map>

namespace doorstep {

namespace {

QString word(BoardState state)
{
    switch (state) {
    case BoardState::NeedsYou:
        return QStringLiteral("needs_somebody");
    case BoardState::HereNow:
        return QStringLiteral("here_now");
    case BoardState::Done:
        return QStringLiteral("done");
    case BoardState::Later:
        return QStringLiteral("later");
    }
    return {};
}

QString word(Need need)
{
    switch (need) {
    case Need::Nothing:
        return {};
    case Need::NoWord:
        return QStringLiteral("no_word");
    case Need::Late:
        return QStringLiteral("late");
    case Need::Missed:
        return QStringLiteral("missed");
    case Need::NoCarer:
        return QStringLiteral("no_carer");
    case Need::NoAccess:
        return QStringLiteral("no_access");
    case Need::Incomplete:
        return QStringLiteral("incomplete");
    case Need::NotLeft:
        return QStringLiteral("not_left");
    case Need::Short:
        return QStringLiteral("short");
    }
    return {};
}

/// The visit as far as one worker was in it.
Visit partOf(Visit visit, const QUuid &worker)
{
    const auto others = [&](const auto &told) { return told.worker != worker; };
    std::erase_if(visit.arrivals, others);
    std::erase_if(visit.departures, others);
    return visit;
}

class VisitTables
{
public:
    VisitTables(const BoardDays &days, const Occasion &occasion)
        : m_days(days)
        , m_occasion(occasion)
    {
        for (const BoardRow &row : days.rows)
            m_rows.push_back(&row);
        std::ranges::sort(m_rows, {},
                          [](const BoardRow *row) { return std::pair(row->startsAt, row->visit); });
    }

    std::vector<CopyFile> all() const { return {visits(), hours(), exceptions()}; }

private:
    QString time(const QDateTime &at) const
    {
        return at.isValid() ? at.toTimeZone(m_occasion.zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                            : QString();
    }
    QString names(const std::vector<QUuid> &workers) const
    {
        QStringList names;
        for (const QUuid &worker : workers)
            names.append(m_occasion.nameOf(worker));
        return names.join(QStringLiteral("; "));
    }
    static QString minutes(std::chrono::minutes some) { return QString::number(some.count()); }

    CopyFile visits() const
    {
        CsvTable table("visits",
                       "visit person promised_from promised_until planned_start planned_end planned_minutes "
                       "planned_staff came arrived arrival_heard left minutes late_by_minutes state needs");
        for (const BoardRow *row : m_rows) {
            const Visit visit = m_days.visits.value(row->visit);
            table.row({idText(row->visit), m_occasion.nameOf(row->person),
                       row->promised ? time(row->promised->from) : QString(),
                       row->promised ? time(row->promised->until) : QString(), time(visit.plan.startsAt),
                       time(visit.plan.endsAt), minutes(plannedMinutes(visit)), names(visit.plan.staff),
                       names(whoCame(visit)), time(row->arrivedAt), time(row->arrivalHeardAt),
                       time(row->leftAt), row->here ? minutes(*row->here) : QString(),
                       row->lateBy.count() > 0 ? minutes(row->lateBy) : QString(), word(row->state),
                       word(row->need)});
        }
        return table.take();
    }

    CopyFile hours() const
    {
        CsvTable table("hours",
                       "who name visits came called_off not_known_how_long planned_minutes given_minutes");
        std::map<std::pair<QString, QUuid>, std::vector<Visit>> people;
        std::map<std::pair<QString, QUuid>, std::vector<Visit>> workers;
        for (const BoardRow *row : m_rows) {
            const Visit visit = m_days.visits.value(row->visit);
            people[{m_occasion.nameOf(row->person), row->person}].push_back(visit);
            std::vector<QUuid> who = whoCame(visit);
            for (const QUuid &planned : visit.plan.staff)
                if (std::ranges::find(who, planned) == who.end())
                    who.push_back(planned);
            for (const QUuid &worker : who) {
                Visit part = partOf(visit, worker);
                if (std::ranges::find(visit.plan.staff, worker) == visit.plan.staff.end())
                    part.plan.endsAt = part.plan.startsAt; // it was planned for others
                workers[{m_occasion.nameOf(worker), worker}].push_back(std::move(part));
            }
        }
        const auto put = [&](const char *who, const auto &groups) {
            for (const auto &[named, visits] : groups) {
                const Hours sum = hoursOf(visits);
                table.row({QString::fromLatin1(who), named.first, QString::number(sum.visits),
                           QString::number(sum.came), QString::number(sum.calledOff),
                           QString::number(sum.unclear), minutes(sum.planned), minutes(sum.given)});
            }
        };
        put("person", people);
        put("worker", workers);
        return table.take();
    }

    CopyFile exceptions() const
    {
        CsvTable table("exceptions",
                       "needs person planned_start due late_by_minutes waits_for last_heard arrived "
                       "looked_after_by visit");
        for (const BoardRow *row : m_rows) {
            if (row->need == Need::Nothing)
                continue;
            table.row({word(row->need), m_occasion.nameOf(row->person), time(row->startsAt), time(row->dueAt),
                       row->lateBy.count() > 0 ? minutes(row->lateBy) : QString(),
                       m_occasion.nameOf(row->waitsFor), time(row->lastHeardAt), time(row->arrivedAt),
                       m_occasion.nameOf(row->onIt), idText(row->visit)});
        }
        return table.take();
    }

    const BoardDays &m_days;
    const Occasion &m_occasion;
    std::vector<const BoardRow *> m_rows;
};

} // namespace

std::vector<CopyFile> visitTables(const BoardDays &days, const Occasion &occasion)
{
    return VisitTables(days, occasion).all();
}

} // namespace doorstep
