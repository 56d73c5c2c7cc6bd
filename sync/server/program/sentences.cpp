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

QString backupSentence(const Error &error, const QString &file)
{
    switch (error.fault) {
    case Fault::Conflict:
        return QStringLiteral("There is a file %1 already. Nothing was changed; name a new one.").arg(file);
    case Fault::Full:
        return QStringLiteral(
                   "There is no room for %1. The server's own data is safe; name a place with more "
                   "room.")
            .arg(file);
    default:
        return QStringLiteral(
                   "%1 could not be written (%2). The server's own data is safe; name another place.")
            .arg(file, error.detail);
    }
}

QString restoreSentence(const Error &error, const QString &file)
{
    switch (error.fault) {
    case Fault::WrongKey:
        return QStringLiteral(
                   "%1 is not a backup of this server: its doorstep.key does not open it. Nothing was "
                   "changed.")
            .arg(file);
    case Fault::PlainFile:
        return QStringLiteral("%1 is no backup: it is not encrypted. Nothing was changed.").arg(file);
    case Fault::Damaged:
        return QStringLiteral("%1 is not whole (%2). Nothing was changed; take an earlier backup.")
            .arg(file, error.detail);
    case Fault::NewerSchema:
        return QStringLiteral("%1 was written by a newer doorstepd. Nothing was changed; run the newer one.")
            .arg(file);
    case Fault::Full:
        return QStringLiteral(
                   "There is no room for a copy of %1 beside the database. Nothing was changed; make "
                   "room and run the command again.")
            .arg(file);
    default:
        return QStringLiteral(
                   "%1 could not be put back (%2). What the server had is still in its folder; run the "
                   "command again.")
            .arg(file, error.detail);
    }
}

QString erasedAgainSentence(int people)
{
    return people == 1
        ? QStringLiteral("It had one person who was erased since; they are erased from it again.")
        : QStringLiteral("It had %1 people who were erased since; they are erased from it again.")
              .arg(people);
}

} // namespace doorstep
