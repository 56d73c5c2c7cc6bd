#include "input.h"

#include "cbor_reader.h"

#include <QtEndian>

#include <algorithm>
#include <map>

namespace doorstep {

namespace {

bool isMap(QByteArrayView bytes)
{
    CborReader in(bytes);
    if (in.peek() != CborReader::Type::Map)
        return false;
    in.item();
    return in.ok() && in.atEnd();
}

} // namespace

quint8 Input::byte()
{
    if (m_left.isEmpty())
        return 0;
    const auto first = quint8(m_left.front());
    m_left = m_left.sliced(1);
    return first;
}

QByteArrayView Input::some()
{
    const auto size = std::min<qsizetype>(byte(), m_left.size());
    const QByteArrayView taken = m_left.first(size);
    m_left = m_left.sliced(size);
    return taken;
}

QUuid idOf(quint32 number)
{
    QByteArray raw(16, '\x11');
    qToBigEndian(number, raw.data());
    return QUuid::fromRfc4122(raw);
}

std::vector<Record> recordsOf(Input &input, const Speaker &speaker, std::span<const quint32> kinds)
{
    constexpr size_t most = 40;
    constexpr quint32 firstRecord = 0x1000;
    constexpr quint8 entities = 4;
    std::vector<Record> records;
    Chain chain;
    while (!input.isAtEnd() && records.size() < most) {
        Record record;
        record.id = idOf(firstRecord + quint32(records.size()));
        record.stream = speaker.stream;
        record.kind = kinds[input.byte() % kinds.size()];
        record.entity = idOf(1 + input.byte() % entities);
        record.author = speaker.author;
        record.device = speaker.device;
        record.happened.wallMs = 1'772'442'300'000 + 1'000LL * input.byte();
        record.happened.zone = "Europe/London";
        record.hlc = quint64(record.happened.wallMs) << 16;
        for (quint8 left = input.byte() % 4; left > 0 && !records.empty(); --left) {
            const QUuid known = records[input.byte() % records.size()].id;
            if (std::ranges::count(record.replaces, known) == 0)
                record.replaces.push_back(known);
        }
        const QByteArrayView body = input.some();
        record.body = isMap(body) ? body.toByteArray() : QByteArray("\xa0");
        record.chain = chain;
        if (!seal(record))
            continue;
        chain = {chain.n + 1, hashOf(record)};
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace doorstep
