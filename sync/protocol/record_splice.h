#pragma once

#include "record.h"

#include <array>

namespace doorstep {

/// The top level of a record's map, cut into the encodings of its values without copying. Key 0, keys from
/// 15 on and keys that are no integers belong to later versions and stay as they are.
struct RecordSpans {
    static constexpr quint8 Last = 14;

    quint64 pairs = 0; ///< of the whole map
    QByteArrayView zero; ///< the value of key 0
    std::array<QByteArrayView, Last + 1> values; ///< of keys 1 to 14; null where absent
    QByteArrayView later; ///< every pair after those, keys included
};

/// False when the bytes are no deterministic CBOR map.
bool spansOf(QByteArrayView map, RecordSpans &spans);

/// The map that the spans make, canonical if their keys' values are.
QByteArray joined(const RecordSpans &spans);
void appendJoined(QByteArray &out, const RecordSpans &spans);

} // namespace doorstep
