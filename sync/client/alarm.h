#pragma once

#include <chrono>
#include <functional>

namespace doorstep {

/// Calls once, after a while. Ringing it anew forgets the call before.
class Alarm
{
public:
    virtual ~Alarm() = default;
    virtual void ringIn(std::chrono::milliseconds wait, std::function<void()> ring) = 0;
    virtual void cancel() = 0;
};

} // namespace doorstep
