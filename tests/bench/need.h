#pragma once

#include "result.h"

#include <QFuture>

/// What it holds. A measure that went wrong is no measure: the program ends with a line that says what was
/// wrong.
template <class T>
T need(doorstep::Result<T> result)
{
    if (!result)
        qFatal("bench: %s", qUtf8Printable(result.error().detail));
    return *std::move(result);
}
inline void need(const doorstep::Outcome &outcome)
{
    if (!outcome)
        qFatal("bench: %s", qUtf8Printable(outcome.error().detail));
}
inline void need(bool isSo, const char *what)
{
    if (!isSo)
        qFatal("bench: %s", what);
}

/// Waits for what the event loop of this thread brings.
void spinUntilDone(const std::function<bool()> &isDone);

template <class T>
T awaited(QFuture<T> future)
{
    spinUntilDone([&future] { return future.isFinished(); });
    return future.takeResult();
}
