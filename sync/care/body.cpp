#include "body.h"

namespace doorstep {

void BodyWriter::writeOne(CborWriter &out, double value)
{
    // floats have no place in the format: thousandths as a whole number
    out.integer(qRound64(value * 1000));
}

void BodyWriter::writeOne(CborWriter &out, const QDateTime &value)
{
    out.integer(value.toMSecsSinceEpoch());
}

void BodyWriter::writeOne(CborWriter &out, const QDate &value)
{
    out.integer(value.toJulianDay());
}

void BodyWriter::writeOne(CborWriter &out, const QTime &value)
{
    out.integer(value.msecsSinceStartOfDay() / 60000);
}

BodyReader::BodyReader(QByteArrayView body)
{
    CborReader in(body);
    in.fields([&](quint64 key) {
        const QByteArrayView value = in.item();
        if (m_count < m_fields.size())
            m_fields[m_count++] = {key, value};
        return true;
    });
    m_ok = in.ok() && in.atEnd();
    if (!m_ok)
        m_count = 0;
}

QByteArrayView BodyReader::find(quint8 key) const
{
    for (size_t i = 0; i < m_count; ++i)
        if (m_fields[i].key == key)
            return m_fields[i].value;
    return {};
}

void BodyReader::readOne(CborReader &in, int &value)
{
    const qint64 number = in.integer();
    if (number != static_cast<int>(number))
        in.fail();
    value = static_cast<int>(number);
}

void BodyReader::readOne(CborReader &in, double &value)
{
    value = static_cast<double>(in.integer()) / 1000;
}

void BodyReader::readOne(CborReader &in, Hash &value)
{
    const auto raw = in.bytes();
    if (raw.size() != 32)
        in.fail();
    value = Hash::from(raw);
}

void BodyReader::readOne(CborReader &in, QDateTime &value)
{
    value = QDateTime::fromMSecsSinceEpoch(in.integer(), Qt::UTC);
    if (!value.isValid())
        in.fail();
}

void BodyReader::readOne(CborReader &in, QDate &value)
{
    value = QDate::fromJulianDay(in.integer());
    if (!value.isValid())
        in.fail();
}

void BodyReader::readOne(CborReader &in, QTime &value)
{
    const qint64 minutes = in.integer();
    if (minutes < 0 || minutes >= 24 * 60)
        in.fail();
    value = in.ok() ? QTime::fromMSecsSinceStartOfDay(static_cast<int>(minutes) * 60000) : QTime();
}

} // namespace doorstep
