#include "planned_elsewhere.h"

#include <algorithm>

namespace doorstep {

namespace {

QString dayAndTime(const QDateTime &at, const QTimeZone &zone)
{
    return at.toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString spanOf(const VisitPlan &plan, const QTimeZone &zone)
{
    return QStringLiteral("%1 to %2")
        .arg(dayAndTime(plan.startsAt, zone), plan.endsAt.toTimeZone(zone).toString(QStringLiteral("HH:mm")));
}

/// The last withdrawal by anybody else of what is planned.
QDateTime takenOffAt(std::span<const Record> records, const QUuid &importer)
{
    QDateTime at;
    for (const Record &record : records)
        if (is(record, Kind::Withdrawn) && record.author != importer)
            at = std::max(at, trueTime(record.happened));
    return at;
}

} // namespace

std::optional<PlannedElsewhere> plannedElsewhere(std::span<const Record> records, const QUuid &imported)
{
    const auto ours = std::ranges::find(records, imported, &Record::id);
    if (ours == records.end())
        return std::nullopt;
    const Visit visit = foldVisit(records);
    PlannedElsewhere elsewhere{visit.plan, visit.plansTold.front().record, visit.plansTold.front().at, false};
    for (const Told<Cancelled> &told : visit.cancellations)
        if (told.putRightBy.isNull() && told.author != ours->author) {
            elsewhere.isOff = true;
            elsewhere.at = told.at;
        }
    if (visit.takenOff)
        if (const QDateTime at = takenOffAt(records, ours->author); at.isValid()) {
            elsewhere.isOff = true;
            elsewhere.at = at;
        }
    const bool isTheirs = visit.plansTold.front().author != ours->author && elsewhere.record != imported;
    return isTheirs || elsewhere.isOff ? std::optional(elsewhere) : std::nullopt;
}

QString differenceOf(const VisitPlan &onFile, const QString &fileNames, const PlannedElsewhere &elsewhere,
                     const QString &names, const QTimeZone &zone)
{
    const QString day = elsewhere.at.toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd"));
    const QString file = QStringLiteral("on file it is %1 with %2").arg(spanOf(onFile, zone), fileNames);
    if (elsewhere.isOff)
        return QStringLiteral("%1; the office cancelled it on %2, and it stays so").arg(file, day);
    return QStringLiteral("%1; the office made it %2 with %3 on %4, and it stays so")
        .arg(file, spanOf(elsewhere.plan, zone), names, day);
}

} // namespace doorstep
