#pragma once

#include "visit.h"

#include <QTimeZone>

#include <optional>

namespace doorstep {

/// How the office planned a visit on a tablet, after an import had planned it.
struct PlannedElsewhere {
    VisitPlan plan;
    QUuid record; ///< that told it
    QDateTime at; ///< when it was told; of a visit that is off, that it is
    bool isOff = false; ///< cancelled, or taken off the rota

    bool operator==(const PlannedElsewhere &) const = default;
};

/// `imported` is the record that the last import said. Nothing: the visit stands as that has it, or as
/// whoever imports said otherwise.
std::optional<PlannedElsewhere> plannedElsewhere(std::span<const Record> records, const QUuid &imported);

/// "on file it is 2026-11-22 08:35 to 09:20 with Tom Baird; the office made it …, which stays".
QString differenceOf(const VisitPlan &onFile, const QString &fileNames, const PlannedElsewhere &elsewhere,
                     const QString &names, const QTimeZone &zone);

} // namespace doorstep
