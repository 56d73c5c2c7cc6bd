#pragma once

#include "transaction.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace doorstep {

/// The server's clock as last told: it stood at `serverMs` when this boot's clock, which nobody sets, stood
/// at `sinceBootMs`. What the wall clock showed then counts only where this boot's clock is no more.
struct KnownServerTime {
    qint64 serverMs = 0;
    QUuid boot;
    qint64 sinceBootMs = 0;
    qint64 wallMs = 0;

    bool operator==(const KnownServerTime &) const = default;
};
/// Whether both tell the same time of any moment, but for what the way to the server makes uncertain.
bool agree(const std::optional<KnownServerTime> &a, const std::optional<KnownServerTime> &b);

/// Where this vault stands with its server.
struct SyncPosition {
    std::optional<quint64> cursor; ///< of the last pull; none: never
    QByteArray leaseTag;
    qint64 leaseUntilMs = 0;
    qint64 safeMs = 0; ///< what the server accepted before is in a backup that has grown old; 0: nothing
    quint64 epoch = 0;
    std::optional<KnownServerTime> serverTime;
    std::optional<KnownServerTime> seen; ///< how far its clock went since, as lease_state.h tells; no wall
    qint64 lastHeardMs = 0; ///< server's clock at its last reply; 0: never

    bool operator==(const SyncPosition &) const = default;
};

Result<SyncPosition> syncPosition(Database &db);
Outcome keepSyncPosition(Transaction &tx, const SyncPosition &position);

/// When the server last heard of somebody's device; supervisors know it.
struct HeardTablet {
    QUuid device;
    QUuid account;
    QDateTime lastHeard; ///< UTC
    quint64 unsent = 0;

    bool operator==(const HeardTablet &) const = default;
};
/// A device told of before is told anew; the others stay.
Outcome keepHeard(Transaction &tx, const HeardTablet &tablet);
Result<std::vector<HeardTablet>> heardTablets(Database &db);

} // namespace doorstep
