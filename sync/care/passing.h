#pragma once

#include "audience.h"

#include <optional>

namespace doorstep {

// What a tablet need not hold for ever: a year of visits and notes would fill it, and who stands at the door
// needs the last weeks. The rule is the server's and the tablet's, and normative in sync/protocol/README.md
// ("What has passed").

/// What has passed before this moment is no more on the tablets of such a reader: 90 whole days (UTC) back
/// for carers, 400 for supervisors. None: for those who keep all, the person it is about.
std::optional<qint64> passedBefore(qint64 nowMs, Reader reader);

/// What the records of one entity of a person's stream tell of when it passed; taken in any order.
struct Passing {
    bool passes = false; ///< something was said that belongs to a day
    bool stays = false; ///< something was said that holds until it is replaced
    qint64 newestMs = 0;

    /// The body is only looked at where it is that of a planned visit, which has not passed before its end.
    void take(quint32 kind, QByteArrayView body, qint64 heardMs);
    bool hasPassed(qint64 beforeMs) const { return passes && !stays && newestMs < beforeMs; }
};

} // namespace doorstep
