#include "card_reads.h"

#include "audience.h"
#include "passport_store.h"
#include "people_store.h"
#include "reads.h"
#include "stream_entries.h"
#include "visit_store.h"
#include "way_in.h"

#include <algorithm>

namespace doorstep {

namespace {

bool isOn(const std::vector<VisitRow> &rows, const QUuid &worker)
{
    return std::ranges::any_of(rows, [&](const VisitRow &row) {
        return row.state != VisitState::Cancelled && std::ranges::count(row.plan.staff, worker) > 0;
    });
}

bool mayRead(const PassportLine &line, const QUuid &worker)
{
    return isForCarers(line)
        || (line.audience == LineAudience::Named && std::ranges::count(line.named, worker) > 0);
}

} // namespace

Result<ShownCard> readShownCard(Database &db, const QUuid &person, const QUuid &worker, const QDateTime &now,
                                const QTimeZone &zone)
{
    Reads reads(db);
    ShownCard shown;
    shown.worker = worker;
    shown.name = reads.of(doorstep::worker(db, worker)).value_or(Worker{}).name;
    const Period days = daysOfLease(now, zone);
    shown.visits = isOn(reads.of(visitsTo(db, person, days.from, days.until)), worker);
    shown.ratherNot = reads.of(wouldRatherNot(db, person));
    if (shown.visits && !shown.ratherNot)
        shown.fields = cardFor(reads.of(cardOf(db, worker)), person, reads.of(agency(db)).value_or(Agency{}));
    return reads.answer(std::move(shown));
}

Result<ShownCard> readExchange(Database &db, const QUuid &person, const QUuid &worker, const QDateTime &now,
                               const QTimeZone &zone)
{
    Reads reads(db);
    ShownCard shown = reads.of(readShownCard(db, person, worker, now, zone));
    for (const LineView &line : reads.of(passport(db, person)))
        shown.lines += std::ranges::any_of(line.current, [&](const LineVersion &version) {
            return !version.line.takenOut && mayRead(version.line, worker);
        });
    return reads.answer(std::move(shown));
}

} // namespace doorstep
