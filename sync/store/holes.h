#pragma once

#include "transaction.h"

namespace doorstep {

// Inside the store: numbers of a stream that are counted and of which nothing is here.

/// From the first to the last, both inclusive; what is known of already may be among them.
/// Fault::Malformed where they are out of reach.
Outcome leaveOut(Transaction &tx, qint64 stream, quint64 first, quint64 last);
/// Those after this number are no more known of.
Outcome forgetHoles(Transaction &tx, qint64 stream, quint64 after);

} // namespace doorstep
