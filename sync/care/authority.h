#pragma once

#include "kinds.h"
#include "record.h"

namespace doorstep {

// Who may see and say what: one table, which is the one of sync/protocol/README.md, section 4. The server
// leases, accepts and answers by it, and a tablet shows by it.

/// Whose eyes a sign-in has.
enum class Reader : quint8 { Carer, PersonThemselves, Supervisor };

/// What an account is to a stream. Several may be true at once; what one of them gives is given.
enum class Standing : quint8 {
    Own, ///< it is the account's
    Office, ///< it is the agency's
    Visited, ///< of a person whom a visit of theirs is to, in the days of a lease
    VisitedOnce, ///< of a person for whom any plan ever named them
    Opened, ///< of a person whose page they opened without a visit, less than a day ago
    OpenedOnce, ///< the same, whenever
    Colleague, ///< of a worker on visits to the same people, in the days of a lease
    Visitor, ///< of a worker on visits to them, in those days
    OtherPerson, ///< of any person
    OtherWorker, ///< of any worker
};

/// Whether the stream is in the lease.
bool mayHold(Reader reader, Standing standing);
/// Whether anything such a reader says has a place in the stream.
bool mayWriteIn(Reader reader, Standing standing);
/// Whether they may say this there. A kind not known here is let through where they may write: it comes from
/// a newer tablet.
bool mayWrite(Reader reader, Standing standing, quint32 kind);

/// Who sees a record of a kind, of those who may hold the stream; its author always does.
enum class Seen : quint8 {
    ByAll,
    ByWorkers,
    BySupervisorsAndPerson,
    BySupervisorsAndOwner, ///< whose stream it is
    BySupervisors,
    ByItsAudience, ///< as its body says
};
Seen seenOf(quint32 kind);

/// For how long after the server heard of it an opening without a visit gives the stream.
constexpr qint64 OpenedForMs = qint64(24) * 60 * 60 * 1000;

} // namespace doorstep
