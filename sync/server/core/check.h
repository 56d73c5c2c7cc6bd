#pragma once

#include "office.h"

#include <QStringList>

namespace doorstep {

class ServerStore;

struct CheckReport {
    qint64 streams = 0;
    qint64 records = 0;
    qint64 chains = 0;
    qint64 held = 0;
    qint64 blobs = 0; ///< that are whole
    qint64 views = 0; ///< entities folded anew
    QStringList faults; ///< what does not fit and where, by the office's own keys; the first thousand
    qint64 faultCount = 0;
};

/// Works everything out again from the bytes of the log and compares it with what is kept: the file's pages,
/// each record's bytes, hash and place, the numbers of each stream, each chain and its signed head, and every
/// view. The Error is one of disk or database only.
Result<CheckReport> checkServer(ServerStore &store, const Office &office);

} // namespace doorstep
