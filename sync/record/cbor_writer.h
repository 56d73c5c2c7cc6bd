#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace doorstep {

/// Writes deterministic CBOR (RFC 8949, 4.2.1): shortest integers, definite lengths. The caller writes
/// map keys in ascending order, which the reader checks.
class CborWriter
{
public:
    void reserve(qsizetype size) { m_out.reserve(size); }
    void integer(qint64 value);
    void unsignedInteger(quint64 value) { head(0, value); }
    void bytes(QByteArrayView value);
    void text(QStringView value);
    void utf8(QByteArrayView value);
    void uuid(const QUuid &value);
    void boolean(bool value) { m_out.append(static_cast<char>(value ? 0xf5 : 0xf4)); }
    void null() { m_out.append(static_cast<char>(0xf6)); }
    void array(quint64 items) { head(4, items); }
    void map(quint64 pairs) { head(5, pairs); }
    /// Puts in one item that is deterministic CBOR already.
    void item(QByteArrayView encoded) { m_out.append(encoded.data(), encoded.size()); }

    const QByteArray &written() const { return m_out; }
    QByteArray take() { return std::exchange(m_out, {}); }

private:
    friend class CborFields;
    void head(quint8 major, quint64 value);

    QByteArray m_out;
};

/// A map of up to 23 integer keys whose number is known only when all are written.
class CborFields
{
public:
    explicit CborFields(CborWriter &out);
    ~CborFields();
    Q_DISABLE_COPY_MOVE(CborFields)

    /// Announces the next field; keys ascend.
    CborWriter &field(quint8 key);

private:
    CborWriter &m_out;
    qsizetype m_at;
    int m_last = -1;
    quint8 m_pairs = 0;
};

} // namespace doorstep
