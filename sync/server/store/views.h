#pragma once

#include "audience.h"
#include "body.h"
#include "messages.h"

namespace doorstep {

class Database;
class Transaction;

// What the server makes of the log: the agency's name and zone, accounts with their names and readers, and
// who is planned for which visit, and what tablets are ordered. Pure functions of the records of one entity,
// so they can be checked by making them again; of the orders only which record's stands for a tablet, if any.
// When one was fetched, done and with what receipt, and what the office ordered beside the records, is in no
// record: it cannot be made again and is lost with the table.

/// Whether a record of this kind can change a view.
bool isViewed(quint32 kind);

Reader readerFor(StreamKind kind, std::span<const Record> records);

/// One worker planned for one visit.
struct Assignment {
    QUuid worker;
    qint64 startMs = 0;

    bool operator==(const Assignment &) const = default;
};
/// As foldVisit tells it: of the current plan, each worker once, ascending; none when it was taken off.
std::vector<Assignment> assignmentsOf(std::span<const Record> records);
/// Everybody any plan of the visit named.
std::vector<QUuid> everAssigned(std::span<const Record> records);

/// The records of one entity that views are made of.
Result<std::vector<Record>> viewedRecords(Database &db, const QUuid &stream, const QUuid &entity);

/// Makes the views of one entity anew; true when a lease may have changed.
Result<bool> refreshViews(Transaction &tx, const QUuid &stream, const QUuid &entity);

/// Leases are to be worked out anew.
Outcome moveLeases(Transaction &tx);

} // namespace doorstep
