#pragma once

#include "transaction.h"

#include <QUuid>

namespace doorstep {

/// What came over from a vault that is damaged.
struct Salvaged {
    qint64 records = 0; ///< that wait to be sent
    qint64 blobs = 0;
    qint64 drafts = 0;
    bool isComplete = true; ///< false: some of what was only there lay in what cannot be read

    bool operator==(const Salvaged &) const = default;
};

/// Takes what is only on this tablet out of a vault that is damaged, as far as its pages can be read, into
/// one that is new: what `device` wrote and has not sent, where its chains stand, drafts, the streams they
/// are about. What came from the server comes from there again. Reads the one, in whatever state it is; the
/// fault is of the other, which then holds nothing.
Result<Salvaged> salvage(Database &damaged, Database &fresh, const QUuid &device);

} // namespace doorstep
