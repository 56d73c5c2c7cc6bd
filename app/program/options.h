#pragma once

#include "result.h"

#include <QPoint>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace doorstep {

/// What the command line asked for.
struct Options {
    QString folder; ///< of this tablet
    QString copies; ///< where copies that people hand on are put
    bool demonstration = false;
    bool practice = false; ///< no account: people who are made up, and nothing is sent
    QString join; ///< doorstep://HOST:PORT/CODE; demonstration only
    QString pin; ///< signs in by itself; demonstration only
    QString drive; ///< the local socket to be driven by; demonstration only
    bool noSignal = false; ///< starts with the switch No signal on; demonstration only
    QString clockFile; ///< of a DemonstrationClock; demonstration only
    QSize size{1280, 800};
    std::optional<QPoint> at; ///< the window's corner, in dp; demonstration only
    bool tellScreen = false; ///< only prints the room that windows have on this screen, and ends
    bool oneProcess = false; ///< stays this process when it locks
    QString theme; ///< empty: as the settings say
    std::optional<int> textPercent;
};

/// Fault::Malformed, with a line for standard error, when it cannot be done as asked.
Result<Options> readOptions(const QStringList &arguments);

} // namespace doorstep
