#include "log_search_words.h"

#include "names.h"
#include "person.h"
#include "visit_words.h"

#include <QLocale>

namespace doorstep {

namespace {

constexpr int DaysOfSpans[] = {7, 28, 91, 366};
constexpr int HoursUntilForgotten = 12; ///< nobody stays so much longer than was planned
constexpr int DaysToCome = 366; ///< what is planned further ahead is looked for by nobody

template <class T>
std::vector<VisitMarks> marksOfAll()
{
    std::vector<VisitMarks> marks;
    for (size_t i = 1; i < words(T{}).size(); ++i)
        marks.push_back(markOf(static_cast<T>(i)));
    return marks;
}

} // namespace

std::vector<LogSearchWords::Group> LogSearchWords::groups()
{
    return {
        {tr("How a step was done"), VisitWords::rungs(Person{}), marksOfAll<Rung>()},
        {tr("Why not today"), VisitWords::notTodayReasons(), marksOfAll<NotTodayReason>()},
        {tr("Medicines"),
         {tr("Medicine not wanted"), tr("Medicine not there")},
         {markOf(VisitEvent::MedicineDeclined), markOf(VisitEvent::MedicineNotThere)}},
        {tr("Coming and going"),
         {tr("Said they were running late"), tr("Nobody opened"), tr("Cancelled"),
          tr("The person said the time is not right")},
         {markOf(VisitEvent::SaidLate), markOf(VisitEvent::NobodyOpened), markOf(VisitEvent::Cancelled),
          markOf(VisitEvent::TimeNotRight)}},
        {tr("Why it was shorter"), VisitWords::whyShorter(), marksOfAll<WhyShorter>()},
        {tr("How the person found the day"), VisitWords::faces(), marksOfAll<HowWasToday>()},
        {tr("The log itself"), {tr("Something was put right")}, {markOf(VisitEvent::PutRight)}},
    };
}

QStringList LogSearchWords::spans()
{
    return {tr("The last 7 days"), tr("The last 28 days"), tr("The last 3 months"), tr("The last year"),
            tr("All that is here")};
}

int LogSearchWords::usualSpan()
{
    return int(std::size(DaysOfSpans)) - 1;
}

Period LogSearchWords::planned(int span, const QDateTime &now)
{
    if (span < 0 || span >= int(std::size(DaysOfSpans)))
        return {QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), now.addDays(DaysToCome)};
    return {now.addDays(-DaysOfSpans[span]), now};
}

QString LogSearchWords::how(const VisitRow &row, const PlainTime &time)
{
    switch (row.state) {
    case VisitState::Planned:
        return row.plan.endsAt > time.now() ? tr("To come") : tr("Nobody came, as far as is known");
    case VisitState::Here:
        return row.plan.endsAt.secsTo(time.now()) > HoursUntilForgotten * 3600
            ? tr("Came at %1, leaving was not recorded").arg(time.clock(row.arrivedAt))
            : tr("Here since %1").arg(time.clock(row.arrivedAt));
    case VisitState::Done:
        return row.arrivedAt.isValid() ? time.range(row.arrivedAt, row.leftAt)
                                       : tr("Left at %1").arg(time.clock(row.leftAt));
    case VisitState::NoAccess:
        return tr("Nobody opened");
    case VisitState::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString LogSearchWords::carers(const VisitRow &row, const QHash<QUuid, QString> &names)
{
    QStringList first;
    for (const QUuid &worker : row.plan.staff)
        if (const QString name = names.value(worker); !name.isEmpty())
            first.append(firstNameOf(name));
    return first.join(tr(", ", "between names"));
}

QString LogSearchWords::count(const VisitsFound &found)
{
    const QString all = QLocale(QLocale::English).toString(found.count);
    const int shown = int(found.newest.size());
    if (shown < found.count)
        return tr("%1 visits. The newest %2 stand here.").arg(all).arg(shown);
    return found.count == 1 ? tr("1 visit") : tr("%1 visits").arg(all);
}

} // namespace doorstep
