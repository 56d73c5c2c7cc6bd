#pragma once

#include "cbor_reader.h"
#include "cbor_writer.h"
#include "messages.h"
#include "protocol_limits.h"

namespace doorstep {

// How the parts that messages share are read. What is over a limit makes the reader fail.

inline QByteArray limitedBytes(CborReader &in, qsizetype most)
{
    const auto value = in.bytes();
    if (value.size() > most)
        in.fail();
    return value.toByteArray();
}

inline QByteArray word(CborReader &in)
{
    const auto value = in.utf8();
    if (value.size() > MaxWordBytes)
        in.fail();
    return value.toByteArray();
}

inline QString name(CborReader &in)
{
    const auto value = in.utf8();
    if (value.size() > MaxNameBytes)
        in.fail();
    return QString::fromUtf8(value);
}

template <class Array>
Array exactly(CborReader &in)
{
    Array array{};
    const auto value = in.bytes();
    if (value.size() != qsizetype(array.size())) {
        in.fail();
        return array;
    }
    memcpy(array.data(), value.data(), array.size());
    return array;
}

inline Hash hash(CborReader &in)
{
    return Hash{exactly<std::array<quint8, 32>>(in)};
}

template <class Small>
Small upTo(CborReader &in, Small most)
{
    const quint64 value = in.unsignedInteger();
    if (value > static_cast<quint64>(most))
        in.fail();
    return static_cast<Small>(value);
}

/// An array of exactly so many items is about to be read.
inline void tuple(CborReader &in, quint64 items)
{
    if (in.array() != items)
        in.fail();
}

template <class Read>
auto list(CborReader &in, size_t most, Read read)
{
    std::vector<std::decay_t<decltype(read(in))>> all;
    const quint64 items = in.array();
    if (items > most)
        in.fail();
    for (quint64 left = items; left > 0 && in.ok(); --left)
        all.push_back(read(in));
    return all;
}

inline void writeHead(CborWriter &out, const ReplyHead &head)
{
    out.array(3);
    out.integer(head.nowMs);
    out.unsignedInteger(head.epoch);
    out.unsignedInteger(head.oldestClient);
}

inline ReplyHead readHead(CborReader &in)
{
    ReplyHead head;
    tuple(in, 3);
    head.nowMs = in.integer();
    head.epoch = in.unsignedInteger();
    head.oldestClient = upTo<quint32>(in, 0xffffffff);
    return head;
}

inline void write(CborWriter &out, const Order &order)
{
    out.array(2);
    out.unsignedInteger(static_cast<quint64>(order.kind));
    out.uuid(order.id);
}

/// A kind that is not known is no order: it comes from a later server, and is asked about again.
inline std::optional<Order> readOrder(CborReader &in)
{
    tuple(in, 2);
    const quint64 kind = in.unsignedInteger();
    const QUuid id = in.uuid();
    if (kind != quint64(OrderKind::Lock) && kind != quint64(OrderKind::Wipe))
        return {};
    return Order{static_cast<OrderKind>(kind), id};
}

/// `[verdict, number]` or `[verdict, word]`
inline void write(CborWriter &out, const Receipt &receipt)
{
    const bool numbered = receipt.verdict == Verdict::Accepted || receipt.verdict == Verdict::Duplicate;
    out.array(2);
    out.unsignedInteger(static_cast<quint64>(receipt.verdict));
    if (numbered)
        out.unsignedInteger(receipt.number);
    else
        out.utf8(receipt.reason);
}

inline Receipt readReceipt(CborReader &in)
{
    Receipt receipt;
    tuple(in, 2);
    receipt.verdict = upTo(in, Verdict::Malformed);
    if (receipt.verdict == Verdict::Accepted || receipt.verdict == Verdict::Duplicate)
        receipt.number = in.unsignedInteger();
    else
        receipt.reason = word(in);
    return receipt;
}

/// Reads one map that is the whole of the bytes. `take(in, key)` is as in CborReader::fields; every key from
/// 1 to 31 whose bit is in `needed` must be there.
template <class Message, class Take>
Result<Message> readMessage(QByteArrayView bytes, quint32 needed, const char *what, Message message,
                            Take take)
{
    CborReader in(bytes);
    quint32 seen = 0;
    if (in.peek() != CborReader::Type::Map)
        in.fail();
    in.fields([&](quint64 key) {
        if (key < 32)
            seen |= 1U << key;
        return take(message, in, key);
    });
    if (!in.ok() || !in.atEnd())
        return Error{Fault::Malformed,
                     QStringLiteral("%1: not deterministic CBOR of one, near byte %2")
                         .arg(QLatin1StringView(what))
                         .arg(in.position())};
    if ((seen & needed) != needed)
        return Error{Fault::Malformed,
                     QStringLiteral("%1: a needed field is missing").arg(QLatin1StringView(what))};
    return message;
}

constexpr quint32 keys(auto... key)
{
    return ((1U << key) | ...);
}

} // namespace doorstep
