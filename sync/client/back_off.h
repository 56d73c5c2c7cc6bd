#pragma once

#include "entropy.h"
#include "protocol_limits.h"

#include <algorithm>

namespace doorstep {

/// How long to wait after each failure in a row: 1 s, 2 s, 4 s… to 5 minutes, each a random share between
/// half and the whole, so that tablets that lost the server together do not all come back together.
class BackOff
{
public:
    explicit BackOff(Entropy &entropy)
        : m_entropy(entropy)
    {
    }
    std::chrono::milliseconds next()
    {
        const auto longest =
            std::min<std::chrono::milliseconds>(FirstBackOff * (1LL << m_failures), LongestBackOff);
        m_failures = std::min(m_failures + 1, 16);
        return jittered(longest);
    }
    /// For what only a person can put right.
    std::chrono::milliseconds longest() { return jittered(LongestBackOff); }
    void succeed() { m_failures = 0; }

private:
    std::chrono::milliseconds jittered(std::chrono::milliseconds whole)
    {
        quint8 raw[2];
        m_entropy.fill(raw);
        return whole / 2 + whole * (raw[0] * 256 + raw[1]) / (2 * 65'536);
    }

    Entropy &m_entropy;
    int m_failures = 0;
};

} // namespace doorstep
