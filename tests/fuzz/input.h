#pragma once

#include "record.h"

#include <QByteArray>

namespace doorstep {

/// Takes what a target was given apart, from the front; zeros when there is no more.
class Input
{
public:
    explicit Input(QByteArrayView bytes)
        : m_left(bytes)
    {
    }
    bool isAtEnd() const { return m_left.isEmpty(); }
    quint8 byte();
    /// As many as the next byte says.
    QByteArrayView some();
    QByteArrayView rest() { return std::exchange(m_left, {}); }

private:
    QByteArrayView m_left;
};

/// An id that this number stands for.
QUuid idOf(quint32 number);

/// Who says something, and about whom.
struct Speaker {
    QUuid stream;
    QUuid author;
    QUuid device;
};
/// The records that the bytes tell of: each has a kind and an entity, out of few, a body, whatever it is, and
/// names some of those before it as replaced. Their chains are whole. Never more than forty.
std::vector<Record> recordsOf(Input &input, const Speaker &speaker, std::span<const quint32> kinds);

} // namespace doorstep
