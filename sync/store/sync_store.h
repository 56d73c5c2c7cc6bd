#pragma once

#include "transaction.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace doorstep {

/// The server's clock as last told: at `sinceBootMs` of the boot `boot`, server = wall + offsetMs.
struct KnownOffset {
    qint64 offsetMs = 0;
    QUuid boot;
    qint64 sinceBootMs = 0;

    bool operator==(const KnownOffset &) const = default;
};

/// Where this vault stands with its server.
struct SyncPosition {
    std::optional<quint64> cursor; ///< of the last pull; none: never
    QByteArray leaseTag;
    qint64 leaseUntilMs = 0;
    quint64 epoch = 0;
    std::optional<KnownOffset> offset;
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
