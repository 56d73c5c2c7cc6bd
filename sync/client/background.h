#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace doorstep {

/// Runs work that takes the processor for a while on one of the program's spare threads.
template <class Work>
auto inBackground(Work work) -> QFuture<decltype(work())>
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::make_shared<Work>(std::move(work))] {
        promise->addResult((*work)());
        promise->finish();
    });
    return promise->future();
}

} // namespace doorstep
