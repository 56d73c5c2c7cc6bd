#pragma once

#include <QByteArray>

#include <algorithm>
#include <random>

/// How often a test with seeds goes round: `times`, or as many times more as DOORSTEP_TEST_SCALE says.
inline int scaled(int times)
{
    return times * std::max(1, qEnvironmentVariableIntValue("DOORSTEP_TEST_SCALE"));
}

/// The same of a test that takes long: the share of it that DOORSTEP_TEST_SHARE says, under the sanitizers,
/// where fuzzing looks for the same.
inline int scaledShare(int times)
{
    return scaled(times) / std::max(1, qEnvironmentVariableIntValue("DOORSTEP_TEST_SHARE"));
}

/// Bytes as a bad link, disk or neighbour leaves them: flipped, changed, put in, left out, doubled or cut
/// off. The same seed bends the same way.
class Bending
{
public:
    explicit Bending(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray operator()(QByteArray bytes)
    {
        for (auto times = 1 + m_random() % 4; times > 0; --times)
            once(bytes);
        return bytes;
    }

    std::mt19937 &random() { return m_random; }

private:
    void once(QByteArray &bytes)
    {
        const auto at = qsizetype(m_random() % (size_t(bytes.size()) + 1));
        const auto byte = static_cast<char>(m_random());
        switch (m_random() % 8) {
        case 0:
            bytes.insert(at, byte);
            break;
        case 1:
            bytes.remove(at, qsizetype(1 + m_random() % 8));
            break;
        case 2:
            bytes.truncate(at);
            break;
        case 3:
            bytes.insert(at, bytes.mid(at, qsizetype(m_random() % 40)));
            break;
        case 4:
            if (at < bytes.size())
                bytes[at] = byte;
            break;
        default:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << m_random() % 8));
        }
    }

    std::mt19937 m_random;
};
