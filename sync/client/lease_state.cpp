#include "lease_state.h"

#include <algorithm>

namespace doorstep {

namespace {

using std::chrono::milliseconds;

/// A clock that runs a little slow was not set back. As much as the server grants at sign-in.
constexpr qint64 ClockSlackMs = 10 * 60 * 1000;
constexpr qint64 WorthKeepingMs = 60'000; ///< how much of the time that went on may be forgotten

bool isSameBoot(const KnownServerTime &from, const Moment &now)
{
    return !now.boot.isNull() && from.boot == now.boot;
}

/// The least that the server's clock shows now, when it once showed that.
qint64 carriedOn(const KnownServerTime &from, const Moment &now)
{
    if (isSameBoot(from, now))
        return from.serverMs + std::max<qint64>(now.sinceBootMs - from.sinceBootMs, 0);
    // The device was started after that. Where starts are not told apart nothing is known of either clock.
    return from.serverMs + (now.boot.isNull() ? 0 : std::max<qint64>(now.sinceBootMs, 0));
}

qint64 atLeast(const LeaseEvidence &evidence, const Moment &now)
{
    const qint64 heard = carriedOn(*evidence.heard, now);
    return evidence.seen ? std::max(heard, carriedOn(*evidence.seen, now)) : heard;
}

LeaseState stateAfter(milliseconds silence)
{
    return silence < FullFor   ? LeaseState::Full
        : silence < ReducedFor ? LeaseState::Reduced
                               : LeaseState::Closed;
}

} // namespace

LeaseAt leaseAt(const LeaseEvidence &evidence, const Moment &now)
{
    if (!evidence.heard)
        return {LeaseState::Full, now.wallMs, false};
    LeaseAt lease;
    lease.serverMs = atLeast(evidence, now);
    if (!isSameBoot(*evidence.heard, now)) {
        const qint64 byWall = now.wallMs + evidence.heard->serverMs - evidence.heard->wallMs;
        lease.wentBack = byWall + ClockSlackMs < lease.serverMs;
        lease.serverMs = std::max(lease.serverMs, byWall);
    }
    lease.state = stateAfter(milliseconds(lease.serverMs - evidence.heard->serverMs));
    if (lease.wentBack)
        lease.state = std::max(lease.state, LeaseState::Reduced);
    return lease;
}

std::optional<KnownServerTime> newlySeen(const LeaseEvidence &evidence, const Moment &now)
{
    if (!evidence.heard)
        return std::nullopt;
    const qint64 serverMs = leaseAt(evidence, now).serverMs;
    const qint64 kept = std::max(evidence.heard->serverMs,
                                 evidence.seen ? evidence.seen->serverMs : evidence.heard->serverMs);
    if (serverMs - kept <= WorthKeepingMs)
        return std::nullopt;
    return KnownServerTime{serverMs, now.boot, now.sinceBootMs, 0};
}

Outcome keepSeen(Database &db, const Moment &now)
{
    auto position = syncPosition(db);
    if (!position)
        return position.error();
    const auto seen = newlySeen({position->serverTime, position->seen}, now);
    if (!seen)
        return done();
    position->seen = seen;
    Transaction tx(db);
    if (auto kept = keepSyncPosition(tx, *position); !kept)
        return kept;
    return tx.commit();
}

} // namespace doorstep
