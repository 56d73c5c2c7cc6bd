#pragma once

#include "credentials.h"
#include "database.h"

#include <optional>

namespace doorstep {

/// A push and the places in the outbox of its records, in the order of the push.
struct PushStep {
    PushRequest request;
    std::vector<qint64> places;
    QUuid device; ///< that pushes
};

/// What is to be pushed next, oldest first, with one signed head for each chain; nothing when the outbox
/// is empty. At most so many records.
Result<std::optional<PushStep>> nextPush(Database &db, const Credentials &signIn, size_t mostRecords);

/// How many were told from their receipts.
struct PushApplied {
    int accepted = 0; ///< duplicates too
    int held = 0;
    int parked = 0;
    int again = 0; ///< to be sent once more
    bool newEpoch = false;
};

/// Keeps what the receipts say, in one transaction. Fault::Malformed when they do not fit the push; then
/// nothing has changed.
Result<PushApplied> applyPush(Database &db, const PushStep &step, const PushReply &reply);

/// The server could not read a push of this one record. Its bytes go in its place next, so that the chain
/// goes on over it; where even they are refused it stays here, visible, and stops nothing.
Outcome refusedAlone(Database &db, const PushStep &step, QByteArrayView code);

} // namespace doorstep
