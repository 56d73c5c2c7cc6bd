#pragma once

#include "database_queue.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace doorstep {

/// The one thread that owns the vault's connection. What is still waiting when this goes is never begun.
///
/// A queue and a condition, without an event loop: a tap waits for two changes of thread, and each costs half
/// of what an event costs.
class DatabaseThread : public DatabaseQueue
{
public:
    explicit DatabaseThread(Database database)
        : m_thread([this, database = std::move(database)]() mutable { work(std::move(database)); })
    {
    }
    /// Waits for the work under way, and closes the database.
    ~DatabaseThread() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_more.notify_one();
        m_thread.join();
    }

private:
    using Work = std::function<void(Database &)>;

    void give(Work work) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(work));
        }
        m_more.notify_one();
    }

    /// Empty: there is no more to be done.
    Work next()
    {
        std::unique_lock lock(m_mutex);
        m_more.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
        if (m_ending)
            return {};
        Work work = std::move(m_waiting.front());
        m_waiting.pop_front();
        return work;
    }

    void work(Database database)
    {
        while (const Work work = next())
            work(database);
    }

    std::mutex m_mutex;
    std::condition_variable m_more;
    std::deque<Work> m_waiting;
    bool m_ending = false;
    std::thread m_thread; ///< last: it works with the rest
};

} // namespace doorstep
