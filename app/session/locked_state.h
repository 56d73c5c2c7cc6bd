#pragma once

#include "database_key.h"
#include "running_visit.h"
#include "sync_store.h"

#include <memory>

namespace doorstep {

/// To whom a tablet was handed, and what opens the file that goes with it.
struct HandedTo {
    QUuid person;
    std::shared_ptr<DatabaseKey> key; ///< not null

    bool operator==(const HandedTo &other) const;
};

/// What a locked tablet goes on knowing: whose it is, what waits, and how its clock stands. No word of the
/// vault. As bytes it goes from a program that ends at the lock to the one that takes its place.
struct LockedState {
    QUuid device; ///< the sign-in that is asked to unlock
    qint64 unsent = 0;
    qint64 unsentBlobs = 0; ///< of them
    qint64 stuck = 0;
    int unsettled = 0;
    bool going = false;
    QDateTime oldest; ///< UTC, of the unsent
    QDateTime lastHeard; ///< UTC
    QByteArray timeZone; ///< the agency's
    std::optional<KnownServerTime> serverTime;
    std::optional<RunningVisit> running;
    QString problem; ///< why it locked, where something was wrong
    bool distrusted = false; ///< the next unlock looks at every page
    bool lookedThrough = false; ///< every page of the vault was looked at, in this run of the tablet
    bool raised = false; ///< and its lock was made as dear as it may be
    bool noSignal = false; ///< the demonstration's switch
    qint64 saidHanded = 0; ///< by the person, in the file that was handed to them
    bool handedSealed = false; ///< and all of it in the courier, too
    std::optional<HandedTo> handed; ///< they hold the tablet now

    bool operator==(const LockedState &) const = default;
};

QByteArray bytesOf(const LockedState &state);
/// Fault::Malformed when it is none.
Result<LockedState> readLockedState(QByteArrayView bytes);

} // namespace doorstep
