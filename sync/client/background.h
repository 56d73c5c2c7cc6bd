#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

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
        auto promise = std::make_shared<QPromise<decltype(work())>>();
        promise->start();
        auto future = promise->future();
        give([promise = std::move(promise), shared = std::make_shared<Work>(std::move(work))] {
            promise->addResult((*shared)());
            promise->finish();
        });
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

template <class Work>
auto inBackground(Work work)
{
    return SpareThreads().run(std::move(work));
}

} // namespace doorstep
