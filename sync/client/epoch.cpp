#include "epoch.h"

#include "blob_store.h"
#include "outbox_store.h"
#include "stream_store.h"
#include "sync_store.h"

namespace doorstep {

Result<bool> meetEpoch(Transaction &tx, quint64 epoch, const QUuid &device)
{
    auto position = syncPosition(tx.database());
    if (!position)
        return position.error();
    if (position->epoch == epoch)
        return false;
    const bool isFirst = position->epoch == 0;
    position->epoch = epoch;
    if (!isFirst) {
        position->cursor.reset();
        position->leaseTag.clear();
        const auto held = streams(tx.database());
        if (!held)
            return held.error();
        for (const HeldStream &stream : *held)
            if (auto queued = sendAgain(tx, stream.id, 0, device); !queued)
                return queued.error();
        if (auto met = meetEpochWithBlobs(tx); !met)
            return met.error();
    }
    if (auto kept = keepSyncPosition(tx, *position); !kept)
        return kept.error();
    return !isFirst;
}

} // namespace doorstep
