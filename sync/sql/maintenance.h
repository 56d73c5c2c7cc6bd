#pragma once

#include "database.h"

#include <atomic>

namespace doorstep {

enum class Checkpoint {
    Passive, ///< as far as it goes without waiting for anybody; nothing while another connection is at it
    Truncate, ///< all of it, and empties the log; nobody else may be reading
};

/// Moves the write-ahead log into the file. To be run when nobody waits for the writer.
Outcome checkpoint(Database &db, Checkpoint how);

/// Writes the file anew without its free pages and without what SQLite leaves between rows when it moves
/// them, then empties the log: nothing that was deleted is in either. Takes as much memory as the file is
/// long, and room for as much in the log; others read meanwhile, and wait to write. Fault::Storage also when
/// somebody who read longer than the busy time kept the log.
Outcome rewrite(Database &db);

/// Writes a whole copy to a new file under another key of its own while the database stays usable by
/// others. The copy appears under its name only when complete. Fault::Conflict when the name is taken.
Outcome backUp(Database &from, const QString &path, const DatabaseKey &key);

/// A copy in memory of what is in memory.
Result<Database> copyInMemory(Database &from);

/// Checks the structure and the authentication of every page, wherever its newest state is; moves the log
/// into the file for that. Where it cannot, as on a connection that only reads, pages that nothing uses are
/// left out. Done, or Fault::Damaged, which tells the first place; Fault::Storage when it was given up.
Outcome checkIntegrity(Database &db, const std::atomic_bool &givenUp = {});

/// Every page as it is decrypted, the free ones too: for proving that what was purged is gone. The caller
/// keeps it from ever touching a disk.
Result<QByteArray> plainPages(Database &db);

} // namespace doorstep
