#pragma once

#include "record_store.h"
#include "transaction.h"

#include <QDateTime>

#include <vector>

namespace doorstep {

// When a change of the rota takes a person away from a worker, all that is known of the person goes from the
// tablet. So that a visit of the day does not vanish without a word, its time and the person's name stay in
// the vault until the worker has seen that it is not theirs, and no longer than until it would have been
// over.

struct LostVisit {
    QUuid visit;
    QUuid person; ///< the stream; not held any more
    QUuid plan; ///< the record by which it was theirs
    QString personName;
    QDateTime startsAt; ///< UTC, as they knew it
    QDateTime endsAt;

    bool operator==(const LostVisit &) const = default;
};

/// A lost visit begins within so many hours; of later ones nothing stays.
constexpr int LostVisitHours = 36;

/// Notes the visits of the worker to this person, who is lost, that nobody has begun and that are not over.
Outcome noteLost(Transaction &tx, const QUuid &stream, const QUuid &worker, const QDateTime &now);
/// Forgets those that are over, and those whose persons are held.
Outcome settleLost(Transaction &tx, const QDateTime &now);
/// Of persons who are not held, and not over; in order of start.
Result<std::vector<LostVisit>> lostVisits(Database &db, const QDateTime &now);

// Inside the store.

/// A lost visit that was seen is forgotten. Gives the number of the stream to say so in: where it is not held
/// (`stream` is 0) a hidden one, which goes again once that is sent. Of any other visit: `stream`.
Result<qint64> lossSeenIn(Transaction &tx, const Said &what, qint64 stream);

} // namespace doorstep
