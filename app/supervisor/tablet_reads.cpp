#include "tablet_reads.h"

#include "people_store.h"
#include "reads.h"
#include "record_store.h"
#include "visit_store.h"

#include <algorithm>
#include <tuple>

namespace doorstep {

namespace {

constexpr qint64 SilentSeconds = qint64(4) * 3600;

QHash<QUuid, QString> namesOf(Reads &reads)
{
    QHash<QUuid, QString> all;
    for (const WorkerRow &row : reads.of(workers(reads.db())))
        all.insert(row.id, row.worker.name);
    for (const PersonRow &row : reads.of(people(reads.db())))
        all.insert(row.id, row.person.name);
    return all;
}

void putOrder(Reads &reads, TabletSeen &tablet, const Entry<TabletOrder> &entry)
{
    const auto &standing = entry.versions.current;
    const auto strictest =
        std::ranges::max_element(standing, {}, [](const auto &one) { return one.body.ordered; });
    tablet.ordered = strictest->body.ordered;
    tablet.orderedAt = entry.at;
    for (const auto &one : standing)
        tablet.orders.push_back(one.record);
    for (const KeptRecord &kept : reads.of(recordsOf(reads.db(), tablet.heard.device)))
        if (kept.record.id == strictest->record)
            tablet.orderWaits = kept.state != RecordState::Acked;
}

} // namespace

TabletWorry worryAbout(const TabletSeen &tablet, const QDateTime &now)
{
    if (tablet.heard.unsent == 0)
        return TabletWorry::None;
    if (tablet.heard.lastHeard.secsTo(now) >= SilentSeconds)
        return TabletWorry::UnsentForHours;
    if (tablet.shiftEndedAt.isValid() && tablet.shiftEndedAt <= now)
        return TabletWorry::UnsentAfterShift;
    return TabletWorry::None;
}

Result<std::vector<TabletSeen>> readTablets(Database &db, const QUuid &agency, const QDateTime &now,
                                            const QDateTime &dayFrom, const QDateTime &dayUntil)
{
    Reads reads(db);
    const auto names = namesOf(reads);
    const auto orders = reads.of(entries<TabletOrder>(db, agency));
    std::vector<TabletSeen> tablets;
    for (const HeardTablet &heard : reads.of(heardTablets(db))) {
        TabletSeen tablet;
        tablet.heard = heard;
        tablet.name = names.value(heard.account);
        for (const VisitRow &row : reads.of(visitsOf(db, heard.account, dayFrom, dayUntil)))
            tablet.shiftEndedAt = tablet.shiftEndedAt.isValid()
                ? std::max(tablet.shiftEndedAt, row.plan.endsAt)
                : row.plan.endsAt;
        if (const auto ordered = std::ranges::find(orders, heard.device, &Entry<TabletOrder>::id);
            ordered != orders.end())
            putOrder(reads, tablet, *ordered);
        tablets.push_back(std::move(tablet));
    }
    std::ranges::sort(tablets, {}, [&now](const TabletSeen &one) {
        return std::tuple(worryAbout(one, now) == TabletWorry::None, one.heard.unsent == 0, one.name,
                          one.heard.device);
    });
    return reads.answer(std::move(tablets));
}

} // namespace doorstep
