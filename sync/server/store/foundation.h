#pragma once

#include "office.h"

namespace doorstep {

/// What the database says of the office itself.
struct OfficeFacts {
    QUuid agency;
    QUuid author;
    QUuid device;
    quint64 epoch = 0;
    quint64 leaseGeneration = 0;
    QString name; ///< empty before the first import
    QByteArray timeZone; ///< IANA; empty before the first import
};

/// Puts the office into an empty database: its ids and the agency's stream. The epoch is the moment.
Outcome foundOffice(Transaction &tx, const Clock &clock, Entropy &entropy);

/// Tablets that see another epoch send again what they had sent before, and pull anew. By chance the same
/// copy, put back twice, has two: its clock may have been set back meanwhile.
Outcome beginEpoch(Transaction &tx, qint64 nowMs, Entropy &entropy);

/// Begins an epoch, and is true, when the database lies in another file than before: it was put back from a
/// backup, and does not know what came after that.
Result<bool> meetFile(Transaction &tx, const QByteArray &mark, qint64 nowMs, Entropy &entropy);

/// A backup was made of all that stood here at that moment.
Outcome noteBackup(Transaction &tx, qint64 atMs);
/// The moment up to which all is in a backup that was made before `ms`; 0: there is none.
Result<qint64> backedUpBefore(Database &db, qint64 ms);

/// Fault::Damaged when there is none.
Result<OfficeFacts> officeFacts(Database &db);

/// The office that writes, with the server's key.
Office officeOf(const OfficeFacts &facts, const SigningKey &key);

} // namespace doorstep
