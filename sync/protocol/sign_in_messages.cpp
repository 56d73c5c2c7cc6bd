#include "message_fields.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr QByteArrayView SessionPurpose("doorstep session 1");
constexpr QByteArrayView ReplyPurpose("doorstep reply 1");

void write(CborWriter &out, const Account &account)
{
    out.array(3);
    out.uuid(account.id);
    out.unsignedInteger(account.reader);
    out.text(account.name);
}

void write(CborWriter &out, const std::vector<Hash> &pins)
{
    out.array(pins.size());
    for (const Hash &pin : pins)
        out.bytes(pin.view());
}

Account readAccount(CborReader &in)
{
    Account account;
    tuple(in, 3);
    account.id = in.uuid();
    account.reader = upTo<quint8>(in, 0xff);
    account.name = name(in);
    return account;
}

QByteArray sessionMessage(const SessionRequest &request)
{
    CborWriter out;
    out.array(4);
    out.uuid(request.device);
    out.uuid(request.account);
    out.integer(request.atMs);
    out.bytes(request.nonce);
    return out.take();
}

QByteArray replyMessage(const QUuid &device, QByteArrayView path, QByteArrayView body)
{
    return device.toRfc4122() + path.toByteArray() + hashOf(body).view().toByteArray();
}

} // namespace

QByteArray encode(const EnrolRequest &request)
{
    CborWriter out;
    {
        CborFields map(out);
        map.field(1).bytes(request.secret);
        map.field(2).bytes(viewOf(request.deviceKey));
        map.field(3).text(request.deviceName);
        map.field(4).bytes(viewOf(request.courierKey));
    }
    return out.take();
}

template <>
Result<EnrolRequest> decode(QByteArrayView bytes)
{
    const auto take = [](EnrolRequest &request, CborReader &in, quint64 key) {
        switch (key) {
        case 1:
            request.secret = limitedBytes(in, MaxWordBytes);
            return true;
        case 2:
            request.deviceKey = exactly<PublicKey>(in);
            return true;
        case 3:
            request.deviceName = name(in);
            return true;
        case 4:
            request.courierKey = exactly<PublicKey>(in);
            return true;
        default:
            return false;
        }
    };
    return readMessage(bytes, keys(1, 2, 3, 4), "enrol request", EnrolRequest{}, take);
}

QByteArray encode(const EnrolReply &reply)
{
    CborWriter out;
    {
        CborFields map(out);
        writeHead(map.field(1), reply.head);
        map.field(2).uuid(reply.device);
        write(map.field(3), reply.account);
        map.field(4).uuid(reply.agency);
        map.field(5).text(reply.agencyName);
        map.field(6).bytes(viewOf(reply.serverKey));
        write(map.field(7), reply.pins);
        map.field(8).bytes(viewOf(reply.sealingKey));
        map.field(9).bytes(viewOf(reply.recoveryKey));
    }
    return out.take();
}

template <>
Result<EnrolReply> decode(QByteArrayView bytes)
{
    const auto take = [](EnrolReply &reply, CborReader &in, quint64 key) {
        switch (key) {
        case 1:
            reply.head = readHead(in);
            return true;
        case 2:
            reply.device = in.uuid();
            return true;
        case 3:
            reply.account = readAccount(in);
            return true;
        case 4:
            reply.agency = in.uuid();
            return true;
        case 5:
            reply.agencyName = name(in);
            return true;
        case 6:
            reply.serverKey = exactly<PublicKey>(in);
            return true;
        case 7:
            reply.pins = list(in, MaxPins, hash);
            return true;
        case 8:
            reply.sealingKey = exactly<PublicKey>(in);
            return true;
        case 9:
            reply.recoveryKey = exactly<PublicKey>(in);
            return true;
        default:
            return false;
        }
    };
    return readMessage(bytes, keys(1, 2, 3, 4, 5, 6, 7, 8, 9), "enrol reply", EnrolReply{}, take);
}

QByteArray encode(const SessionRequest &request)
{
    CborWriter out;
    {
        CborFields map(out);
        map.field(1).uuid(request.device);
        map.field(2).uuid(request.account);
        map.field(3).integer(request.atMs);
        map.field(4).bytes(request.nonce);
        map.field(5).bytes(viewOf(request.signature));
        if (!request.pinsTag.isEmpty())
            map.field(6).bytes(request.pinsTag);
    }
    return out.take();
}

template <>
Result<SessionRequest> decode(QByteArrayView bytes)
{
    const auto take = [](SessionRequest &request, CborReader &in, quint64 key) {
        switch (key) {
        case 1:
            request.device = in.uuid();
            return true;
        case 2:
            request.account = in.uuid();
            return true;
        case 3:
            request.atMs = in.integer();
            return true;
        case 4:
            request.nonce = limitedBytes(in, 16);
            if (request.nonce.size() != 16)
                in.fail();
            return true;
        case 5:
            request.signature = exactly<Signature>(in);
            return true;
        case 6:
            request.pinsTag = limitedBytes(in, MaxTagBytes);
            return true;
        default:
            return false;
        }
    };
    return readMessage(bytes, keys(1, 2, 3, 4, 5), "session request", SessionRequest{}, take);
}

QByteArray encode(const SessionReply &reply)
{
    CborWriter out;
    {
        CborFields map(out);
        writeHead(map.field(1), reply.head);
        map.field(2).bytes(reply.token);
        map.field(3).integer(reply.secondsToLive);
        if (!reply.pins.empty())
            write(map.field(4), reply.pins);
    }
    return out.take();
}

template <>
Result<SessionReply> decode(QByteArrayView bytes)
{
    const auto take = [](SessionReply &reply, CborReader &in, quint64 key) {
        switch (key) {
        case 1:
            reply.head = readHead(in);
            return true;
        case 2:
            reply.token = limitedBytes(in, 32);
            if (reply.token.size() != 32)
                in.fail();
            return true;
        case 3:
            reply.secondsToLive = in.integer();
            return true;
        case 4:
            reply.pins = list(in, MaxPins, hash);
            if (reply.pins.empty())
                in.fail();
            return true;
        default:
            return false;
        }
    };
    return readMessage(bytes, keys(1, 2, 3), "session reply", SessionReply{}, take);
}

QByteArray pinsTag(std::vector<Hash> pins)
{
    std::ranges::sort(pins);
    QByteArray all;
    for (const Hash &pin : pins)
        all += pin.view();
    return hashOf(all).view().first(MaxTagBytes).toByteArray();
}

Signature signSession(const SessionRequest &request, const SigningKey &device)
{
    return device.sign(SessionPurpose, sessionMessage(request));
}

bool verifySession(const SessionRequest &request, const PublicKey &device)
{
    return verify(device, SessionPurpose, sessionMessage(request), request.signature);
}

QByteArray signReply(const QUuid &device, QByteArrayView path, QByteArrayView body, const SigningKey &server)
{
    return viewOf(server.sign(ReplyPurpose, replyMessage(device, path, body))).toByteArray().toBase64();
}

bool verifyReply(const QUuid &device, QByteArrayView path, QByteArrayView body, QByteArrayView header,
                 const PublicKey &server)
{
    const auto raw =
        QByteArray::fromBase64Encoding(header.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    const auto signature = raw ? signatureFrom(*raw) : std::nullopt;
    return signature && verify(server, ReplyPurpose, replyMessage(device, path, body), *signature);
}

} // namespace doorstep
