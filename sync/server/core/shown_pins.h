#pragma once

#include "hash.h"

#include <mutex>
#include <vector>

namespace doorstep {

/// The pins by which tablets are to know this server: of the key it shows, first; then of the one in spare,
/// where there is one. Never empty. Thread-safe.
class ShownPins
{
public:
    ShownPins(std::vector<Hash> pins)
        : m_pins(std::move(pins))
    {
    }
    ShownPins(std::initializer_list<Hash> pins)
        : m_pins(pins)
    {
    }

    std::vector<Hash> now() const
    {
        const std::lock_guard lock(m_lock);
        return m_pins;
    }
    /// The server shows another key.
    void become(std::vector<Hash> pins)
    {
        const std::lock_guard lock(m_lock);
        m_pins = std::move(pins);
    }

private:
    mutable std::mutex m_lock;
    std::vector<Hash> m_pins;
};

} // namespace doorstep
