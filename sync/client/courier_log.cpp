#include "courier_log.h"

#include <QtEndian>

namespace doorstep {

namespace {

// A frame: the mark, the kind (1 byte), the length of what follows the sum (4 bytes, most significant first),
// the first 16 bytes of BLAKE2b-256 of kind, length and what follows, and that.
constexpr QByteArrayView Mark("\x89"
                              "DsC\r\n\x1a\n",
                              8);
constexpr qsizetype SumBytes = 16;
constexpr qsizetype FrameHead = Mark.size() + 1 + 4 + SumBytes;
constexpr qsizetype HashBytes = 32;
constexpr qsizetype MostPayload = 4 * 1024 * 1024;

enum class FrameKind : char { Key = 1, Item = 2, Gone = 3, Aside = 4 };

struct Frame {
    FrameKind kind = FrameKind::Key;
    QByteArrayView payload;
};

QByteArray sumOf(QByteArrayView kindAndLength, QByteArrayView payload)
{
    return hashOf(QByteArrayView(kindAndLength.toByteArray() + payload.toByteArray()))
        .view()
        .first(SumBytes)
        .toByteArray();
}

QByteArray frame(FrameKind kind, QByteArrayView payload)
{
    char head[5] = {static_cast<char>(kind)};
    qToBigEndian(quint32(payload.size()), head + 1);
    const QByteArrayView kindAndLength(head, sizeof head);
    return Mark.toByteArray() + kindAndLength.toByteArray() + sumOf(kindAndLength, payload)
        + payload.toByteArray();
}

/// The frame that begins here, if a whole one does.
std::optional<Frame> frameAt(QByteArrayView bytes)
{
    if (bytes.size() < FrameHead || !bytes.startsWith(Mark))
        return {};
    const QByteArrayView kindAndLength = bytes.sliced(Mark.size(), 5);
    const qsizetype length = qFromBigEndian<quint32>(kindAndLength.data() + 1);
    if (length > MostPayload || length > bytes.size() - FrameHead)
        return {};
    const QByteArrayView payload = bytes.sliced(FrameHead, length);
    if (bytes.sliced(Mark.size() + 5, SumBytes) != sumOf(kindAndLength, payload))
        return {};
    return Frame{static_cast<FrameKind>(kindAndLength[0]), payload};
}

QByteArray labels(std::span<const Hash> records)
{
    QByteArray all;
    for (const Hash &record : records)
        all += record.view();
    return all;
}

class Fold
{
public:
    void take(const Frame &one)
    {
        switch (one.kind) {
        case FrameKind::Key:
            m_log.sealedKey = one.payload.toByteArray();
            return;
        case FrameKind::Item:
            return takeItem(one.payload);
        case FrameKind::Gone:
            return eachLabel(one.payload, [this](const Hash &record) {
                m_items.erase(record);
                m_log.aside.erase(record);
            });
        case FrameKind::Aside:
            return eachLabel(one.payload, [this](const Hash &record) {
                if (m_items.erase(record) > 0)
                    m_log.aside.insert(record);
            });
        }
    }
    CourierLog finish()
    {
        std::map<quint64, CourierItem> ordered;
        for (auto &[record, item] : m_items)
            ordered.emplace(item.entry.number, std::move(item));
        for (auto &[number, item] : ordered)
            m_log.waiting.push_back(std::move(item));
        return std::move(m_log);
    }

private:
    void takeItem(QByteArrayView payload)
    {
        if (payload.size() < HashBytes + 8)
            return;
        const Hash record = Hash::from(payload.first(HashBytes));
        m_log.aside.erase(record);
        const auto number = qFromBigEndian<quint64>(payload.data() + HashBytes);
        m_items[record] = {record, {number, payload.sliced(HashBytes + 8).toByteArray()}};
    }
    template <class Take>
    static void eachLabel(QByteArrayView payload, Take take)
    {
        for (; payload.size() >= HashBytes; payload = payload.sliced(HashBytes))
            take(Hash::from(payload.first(HashBytes)));
    }

    CourierLog m_log;
    std::map<Hash, CourierItem> m_items;
};

} // namespace

CourierLog foldCourier(QByteArrayView bytes)
{
    Fold fold;
    qsizetype at = bytes.indexOf(Mark);
    while (at >= 0) {
        const auto one = frameAt(bytes.sliced(at));
        if (one)
            fold.take(*one);
        at = bytes.indexOf(Mark, at + (one ? FrameHead + one->payload.size() : 1));
    }
    return fold.finish();
}

QByteArray courierBegin(QByteArrayView sealedKey)
{
    const QByteArray once = frame(FrameKind::Key, sealedKey);
    return once + once;
}

QByteArray itemFrame(const CourierItem &item)
{
    char number[8];
    qToBigEndian(item.entry.number, number);
    return frame(FrameKind::Item,
                 item.record.view().toByteArray() + QByteArrayView(number, sizeof number).toByteArray()
                     + item.entry.box);
}

QByteArray goneFrame(std::span<const Hash> records)
{
    return frame(FrameKind::Gone, labels(records));
}

QByteArray asideFrame(std::span<const Hash> records)
{
    return frame(FrameKind::Aside, labels(records));
}

} // namespace doorstep
