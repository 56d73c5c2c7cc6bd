#pragma once

#include "reserve.h"
#include "result.h"

namespace doorstep {

/// Does what must not fail because the disk is full, such as to save what somebody wrote: where it is full,
/// once more in the room that was kept for this. What is left of that is taken again, before anything else
/// takes it.
template <class Work>
auto withReserve(Reserve &reserve, Work work) -> decltype(work())
{
    auto result = work();
    if (result || result.error().fault != Fault::Full || !reserve.letGo())
        return result;
    auto again = work();
    reserve.take();
    return again;
}

} // namespace doorstep
