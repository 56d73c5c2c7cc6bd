#pragma once

#include "certificate.h"
#include "office.h"
#include "sealing.h"
#include "server_store.h"

namespace doorstep {

/// A server's folder opened: its database and its keys.
struct OpenFolder {
    std::unique_ptr<ServerStore> store;
    Office office;
    SealingKey opens; ///< what tablets seal to the server
    PublicKey recovery{}; ///< of the office; the secret half was never here longer than it took to tell it
    Certificate certificate;
    Hash pin; ///< of the certificate
    QByteArray mark; ///< tells the file of the database from any copy of it
};

// The folder holds `doorstep.key` (the database's key, the server's signing and sealing keys, the TLS key and
// its certificate, the public half of the office's recovery key; only this user may read it) and
// `doorstep.db`.

/// Makes folder, keys, certificate and database. What a crash left half made is finished. Fault::Conflict:
/// there is a server here already; Fault::Rejected: the folder holds something else; else as openFolder. Who
/// calls tells the office the secret half of `recovery`: it is kept nowhere.
Outcome makeFolder(const QString &folder, const PublicKey &recovery, const Clock &clock, Entropy &entropy);

/// Fault::Offline: there is no such folder, or no server in it. Fault::Locked: the key file is missing while
/// the database is there; Damaged: the key file cannot be read, or the database is missing while the key file
/// is there; else as ServerStore::open.
Result<OpenFolder> openFolder(const QString &folder);

/// Where the database lies, and the key that opens it. Fault::Locked when the key file is missing, Damaged
/// when it cannot be read.
QString databaseFile(const QString &folder);
Result<DatabaseKey> databaseKey(const QString &folder);

/// As foundation.h has it, of the file of this folder.
Result<bool> meetFile(OpenFolder &folder, const Clock &clock, Entropy &entropy);

} // namespace doorstep
