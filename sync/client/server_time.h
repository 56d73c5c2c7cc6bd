#pragma once

#include "clock.h"
#include "sync_store.h"

namespace doorstep {

/// What the server's clock and ours together say, from a reply that came at `received` to a request sent at
/// `sent`: half the way there, half the way back.
KnownServerTime serverTimeFrom(qint64 serverMs, const Moment &sent, const Moment &received);

/// A moment as a record tells it, whatever was done to the wall clock since the server was heard. What was
/// learned in an earlier boot says nothing of this one and is left out.
Happened happenedAt(const Moment &moment, const std::optional<KnownServerTime> &told);

/// The best known true time, milliseconds since 1970 UTC.
qint64 trueMs(const Moment &moment, const std::optional<KnownServerTime> &told);

} // namespace doorstep
