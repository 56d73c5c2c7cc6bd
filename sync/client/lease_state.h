#pragma once

#include "clock.h"
#include "sync_store.h"

#include <chrono>

namespace doorstep {

/// How much of a vault may be shown, by how long ago its server was last heard. What is written is taken,
/// kept and sent in each of them.
enum class LeaseState : quint8 {
    Full,
    Reduced, ///< today's visits and what one must know
    Closed ///< nothing
};

constexpr std::chrono::hours FullFor{72};
constexpr std::chrono::hours ReducedFor{7 * 24}; ///< both since the server was heard

/// What a tablet knows of how time went on since its server spoke. Only replies whose signature verified
/// come into it, and each of them begins anew.
struct LeaseEvidence {
    std::optional<KnownServerTime> heard; ///< none: never, and then nothing is here that could be shown
    std::optional<KnownServerTime> seen; ///< the latest it is known to have been since, whatever a clock says
};

struct LeaseAt {
    LeaseState state = LeaseState::Full;
    qint64 serverMs = 0; ///< what the server's clock shows, as far as can be known
    bool wentBack = false; ///< the wall clock shows a time that was over before

    bool operator==(const LeaseAt &) const = default;
};

/// While the device runs on, the clock that nobody sets tells how long it is, and the wall clock has no part
/// in it. After a start of the device the wall clock tells, put right by as much as it was wrong when the
/// server was heard. Setting it forward shortens, until the server is heard. Setting it back lengthens
/// nothing: it never is earlier than it was seen to be, with the time since this start of the device added;
/// and as a clock that was set back does not tell for how long the device was off, the lease is reduced.
LeaseAt leaseAt(const LeaseEvidence &evidence, const Moment &now);

/// What to keep as `seen`; none: it is as well known from what is kept.
std::optional<KnownServerTime> newlySeen(const LeaseEvidence &evidence, const Moment &now);

/// Keeps what newlySeen() says, if anything.
Outcome keepSeen(Database &db, const Moment &now);

} // namespace doorstep
