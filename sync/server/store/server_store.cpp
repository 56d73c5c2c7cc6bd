#include "server_store.h"

#include "maintenance.h"
#include "server_schema.h"
#include "transaction.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace doorstep {

namespace {

constexpr DatabaseOptions WriterOptions{.cacheKiB = 64 * 1024, .walLimitPages = 64 * 1024};
constexpr DatabaseOptions ReaderOptions{.cacheKiB = 16 * 1024};
constexpr size_t LargestBatch = 64;

struct Job {
    const ServerStore::Work *work;
    Outcome outcome = done();
    bool finished = false;
};

/// Each in its own savepoint; one alone needs none.
void carryOut(Transaction &tx, Job &job, bool alone)
{
    const auto mark = [&](const char *sql) { return alone ? done() : tx.write(sql).run(); };
    if (auto begun = mark("SAVEPOINT job"); !begun) {
        job.outcome = begun;
        return;
    }
    job.outcome = (*job.work)(tx);
    if (!job.outcome)
        if (auto undone = mark("ROLLBACK TO job"); !undone)
            job.outcome = undone;
    if (auto released = mark("RELEASE job"); !released)
        job.outcome = released;
}

/// True when something was committed.
bool carryOut(Database &writer, const std::vector<Job *> &batch)
{
    Transaction tx(writer);
    bool any = false;
    for (Job *job : batch) {
        carryOut(tx, *job, batch.size() == 1);
        any = any || job->outcome;
    }
    if (!any)
        return false;
    const auto committed = tx.commit();
    if (!committed)
        for (Job *job : batch)
            if (job->outcome)
                job->outcome = committed;
    return bool(committed);
}

} // namespace

struct ServerStore::Parts {
    explicit Parts(Database database)
        : writer(std::move(database))
    {
    }
    Parts(Database database, const QString &path, const DatabaseKey &opens)
        : writer(std::move(database))
        , file(path)
        , key(DatabaseKey::from(opens.bytes()))
    {
    }

    std::vector<Job *> takeBatch();
    Result<std::unique_ptr<Database>> borrow();

    Database writer; ///< used by whoever made `busy` true
    QString file; ///< empty: in memory, where the writer is the only connection
    std::optional<DatabaseKey> key;
    std::function<void()> told;

    std::mutex turnLock;
    std::condition_variable turn;
    std::deque<Job *> waiting;
    bool busy = false;

    std::mutex readersLock;
    std::vector<std::unique_ptr<Database>> readers; ///< not in use
};

std::vector<Job *> ServerStore::Parts::takeBatch()
{
    const size_t count = std::min(waiting.size(), LargestBatch);
    const auto end = waiting.begin() + std::ptrdiff_t(count);
    std::vector<Job *> batch(waiting.begin(), end);
    waiting.erase(waiting.begin(), end);
    return batch;
}

Result<std::unique_ptr<Database>> ServerStore::Parts::borrow()
{
    {
        const std::lock_guard guard(readersLock);
        if (!readers.empty()) {
            auto reader = std::move(readers.back());
            readers.pop_back();
            return reader;
        }
    }
    auto opened = Database::open(file, *key, ReaderOptions);
    if (!opened)
        return opened.error();
    return std::make_unique<Database>(*std::move(opened));
}

ServerStore::ServerStore(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

ServerStore::~ServerStore() = default;

Outcome ServerStore::create(const QString &file, const DatabaseKey &key)
{
    auto made = Database::create(file, key, WriterOptions);
    if (!made)
        return made.error();
    return migrate(*made, serverSchema());
}

Result<std::unique_ptr<ServerStore>> ServerStore::open(const QString &file, const DatabaseKey &key)
{
    auto opened = Database::open(file, key, WriterOptions);
    if (!opened)
        return opened.error();
    if (auto migrated = migrate(*opened, serverSchema()); !migrated)
        return migrated.error();
    return std::unique_ptr<ServerStore>(
        new ServerStore(std::make_unique<Parts>(*std::move(opened), file, key)));
}

Result<std::unique_ptr<ServerStore>> ServerStore::inMemory(Database database)
{
    if (auto migrated = migrate(database, serverSchema()); !migrated)
        return migrated.error();
    return std::unique_ptr<ServerStore>(new ServerStore(std::make_unique<Parts>(std::move(database))));
}

Outcome ServerStore::write(const Work &work)
{
    Job mine{&work};
    std::unique_lock lock(m_parts->turnLock);
    m_parts->waiting.push_back(&mine);
    while (!mine.finished) {
        m_parts->turn.wait(lock, [&] { return mine.finished || !m_parts->busy; });
        if (mine.finished)
            break;
        m_parts->busy = true;
        const auto batch = m_parts->takeBatch();
        lock.unlock();
        if (carryOut(m_parts->writer, batch) && m_parts->told)
            m_parts->told();
        lock.lock();
        for (Job *job : batch)
            job->finished = true;
        m_parts->busy = false;
        m_parts->turn.notify_all();
    }
    return mine.outcome;
}

Outcome ServerStore::read(const Look &look)
{
    if (m_parts->file.isEmpty())
        return look(m_parts->writer);
    auto reader = m_parts->borrow();
    if (!reader)
        return reader.error();
    auto outcome = (*reader)->read("BEGIN").run();
    if (outcome) {
        outcome = look(**reader);
        const auto ended = (*reader)->read("COMMIT").run();
        if (!ended) // the connection is of no more use
            return outcome ? ended : outcome;
    }
    const std::lock_guard guard(m_parts->readersLock);
    m_parts->readers.push_back(*std::move(reader));
    return outcome;
}

void ServerStore::onCommit(std::function<void()> told)
{
    m_parts->told = std::move(told);
}

/// On a connection of its own, outside of anybody's turn.
Outcome ServerStore::beside(const std::function<Outcome(Database &)> &work)
{
    if (m_parts->file.isEmpty())
        return done();
    auto reader = m_parts->borrow();
    if (!reader)
        return reader.error();
    const auto worked = work(**reader);
    const std::lock_guard guard(m_parts->readersLock);
    m_parts->readers.push_back(*std::move(reader));
    return worked;
}

Outcome ServerStore::checkpoint()
{
    return beside([](Database &db) { return doorstep::checkpoint(db, Checkpoint::Passive); });
}

Outcome ServerStore::rewrite()
{
    return beside([](Database &db) { return doorstep::rewrite(db); });
}

} // namespace doorstep
