#pragma once

#include "transaction.h"
#include "visit.h"

#include <vector>

namespace doorstep {

/// A visit as a list shows it, kept ready.
struct VisitRow {
    QUuid id;
    QUuid person; ///< the stream
    QString personName;
    QString callMe; ///< what the person wants to be called; may be empty
    VisitPlan plan;
    VisitState state = VisitState::Planned;
    QDateTime arrivedAt; ///< as arrivedAt(Visit)
    QDateTime leftAt;
    int minutesLate = 0; ///< as last told and not put right; 0: nothing told
    bool planChanged = false; ///< the office wrote more than one plan
    bool onIt = false; ///< a supervisor looks after it
    bool unsent = false; ///< something of it is on this tablet only

    bool operator==(const VisitRow &) const = default;
};

// In order of start, then of id. From inclusive, until exclusive: when the planned start lies between.
// Visits of hidden streams are left out.
Result<std::vector<VisitRow>> visitsOf(Database &db, const QUuid &worker, const QDateTime &from,
                                       const QDateTime &until);
Result<std::vector<VisitRow>> visitsTo(Database &db, const QUuid &person, const QDateTime &from,
                                       const QDateTime &until);
Result<std::vector<VisitRow>> visitsBetween(Database &db, const QDateTime &from, const QDateTime &until);
/// Those of visitsBetween() that the office planned more than once.
Result<std::vector<VisitRow>> visitsPlannedAnew(Database &db, const QDateTime &from, const QDateTime &until);
/// The worker's first visit from then on.
Result<std::optional<VisitRow>> nextVisitOf(Database &db, const QUuid &worker, const QDateTime &from);
/// Whether a visit of the worker to the person was planned to begin before then.
Result<bool> wasPlanned(Database &db, const QUuid &worker, const QUuid &person, const QDateTime &before);
Result<std::optional<VisitRow>> visitRow(Database &db, const QUuid &visit);

/// Everything known of one visit, folded from its records.
Result<std::optional<Visit>> visit(Database &db, const QUuid &visit);
/// The same of all visits that visitsBetween() lists: what a supervisor's board is worked out from.
Result<std::vector<Visit>> wholeVisitsBetween(Database &db, const QDateTime &from, const QDateTime &until);
/// And of those that visitsTo() lists.
Result<std::vector<Visit>> wholeVisitsTo(Database &db, const QUuid &person, const QDateTime &from,
                                         const QDateTime &until);

} // namespace doorstep
