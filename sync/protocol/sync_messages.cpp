#include "message_fields.h"
#include "page_codec.h"

namespace doorstep {

namespace {

constexpr size_t Unlimited = std::numeric_limits<size_t>::max(); // but for the bytes of the message

void write(CborWriter &out, const SignedHead &head)
{
    out.array(6);
    out.uuid(head.stream);
    out.uuid(head.author);
    out.uuid(head.device);
    out.unsignedInteger(head.n);
    out.bytes(head.hash.view());
    out.bytes(viewOf(head.signature));
}

SignedHead readSignedHead(CborReader &in)
{
    SignedHead head;
    tuple(in, 6);
    head.stream = in.uuid();
    head.author = in.uuid();
    head.device = in.uuid();
    head.n = in.unsignedInteger();
    head.hash = hash(in);
    head.signature = exactly<Signature>(in);
    return head;
}

void write(CborWriter &out, const Lease &lease)
{
    CborFields map(out);
    map.field(1).bytes(lease.tag);
    map.field(2).integer(lease.untilMs);
    map.field(3).array(lease.streams.size());
    for (const LeasedStream &leased : lease.streams) {
        out.array(3);
        out.uuid(leased.stream);
        out.unsignedInteger(static_cast<quint64>(leased.kind));
        out.unsignedInteger(leased.head);
    }
    if (lease.safeMs > 0)
        map.field(4).integer(lease.safeMs);
}

LeasedStream readLeasedStream(CborReader &in)
{
    LeasedStream leased;
    tuple(in, 3);
    leased.stream = in.uuid();
    leased.kind = upTo(in, StreamKind::Person);
    leased.head = in.unsignedInteger();
    return leased;
}

bool ascend(const std::vector<LeasedStream> &streams)
{
    return std::ranges::adjacent_find(streams,
                                      [](const LeasedStream &a, const LeasedStream &b) {
                                          return a.stream.toRfc4122() >= b.stream.toRfc4122();
                                      })
        == streams.end();
}

Lease readLease(CborReader &in)
{
    Lease lease;
    quint32 seen = 0;
    in.fields([&](quint64 key) {
        switch (key) {
        case 1:
            lease.tag = limitedBytes(in, 8);
            break;
        case 2:
            lease.untilMs = in.integer();
            break;
        case 3:
            lease.streams = list(in, Unlimited, readLeasedStream);
            break;
        case 4:
            lease.safeMs = in.integer();
            return true;
        default:
            return false;
        }
        seen |= 1U << key;
        return true;
    });
    if (seen != keys(1, 2, 3) || lease.tag.size() != 8 || !ascend(lease.streams))
        in.fail();
    return lease;
}

void write(CborWriter &out, const HeardDevice &heard)
{
    out.array(4);
    out.uuid(heard.device);
    out.uuid(heard.account);
    out.integer(heard.lastHeardMs);
    out.unsignedInteger(heard.unsent);
}

HeardDevice readHeardDevice(CborReader &in)
{
    HeardDevice heard;
    tuple(in, 4);
    heard.device = in.uuid();
    heard.account = in.uuid();
    heard.lastHeardMs = in.integer();
    heard.unsent = in.unsignedInteger();
    return heard;
}

StreamPosition readPosition(CborReader &in)
{
    StreamPosition position;
    tuple(in, 2);
    position.stream = in.uuid();
    position.have = in.unsignedInteger();
    return position;
}

void write(CborWriter &out, const std::vector<Page> &pages)
{
    out.array(pages.size());
    for (const Page &page : pages)
        writePage(out, page);
}

template <class Held>
bool anyHolds(const std::vector<Page> &pages)
{
    return std::ranges::any_of(pages, [](const Page &page) {
        return std::ranges::any_of(
            page.entries, [](const PageEntry &entry) { return std::holds_alternative<Held>(entry.held); });
    });
}

bool isTimed(const Page &page)
{
    return std::ranges::any_of(page.entries, [](const PageEntry &entry) { return entry.heardMs != 0; });
}

/// A push has neither numbers nor times nor stubs, and not too many records.
std::vector<Page> readPushedPages(CborReader &in)
{
    auto pages = list(in, MaxPushRecords, readPage);
    size_t records = 0;
    for (const Page &page : pages) {
        records += page.entries.size();
        if (page.head != 0 || page.entries.empty() || page.entries.front().number != 0 || isTimed(page))
            in.fail();
    }
    if (records > MaxPushRecords || anyHolds<Hash>(pages) || anyHolds<LeftOut>(pages))
        in.fail();
    return pages;
}

/// Everything in a pull is numbered, below the head of its stream, and can be read.
std::vector<Page> readPulledPages(CborReader &in)
{
    auto pages = list(in, Unlimited, readPage);
    for (const Page &page : pages)
        if (!page.entries.empty()
            && (page.entries.front().number == 0 || lastNumber(page.entries.back()) > page.head))
            in.fail();
    if (anyHolds<Unreadable>(pages))
        in.fail();
    return pages;
}

} // namespace

QByteArray encode(const PushRequest &request)
{
    CborWriter out;
    {
        CborFields map(out);
        write(map.field(1), request.pages);
        map.field(2).array(request.heads.size());
        for (const SignedHead &head : request.heads)
            write(out, head);
        if (request.unsentAfter > 0)
            map.field(3).unsignedInteger(request.unsentAfter);
    }
    return out.take();
}

template <>
Result<PushRequest> decode(QByteArrayView bytes)
{
    const auto take = [](PushRequest &request, CborReader &in, quint64 key) {
        switch (key) {
        case 1:
            request.pages = readPushedPages(in);
            return true;
        case 2:
            request.heads = list(in, MaxPushRecords, readSignedHead);
            return true;
        case 3:
            request.unsentAfter = in.unsignedInteger();
            return true;
        default:
            return false;
        }
    };
    if (bytes.size() > MaxPushBytes)
        return Error{Fault::Malformed, QStringLiteral("push request: over 1 MiB")};
    return readMessage(bytes, keys(1, 2), "push request", PushRequest{}, take);
}

QByteArray encode(const PushReply &reply)
{
    CborWriter out;
    {
        CborFields map(out);
        writeHead(map.field(1), reply.head);
        map.field(2).array(reply.receipts.size());
        for (const Receipt &receipt : reply.receipts)
            write(out, receipt);
    }
    return out.take();
}

template <>
Result<PushReply> decode(QByteArrayView bytes)
{
    const auto take = [](PushReply &reply, CborReader &in, quint64 key) {
        switch (key) {
        case 1:
            reply.head = readHead(in);
            return true;
        case 2:
            reply.receipts = list(in, MaxPushRecords, readReceipt);
            return true;
        default:
            return false;
        }
    };
    return readMessage(bytes, keys(1, 2), "push reply", PushReply{}, take);
}

QByteArray encode(const PullRequest &request)
{
    CborWriter out;
    {
        CborFields map(out);
        if (request.cursor)
            map.field(1).unsignedInteger(*request.cursor);
        if (!request.leaseTag.isEmpty())
            map.field(2).bytes(request.leaseTag);
        if (!request.behind.empty()) {
            map.field(3).array(request.behind.size());
            for (const StreamPosition &position : request.behind) {
                out.array(2);
                out.uuid(position.stream);
                out.unsignedInteger(position.have);
            }
        }
        if (request.unsent > 0)
            map.field(4).unsignedInteger(request.unsent);
        if (request.mostBytes > 0)
            map.field(5).unsignedInteger(request.mostBytes);
    }
    return out.take();
}

template <>
Result<PullRequest> decode(QByteArrayView bytes)
{
    const auto take = [](PullRequest &request, CborReader &in, quint64 key) {
        switch (key) {
        case 1:
            request.cursor = in.unsignedInteger();
            return true;
        case 2:
            request.leaseTag = limitedBytes(in, 8);
            return true;
        case 3:
            request.behind = list(in, MaxPullPositions, readPosition);
            return true;
        case 4:
            request.unsent = in.unsignedInteger();
            return true;
        case 5:
            request.mostBytes = in.unsignedInteger();
            return true;
        default:
            return false;
        }
    };
    return readMessage(bytes, 0, "pull request", PullRequest{}, take);
}

QByteArray encode(const PullReply &reply)
{
    CborWriter out;
    {
        CborFields map(out);
        writeHead(map.field(1), reply.head);
        map.field(2).unsignedInteger(reply.cursor);
        if (reply.lease)
            write(map.field(3), *reply.lease);
        if (!reply.pages.empty())
            write(map.field(4), reply.pages);
        if (reply.more)
            map.field(5).boolean(true);
        if (!reply.heard.empty()) {
            map.field(6).array(reply.heard.size());
            for (const HeardDevice &heard : reply.heard)
                write(out, heard);
        }
        if (reply.order)
            write(map.field(7), *reply.order);
    }
    return out.take();
}

template <>
Result<PullReply> decode(QByteArrayView bytes)
{
    const auto take = [](PullReply &reply, CborReader &in, quint64 key) {
        switch (key) {
        case 1:
            reply.head = readHead(in);
            return true;
        case 2:
            reply.cursor = in.unsignedInteger();
            return true;
        case 3:
            reply.lease = readLease(in);
            return true;
        case 4:
            reply.pages = readPulledPages(in);
            return true;
        case 5:
            reply.more = in.boolean();
            return true;
        case 6:
            reply.heard = list(in, Unlimited, readHeardDevice);
            return true;
        case 7:
            reply.order = readOrder(in);
            return true;
        default:
            return false;
        }
    };
    if (bytes.size() > MaxPlainBytes)
        return Error{Fault::Malformed, QStringLiteral("pull reply: over 8 MiB")};
    return readMessage(bytes, keys(1, 2), "pull reply", PullReply{}, take);
}

QByteArray encode(const WaitReply &reply)
{
    CborWriter out;
    {
        CborFields map(out);
        writeHead(map.field(1), reply.head);
        map.field(4).boolean(reply.changed);
    }
    return out.take();
}

template <>
Result<WaitReply> decode(QByteArrayView bytes)
{
    const auto take = [](WaitReply &reply, CborReader &in, quint64 key) {
        switch (key) {
        case 1:
            reply.head = readHead(in);
            return true;
        case 4:
            reply.changed = in.boolean();
            return true;
        default:
            return false;
        }
    };
    return readMessage(bytes, keys(1, 4), "wait reply", WaitReply{}, take);
}

QByteArray encode(const HealthReply &reply)
{
    CborWriter out;
    {
        CborFields map(out);
        writeHead(map.field(1), reply.head);
        map.field(2).text(reply.version);
    }
    return out.take();
}

template <>
Result<HealthReply> decode(QByteArrayView bytes)
{
    const auto take = [](HealthReply &reply, CborReader &in, quint64 key) {
        switch (key) {
        case 1:
            reply.head = readHead(in);
            return true;
        case 2:
            reply.version = name(in);
            return true;
        default:
            return false;
        }
    };
    return readMessage(bytes, keys(1, 2), "health reply", HealthReply{}, take);
}

QByteArray encode(const Refusal &refusal)
{
    CborWriter out;
    {
        CborFields map(out);
        writeHead(map.field(1), refusal.head);
        map.field(2).utf8(refusal.code);
    }
    return out.take();
}

template <>
Result<Refusal> decode(QByteArrayView bytes)
{
    const auto take = [](Refusal &refusal, CborReader &in, quint64 key) {
        switch (key) {
        case 1:
            refusal.head = readHead(in);
            return true;
        case 2:
            refusal.code = word(in);
            return true;
        default:
            return false;
        }
    };
    return readMessage(bytes, keys(1, 2), "refusal", Refusal{}, take);
}

} // namespace doorstep
