#pragma once

#include "database.h"
#include "worker.h"

#include <vector>

namespace doorstep {

/// A look at what tells one worker from the others.
struct FiguresLook {
    QUuid worker; ///< whom the figures are of
    QUuid by;
    QDateTime at; ///< UTC
    FiguresSeen seen;

    bool operator==(const FiguresLook &) const = default;
};

/// Who at the office looked at what tells this worker from the others, the latest first.
Result<std::vector<FiguresLook>> readFiguresLooks(Database &db, const QUuid &worker);

} // namespace doorstep
