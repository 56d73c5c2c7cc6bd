#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QtGlobal>

namespace doorstep {

/// What the pill says, in the order of its six faces.
enum class SyncFace { Sent, Saved, Sending, NoSignal, WillRetry, NeedsPerson };

/// How far sending and fetching are. Sent only when the outbox was seen empty and the server answered.
struct SyncState {
    SyncFace face = SyncFace::Saved;
    qint64 unsent = 0; ///< records, pictures and voices only on this tablet, on their way or waiting
    qint64 stuck = 0; ///< held by the server for a human, or parked here
    qint64 sending = 0; ///< of them in the request that is out now, with Sending
    qint64 sentAtMs = 0; ///< server's time, with Sent; 0: never
    qint64 lastHeardMs = 0; ///< server's time of its last answer; 0: never
    qint64 retryAtMs = 0; ///< this device's clock, with WillRetry and NeedsPerson
    QByteArray code; ///< the server's word, with NeedsPerson
    bool stranger = false; ///< whoever answered last could not show that it is our server
    bool isFirstFill = false; ///< the first download is not complete
    quint64 have = 0; ///< records held of…
    quint64 toHave = 0; ///< …those this sign-in may hold, as far as known

    bool operator==(const SyncState &) const = default;
};

} // namespace doorstep

Q_DECLARE_METATYPE(doorstep::SyncState)
