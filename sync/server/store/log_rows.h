#pragma once

#include "record.h"
#include "statement.h"

#include <vector>

namespace doorstep {

/// The records whose bytes stand in the first column, in the order of the rows. Fault::Damaged when one
/// cannot be read.
Result<std::vector<Record>> recordsIn(Statement &&rows);

} // namespace doorstep
