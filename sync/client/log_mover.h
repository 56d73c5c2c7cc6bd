#pragma once

#include "background.h"
#include "database.h"

#include <atomic>
#include <optional>

namespace doorstep {

/// Moves the write-ahead log of a vault into its file, little by little, on a connection and a thread of its
/// own. What the server told is committed without waiting for the disk; without this the next that is saved
/// would wait for all of it, and a log grown too long would be moved while somebody's tap waits.
class LogMover
{
public:
    /// Both outlive it.
    LogMover(QString vault, const DatabaseKey &key, Background &background);
    LogMover(QString, DatabaseKey &&, Background &) = delete;
    /// Waits until what is under way is done.
    ~LogMover();
    Q_DISABLE_COPY_MOVE(LogMover)

    /// After a commit, on the thread of the vault's connection.
    void committed(const Database &db);

private:
    Outcome move();

    QString m_vault;
    const DatabaseKey &m_key;
    Background &m_background;
    std::optional<Database> m_database; ///< of the thread that moves
    std::atomic_bool m_moving = false;
    QFuture<Outcome> m_move;
    int m_looked = 0; ///< pages in the log when it was last moved
};

} // namespace doorstep
