#pragma once

#include "transaction.h"

namespace doorstep {

/// Throws away everything that is derived and works it out again from the records alone.
Outcome rebuildViews(Transaction &tx);

/// Compares everything derived with what the records alone give: done, or Fault::Damaged when they
/// differ. Changes nothing that lasts.
Outcome checkViews(Database &db);

} // namespace doorstep
