#pragma once

#include "messages.h"

namespace doorstep {

/// One entry of a push with what does not need the database.
struct Pushed {
    const Record *record = nullptr; ///< null: unreadable
    const Unreadable *unreadable = nullptr;
    Hash hash; ///< of its bytes
    bool covered = false; ///< below a head that the device signed
};

/// The entries of a push in order. A record is covered when it is a signed head, or its chain leads up to
/// one, hash by hash, within the push, in whatever order that has them and over what cannot be read but
/// still tells its place. Heads whose signature does not hold count for nothing.
std::vector<Pushed> pushedOf(const PushRequest &request, const PublicKey &device);

} // namespace doorstep
