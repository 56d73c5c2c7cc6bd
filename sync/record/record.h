#pragma once

#include "clocks.h"
#include "hash.h"
#include "result.h"

#include <QByteArray>
#include <QUuid>

#include <algorithm>
#include <vector>

namespace doorstep {

/// Where a record stands among those one author wrote about one stream on one device.
struct Chain {
    quint64 n = 1; ///< contiguous, from 1
    Hash prev; ///< hash of the record before; zeros before the first

    bool operator==(const Chain &) const = default;
};

/// A picture or a voice, named by what it holds; its bytes travel apart from the record.
struct BlobRef {
    Hash hash;
    quint64 size = 0;
    QByteArray type; ///< media type

    bool operator==(const BlobRef &) const = default;
};

/// Stands for so many numbers of a stream one after the other, of which a reader has nothing and needs
/// nothing.
struct LeftOut {
    quint64 count = 1;

    bool operator==(const LeftOut &) const = default;
};

/// A small statement that never changes. `bytes` are the deterministic CBOR that was hashed; every later
/// reader hashes these very bytes again. Fields and kinds this version does not know stay in them.
/// The format is normative in sync/protocol/README.md.
struct Record {
    QUuid id; ///< UUIDv7
    QUuid stream; ///< whom it is about
    QUuid entity; ///< which visit, line, note… it speaks of
    quint32 kind = 0; ///< what is said; numbers in care/kinds.h
    quint32 kindVersion = 1;
    QByteArray body; ///< one CBOR map
    QUuid author;
    QUuid device;
    Chain chain;
    Happened happened;
    quint64 hlc = 0;
    std::vector<QUuid> replaces; ///< records of the same entity this one was written knowing
    std::vector<BlobRef> blobs;

    QByteArray bytes; ///< the encoding of all the above

    bool operator==(const Record &) const = default;
};

constexpr qsizetype MaxRecordBytes = 64 * 1024;
constexpr size_t MaxReplaces = 256;
constexpr size_t MaxBlobs = 64;
constexpr quint64 MaxBlobBytes = 20 * 1024 * 1024;
constexpr qsizetype BlobPartBytes = 64 * 1024; ///< each part of a blob but its last, which may be shorter

inline BlobRef blobRefOf(QByteArrayView bytes, const QByteArray &type)
{
    return {hashOf(bytes), static_cast<quint64>(bytes.size()), type};
}
/// Whether it has a size that may travel.
inline bool isFit(const BlobRef &blob)
{
    return blob.size > 0 && blob.size <= MaxBlobBytes;
}
/// How long the part that begins at `at` is; 0 when none does.
inline qsizetype blobPartAt(quint64 size, quint64 at)
{
    if (at % BlobPartBytes != 0 || at >= size)
        return 0;
    return static_cast<qsizetype>(std::min<quint64>(size - at, BlobPartBytes));
}

/// Encodes the fields and keeps the result in `bytes`. Fault::Malformed when it is over a limit.
Outcome seal(Record &record);

/// Reads a record strictly; keeps the bytes. Fault::Malformed says where it broke.
Result<Record> readRecord(QByteArrayView bytes);

/// What the next record of the chain carries as `prev`.
inline Hash hashOf(const Record &record)
{
    return hashOf(QByteArrayView(record.bytes));
}

} // namespace doorstep
