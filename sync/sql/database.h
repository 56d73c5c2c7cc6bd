#pragma once

#include "database_key.h"
#include "result.h"
#include "statement.h"

#include <memory>

namespace doorstep {

struct DatabaseOptions {
    int cacheKiB = 16 * 1024;
    int busyMs = 5000; ///< how long to wait for another connection's write
    bool readOnly = false; ///< file and log stay byte for byte as they are, also on closing
    int walLimitPages = 16 * 1024; ///< a commit that leaves more than this in the log checkpoints by itself
};

/// One connection to one encrypted file (SQLCipher: AES-256, each page authenticated; WAL, FULL), or to
/// memory in tests. Moves, does not copy; used by one thread at a time. What refuses to open is left on
/// disk byte for byte as it was, and nothing is ever created in its place.
///
/// The first 16 bytes of a file are SQLCipher's salt. Ours is 8 random bytes and the first 8 of the keyed
/// BLAKE2b-256 of them, so that a wrong key is told from a damaged page without decrypting anything.
class Database
{
public:
    /// A new, empty file. Fault::Conflict when there is one already. It appears whole or not at all.
    static Result<Database> create(const QString &path, const DatabaseKey &key,
                                   const DatabaseOptions &options = {});
    /// Fault::Storage when missing; PlainFile, WrongKey (also when the very first bytes are bent: then no
    /// key fits), Damaged.
    static Result<Database> open(const QString &path, const DatabaseKey &key,
                                 const DatabaseOptions &options = {});
    static Result<Database> inMemory();

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// A prepared statement that only reads; taken from the connection's cache, and given back when it
    /// goes. Changing anything needs a Transaction.
    Statement read(QByteArrayView sql);

    /// Pages in the write-ahead log after the last commit; what checkpoint() works off.
    int walPages() const;

private:
    explicit Database(std::unique_ptr<class Connection> connection);
    std::unique_ptr<class Connection> m_connection;
    friend Connection &connectionOf(Database &db);
};

/// Inside the sql layer: the connection behind.
Connection &connectionOf(Database &db);

} // namespace doorstep
