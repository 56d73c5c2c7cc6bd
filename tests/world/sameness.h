#pragma once

#include "stream_store.h"
#include "tablet_here.h"

#include <QStringList>

namespace doorstep {

/// What a vault holds of one stream, read once.
struct StreamSeen {
    HeldStream held;
    std::vector<ReceivedEntry> entries; ///< by number
};
std::vector<StreamSeen> everythingIn(Database &vault);

/// What a stream holds with the server, by number and hash, in one hash.
Hash stateOf(ServerHere &server, const QUuid &stream);

/// What is wrong inside a vault, whatever it has heard of: views against the fold from nothing, numbers,
/// chains, wordings that nobody replaced and that are not current. Empty: nothing.
QStringList faultsWithin(Database &vault, const std::vector<StreamSeen> &seen);

/// What a user's vault and the server do not agree about when all has been said and heard: streams held
/// against the lease, each stream's state but for what has passed, what waits, what the pill says.
QStringList differences(ServerHere &server, UserHere &user);

} // namespace doorstep
