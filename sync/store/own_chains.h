#pragma once

#include "record_store.h"

namespace doorstep {

// Inside the store: whose chains were noted from the first record on.

/// None in a vault that was not told so while it had nothing.
Result<std::optional<Writer>> notedWriter(Database &db);

} // namespace doorstep
