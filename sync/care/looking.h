#pragma once

#include "passport.h"

#include <QTimeZone>

#include <span>
#include <vector>

namespace doorstep {

/// Somebody at the office looked at what is known of a person.
struct OfficeLook {
    QUuid record;
    QUuid worker;
    QDateTime at; ///< UTC
    Looked what = Looked::Page;

    bool operator==(const OfficeLook &) const = default;
};

/// Every look in a person's stream, oldest first. That somebody looked is never taken back.
std::vector<OfficeLook> foldLooks(std::span<const Record> records);

/// Whether the worker has told of such a look on that day of the agency.
bool hasLooked(std::span<const OfficeLook> looks, const QUuid &worker, Looked what, const QDate &day,
               const QTimeZone &zone);

} // namespace doorstep
