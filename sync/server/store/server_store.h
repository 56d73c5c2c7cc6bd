#pragma once

#include "database_key.h"
#include "result.h"

#include <functional>
#include <memory>

namespace doorstep {

class Database;
class Transaction;

/// The server's database: one writer at a time, any number of readers beside it. Several threads that
/// write at once share one commit: whoever comes first carries out the work of all who came meanwhile, each
/// inside its own savepoint, so one that fails takes nobody with it. Safe to use from any thread.
class ServerStore
{
public:
    using Work = std::function<Outcome(Transaction &)>;
    using Look = std::function<Outcome(Database &)>;

    /// Makes the file and its tables. Fault::Conflict: it exists already.
    static Outcome create(const QString &file, const DatabaseKey &key);
    /// Opens and, where an older version wrote it, migrates. Faults as Database::open, and NewerSchema.
    static Result<std::unique_ptr<ServerStore>> open(const QString &file, const DatabaseKey &key);
    /// For trials: a database in memory, and all of it on one thread.
    static Result<std::unique_ptr<ServerStore>> inMemory(Database database);
    ~ServerStore();
    Q_DISABLE_COPY_MOVE(ServerStore)

    /// Durable when it returns; what `work` wrote is rolled back when it gives an error. `work` runs on
    /// the thread of any writer.
    Outcome write(const Work &work);
    /// Everything `look` reads is of one moment, after every write that returned before.
    Outcome read(const Look &look);
    /// Called after each commit, on the thread that committed. To be set before the first write.
    void onCommit(std::function<void()> told);
    /// Moves what was committed from the write-ahead log into the file; call it now and then, outside of
    /// anybody's turn.
    Outcome checkpoint();
    /// Writes the file anew, so that nothing that was deleted is left in it or in its log. Others may read
    /// meanwhile, of this process or another; who wants to write waits, and may be told that it is busy.
    Outcome rewrite();

private:
    Outcome beside(const std::function<Outcome(Database &)> &work);
    struct Parts;
    explicit ServerStore(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace doorstep
