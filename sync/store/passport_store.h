#pragma once

#include "passport.h"
#include "transaction.h"

#include <vector>

namespace doorstep {

/// Every line of a person's passport, by section, then by the person's order, then by id. Lines that are
/// taken out or withdrawn are among them, so that two versions of which one is "take it out" are seen.
Result<std::vector<LineView>> passport(Database &db, const QUuid &person);
Result<std::optional<LineView>> passportLine(Database &db, const QUuid &line);

/// A line whose versions nobody has decided about, and whose passport it is in.
struct UnsettledLine {
    QUuid person;
    LineView line;
};
Result<std::vector<UnsettledLine>> unsettledLines(Database &db);
Result<int> unsettledCount(Database &db);

} // namespace doorstep
