#include "cbor_reader.h"

#include <QUtf8StringView>
#include <QtEndian>

namespace doorstep {

namespace {

bool isUtf8(QByteArrayView bytes)
{
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const auto *end = at + bytes.size();
    while (at < end) {
        if (*at < 0x80) {
            ++at;
            continue;
        }
        const int more = *at >= 0xf0 ? 3 : *at >= 0xe0 ? 2 : 1;
        if (*at < 0xc2 || *at > 0xf4 || end - at <= more)
            return false;
        char32_t code = *at & (0x3f >> more);
        for (int i = 1; i <= more; ++i) {
            if ((at[i] & 0xc0) != 0x80)
                return false;
            code = (code << 6) | (at[i] & 0x3f);
        }
        constexpr char32_t least[] = {0, 0x80, 0x800, 0x10000};
        if (code < least[more] || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
            return false;
        at += more + 1;
    }
    return true;
}

} // namespace

CborReader::Type CborReader::peek() const
{
    if (!m_ok)
        return Type::Bad;
    if (atEnd())
        return Type::End;
    const auto first = static_cast<quint8>(m_in[m_at]);
    switch (first >> 5) {
    case 0:
        return Type::Unsigned;
    case 1:
        return Type::Negative;
    case 2:
        return Type::Bytes;
    case 3:
        return Type::Text;
    case 4:
        return Type::Array;
    case 5:
        return Type::Map;
    default:
        break;
    }
    if (first == 0xf4 || first == 0xf5)
        return Type::Boolean;
    return first == 0xf6 ? Type::Null : Type::Bad;
}

quint64 CborReader::argument(quint8 &major)
{
    if (!m_ok || atEnd()) {
        fail();
        return 0;
    }
    const auto first = static_cast<quint8>(m_in[m_at++]);
    major = first >> 5;
    const quint8 info = first & 0x1f;
    if (info < 24)
        return info;
    if (info > 27) {
        fail();
        return 0;
    }
    const qsizetype width = qsizetype(1) << (info - 24);
    if (m_in.size() - m_at < width) {
        fail();
        return 0;
    }
    quint64 value = 0;
    for (qsizetype i = 0; i < width; ++i)
        value = (value << 8) | static_cast<quint8>(m_in[m_at + i]);
    m_at += width;
    constexpr quint64 least[] = {24, 0x100, 0x10000, 0x100000000};
    if (value < least[info - 24])
        fail();
    return m_ok ? value : 0;
}

quint64 CborReader::head(quint8 major)
{
    quint8 found = 0xff;
    const quint64 value = argument(found);
    if (found != major)
        fail();
    return m_ok ? value : 0;
}

quint64 CborReader::unsignedInteger()
{
    return head(0);
}

qint64 CborReader::integer()
{
    quint8 major = 0xff;
    const quint64 value = argument(major);
    if (major > 1 || value > quint64(std::numeric_limits<qint64>::max()))
        fail();
    if (!m_ok)
        return 0;
    return major == 0 ? qint64(value) : -1 - qint64(value);
}

QByteArrayView CborReader::string(quint8 major)
{
    const quint64 size = head(major);
    if (!m_ok || size > quint64(m_in.size() - m_at)) {
        fail();
        return {};
    }
    const auto view = m_in.sliced(m_at, qsizetype(size));
    m_at += qsizetype(size);
    return view;
}

QByteArrayView CborReader::bytes()
{
    return string(2);
}

QByteArrayView CborReader::utf8()
{
    const auto view = string(3);
    if (!isUtf8(view))
        fail();
    return m_ok ? view : QByteArrayView();
}

QString CborReader::text()
{
    return QString::fromUtf8(utf8());
}

QUuid CborReader::uuid()
{
    const auto view = bytes();
    if (view.size() != 16)
        fail();
    return m_ok ? QUuid::fromRfc4122(view) : QUuid();
}

bool CborReader::boolean()
{
    if (peek() != Type::Boolean) {
        fail();
        return false;
    }
    return static_cast<quint8>(m_in[m_at++]) == 0xf5;
}

void CborReader::null()
{
    if (peek() != Type::Null)
        fail();
    else
        ++m_at;
}

quint64 CborReader::array()
{
    const quint64 items = head(4);
    if (items > quint64(m_in.size() - m_at)) // each item takes a byte or more
        fail();
    return m_ok ? items : 0;
}

quint64 CborReader::mapSize()
{
    if (++m_depth > MaxDepth)
        fail();
    const quint64 pairs = head(5);
    if (pairs > quint64(m_in.size() - m_at) / 2)
        fail();
    return m_ok ? pairs : 0;
}

QByteArrayView CborReader::KeyOrder::next()
{
    const auto type = m_reader.peek();
    if (type != Type::Unsigned && type != Type::Negative && type != Type::Text)
        m_reader.fail();
    const QByteArrayView key = m_reader.item();
    // RFC 8949 4.2.1: keys ascend in the bytewise order of their encodings
    const auto common = size_t(std::min(m_last.size(), key.size()));
    const int order = common ? memcmp(m_last.data(), key.data(), common) : 0;
    if (!m_last.isEmpty() && (order > 0 || (order == 0 && m_last.size() >= key.size())))
        m_reader.fail();
    m_last = key;
    return m_reader.ok() ? key : QByteArrayView();
}

QByteArrayView CborReader::item()
{
    const qsizetype from = m_at;
    skip(m_depth);
    return m_ok ? m_in.sliced(from, m_at - from) : QByteArrayView();
}

void CborReader::skip(int depth)
{
    switch (peek()) {
    case Type::Unsigned:
    case Type::Negative: {
        quint8 major = 0;
        argument(major);
        return;
    }
    case Type::Bytes:
        bytes();
        return;
    case Type::Text:
        utf8();
        return;
    case Type::Boolean:
    case Type::Null:
        ++m_at;
        return;
    case Type::Array:
        if (depth >= MaxDepth)
            break;
        for (quint64 left = array(); left > 0 && m_ok; --left)
            skip(depth + 1);
        return;
    case Type::Map: {
        if (depth >= MaxDepth)
            break;
        KeyOrder order(*this);
        const quint64 pairs = head(5);
        for (quint64 left = pairs; left > 0 && m_ok; --left) {
            order.next();
            skip(depth + 1);
        }
        return;
    }
    case Type::End:
    case Type::Bad:
        break;
    }
    fail();
}

} // namespace doorstep
