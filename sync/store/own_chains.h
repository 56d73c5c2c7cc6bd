#pragma once

#include "record_store.h"

namespace doorstep {

// Inside the store: whose chains were noted from the first record on.

/// None in a vault that was not told so while it had nothing.
Result<std::optional<Writer>> notedWriter(Database &db);

/// What the next record of a chain follows.
struct ChainEnd {
    quint64 n = 0; ///< 0: nothing
    Hash hash;
};
/// Of the writer in this stream; `sid` is its number here.
Result<ChainEnd> chainEnd(Database &db, qint64 sid, const QUuid &stream, const Writer &writer);
/// `stamp`: of the record there.
Outcome keepChainEnd(Transaction &tx, const QUuid &stream, const Writer &writer, const ChainEnd &end,
                     quint64 stamp);

} // namespace doorstep
