#include "message_fields.h"

namespace doorstep {

namespace {

constexpr QByteArrayView ErrandPurpose("doorstep errand 1");
constexpr QByteArrayView OrderPurpose("doorstep order 1");

void write(CborWriter &out, const Envelope &envelope)
{
    out.array(2);
    out.bytes(envelope.sealedKey);
    out.array(envelope.entries.size());
    for (const CourierEntry &entry : envelope.entries) {
        out.array(2);
        out.unsignedInteger(entry.number);
        out.bytes(entry.box);
    }
}

CourierEntry readEntry(CborReader &in)
{
    CourierEntry entry;
    tuple(in, 2);
    entry.number = in.unsignedInteger();
    entry.box = in.bytes().toByteArray();
    return entry;
}

/// No more entries in all of them than a push has records.
std::vector<Envelope> readEnvelopes(CborReader &in)
{
    size_t left = MaxPushRecords;
    return list(in, MaxPushRecords, [&left](CborReader &from) {
        Envelope envelope;
        tuple(from, 2);
        envelope.sealedKey = from.bytes().toByteArray();
        envelope.entries = list(from, left, readEntry);
        left -= std::min(left, envelope.entries.size());
        return envelope;
    });
}

void write(CborWriter &out, const OrderDone &done)
{
    out.array(4);
    out.unsignedInteger(static_cast<quint64>(done.order.kind));
    out.uuid(done.order.id);
    out.integer(done.atMs);
    out.bytes(viewOf(done.signature));
}

OrderDone readDone(CborReader &in)
{
    OrderDone done;
    tuple(in, 4);
    const auto kind = upTo(in, OrderKind::Wipe);
    done.order = {kind, in.uuid()};
    if (kind != OrderKind::Lock && kind != OrderKind::Wipe)
        in.fail();
    done.atMs = in.integer();
    done.signature = exactly<Signature>(in);
    return done;
}

void writeFields(CborFields &map, CborWriter &out, const ErrandRequest &request)
{
    map.field(1).uuid(request.device);
    map.field(2).integer(request.atMs);
    if (!request.envelopes.empty()) {
        map.field(3).array(request.envelopes.size());
        for (const Envelope &envelope : request.envelopes)
            write(out, envelope);
    }
    if (request.unsentAfter > 0)
        map.field(4).unsignedInteger(request.unsentAfter);
    if (!request.done.empty()) {
        map.field(5).array(request.done.size());
        for (const OrderDone &done : request.done)
            write(out, done);
    }
}

/// What is signed: the hash of the map without the signature.
QByteArray errandMessage(const ErrandRequest &request)
{
    CborWriter out;
    {
        CborFields map(out);
        writeFields(map, out, request);
    }
    return hashOf(QByteArrayView(out.written())).view().toByteArray();
}

QByteArray doneMessage(const OrderDone &done)
{
    CborWriter out;
    out.array(3);
    out.unsignedInteger(static_cast<quint64>(done.order.kind));
    out.uuid(done.order.id);
    out.integer(done.atMs);
    return out.take();
}

} // namespace

QByteArray encode(const ErrandRequest &request)
{
    CborWriter out;
    {
        CborFields map(out);
        writeFields(map, out, request);
        map.field(6).bytes(viewOf(request.signature));
    }
    return out.take();
}

template <>
Result<ErrandRequest> decode(QByteArrayView bytes)
{
    const auto take = [](ErrandRequest &request, CborReader &in, quint64 key) {
        switch (key) {
        case 1:
            request.device = in.uuid();
            return true;
        case 2:
            request.atMs = in.integer();
            return true;
        case 3:
            request.envelopes = readEnvelopes(in);
            return true;
        case 4:
            request.unsentAfter = in.unsignedInteger();
            return true;
        case 5:
            request.done = list(in, MaxOrdersDone, readDone);
            return true;
        case 6:
            request.signature = exactly<Signature>(in);
            return true;
        default:
            return false;
        }
    };
    if (bytes.size() > MaxPushBytes)
        return Error{Fault::Malformed, QStringLiteral("errand request: over 1 MiB")};
    return readMessage(bytes, keys(1, 2, 6), "errand request", ErrandRequest{}, take);
}

QByteArray encode(const ErrandReply &reply)
{
    CborWriter out;
    {
        CborFields map(out);
        writeHead(map.field(1), reply.head);
        if (!reply.receipts.empty()) {
            map.field(2).array(reply.receipts.size());
            for (const Receipt &receipt : reply.receipts)
                write(out, receipt);
        }
        if (reply.order)
            write(map.field(3), *reply.order);
    }
    return out.take();
}

template <>
Result<ErrandReply> decode(QByteArrayView bytes)
{
    const auto take = [](ErrandReply &reply, CborReader &in, quint64 key) {
        switch (key) {
        case 1:
            reply.head = readHead(in);
            return true;
        case 2:
            reply.receipts = list(in, MaxPushRecords, readReceipt);
            return true;
        case 3:
            reply.order = readOrder(in);
            return true;
        default:
            return false;
        }
    };
    return readMessage(bytes, keys(1), "errand reply", ErrandReply{}, take);
}

Signature signErrand(const ErrandRequest &request, const SigningKey &courier)
{
    return courier.sign(ErrandPurpose, errandMessage(request));
}

bool verifyErrand(const ErrandRequest &request, const PublicKey &courier)
{
    return verify(courier, ErrandPurpose, errandMessage(request), request.signature);
}

Signature signDone(const OrderDone &done, const SigningKey &courier)
{
    return courier.sign(OrderPurpose, doneMessage(done));
}

bool verifyDone(const OrderDone &done, const PublicKey &courier)
{
    return verify(courier, OrderPurpose, doneMessage(done), done.signature);
}

} // namespace doorstep
