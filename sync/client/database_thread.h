#pragma once

#include "database.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>

namespace doorstep {

/// The one thread that owns the vault's connection. Work goes in as a function of the database and comes
/// back as a future; it is done in the order it was given. What is still waiting when this goes is never
/// begun, and its futures end without a result.
class DatabaseThread
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
    ~DatabaseThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(DatabaseThread)

    /// `work` takes a Database & and gives a value. From any thread.
    template <class Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work &, Database &>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work &, Database &>>>();
        promise->start();
        auto shared = std::make_shared<Work>(std::move(work));
        QMetaObject::invokeMethod(
            m_room,
            [room = m_room, promise, shared] {
                promise->addResult((*shared)(room->database));
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

private:
    struct Room : QObject {
        explicit Room(Database opened)
            : database(std::move(opened))
        {
        }
        Database database;
    };

    QThread m_thread;
    Room *m_room; ///< lives and dies on the thread
};

} // namespace doorstep
