#include "cbor_writer.h"

#include <QtEndian>

namespace doorstep {

void CborWriter::head(quint8 major, quint64 value)
{
    const auto top = static_cast<quint8>(major << 5);
    char buffer[9];
    qsizetype size = 1;
    if (value < 24) {
        buffer[0] = static_cast<char>(top | value);
    } else if (value <= 0xff) {
        buffer[0] = static_cast<char>(top | 24);
        buffer[1] = static_cast<char>(value);
        size = 2;
    } else if (value <= 0xffff) {
        buffer[0] = static_cast<char>(top | 25);
        qToBigEndian(static_cast<quint16>(value), buffer + 1);
        size = 3;
    } else if (value <= 0xffffffff) {
        buffer[0] = static_cast<char>(top | 26);
        qToBigEndian(static_cast<quint32>(value), buffer + 1);
        size = 5;
    } else {
        buffer[0] = static_cast<char>(top | 27);
        qToBigEndian(value, buffer + 1);
        size = 9;
    }
    m_out.append(buffer, size);
}

void CborWriter::integer(qint64 value)
{
    if (value >= 0)
        head(0, static_cast<quint64>(value));
    else
        head(1, static_cast<quint64>(-(value + 1)));
}

void CborWriter::bytes(QByteArrayView value)
{
    head(2, static_cast<quint64>(value.size()));
    m_out.append(value.data(), value.size());
}

void CborWriter::text(QStringView value)
{
    utf8(value.toUtf8());
}

void CborWriter::utf8(QByteArrayView value)
{
    head(3, static_cast<quint64>(value.size()));
    m_out.append(value.data(), value.size());
}

void CborWriter::uuid(const QUuid &value)
{
    char raw[16];
    qToBigEndian(value.data1, raw);
    qToBigEndian(value.data2, raw + 4);
    qToBigEndian(value.data3, raw + 6);
    memcpy(raw + 8, value.data4, 8);
    bytes(QByteArrayView(raw, 16));
}

CborFields::CborFields(CborWriter &out)
    : m_out(out)
    , m_at(out.m_out.size())
{
    m_out.m_out.append(static_cast<char>(0xa0));
}

CborFields::~CborFields()
{
    m_out.m_out[m_at] = static_cast<char>(0xa0 | m_pairs);
}

CborWriter &CborFields::field(quint8 key)
{
    Q_ASSERT(key > m_last && m_pairs < 23);
    m_last = key;
    ++m_pairs;
    m_out.unsignedInteger(key);
    return m_out;
}

} // namespace doorstep
