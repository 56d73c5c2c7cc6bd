#pragma once

#include "inbox.h"
#include "plain_time.h"
#include "record_store.h"
#include "worker.h"

#include <QCoreApplication>
#include <QHash>

namespace doorstep {

/// What became of a concern, for whoever raised it. Pure.
class ConcernWords
{
    Q_DECLARE_TR_FUNCTIONS(ConcernWords)
public:
    /// "Sent", "Seen by Jo at 9:20am", "Done, Jo at 10am: “The nurse comes at 2pm.”"; `sent` is how far the
    /// concern itself is on its way.
    static QString state(const InboxItem &concern, RecordState sent, const QHash<QUuid, Worker> &workers,
                         const PlainTime &time);
};

} // namespace doorstep
