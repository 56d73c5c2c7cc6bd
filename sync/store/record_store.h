#pragma once

#include "body.h"
#include "record.h"
#include "transaction.h"

#include <span>
#include <variant>

namespace doorstep {

/// Who writes here, on what.
struct Writer {
    QUuid account;
    QUuid device;

    bool operator==(const Writer &) const = default;
};

/// A picture or voice that what is said names, as blobRefOf() does.
struct Attached {
    BlobRef blob;
    QByteArray bytes;

    bool operator==(const Attached &) const = default;
};

/// What is to be said, before it has its place in a chain.
struct Said {
    QUuid id; ///< made with the draft; writing the same id again changes nothing
    QUuid stream;
    QUuid entity; ///< null: the record opens its own, with its id
    Kind kind{};
    QByteArray body; ///< of encodeBody
    std::vector<QUuid> replaces;
    std::vector<Attached> attached; ///< kept with the record that names them
};

/// What a body says, ready for write().
template <class Body>
Said said(const QUuid &id, const QUuid &stream, const QUuid &entity, const Body &body,
          std::vector<QUuid> replaces = {})
{
    return {id, stream, entity, Body::kind, encodeBody(body), std::move(replaces), {}};
}

/// Takes back the records named, all of one entity.
Said withdrawn(const QUuid &id, const QUuid &stream, const QUuid &entity, std::vector<QUuid> records);

/// Gives the record the next place in the writer's chain, seals it, keeps it, queues it to be sent and
/// refreshes what is shown of its entity. Fault::Malformed when over a limit, Rejected when the stream is
/// not held here. An id already written answers that record again.
Result<Record> write(Transaction &tx, const Said &what, const Writer &writer, const Happened &happened,
                     quint64 hlc);

/// In a vault that has nothing yet: what this writer said of old, on a tablet whose vault was lost, is noted
/// as it comes, so that nobody waits for a look through everything when the writer first says something in a
/// stream. Changes nothing in a vault that has anything: there it is looked for.
Outcome noteChainsOf(Transaction &tx, const Writer &writer);

/// One place in a stream as the server gave it. A Hash stands for what this reader may not see, LeftOut for
/// this number and those after it, of which there is nothing here.
struct ReceivedEntry {
    quint64 number = 0;
    qint64 heardMs = 0;
    std::variant<Record, Hash, LeftOut> held;

    quint64 lastNumber() const;
};

struct ReceivedPage {
    QUuid stream;
    quint64 head = 0; ///< the newest number the server had
    std::span<const ReceivedEntry> entries; ///< ascending, without gaps
};

struct Applied {
    bool ours = true; ///< false: the stream is not held here, nothing was kept
    bool gap = false; ///< a number was missing; what came after it was left out, and the stream stays behind
    quint64 have = 0; ///< every number up to this is held
    int kept = 0; ///< new here, stubs included
};

/// Keeps a page of received records and refreshes what they change. Numbers held already are passed over;
/// own records that come back get their number and leave the outbox. Fault::Conflict when a record bears
/// an id that other bytes are held under: nothing may be committed then.
Result<Applied> applyPage(Transaction &tx, const ReceivedPage &page);

/// Where a record stands on its way; the mark beside it.
enum class RecordState : quint8 {
    Saved = 0, ///< on this tablet only
    Sending = 1, ///< handed to a request whose answer is not known
    Held = 2, ///< the server keeps it for a human to look at
    Parked = 3, ///< the server could not read it; it stays here
    Acked = 4, ///< has its number
};

struct KeptRecord {
    Record record;
    RecordState state = RecordState::Acked;
    quint64 number = 0; ///< 0: none yet
    qint64 heardMs = 0; ///< when the server accepted it; 0: not yet
    QByteArray reason; ///< a word of the protocol, for Held and Parked

    bool operator==(const KeptRecord &) const = default;
};

/// All records of one entity in the order they came to this tablet.
Result<std::vector<KeptRecord>> recordsOf(Database &db, const QUuid &entity);
/// All records of a stream that are readable here, sent or not; none where it is not held.
Result<std::vector<Record>> allRecords(Database &db, const QUuid &stream);
Result<std::optional<KeptRecord>> recordById(Database &db, const QUuid &id);
/// The stream as the server numbered it: records, stubs and what is left out, ascending, from `after` on.
Result<std::vector<ReceivedEntry>> numbered(Database &db, const QUuid &stream, quint64 after, int limit);

/// The highest stamp of the hybrid clock seen or given here.
Result<quint64> lastStamp(Database &db);

} // namespace doorstep
