#pragma once

#include "passport.h"

#include <span>
#include <vector>

namespace doorstep {

/// A copy of what is known of a person was given away.
struct Giving {
    QUuid record;
    QDateTime at; ///< UTC
    QString to; ///< in the words of whoever gave it

    bool operator==(const Giving &) const = default;
};

/// Every giving in a person's stream, oldest first. What is given away is never taken back.
std::vector<Giving> foldGivings(std::span<const Record> records);

} // namespace doorstep
