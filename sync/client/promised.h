#pragma once

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <utility>

namespace doorstep {

/// Work that is done elsewhere, and the future of what it gives. Work that is dropped undone ends its future
/// without a result.
template <class... With, class Work>
auto promised(Work work)
    -> std::pair<std::function<void(With...)>, QFuture<std::invoke_result_t<Work &, With...>>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work &, With...>>>();
    promise->start();
    auto future = promise->future();
    return {[promise = std::move(promise), shared = std::make_shared<Work>(std::move(work))](With... with) {
                promise->addResult((*shared)(with...));
                promise->finish();
            },
            std::move(future)};
}

} // namespace doorstep
