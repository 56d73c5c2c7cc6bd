#pragma once

#include "places.h"
#include "record.h"
#include "transaction.h"

#include <optional>

namespace doorstep {

// Pictures and voices, in the vault beside the records that name them, in parts. A blob is shown only whole
// and found to be what its name says.

enum class BlobState : quint8 {
    Coming = 0, ///< a record names it; not all of it is here
    Here = 1, ///< whole, and the server has it
    Waiting = 2, ///< whole, and not known to be with the server
    Refused = 3, ///< whole, and the server will not have it; until its next epoch
};

/// Keeps one that was made here, to go to the server once a record that names it was told there. Malformed
/// when it is empty or over 20 MiB. What the server has already is not sent again.
Outcome keepBlob(Transaction &tx, const BlobRef &blob, QByteArrayView bytes);

/// Whole and true, or nothing. Its state where it is known here.
Result<std::optional<QByteArray>> blobBytes(Database &db, const BlobRef &blob);
Result<std::optional<BlobState>> blobState(Database &db, const BlobRef &blob);
/// Somebody wants to see it: it comes, however large it is.
Outcome askForBlob(Transaction &tx, const BlobRef &blob);

/// A blob on its way, of which the one side has so many of the first bytes.
struct MovingBlob {
    qint64 place = 0; ///< names it in `after` below
    BlobRef blob; ///< without its type
    quint64 have = 0; ///< of one that comes; of one that goes only the server knows

    bool operator==(const MovingBlob &) const = default;
};
/// The first one that waits after `after` and whose record the server has, accepted or held.
Result<std::optional<MovingBlob>> nextBlobToSend(Database &db, qint64 after);
/// The first one after `after` that is to come, of a stream that is not hidden: of those up to `unasked`
/// bytes, and those that were asked for.
Result<std::optional<MovingBlob>> nextBlobToFetch(Database &db, qint64 after, quint64 unasked);
/// The part that begins at `at`.
Result<QByteArray> blobPart(Database &db, const BlobRef &blob, quint64 at);

/// The server has all of it, or will not have it.
Outcome blobSent(Transaction &tx, const BlobRef &blob);
Outcome blobRefused(Transaction &tx, const BlobRef &blob);
/// What became of a part: kept or not the next one; the last, and all of it is what its name says; the last,
/// and it is something else and begins anew.
enum class PartKept { Kept, Whole, Untrue };
Result<PartKept> keepBlobPart(Transaction &tx, const BlobRef &blob, quint64 at, QByteArrayView part);
/// The server was restored from an older backup: what waited because of records of others waits for those to
/// be accepted again.
Outcome meetEpochWithBlobs(Transaction &tx);

/// How many wait for the server, of records that it has or can have.
Result<qint64> blobsWaiting(Database &db);
Result<qint64> blobsWaitingIn(Database &db, qint64 stream);

// Inside the store:
/// The record at `rid` names these.
Outcome nameBlobs(Transaction &tx, qint64 rid, const std::vector<BlobRef> &blobs);
/// The record at `rid` has a number again, or is to be told again, in another epoch: the server is asked
/// about its blobs again.
Outcome offerBlobsOf(Transaction &tx, qint64 rid);
/// What is being written at `key` has these, in this order; what nobody names any more goes.
Outcome nameDraftBlobs(Transaction &tx, QStringView key, const std::vector<BlobRef> &blobs);
Result<std::vector<BlobRef>> blobsOfDraft(Database &db, QStringView key);
/// The records at these rows go; what nobody else names goes with them.
Outcome forgetBlobsOf(Transaction &tx, Span records);

} // namespace doorstep
