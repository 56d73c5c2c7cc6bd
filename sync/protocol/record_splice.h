#pragma once

#include "record.h"

#include <array>
#include <optional>

namespace doorstep {

/// The top level of a record's map, cut into the encodings of its values without copying. Key 0, keys from
/// 15 on and keys that are no integers belong to later versions and stay as they are.
struct RecordSpans {
    /// Of the keys (README.md, "Record") those that are looked at here, by their number.
    enum Key : quint8 { Id = 1, Stream, Entity, Author = 7, Device, ChainNumber, ChainPrev, When, Stamp };
    static constexpr quint8 Last = 14;

    quint64 pairs = 0; ///< of the whole map
    QByteArrayView zero; ///< the value of key 0
    std::array<QByteArrayView, Last + 1> values; ///< of keys 1 to 14; null where absent
    QByteArrayView later; ///< every pair after those, keys included
};

/// Whether it is the encoding of an id.
bool isId(QByteArrayView encoded);

/// Where the record stands in a chain, also of one that cannot be read for another reason. None when its
/// author, its device or that place is missing or is something else.
std::optional<Chain> linkOf(const RecordSpans &spans);

/// False when the bytes are no deterministic CBOR map.
bool spansOf(QByteArrayView map, RecordSpans &spans);

/// The map that the spans make, canonical if their keys' values are.
QByteArray joined(const RecordSpans &spans);
void appendJoined(QByteArray &out, const RecordSpans &spans);

} // namespace doorstep
