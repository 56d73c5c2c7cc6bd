#pragma once

#include "database.h"
#include "promised.h"

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
        auto [task, future] = promised<Database &>(std::move(work));
        give(std::move(task));
        return future;
    }

protected:
    virtual void give(std::function<void(Database &)> work) = 0;
};

} // namespace doorstep
