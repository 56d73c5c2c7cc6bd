#pragma once

#include "record_store.h"

namespace doorstep {

/// Writes all of it, and what is attached, in one transaction, which is on disk when this answers; the stamps
/// follow the last one seen or given here.
Result<std::vector<Record>> say(Database &db, std::span<const Said> said, const Writer &writer,
                                const Happened &happened);

} // namespace doorstep
