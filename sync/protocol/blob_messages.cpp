#include "message_fields.h"

namespace doorstep {

namespace {

Error malformedBlob(const char *what)
{
    return {Fault::Malformed,
            QStringLiteral("%1: not a part of a blob that may travel").arg(QLatin1StringView(what))};
}

// Both requests begin with a blob and a place in it.

template <class Request>
void writePlace(CborFields &map, const Request &request)
{
    map.field(1).bytes(request.hash.view());
    map.field(2).unsignedInteger(request.size);
    if (request.at > 0)
        map.field(3).unsignedInteger(request.at);
}

template <class Request>
bool takePlace(Request &request, CborReader &in, quint64 key)
{
    switch (key) {
    case 1:
        request.hash = hash(in);
        return true;
    case 2:
        request.size = in.unsignedInteger();
        return true;
    case 3:
        request.at = in.unsignedInteger();
        return true;
    default:
        return false;
    }
}

/// Whether it names a blob that may travel, and the beginning of one of its parts.
template <class Request>
bool isPlace(const Request &request)
{
    return isFit({request.hash, request.size, {}}) && blobPartAt(request.size, request.at) > 0;
}

} // namespace

QByteArray encode(const BlobPutRequest &request)
{
    CborWriter out;
    out.reserve(request.part.size() + 64);
    {
        CborFields map(out);
        writePlace(map, request);
        if (!request.part.isEmpty())
            map.field(4).bytes(request.part);
    }
    return out.take();
}

template <>
Result<BlobPutRequest> decode(QByteArrayView bytes)
{
    const auto take = [](BlobPutRequest &request, CborReader &in, quint64 key) {
        if (key != 4)
            return takePlace(request, in, key);
        request.part = limitedBytes(in, BlobPartBytes);
        return true;
    };
    auto request = readMessage(bytes, keys(1, 2), "blob put request", BlobPutRequest{}, take);
    if (!request)
        return request;
    const bool isWhole =
        request->part.isEmpty() || request->part.size() == blobPartAt(request->size, request->at);
    if (!isPlace(*request) || !isWhole)
        return malformedBlob("blob put request");
    return request;
}

QByteArray encode(const BlobPutReply &reply)
{
    CborWriter out;
    {
        CborFields map(out);
        writeHead(map.field(1), reply.head);
        map.field(2).unsignedInteger(reply.have);
    }
    return out.take();
}

template <>
Result<BlobPutReply> decode(QByteArrayView bytes)
{
    const auto take = [](BlobPutReply &reply, CborReader &in, quint64 key) {
        switch (key) {
        case 1:
            reply.head = readHead(in);
            return true;
        case 2:
            reply.have = in.unsignedInteger();
            return true;
        default:
            return false;
        }
    };
    return readMessage(bytes, keys(1, 2), "blob put reply", BlobPutReply{}, take);
}

QByteArray encode(const BlobGetRequest &request)
{
    CborWriter out;
    {
        CborFields map(out);
        writePlace(map, request);
    }
    return out.take();
}

template <>
Result<BlobGetRequest> decode(QByteArrayView bytes)
{
    auto request =
        readMessage(bytes, keys(1, 2), "blob get request", BlobGetRequest{}, takePlace<BlobGetRequest>);
    if (request && !isPlace(*request))
        return malformedBlob("blob get request");
    return request;
}

QByteArray encode(const BlobGetReply &reply)
{
    CborWriter out;
    out.reserve(reply.part.size() + 64);
    {
        CborFields map(out);
        writeHead(map.field(1), reply.head);
        if (!reply.part.isEmpty())
            map.field(2).bytes(reply.part);
    }
    return out.take();
}

template <>
Result<BlobGetReply> decode(QByteArrayView bytes)
{
    const auto take = [](BlobGetReply &reply, CborReader &in, quint64 key) {
        switch (key) {
        case 1:
            reply.head = readHead(in);
            return true;
        case 2:
            reply.part = limitedBytes(in, BlobPartBytes);
            return true;
        default:
            return false;
        }
    };
    return readMessage(bytes, keys(1), "blob get reply", BlobGetReply{}, take);
}

} // namespace doorstep
