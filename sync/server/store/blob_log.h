#pragma once

#include "messages.h"

namespace doorstep {

class Database;
class Transaction;

// Pictures and voices beside the log, in parts as they arrive.

/// The record, of the log or held, names its blobs from now on.
Outcome nameBlobs(Transaction &tx, const Record &record);

/// A record that names a blob, as it stands in the log, or as one that is held.
struct BlobNaming {
    Record record;
    qint64 stream = 0; ///< its row; 0: held
    QUuid sender; ///< account, of one that is held
};
/// Those of the log first, as they were accepted.
Result<std::vector<BlobNaming>> blobNamings(Database &db, const BlobRef &blob);

struct BlobProgress {
    qint64 no = 0; ///< 0: nothing of it is here
    quint64 have = 0;
    bool isWhole = false;
};
Result<BlobProgress> blobProgress(Database &db, const BlobRef &blob);
/// Adds a part where it is the next one, and tells how far that leads. When all of it is here and is not
/// what its name says, all of it is dropped.
Result<BlobProgress> keepBlobPart(Transaction &tx, const BlobRef &blob, quint64 at, QByteArrayView part,
                                  qint64 nowMs);
/// The part that begins at `at`; empty unless the blob is whole.
Result<QByteArray> servedBlobPart(Database &db, const BlobRef &blob, quint64 at);
Result<QByteArray> allBlobParts(Database &db, qint64 no);

} // namespace doorstep
