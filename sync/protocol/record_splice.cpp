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
    if (first > 24)
        return false; // no record has 256 fields
    spans.pairs = first < 24 ? first : static_cast<quint8>(map[1]);
    spans.later = map.sliced(knownEnd < 0 ? (first < 24 ? 1 : 2) : knownEnd);
    return true;
}

void appendJoined(QByteArray &out, const RecordSpans &spans)
{
    if (spans.pairs < 24) {
        out.append(static_cast<char>(0xa0 | spans.pairs));
    } else {
        out.append(static_cast<char>(0xb8));
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
    qsizetype size = 2 + spans.zero.size() + spans.later.size() + 1 + RecordSpans::Last;
    for (const auto value : spans.values)
        size += value.size();
    out.reserve(size);
    appendJoined(out, spans);
    return out;
}

} // namespace doorstep
