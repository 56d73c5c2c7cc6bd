#pragma once

#include "database.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

namespace doorstep {

/// Where a vault's work is done: it goes in as a function of the database and comes back as a future, one
/// piece after another in the order it was given. What is never begun ends its future without a result.
class DatabaseQueue
{
public:
    DatabaseQueue() = default;
    virtual ~DatabaseQueue() = default;
    Q_DISABLE_COPY_MOVE(DatabaseQueue)

    /// `work` takes a Database & and gives a value. From any thread.
    template <class Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work &, Database &>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work &, Database &>>>();
        promise->start();
        auto future = promise->future();
        give([promise = std::move(promise),
              shared = std::make_shared<Work>(std::move(work))](Database &database) {
            promise->addResult((*shared)(database));
            promise->finish();
        });
        return future;
    }

protected:
    virtual void give(std::function<void(Database &)> work) = 0;
};

} // namespace doorstep
