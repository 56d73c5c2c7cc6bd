#pragma once

#include "visit_store.h"

#include <span>

namespace doorstep {

// Inside the store: visits by the numbers of their entities, in the order asked for. All must be there.

Result<std::vector<VisitRow>> visitRows(Database &db, std::span<const qint64> eids);

} // namespace doorstep
