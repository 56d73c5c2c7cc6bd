#include "sentences.h"

namespace doorstep {

QString sentenceFor(const Error &error, const QString &folder)
{
    switch (error.fault) {
    case Fault::Offline:
        return QStringLiteral("There is no server in %1. Name its folder with --data, or make a new one with "
                              "`doorstepd --data %1 init`.")
            .arg(folder);
    case Fault::Conflict:
        return QStringLiteral(
                   "There is a server in %1 already. Nothing was changed; name another folder for a "
                   "new one.")
            .arg(folder);
    case Fault::Locked:
        return QStringLiteral(
                   "%1 has a database but no doorstep.key, and nothing else opens it. Put the key file "
                   "back from its safe copy.")
            .arg(folder);
    case Fault::WrongKey:
        return QStringLiteral(
                   "The doorstep.key in %1 does not belong to its database. Nothing was changed; put "
                   "back the key file that was made with it.")
            .arg(folder);
    case Fault::PlainFile:
        return QStringLiteral(
                   "doorstep.db in %1 is not encrypted, so it is not one of ours. Nothing was changed; "
                   "put back the database that belongs there.")
            .arg(folder);
    case Fault::Damaged:
        return QStringLiteral(
                   "What is in %1 is not whole (%2). Nothing was changed; put back a copy of the folder.")
            .arg(folder, error.detail);
    case Fault::NewerSchema:
        return QStringLiteral(
                   "The database in %1 was written by a newer doorstepd. Nothing was changed; run the "
                   "newer one.")
            .arg(folder);
    case Fault::Full:
        return QStringLiteral("The disk of %1 is full. What the server had is safe and nothing else was "
                              "kept; make room and run "
                              "the command again.")
            .arg(folder);
    case Fault::Rejected:
    case Fault::Malformed:
        return QStringLiteral("Nothing was changed: %1.").arg(error.detail);
    case Fault::Storage:
    case Fault::Untrusted:
        return QStringLiteral(
                   "%1 could not be read or written (%2). See that this user may use the folder, and run "
                   "the command again.")
            .arg(folder, error.detail);
    }
    return error.detail;
}

} // namespace doorstep
