#pragma once

#include "device_file.h"
#include "guess_file.h"
#include "sealing.h"

#include <functional>

namespace doorstep {

class Keystore;

// What opens the key of one sign-in's vault: up to three wraps in its device file. Nothing here touches the
// vault: the key stays what it is. What is changed in a DeviceFile is to be written by the caller.

/// What a wrap is made with.
struct LockTools {
    Keystore &keystore;
    Entropy &entropy;
    std::function<WrapCost()> cost;
};

const KeyWrap *wrapOf(const DeviceFile &file, WrapKind kind);

/// Wraps the key under a PIN and the device's half of it, which is made where there is none, in place of any
/// PIN there was. Where it is written before guesses.startAfresh(), those at the old one count on.
Outcome lockWithPin(DeviceFile &file, const DatabaseKey &key, const QString &pin, const LockTools &tools);
/// The same under words as passphraseAsShown() gives them.
Outcome lockWithWords(DeviceFile &file, const DatabaseKey &key, const QString &words, const LockTools &tools);

/// The same, sealed to the office's recovery key, which lies in no machine.
Outcome lockForOffice(DeviceFile &file, const DatabaseKey &key, Entropy &entropy);

/// Fault::Locked: no PIN opens this, or not yet, or (detail "keystore…") the device's half of it is gone.
/// Otherwise as unwrapKey(); a wrong one is counted. After the last the wrap is still there: see
/// destroyPin().
Result<DatabaseKey> openWithPin(const DeviceFile &file, const QString &pin, const Keystore &keystore,
                                const GuessFile &guesses, const Moment &now);
/// As unwrapKey(). Not counted: nobody guesses five words. Fault::Locked where there is no such wrap.
Result<DatabaseKey> openWithWords(const DeviceFile &file, const QString &typed);

/// The key that the office sent, once it has proven itself: the device's own key opens under it.
/// Fault::WrongKey otherwise, and never believed: a vault that a wrong key does not open would pass for
/// damaged.
Result<DatabaseKey> keyFromOffice(const DeviceFile &file, QStringView answer, const SealingKey &answerTo);
/// What to ask the office, to be answered to `answerTo`. Fault::Locked where it has no wrap.
Result<QString> askOffice(const DeviceFile &file, const PublicKey &answerTo);

/// No PIN opens this any more, here or elsewhere. The words and the office do.
Outcome destroyPin(DeviceFile &file, Keystore &keystore);

/// Makes a guess at the wrap harder where this device can do more than it could when the wrap was made.
/// `secret` is what has just opened it. Tells whether anything changed.
Result<bool> raiseCost(DeviceFile &file, WrapKind kind, const DatabaseKey &key, const QString &secret,
                       const LockTools &tools);

} // namespace doorstep
