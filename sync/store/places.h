#pragma once

#include <QtGlobal>

namespace doorstep {

// Inside the store: how rows get their numbers. A record's row number is its stream (17 bits), the entity
// within it (26) and the record within that (20): the rows of one person lie together, each visit's beside
// one another, without any index; a new entity goes to the end of its person. Purging a stream is deleting
// one range.

constexpr int RecordBits = 20;
constexpr int EntityBits = 26;
constexpr qint64 MaxStreams = qint64(1) << 17;

/// First and last row numbers of something, both inclusive.
struct Span {
    qint64 first = 0;
    qint64 last = 0;
};

constexpr Span entitiesOf(qint64 stream)
{
    return {stream << EntityBits, ((stream + 1) << EntityBits) - 1};
}
constexpr Span recordsOfEntity(qint64 entity)
{
    return {entity << RecordBits, ((entity + 1) << RecordBits) - 1};
}
constexpr Span recordsOfStream(qint64 stream)
{
    return {entitiesOf(stream).first << RecordBits, ((entitiesOf(stream).last + 1) << RecordBits) - 1};
}
constexpr qint64 streamOfEntity(qint64 entity)
{
    return entity >> EntityBits;
}
constexpr qint64 entityOfRecord(qint64 record)
{
    return record >> RecordBits;
}

/// A stub's row number: its stream and its number there.
constexpr qint64 stubPlace(qint64 stream, quint64 number)
{
    return (stream << (RecordBits + EntityBits)) + static_cast<qint64>(number);
}
/// A part of a blob lies at the blob's number and its own there.
constexpr int BlobPartBits = 9;
constexpr Span partsOfBlob(qint64 blob)
{
    return {blob << BlobPartBits, ((blob + 1) << BlobPartBits) - 1};
}

constexpr quint64 MaxNumber = (quint64(1) << (RecordBits + EntityBits)) - 1;

} // namespace doorstep
