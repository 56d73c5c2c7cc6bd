#pragma once

#include "clock.h"
#include "sync_store.h"

namespace doorstep {

/// What the server's clock and ours together say, from a reply that came at `received` to a request sent at
/// `sent`: half the way there, half the way back.
KnownOffset offsetFrom(qint64 serverMs, const Moment &sent, const Moment &received);

/// A moment as a record tells it. An offset learned in an earlier boot is told with an age that cannot be
/// known from the boot clock and is therefore left out.
Happened happenedAt(const Moment &moment, const std::optional<KnownOffset> &offset);

/// The best known true time, milliseconds since 1970 UTC.
qint64 trueMs(const Moment &moment, const std::optional<KnownOffset> &offset);

} // namespace doorstep
