#pragma once

#include "saying.h"
#include "transaction.h"

#include <vector>

namespace doorstep {

// In no order; those taken back are left out.

/// What the person said, as far as it may be read here.
Result<std::vector<SayingView>> sayingsOf(Database &db, const QUuid &person);
/// What anybody who is held and shown here said to the worker.
Result<std::vector<SayingView>> sayingsTo(Database &db, const QUuid &worker);

} // namespace doorstep
