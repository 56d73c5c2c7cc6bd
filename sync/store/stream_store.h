#pragma once

#include "transaction.h"

#include <QHash>

#include <vector>

namespace doorstep {

/// What kind of thing a stream is about; numbers as on the wire.
enum class StreamAbout : quint8 { Agency = 0, Worker = 1, Person = 2 };

/// A stream this vault holds or is to hold.
struct HeldStream {
    QUuid id;
    StreamAbout about = StreamAbout::Person;
    quint64 have = 0; ///< every number up to this is here
    quint64 head = 0; ///< the newest number the server spoke of
    bool hidden = false; ///< lost; waits for its purge
    bool going = false; ///< lost, and shown until somebody says that it may go
    bool coming = false; ///< not whole yet, and not shown before it is

    bool operator==(const HeldStream &) const = default;
};

/// The stream may be held from now on, or still; brings a hidden one back. One that is new here is in no list
/// and no search before it is here up to this head: it appears whole.
Outcome gain(Transaction &tx, const QUuid &stream, StreamAbout about, quint64 head);
/// The stream was lost: out of every list and search at once. What is unsent can still be sent.
Outcome hide(Transaction &tx, const QUuid &stream);
/// The streams are lost, and stay until letGo(); those that were so before are not any more.
Outcome keepUntilTold(Transaction &tx, const std::vector<QUuid> &streams);
/// Hides all that waited for this word.
Outcome letGo(Transaction &tx);
/// Removes every row, word and draft about the stream. Fault::Conflict while something of it is unsent.
/// Own chain positions stay (numbers and hashes only), so that the chain goes on should it come back.
/// Run checkpoint(Truncate) after the commit: then no row of it is left in the files, and scrub() when nobody
/// waits for the vault.
Outcome purge(Transaction &tx, const QUuid &stream);
/// Where something was purged since: writes the file anew, for SQLite leaves copies of rows that it once
/// moved to make room in places that no page uses. Then no byte of it is left. It takes a second for 100 MB,
/// and as much memory; a vault over MostScrubbed stays as it is.
Outcome scrub(Database &db);
/// As after a purge: something of a person was removed.
Outcome askForScrub(Transaction &tx);
constexpr qint64 MostScrubbed = 256LL * 1024 * 1024;

Result<std::vector<HeldStream>> streams(Database &db);

/// Another one than before says that more of a stream is held, or that something was written in it here, or
/// sent.
struct StreamMark {
    quint64 have = 0;
    qint64 waiting = 0; ///< place of the last record that waits to be sent

    bool operator==(const StreamMark &) const = default;
};
/// Of each stream that is shown.
Result<QHash<QUuid, StreamMark>> streamMarks(Database &db);
/// Those with fewer numbers than the server has, hidden ones left out.
Result<std::vector<HeldStream>> streamsBehind(Database &db);
Result<std::vector<QUuid>> hiddenStreams(Database &db);

} // namespace doorstep
