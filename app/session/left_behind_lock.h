#pragma once

#include "result.h"

#include <QDateTime>
#include <QUuid>

#include <optional>

namespace doorstep {

/// That a carer tapped on a locked tablet that they leave. It is said in the vault at the next unlock. Ids
/// and a time, and nothing that tells of anybody.
struct LeftBehindLock {
    QUuid visit;
    QUuid person;
    QDateTime at; ///< UTC, the best known true time of the tap

    bool operator==(const LeftBehindLock &) const = default;
};

/// Durable when it answers.
Outcome keepLeft(const QString &path, const LeftBehindLock &left);
/// None: nothing was tapped. Fault::Damaged: that something was tapped is all that is known.
Result<std::optional<LeftBehindLock>> readLeft(const QString &path);

} // namespace doorstep
