#pragma once

#include <QByteArray>

#include <span>

namespace doorstep {

/// The only source of randomness of the core. Safe to ask from any thread.
class Entropy
{
public:
    virtual ~Entropy() = default;
    virtual void fill(std::span<quint8> bytes) = 0;

    QByteArray bytes(qsizetype count)
    {
        QByteArray out(count, Qt::Uninitialized);
        fill({reinterpret_cast<quint8 *>(out.data()), size_t(count)});
        return out;
    }
};

} // namespace doorstep
