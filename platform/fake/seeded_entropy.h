#pragma once

#include "entropy.h"

#include <random>

namespace doorstep {

/// The same bytes from the same seed, for tests and simulations; never for keys that guard anything. For one
/// thread.
class SeededEntropy : public Entropy
{
public:
    explicit SeededEntropy(quint64 seed)
        : m_random(seed)
    {
    }
    void fill(std::span<quint8> bytes) override
    {
        for (quint8 &byte : bytes)
            byte = static_cast<quint8>(m_random());
    }

private:
    std::mt19937_64 m_random;
};

} // namespace doorstep
