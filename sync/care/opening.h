#pragma once

#include "passport.h"

#include <span>
#include <vector>

namespace doorstep {

/// A carer opened a person's page without a visit to them.
struct Opening {
    QUuid record;
    QUuid entity; ///< what is said about it speaks of this
    QUuid worker;
    QDateTime at; ///< UTC
    QString reason; ///< in their words

    bool operator==(const Opening &) const = default;
};

/// Every opening in a person's stream, oldest first. That somebody looked is never taken back: what
/// replaces such a record, or withdraws it, changes nothing here.
std::vector<Opening> foldOpenings(std::span<const Record> records);

} // namespace doorstep
