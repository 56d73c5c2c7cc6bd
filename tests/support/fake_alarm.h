#pragma once

#include "alarm.h"

#include <utility>
#include <vector>

namespace doorstep {

/// Rings when the test says so.
class FakeAlarm : public Alarm
{
public:
    void ringIn(std::chrono::milliseconds wait, std::function<void()> ring) override
    {
        waits.push_back(wait);
        m_ring = std::move(ring);
    }
    void cancel() override { m_ring = {}; }
    bool isSet() const { return bool(m_ring); }
    void ring() { std::exchange(m_ring, {})(); }

    std::vector<std::chrono::milliseconds> waits;

private:
    std::function<void()> m_ring;
};

} // namespace doorstep
