#pragma once

#include "stream_entries.h"
#include "sync_store.h"

namespace doorstep {

/// A tablet of the agency, as the office last heard of it, and what it was ordered.
struct TabletSeen {
    HeardTablet heard;
    QString name; ///< of its account; empty where it is not known here
    QDateTime
        shiftEndedAt; ///< UTC, the end of the account's last visit of the day; invalid: none was planned
    TabletOrdered ordered = TabletOrdered::Open; ///< the strictest that stands
    QDateTime orderedAt; ///< UTC
    std::vector<QUuid> orders; ///< the records that stand, to be replaced by the next
    bool orderWaits = false; ///< it is on this tablet only
};

/// Why a supervisor should look at a tablet: what it keeps, the office does not have.
enum class TabletWorry : quint8 {
    None,
    UnsentForHours, ///< it holds something, and was silent for four hours
    UnsentAfterShift ///< it holds something, and the day's visits are over
};
TabletWorry worryAbout(const TabletSeen &tablet, const QDateTime &now);

/// Those to look at first, then by name.
Result<std::vector<TabletSeen>> readTablets(Database &db, const QUuid &agency, const QDateTime &now,
                                            const QDateTime &dayFrom, const QDateTime &dayUntil);

} // namespace doorstep
