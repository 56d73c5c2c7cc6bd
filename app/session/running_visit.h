#pragma once

#include "database.h"

#include <QDateTime>
#include <QUuid>

#include <optional>

namespace doorstep {

/// The visit that a carer is in, as far as a locked tablet may know of it: nothing that tells of anybody.
struct RunningVisit {
    QUuid visit;
    QUuid person;
    QDateTime arrivedAt; ///< UTC

    bool operator==(const RunningVisit &) const = default;
};

/// The one the carer arrived at last and has not left; none is looked for further back than a day.
Result<std::optional<RunningVisit>> runningVisit(Database &db, const QUuid &carer, const QDateTime &now);
/// The same of this visit, however long ago: none when the carer has left it, or never came.
Result<std::optional<RunningVisit>> runningAt(Database &db, const QUuid &carer, const QUuid &visit);

} // namespace doorstep
