#pragma once

#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace doorstep {

/// Tells `then` the value of `future` on the thread of `receiver`, from its event loop and never from within
/// this call; not at all when the receiver has gone by then or the future ends without a value. To be called
/// on that thread. Gives what `then` gives.
///
/// In the place of QFuture::then with a context: in Qt 6.4 it looks at the context on the thread that has the
/// value, which may be just when the receiver is destroyed on its own.
template <class Value, class Then>
auto whenDone(const QFuture<Value> &future, QObject *receiver, Then then)
    -> QFuture<std::invoke_result_t<Then &, Value>>
{
    using Given = std::invoke_result_t<Then &, Value>;
    auto promise = std::make_shared<QPromise<Given>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, promise, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() == 0)
                             return;
                         if constexpr (std::is_void_v<Given>)
                             then(watcher->result());
                         else
                             promise->addResult(then(watcher->result()));
                         promise->finish();
                     });
    watcher->setFuture(future);
    return promise->future();
}

/// The same, unless `turn`, a part of the receiver, has moved on by then: what was asked in an earlier turn
/// is of no use any more.
template <class Value, class Then>
void whenDoneInTurn(const QFuture<Value> &future, QObject *receiver, const int &turn, Then then)
{
    whenDone(future, receiver, [&turn, asked = turn, then = std::move(then)](Value value) mutable {
        if (asked == turn)
            then(std::move(value));
    });
}

} // namespace doorstep
