#pragma once

#include <QByteArrayView>
#include <QString>
#include <QUuid>

namespace doorstep {

/// Reads deterministic CBOR strictly and never past its bytes: what a CborWriter would not have written
/// (longer integers, indefinite lengths, unsorted or repeated keys, floats, tags, bad UTF-8, depth over
/// 16) is refused. The first fault sticks: ok() stays false and everything read after is empty, so a
/// caller checks once at the end. Nothing is copied: the views live as long as the bytes read.
class CborReader
{
public:
    static constexpr int MaxDepth = 16;
    enum class Type { Unsigned, Negative, Bytes, Text, Array, Map, Boolean, Null, End, Bad };

    explicit CborReader(QByteArrayView bytes)
        : m_in(bytes)
    {
    }

    Type peek() const;
    quint64 unsignedInteger();
    qint64 integer();
    QByteArrayView bytes();
    QByteArrayView utf8();
    QString text();
    QUuid uuid();
    bool boolean();
    void null();
    /// The number of items that follow; each is read in turn.
    quint64 array();
    /// Passes over one whole item, checking it, and gives its bytes.
    QByteArrayView item();

    /// Reads a map: calls take(key) for each integer key; take reads exactly the value and returns true,
    /// or returns false to have it passed over. Text keys are passed over.
    template <class Take>
    bool fields(Take take)
    {
        KeyOrder order(*this);
        for (quint64 left = mapSize(); left > 0 && ok(); --left) {
            const bool isInteger = peek() == Type::Unsigned;
            const QByteArrayView key = order.next();
            if (!ok())
                break;
            if (!isInteger || !take(CborReader(key).unsignedInteger()))
                item();
        }
        leave();
        return ok();
    }

    void fail() { m_ok = false; }
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_in.size(); }
    qsizetype position() const { return m_at; }

private:
    class KeyOrder
    {
    public:
        explicit KeyOrder(CborReader &reader)
            : m_reader(reader)
        {
        }
        QByteArrayView next();

    private:
        CborReader &m_reader;
        QByteArrayView m_last;
    };

    quint64 mapSize();
    void leave() { --m_depth; }
    quint64 head(quint8 major);
    quint64 argument(quint8 &major);
    QByteArrayView string(quint8 major);
    void skip(int depth);

    QByteArrayView m_in;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_ok = true;
};

} // namespace doorstep
