#pragma once

#include "passport.h"
#include "result.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace doorstep {

enum class Command {
    Init,
    Import,
    Invite,
    Close,
    Open,
    Erase,
    Export,
    Devices,
    Lock,
    Unlock,
    Wipe,
    Serve,
    Check,
    Held,
    Backup,
    Restore,
    Restored,
    RenewKey,
    Recover
};

/// What the command line asks for.
struct Arguments {
    std::optional<Command> command; ///< none: only help was asked for
    bool help = false;
    QString data;
    QString clockFile;
    QString operand; ///< FOLDER of import, REF of invite, close, open, erase, export, DEVICE of lock…, FILE
                     ///< of backup and restore
    bool dryRun = false;
    bool yes = false;
    std::optional<QDate> today;
    QString address; ///< HOST:PORT
    QString listen;
    quint16 port = 0;
    GivenAs as = GivenAs::Unknown;
    QString to;
    QString out;
};

/// Fault::Malformed with a sentence for whoever typed it.
Result<Arguments> readArguments(const QStringList &words);

/// The help for one command, or for all.
QString helpText(std::optional<Command> command);

} // namespace doorstep
