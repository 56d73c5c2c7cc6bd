#pragma once

#include "transaction.h"

namespace doorstep {

/// Notices a server that was restored from a backup: what it had received after the backup it does not know
/// any more, and gives its numbers again. Everything written here is then sent anew (it answers duplicate to
/// what it has), and every stream is asked for anew. True when the epoch is a new one.
Result<bool> meetEpoch(Transaction &tx, quint64 epoch, const QUuid &device);

} // namespace doorstep
