#pragma once

#include "keystore.h"
#include "qt_transport.h"
#include "wraps.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

namespace doorstep {

class Clock;
class Entropy;
class NoSignalSwitch;
class Voice;

/// What a session stands on; all of it outlives the session.
struct Ground {
    Clock &clock;
    Entropy &entropy;
    Keystore &keystore;
    NoSignalSwitch &signal; ///< the demonstration's switch over the real reachability
    QString folder; ///< of this tablet; it exists
    bool demonstration = false;
    bool freshAtLock =
        false; ///< a fresh process takes over at Session::vaultLeft; nothing is shown meanwhile

    /// Six digits are guessed soon by whoever has the files, unless half of the secret is where nobody gets
    /// it.
    bool takesPins() const { return demonstration || !practicePin.isEmpty() || keystore.isHardwareBacked(); }

    /// How long nobody may touch a tablet that a carer handed over before it asks whether one is still there.
    std::chrono::milliseconds personQuiet = std::chrono::minutes(3);

    /// How long after opening every page of the vault is looked at; not while the first pages come up.
    std::chrono::milliseconds firstLook = std::chrono::seconds(20);

    std::function<std::unique_ptr<Transport>(const ServerAddress &, Trust)> transport =
        [](const ServerAddress &server, Trust trust) {
            return std::make_unique<QtTransport>(server, std::move(trust));
        };
    std::function<WrapCost()> wrapCost = [] { return calibratedCost(); };

    Voice *voice = nullptr; ///< none: nothing is read aloud

    QStringList tabletLanguages{}; ///< as its system wishes them, the first first; none of ours: English

    QString copies{}; ///< the folder for copies that people hand on; made with the first one

    /// Of practice: nobody hears what is saved here, and it goes with the program. Empty: this is no
    /// practice.
    QString practicePin{};
};

} // namespace doorstep
