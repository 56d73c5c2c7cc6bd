#include "saying_reads.h"

#include "people_store.h"
#include "reads.h"
#include "visit_store.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr int DaysCame = 14;
constexpr int DaysComing = 7;
constexpr size_t MostCarers = 3;
constexpr int DaysAnswered = 2;

/// Those the visit is about: who came, before who was planned to.
std::vector<QUuid> carersOf(Reads &reads, const VisitRow &row)
{
    std::vector<QUuid> carers;
    if (row.arrivedAt.isValid())
        if (const auto visit = reads.of(doorstep::visit(reads.db(), row.id)))
            for (const Told<Arrived> &arrival : visit->arrivals)
                if (arrival.putRightBy.isNull())
                    carers.push_back(arrival.worker);
    return carers.empty() ? row.plan.staff : carers;
}

/// Who is here, who came, the last first, and who comes, the next first.
std::vector<VisitRow> byNearness(std::vector<VisitRow> rows, const QDateTime &now)
{
    std::erase_if(rows, [](const VisitRow &row) { return row.state == VisitState::Cancelled; });
    const auto place = [&](const VisitRow &row) {
        const qint64 away = std::abs(now.secsTo(row.plan.startsAt));
        const int when = row.state == VisitState::Here ? 0 : row.arrivedAt.isValid() ? 1 : 2;
        return std::tuple(when, away, row.id);
    };
    std::ranges::sort(rows, {}, place);
    return rows;
}

} // namespace

Result<SayingSheet> readSayings(Database &db, const QUuid &person, const QDateTime &now)
{
    Reads reads(db);
    SayingSheet sheet;
    sheet.sayings = reads.of(sayingsOf(db, person));
    std::ranges::sort(sheet.sayings, std::ranges::greater{},
                      [](const SayingView &one) { return std::pair(one.at, one.record); });
    for (const WorkerRow &row : reads.of(workers(db)))
        sheet.names.insert(row.id, row.worker.name);
    const auto rows =
        byNearness(reads.of(visitsTo(db, person, now.addDays(-DaysCame), now.addDays(DaysComing))), now);
    for (const VisitRow &row : rows) {
        if (sheet.carers.size() == MostCarers)
            break;
        for (const QUuid &carer : carersOf(reads, row))
            if (!sheet.names.value(carer).isEmpty() && std::ranges::count(sheet.carers, carer) == 0)
                sheet.carers.push_back(carer);
    }
    if (sheet.carers.size() > MostCarers)
        sheet.carers.resize(MostCarers);
    return reads.answer(std::move(sheet));
}

bool isAnsweredLately(const SayingView &saying, const QDateTime &now)
{
    return !saying.answers.empty() && saying.answers.back().at > now.addDays(-DaysAnswered);
}

Result<bool> hasAnswerOfLate(Database &db, const QUuid &person, const QDateTime &now)
{
    const auto sayings = sayingsOf(db, person);
    if (!sayings)
        return sayings.error();
    return std::ranges::any_of(*sayings, [&](const SayingView &one) { return isAnsweredLately(one, now); });
}

} // namespace doorstep
