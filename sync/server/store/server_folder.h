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
    std::vector<Hash> pins; ///< of the certificate, then of the spare one if any
    QByteArray mark; ///< tells the file of the database from any copy of it
    QString path;

    const Hash &pin() const { return pins.front(); }
};

// The folder holds `doorstep.key` (the database's key, the server's signing and sealing keys, the TLS key and
// its certificate, another such pair in spare, the public half of the office's recovery key; only this user
// may read it) and `doorstep.db`.

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

/// A folder that was made before there were spare keys gets one; any other stays as it is. Faults as
/// databaseKey.
Outcome makeSpareKey(const QString &folder, const Clock &clock);
/// When the spare key was made: a tablet that signed in since knows it. 0: there is none.
Result<qint64> spareKeySince(const QString &folder);
/// The spare key is shown from now on, and there is a new one in spare. Of the key that was shown nothing
/// stays, nor is it told any more: whoever might have it is to be nobody's server. Fault::Rejected when there
/// is none in spare.
Outcome renewKey(const QString &folder, const Clock &clock);

struct ShownKey {
    Certificate certificate;
    std::vector<Hash> pins; ///< as in OpenFolder
};
Result<ShownKey> shownKey(const QString &folder);
/// Another one when the key file was written anew.
QByteArray keyFileMark(const QString &folder);

/// As foundation.h has it, of the file of this folder.
Result<bool> meetFile(OpenFolder &folder, const Clock &clock, Entropy &entropy);

} // namespace doorstep
