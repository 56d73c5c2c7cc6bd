#pragma once

#include "result.h"

#include <QtGlobal>

namespace doorstep {

/// The value of what cannot fail here; when it does, there is no use in going on.
template <class T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("a fault that no world allows: %d %s", int(result.error().fault),
               qPrintable(result.error().detail));
    return *std::move(result);
}

} // namespace doorstep
