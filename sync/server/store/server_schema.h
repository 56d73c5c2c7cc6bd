#pragma once

#include "migration.h"

namespace doorstep {

/// The history of the server's schema.
std::span<const Migration> serverSchema();

} // namespace doorstep
