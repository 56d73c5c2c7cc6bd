#pragma once

#include "visit.h"

namespace doorstep {

/// The workers who have arrived, as far as nobody put it right, in the order in which they came.
std::vector<QUuid> whoCame(const Visit &visit);

} // namespace doorstep
