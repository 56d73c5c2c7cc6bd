#pragma once

#include "network.h"

#include <set>

namespace doorstep {

/// What may go wrong in a world. Each seed switches some of them on.
enum class FaultKind {
    // on the way
    RequestLost,
    ReplyLost,
    ReplyTorn,
    ReplyHalved,
    RequestTwice,
    Slow,
    PastDeadline,
    SignInPage,
    BadGateway,
    Busy,
    TooMany,
    BentReply,
    AnotherServer,
    FarAway, ///< every exchange takes seconds
    // at the tablet
    SignalFlaps,
    LongOffline,
    PowerCut, ///< between two transactions
    Reboot,
    ClockStep,
    ClockYearsOff,
    ZoneChange,
    HandOver, ///< and somebody new who shares it
    LongSleep,
    TabletRestart, ///< in the middle of a picture
    Upgrade, ///< of a tablet, and of the server
    TabletLost, ///< and its user joins with another
    VaultSetBack,
    VaultStruck,
    // at the server
    ServerRestart,
    ServerAway,
    ServerRestored,
    ServerClockStep,
    // in what is said
    Unreadable,
    NotAllowed,
    RotaChurn,
    BigNotes, ///< a push does not take them all
    Pictures, ///< many, and large ones
    PictureCut, ///< what carries them breaks more often than all else
    Count,
};

const char *nameOf(FaultKind kind);
using FaultKinds = std::set<FaultKind>;

/// The fate of exchanges that a kind brings about; nothing for kinds that are not of the network.
std::optional<Fate> fateOf(FaultKind kind);
const char *nameOf(Fate fate);

} // namespace doorstep
