#pragma once

#include "record_store.h"

namespace doorstep {

/// A record whose time cannot be right beside that of another of the same device.
struct ClockFault {
    QUuid record;
    qint64 byMs = 0; ///< at least so much, above nought

    bool operator==(const ClockFault &) const = default;
};

/// What a look at every chain of a stream showed.
struct ChainReport {
    int checked = 0; ///< records whose link to the one before was tried
    std::vector<QUuid> broken; ///< records that do not continue what they say they continue
    std::vector<QUuid>
        leaps; ///< records before which some of the chain have no number: set aside by the server
    std::vector<ClockFault> clocks; ///< both of two where the clock went another way than the device's own
                                    ///< count since its start, or backwards: it was wrong, or somebody set it

    bool operator==(const ChainReport &) const = default;
};

/// Follows each author's chain on each device through the numbered records of a stream, and hashes every
/// byte again. What this reader may not see stands in by its hash; over what is not here any more a chain is
/// taken to go on.
Result<ChainReport> checkChains(Database &db, const QUuid &stream);
/// The same of what was read: all of a stream, by number.
ChainReport checkChains(std::span<const ReceivedEntry> entries);

} // namespace doorstep
