#include "record_splice.h"

#include "cbor_reader.h"
#include "cbor_writer.h"

namespace doorstep {

bool spansOf(QByteArrayView map, RecordSpans &spans)
{
    spans = {};
    CborReader in(map);
    qsizetype knownEnd = -1;
    const auto take = [&](quint64 key) {
        if (key > RecordSpans::Last)
            return false;
        (key == 0 ? spans.zero : spans.values[key]) = in.item();
        knownEnd = in.position();
        return true;
    };
    if (in.peek() != CborReader::Type::Map || !in.fields(take) || !in.atEnd())
        return false;
    const auto first = static_cast<quint8>(map[0] & 0x1f);
    if (first > 25)
        return false; // 65,536 fields take more bytes than a record may have
    const qsizetype width = first < 24 ? 0 : first - 23;
    spans.pairs = width == 0 ? first : 0;
    for (qsizetype i = 1; i <= width; ++i)
        spans.pairs = (spans.pairs << 8) | static_cast<quint8>(map[i]);
    spans.later = map.sliced(knownEnd < 0 ? 1 + width : knownEnd);
    return true;
}

bool isId(QByteArrayView encoded)
{
    constexpr qsizetype idBytes = 16;
    return encoded.size() == 1 + idBytes && encoded[0] == 0x50;
}

std::optional<Chain> linkOf(const RecordSpans &spans)
{
    using enum RecordSpans::Key;
    if (!isId(spans.values[Author]) || !isId(spans.values[Device]))
        return {};
    CborReader number(spans.values[ChainNumber]);
    const quint64 n = number.unsignedInteger();
    CborReader before(spans.values[ChainPrev]);
    const QByteArrayView prev = before.bytes();
    if (!number.ok() || !before.ok() || n == 0 || prev.size() != 32)
        return {};
    return Chain{n, Hash::from(prev)};
}

void appendJoined(QByteArray &out, const RecordSpans &spans)
{
    if (spans.pairs < 24) {
        out.append(static_cast<char>(0xa0 | spans.pairs));
    } else if (spans.pairs < 256) {
        out.append(static_cast<char>(0xb8));
        out.append(static_cast<char>(spans.pairs));
    } else {
        out.append(static_cast<char>(0xb9));
        out.append(static_cast<char>(spans.pairs >> 8));
        out.append(static_cast<char>(spans.pairs));
    }
    const auto put = [&out](char key, QByteArrayView value) {
        if (value.isNull())
            return;
        out.append(key);
        out.append(value.data(), value.size());
    };
    put(0, spans.zero);
    for (quint8 key = 1; key <= RecordSpans::Last; ++key)
        put(static_cast<char>(key), spans.values[key]);
    out.append(spans.later.data(), spans.later.size());
}

QByteArray joined(const RecordSpans &spans)
{
    QByteArray out;
    qsizetype size = 3 + spans.zero.size() + spans.later.size() + 1 + RecordSpans::Last;
    for (const auto value : spans.values)
        size += value.size();
    out.reserve(size);
    appendJoined(out, spans);
    return out;
}

} // namespace doorstep
