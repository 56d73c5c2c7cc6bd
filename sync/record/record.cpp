#include "record.h"

#include "cbor_reader.h"
#include "cbor_writer.h"

namespace doorstep {

namespace {

// The keys of the record map, as in sync/protocol/README.md.
enum Key : quint8 {
    Id = 1,
    Stream,
    Entity,
    Kind,
    KindVersion,
    Body,
    Author,
    Device,
    ChainNumber,
    ChainPrev,
    WhenHappened,
    HybridStamp,
    Replaces,
    Blobs,
};

void write(CborWriter &out, const Happened &happened)
{
    out.array(happened.server ? 6 : 4);
    out.integer(happened.wallMs);
    out.utf8(happened.zone);
    out.uuid(happened.boot);
    out.integer(happened.sinceBootMs);
    if (happened.server) {
        out.integer(happened.server->offsetMs);
        out.integer(happened.server->ageMs);
    }
}

/// Within a thousand years of 1970: sums and differences of such times never overflow.
qint64 time(CborReader &in)
{
    constexpr qint64 Most = qint64(1000) * 366 * 86'400'000;
    const qint64 ms = in.integer();
    if (ms > Most || ms < -Most)
        in.fail();
    return ms;
}

Happened readHappened(CborReader &in)
{
    Happened happened;
    const quint64 items = in.array();
    if (items != 4 && items != 6)
        in.fail();
    happened.wallMs = time(in);
    happened.zone = in.utf8().toByteArray();
    happened.boot = in.uuid();
    happened.sinceBootMs = time(in);
    if (items == 6) {
        const qint64 offset = time(in);
        happened.server = ServerOffset{offset, time(in)};
    }
    return happened;
}

BlobRef readBlob(CborReader &in)
{
    BlobRef blob;
    if (in.array() != 3)
        in.fail();
    const auto hash = in.bytes();
    if (hash.size() != 32)
        in.fail();
    blob.hash = Hash::from(hash);
    blob.size = in.unsignedInteger();
    blob.type = in.utf8().toByteArray();
    return blob;
}

quint32 small(CborReader &in)
{
    const quint64 value = in.unsignedInteger();
    if (value > 0xffffffff)
        in.fail();
    return static_cast<quint32>(value);
}

constexpr quint32 bit(Key key)
{
    return 1U << key;
}
constexpr quint32 Needed = bit(Id) | bit(Stream) | bit(Entity) | bit(Kind) | bit(KindVersion) | bit(Body)
    | bit(Author) | bit(Device) | bit(ChainNumber) | bit(ChainPrev) | bit(WhenHappened) | bit(HybridStamp);

bool readField(CborReader &in, Record &record, quint64 key)
{
    switch (key) {
    case Id:
        record.id = in.uuid();
        return true;
    case Stream:
        record.stream = in.uuid();
        return true;
    case Entity:
        record.entity = in.uuid();
        return true;
    case Kind:
        record.kind = small(in);
        return true;
    case KindVersion:
        record.kindVersion = small(in);
        return true;
    case Body:
        if (in.peek() != CborReader::Type::Map)
            in.fail();
        record.body = in.item().toByteArray();
        return true;
    case Author:
        record.author = in.uuid();
        return true;
    case Device:
        record.device = in.uuid();
        return true;
    case ChainNumber:
        record.chain.n = in.unsignedInteger();
        return true;
    case ChainPrev: {
        const auto prev = in.bytes();
        if (prev.size() != 32)
            in.fail();
        record.chain.prev = Hash::from(prev);
        return true;
    }
    case WhenHappened:
        record.happened = readHappened(in);
        return true;
    case HybridStamp:
        record.hlc = in.unsignedInteger();
        if (record.hlc > HybridClock::Greatest)
            in.fail();
        return true;
    case Replaces:
        for (quint64 left = in.array(); left > 0 && in.ok(); --left)
            record.replaces.push_back(in.uuid());
        if (record.replaces.empty() || record.replaces.size() > MaxReplaces)
            in.fail();
        return true;
    case Blobs:
        for (quint64 left = in.array(); left > 0 && in.ok(); --left)
            record.blobs.push_back(readBlob(in));
        if (record.blobs.empty() || record.blobs.size() > MaxBlobs)
            in.fail();
        return true;
    default:
        return false;
    }
}

Error malformed(const char *why)
{
    return {Fault::Malformed, QString::fromLatin1(why)};
}

} // namespace

Outcome seal(Record &record)
{
    if (record.replaces.size() > MaxReplaces || record.blobs.size() > MaxBlobs)
        return malformed("record: too many references");
    CborWriter out;
    out.reserve(320 + record.body.size());
    {
        CborFields map(out);
        map.field(Id).uuid(record.id);
        map.field(Stream).uuid(record.stream);
        map.field(Entity).uuid(record.entity);
        map.field(Kind).unsignedInteger(record.kind);
        map.field(KindVersion).unsignedInteger(record.kindVersion);
        map.field(Body).item(record.body);
        map.field(Author).uuid(record.author);
        map.field(Device).uuid(record.device);
        map.field(ChainNumber).unsignedInteger(record.chain.n);
        map.field(ChainPrev).bytes(record.chain.prev.view());
        write(map.field(WhenHappened), record.happened);
        map.field(HybridStamp).unsignedInteger(record.hlc);
        if (!record.replaces.empty()) {
            map.field(Replaces).array(record.replaces.size());
            for (const QUuid &replaced : record.replaces)
                out.uuid(replaced);
        }
        if (!record.blobs.empty()) {
            map.field(Blobs).array(record.blobs.size());
            for (const BlobRef &blob : record.blobs) {
                out.array(3);
                out.bytes(blob.hash.view());
                out.unsignedInteger(blob.size);
                out.utf8(blob.type);
            }
        }
    }
    if (out.written().size() > MaxRecordBytes)
        return malformed("record: over 64 KiB");
    record.bytes = out.take();
    return done();
}

Result<Record> readRecord(QByteArrayView bytes)
{
    if (bytes.size() > MaxRecordBytes)
        return malformed("record: over 64 KiB");
    Record record;
    CborReader in(bytes);
    quint32 seen = 0;
    in.fields([&](quint64 key) {
        if (key < 32)
            seen |= 1U << key;
        return readField(in, record, key);
    });
    if (!in.ok() || !in.atEnd())
        return malformed("record: not deterministic CBOR of a record");
    if ((seen & Needed) != Needed)
        return malformed("record: a needed field is missing");
    if (record.chain.n == 0 || record.id.isNull() || record.stream.isNull() || record.entity.isNull())
        return malformed("record: a field is empty");
    record.bytes = bytes.toByteArray();
    return record;
}

} // namespace doorstep
