#include "views.h"

#include "agency.h"
#include "log_rows.h"
#include "log_writer.h"
#include "person.h"
#include "transaction.h"
#include "versions.h"
#include "visit.h"
#include "worker.h"

namespace doorstep {

namespace {

constexpr std::array Viewed{Kind::Agency,    Kind::Worker,    Kind::Person,
                            Kind::VisitPlan, Kind::Withdrawn, Kind::TabletOrder};

bool has(std::span<const Record> records, Kind kind)
{
    return std::ranges::any_of(records, [kind](const Record &record) { return is(record, kind); });
}

Result<bool> changed(Transaction &tx, const Outcome &written)
{
    if (!written)
        return written.error();
    return changedRows(tx) > 0;
}

Result<bool> refreshAgency(Transaction &tx, const QUuid &stream, std::span<const Record> records)
{
    const auto agency = foldLatest<Agency>(records).value_or(Agency{});
    return changed(tx,
                   tx.write("UPDATE office SET name = ?2, time_zone = ?3 WHERE agency = ?1 "
                            "AND (name <> ?2 OR time_zone <> ?3)")
                       .bind(stream, agency.name.isNull() ? QStringLiteral("") : agency.name,
                             agency.timeZone.isNull() ? QByteArray("") : agency.timeZone)
                       .run());
}

Result<bool> refreshAccount(Transaction &tx, const QUuid &account, Reader reader, const QString &name)
{
    return changed(tx,
                   tx.write("UPDATE accounts SET reader = ?2, name = ?3 WHERE id = ?1 "
                            "AND (reader <> ?2 OR name <> ?3)")
                       .bind(account, reader, name.isNull() ? QStringLiteral("") : name)
                       .run());
}

/// As orders are told to devices; 0: none is.
qint64 orderKind(TabletOrdered ordered)
{
    switch (ordered) {
    case TabletOrdered::Unknown:
    case TabletOrdered::Open:
        return 0;
    case TabletOrdered::Lock:
        return qint64(OrderKind::Lock);
    case TabletOrdered::Wipe:
        return qint64(OrderKind::Wipe);
    }
    Q_UNREACHABLE();
}

/// An order has the id of the record that gives it. One for a device that is not ours is none.
Result<bool> refreshOrder(Transaction &tx, const QUuid &device, std::span<const Record> records)
{
    const auto orders = foldVersions<TabletOrder>(records).current;
    const auto strictest = std::ranges::max_element(
        orders, {}, [](const Version<TabletOrder> &one) { return one.body.ordered; });
    const bool stands = strictest != orders.end() && orderKind(strictest->body.ordered) != 0;
    const QUuid id = stands ? strictest->record : QUuid();
    QUuid before;
    auto find = tx.read("SELECT id FROM orders WHERE device = ? AND withdrawn = 0").bind(device);
    if (find.next())
        before = find.uuid(0);
    if (auto found = find.finish(); !found)
        return found.error();
    if (before == id)
        return false;
    qint64 saidMs = 1; // 0 would be: not yet
    for (const Record &record : records)
        saidMs = std::max(saidMs, trueMs(record.happened));
    if (auto withdrawn = tx.write("UPDATE orders SET withdrawn = ? WHERE device = ? AND withdrawn = 0")
                             .bind(saidMs, device)
                             .run();
        !withdrawn || !stands)
        return changed(tx, withdrawn);
    return changed(tx,
                   tx.write("INSERT INTO orders (id, device, kind, given) "
                            "SELECT ?1, id, ?3, ?4 FROM devices WHERE id = ?2 "
                            "ON CONFLICT (id) DO UPDATE SET withdrawn = 0 "
                            "WHERE device = excluded.device AND kind = excluded.kind")
                       .bind(id, device, orderKind(strictest->body.ordered), saidMs)
                       .run());
}

Result<std::vector<Assignment>> keptAssignments(Database &db, const QUuid &visit)
{
    std::vector<Assignment> kept;
    auto find = db.read("SELECT worker, start FROM assignments WHERE visit = ? ORDER BY worker").bind(visit);
    while (find.next())
        kept.push_back({find.uuid(0), find.integer(1)});
    if (auto found = find.finish(); !found)
        return found.error();
    return kept;
}

Outcome keepAssignments(Transaction &tx, const QUuid &stream, const QUuid &visit,
                        const std::vector<Assignment> &planned)
{
    if (auto gone = tx.write("DELETE FROM assignments WHERE visit = ?").bind(visit).run(); !gone)
        return gone;
    for (const Assignment &one : planned) {
        const auto kept = tx.write("INSERT INTO assignments (visit, worker, stream, start) "
                                   "SELECT ?1, ?2, no, ?4 FROM streams WHERE id = ?3")
                              .bind(visit, one.worker, stream, one.startMs)
                              .run();
        if (!kept)
            return kept;
    }
    return done();
}

Result<bool> refreshVisit(Transaction &tx, const QUuid &stream, const QUuid &visit,
                          std::span<const Record> records)
{
    for (const QUuid &worker : everAssigned(records)) {
        const auto kept = tx.write("INSERT OR IGNORE INTO known_to (stream, worker) "
                                   "SELECT no, ?2 FROM streams WHERE id = ?1")
                              .bind(stream, worker)
                              .run();
        if (!kept)
            return kept.error();
    }
    const auto planned = assignmentsOf(records);
    const auto kept = keptAssignments(tx.database(), visit);
    if (!kept)
        return kept.error();
    if (*kept == planned)
        return false;
    if (auto now = keepAssignments(tx, stream, visit, planned); !now)
        return now.error();
    return true;
}

void sortById(std::vector<QUuid> &ids)
{
    std::ranges::sort(ids, {}, &QUuid::toRfc4122);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

bool isViewed(quint32 kind)
{
    return std::ranges::find(Viewed, static_cast<Kind>(kind)) != Viewed.end();
}

Reader readerFor(StreamKind kind, std::span<const Record> records)
{
    if (kind == StreamKind::Person)
        return Reader::PersonThemselves;
    const auto worker = foldLatest<Worker>(records);
    const Role role = worker ? worker->role : Role::Unknown;
    return role == Role::Supervisor || role == Role::Coordinator ? Reader::Supervisor : Reader::Carer;
}

std::vector<Assignment> assignmentsOf(std::span<const Record> records)
{
    const Visit visit = foldVisit(records);
    if (visit.takenOff || !visit.plan.startsAt.isValid())
        return {};
    std::vector<QUuid> workers = visit.plan.staff;
    sortById(workers);
    std::vector<Assignment> assignments;
    assignments.reserve(workers.size());
    for (const QUuid &worker : workers)
        assignments.push_back({worker, visit.plan.startsAt.toMSecsSinceEpoch()});
    return assignments;
}

std::vector<QUuid> everAssigned(std::span<const Record> records)
{
    std::vector<QUuid> workers;
    for (const Record &record : records) {
        if (!is(record, Kind::VisitPlan))
            continue;
        if (const auto plan = decodeBody<VisitPlan>(record.body))
            workers.insert(workers.end(), plan->staff.begin(), plan->staff.end());
    }
    sortById(workers);
    return workers;
}

Result<std::vector<Record>> viewedRecords(Database &db, const QUuid &stream, const QUuid &entity)
{
    return recordsIn(db.read(QByteArray("SELECT bytes FROM log WHERE entity = ?1 AND ") + ViewedKinds
                             + " AND stream = (SELECT no FROM streams WHERE id = ?2)")
                         .bind(entity, stream));
}

Result<bool> refreshViews(Transaction &tx, const QUuid &stream, const QUuid &entity)
{
    const auto records = viewedRecords(tx.database(), stream, entity);
    if (!records)
        return records.error();
    if (has(*records, Kind::VisitPlan))
        return refreshVisit(tx, stream, entity, *records);
    if (has(*records, Kind::TabletOrder))
        return refreshOrder(tx, entity, *records);
    if (stream != entity)
        return false;
    if (has(*records, Kind::Agency))
        return refreshAgency(tx, stream, *records);
    if (has(*records, Kind::Worker)) {
        const auto worker = foldLatest<Worker>(*records).value_or(Worker{});
        return refreshAccount(tx, entity, readerFor(StreamKind::Worker, *records), worker.name);
    }
    if (has(*records, Kind::Person)) {
        const auto person = foldLatest<Person>(*records).value_or(Person{});
        return refreshAccount(tx, entity, Reader::PersonThemselves, person.name);
    }
    return false;
}

Outcome moveLeases(Transaction &tx)
{
    return tx.write("UPDATE office SET lease_generation = lease_generation + 1").run();
}

} // namespace doorstep
