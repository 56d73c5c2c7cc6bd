#pragma once

#include "record.h"

#include <QDateTime>

#include <vector>

namespace doorstep {

class Database;

/// A record that was kept and not given a number, so nobody is shown it: told for whoever runs the server.
struct HeldThing {
    QDateTime heardAt; ///< UTC
    QString from; ///< name of the sign-in that sent it; empty: it has none
    QString tablet; ///< as it called itself
    QString
        about; ///< name of the person, worker or agency whose stream it is; empty: there is no such stream
    quint32 kind = 0; ///< 0: it could not be read
    QByteArray reason; ///< of code_words.h
    QUuid record; ///< null: it could not be read
};

/// Oldest first. Fault::Storage or Damaged.
Result<std::vector<HeldThing>> heldThings(Database &db);

} // namespace doorstep
