#include "stream_teller.h"

#include "need.h"
#include "uuid7.h"

using namespace doorstep;

namespace {

constexpr qint64 HeardAfterMs = 2 * MinuteMs;
constexpr qint64 UpSinceMs = WorkTodayMs - 400 * DayMs; ///< no device was started anew

} // namespace

QUuid madeUpId(const char *what, int number)
{
    static const QUuid space(QStringLiteral("{6d0f3c52-7f2a-4a43-9c0e-2f5b8f6a1d01}"));
    return uuidNamed(space, QByteArray(what) + QByteArray::number(number));
}

Writer asOffice()
{
    return {madeUpId("office"), madeUpId("desk")};
}

Writer asCarer(int number)
{
    return {Year::carer(number), madeUpId("tablet", number)};
}

StreamTeller::StreamTeller(const QUuid &stream, StreamAbout about, quint32 seed)
    : chance(seed)
    , m_told{stream, about, {}}
{
}

QUuid StreamTeller::add(const Writer &writer, qint64 atMs, Record record)
{
    Chain &end = m_chains[writer.account];
    record.id = freshId(atMs);
    record.stream = m_told.id;
    if (record.entity.isNull())
        record.entity = record.id;
    record.author = writer.account;
    record.device = writer.device;
    record.chain = end;
    record.happened = {atMs, "Europe/London", writer.device, atMs - UpSinceMs, ServerOffset{12, 3'000}};
    record.hlc = quint64(atMs) << 16;
    need(seal(record));
    end = {end.n + 1, hashOf(record)};
    m_told.entries.push_back({m_told.entries.size() + 1, atMs + HeardAfterMs, record});
    return record.entity;
}

QUuid StreamTeller::freshId(qint64 atMs)
{
    QByteArray random(12, Qt::Uninitialized);
    for (int i = 0; i < 12; i += 4) {
        const auto word = quint32(chance.next() * 4294967296.0);
        std::memcpy(random.data() + i, &word, sizeof word);
    }
    return uuid7(atMs, random);
}
