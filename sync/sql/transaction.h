#pragma once

#include "database.h"

namespace doorstep {

/// When a commit is on disk.
enum class Durability {
    Now, ///< before commit() answers
    WithTheNext, ///< with the next that is Now, or a checkpoint; losing power may undo it, whole and in order
};

/// The licence to write: all or nothing. Begun at once as the only writer (BEGIN IMMEDIATE); undone when
/// it goes without a commit. One at a time on a connection. A fault in beginning is told by every
/// statement and by commit().
class Transaction
{
public:
    /// WithTheNext is for what can be had or told again, such as what the server answers: no disk is
    /// waited for. Whatever a person said is Now.
    explicit Transaction(Database &db, Durability durability = Durability::Now);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// A prepared statement that may write. After a fault of any statement nothing more is written.
    Statement write(QByteArrayView sql);
    Statement read(QByteArrayView sql);
    /// For functions that only read; they see what was written here.
    Database &database() { return m_db; }

    /// When it answers done, everything is kept, and on disk as the durability says. The fault of any
    /// statement since the beginning is told here again, and nothing is kept.
    Outcome commit();

private:
    Database &m_db;
    std::optional<Error> m_error;
    bool m_open = false;
};

/// The rowid the last INSERT made.
qint64 lastInserted(Transaction &tx);
/// How many rows the last statement changed.
qint64 changedRows(Transaction &tx);

} // namespace doorstep
