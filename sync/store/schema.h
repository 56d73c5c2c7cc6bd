#pragma once

#include "migration.h"

namespace doorstep {

/// The history of the vault's schema. A released step never changes.
std::span<const Migration> vaultSteps();

} // namespace doorstep
