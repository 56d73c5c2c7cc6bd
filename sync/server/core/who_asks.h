#pragma once

#include "result.h"

#include <QUuid>

#include <optional>

namespace doorstep {

class ServerStore;

/// Whose tablet asks the office to be opened.
struct WhoAsks {
    QString name;
    QString tablet; ///< as it named itself when it joined
    bool closed = false; ///< their account
};

/// Nothing where no tablet of that id has joined here, such as after a restore of an old backup.
Result<std::optional<WhoAsks>> whoAsks(ServerStore &store, const QUuid &device);

} // namespace doorstep
