#pragma once

#include "hash.h"
#include "result.h"

#include <QUuid>

#include <optional>
#include <vector>

namespace doorstep {

class Database;
class Transaction;

// People of whom the server holds nothing any more. What stays of each is a tombstone, here and in the
// folder's list (erasure_list.h), so that neither a tablet, an import nor a backup brings them back.

/// The tombstone: nothing in it tells who it was.
struct Erasure {
    QUuid stream;
    Hash ref; ///< hashOfRef()
    qint64 atMs = 0;

    bool operator==(const Erasure &) const = default;
};

/// What was removed.
struct Erased {
    qint64 records = 0;
    qint64 held = 0;
    qint64 blobs = 0; ///< that no other record names
    qint64 visits = 0; ///< that were planned
    qint64 devices = 0;
};

/// By this the office's own key of an erased person is known again without being kept.
Hash hashOfRef(const QUuid &stream, QStringView ref);

Result<std::vector<Erasure>> erasures(Database &db);
Result<bool> isErased(Database &db, const QUuid &stream);
/// When the person of whom this was the office's key was erased; nothing when there is none.
Result<std::optional<Erasure>> erasureOf(Database &db, QStringView personRef);

/// Removes the stream of a person and all that goes with it: what is held, pictures and voices that nobody
/// else's record names, the office's keys, plans, the account, its devices and their tokens. Leaves the
/// tombstone. The numbers of other streams and every cursor stay good; the log has a hole. That the bytes are
/// gone from the file, too, takes ServerStore::rewrite() afterwards.
Result<Erased> erase(Transaction &tx, const Erasure &erasure);

} // namespace doorstep
