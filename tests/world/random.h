#pragma once

#include <QtGlobal>

#include <random>
#include <vector>

namespace doorstep {

/// Choices of a simulated world: the same from the same seed on every compiler.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_random(seed)
    {
    }
    /// From 0 to n - 1.
    size_t below(size_t n) { return n == 0 ? 0 : size_t(m_random() % n); }
    qint64 between(qint64 least, qint64 most)
    {
        return least + qint64(m_random() % quint64(most - least + 1));
    }
    bool chance(int percent) { return int(m_random() % 100) < percent; }
    template <class List>
    auto &pick(List &list)
    {
        return list[below(list.size())];
    }
    quint64 number() { return m_random(); }

private:
    std::mt19937_64 m_random;
};

} // namespace doorstep
