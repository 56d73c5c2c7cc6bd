#pragma once

#include "database_queue.h"

#include <QObject>
#include <QThread>

namespace doorstep {

/// The one thread that owns the vault's connection. What is still waiting when this goes is never begun.
class DatabaseThread : public DatabaseQueue
{
public:
    explicit DatabaseThread(Database database)
        : m_room(new Room(std::move(database)))
    {
        m_room->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_room, &QObject::deleteLater);
        m_thread.start();
    }
    /// Waits for the work under way, and closes the database.
    ~DatabaseThread() override
    {
        m_thread.quit();
        m_thread.wait();
    }

private:
    struct Room : QObject {
        explicit Room(Database opened)
            : database(std::move(opened))
        {
        }
        Database database;
    };

    void give(std::function<void(Database &)> work) override
    {
        QMetaObject::invokeMethod(
            m_room, [room = m_room, work = std::move(work)] { work(room->database); }, Qt::QueuedConnection);
    }

    QThread m_thread;
    Room *m_room; ///< lives and dies on the thread
};

} // namespace doorstep
