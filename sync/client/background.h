#pragma once

#include "promised.h"

#include <QThreadPool>

namespace doorstep {

/// Where work goes that takes the processor for a while and needs nobody's database.
class Background
{
public:
    Background() = default;
    virtual ~Background() = default;
    Q_DISABLE_COPY_MOVE(Background)

    template <class Work>
    auto run(Work work) -> QFuture<decltype(work())>
    {
        auto [task, future] = promised(std::move(work));
        give(std::move(task));
        return future;
    }

private:
    virtual void give(std::function<void()> work) = 0;
};

/// The program's spare threads.
class SpareThreads : public Background
{
    void give(std::function<void()> work) override { QThreadPool::globalInstance()->start(std::move(work)); }
};

/// A thread of its own: what is given is done one after the other, and all of it before this goes.
class InTurn : public Background
{
public:
    InTurn() { m_thread.setMaxThreadCount(1); }

private:
    void give(std::function<void()> work) override { m_thread.start(std::move(work)); }

    QThreadPool m_thread;
};

template <class Work>
auto inBackground(Work work)
{
    return SpareThreads().run(std::move(work));
}

} // namespace doorstep
