#pragma once

#include "record_store.h"

namespace doorstep {

/// A record on its way, oldest first by place.
struct OutboxItem {
    qint64 place = 0; ///< names it in the functions below
    RecordState state = RecordState::Saved;
    QByteArray
        reason; ///< for Held and Parked; else why only its bytes can go, and empty where it goes as it is
    QDateTime savedAt; ///< UTC, true time of the record
    Record record;
};

/// What may be sent next: Saved and Sending, oldest first, at most so many records and bytes (but one at
/// least). One bad record never stops the rest: Held and Parked are left out.
Result<std::vector<OutboxItem>> outboxPage(Database &db, int limitRecords, qsizetype limitBytes);

/// They are in a request now. After a crash they are simply asked about again.
Outcome markSending(Transaction &tx, std::span<const qint64> places);
/// The request failed; they wait again.
Outcome markSaved(Transaction &tx, std::span<const qint64> places);
/// The server gave the record its number and time. Twice does no harm.
Outcome acknowledge(Transaction &tx, qint64 place, quint64 number, qint64 heardMs);
/// The server keeps it for a human; it is not sent again.
Outcome hold(Transaction &tx, qint64 place, QByteArrayView reason);
/// The server could not read it; it stays here, visible.
Outcome park(Transaction &tx, qint64 place, QByteArrayView reason);
/// The server would not even answer while it was there: from now on its bytes go in its place, so that what
/// follows it in its chain need not wait.
Outcome sendAsBytes(Transaction &tx, qint64 place, QByteArrayView reason);
/// The server was restored from an older backup: what it had numbered above `head`, what it held for a human
/// and what it could not read is to be sent again. What others wrote stays, without a number until it comes
/// again. This device's own are those of `device`, which a vault that was made anew cannot tell by itself.
Outcome sendAgain(Transaction &tx, const QUuid &stream, quint64 head, const QUuid &device = {});

/// A hash of what may be sent next: another one whenever something begins or ceases to wait.
Result<Hash> outboxMark(Database &db);

struct Unsent {
    qint64 count = 0; ///< Saved and Sending
    qint64 blobs = 0; ///< pictures and voices that wait, too
    qint64 stuck = 0; ///< Held and Parked
    QDateTime oldest; ///< UTC; invalid when count is 0
};
Result<Unsent> unsent(Database &db);
/// Records, and blobs of theirs, that the server does not have and could take.
Result<qint64> unsentIn(Database &db, const QUuid &stream);

/// Everything not acknowledged, oldest first, for "Saved here".
Result<std::vector<OutboxItem>> savedHere(Database &db, int limit);

} // namespace doorstep
