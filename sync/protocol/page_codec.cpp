#include "page_codec.h"

#include "code_words.h"
#include "record_splice.h"

#include <cstring>
#include <map>

namespace doorstep {

namespace {

using enum RecordSpans::Key; // of these some may be left out; the format is normative in README.md

/// A short CBOR item made here.
class Item
{
public:
    void unsignedInteger(quint64 value)
    {
        CborWriter out;
        out.unsignedInteger(value);
        keep(out.written());
    }
    void hash(const Hash &value)
    {
        m_raw[0] = 0x58;
        m_raw[1] = 32;
        memcpy(m_raw.data() + 2, value.bytes.data(), value.bytes.size());
        m_size = 34;
    }
    void keep(QByteArrayView bytes)
    {
        memmove(m_raw.data(), bytes.data(), size_t(bytes.size())); // it may be our own
        m_size = bytes.size();
    }
    QByteArrayView view() const { return {m_raw.data(), m_size}; }

private:
    std::array<char, 40> m_raw{};
    qsizetype m_size = 0;
};

/// What both sides remember of the records before in a page.
class PageMemory
{
public:
    struct Link {
        quint64 n = 0;
        QByteArray bytes; ///< of the chain's last record; hashed only when asked for
    };

    QByteArrayView author() const { return m_any ? m_author.view() : QByteArrayView(); }
    QByteArrayView device() const { return m_any ? m_device.view() : QByteArrayView(); }

    /// The last record of this chain earlier in the page. Both are encoded ids.
    const Link *before(QByteArrayView author, QByteArrayView device)
    {
        turnTo(author, device);
        return m_link->n > 0 ? m_link : nullptr;
    }
    void remember(QByteArrayView author, QByteArrayView device, quint64 n, const QByteArray &bytes)
    {
        turnTo(author, device);
        *m_link = {n, bytes};
        m_author.keep(author);
        m_device.keep(device);
        m_any = true;
    }

private:
    using ChainName = std::array<char, 34>;

    void turnTo(QByteArrayView author, QByteArrayView device)
    {
        ChainName name{};
        memcpy(name.data(), author.data(), 17);
        memcpy(name.data() + 17, device.data(), 17);
        if (m_link && name == m_turnedTo)
            return;
        m_turnedTo = name;
        m_link = &m_chains[name];
    }

    std::map<ChainName, Link> m_chains;
    ChainName m_turnedTo{};
    Link *m_link = nullptr;
    Item m_author;
    Item m_device;
    bool m_any = false;
};

/// The stamp that a HybridClock gives when nothing pushed it on: the wall time and no count.
void plainStamp(Item &stamp, QByteArrayView when)
{
    CborReader in(when);
    in.array();
    const qint64 wallMs = in.integer();
    stamp.unsignedInteger(static_cast<quint64>(std::max<qint64>(wallMs, 0)) << 16);
}

void drop(RecordSpans &spans, quint8 key)
{
    spans.values[key] = {};
    --spans.pairs;
}

bool isWhole(const RecordSpans &spans)
{
    for (quint8 key = Id; key <= Stamp; ++key)
        if (spans.values[key].isNull())
            return false;
    return isId(spans.values[Id]) && isId(spans.values[Stream]) && isId(spans.values[Entity])
        && isId(spans.values[Author]) && isId(spans.values[Device]);
}

class PageWriter
{
public:
    PageWriter(CborWriter &out, const QUuid &stream)
        : m_out(out)
    {
        CborWriter id;
        id.uuid(stream);
        m_stream.keep(id.written());
    }
    void write(const Record &record)
    {
        RecordSpans spans;
        if (!spansOf(record.bytes, spans) || !isWhole(spans) || spans.values[Stream] != m_stream.view()) {
            write(Unreadable{record.bytes, {}});
            return;
        }
        const RecordSpans whole = spans;
        shorten(spans, record);
        m_memory.remember(whole.values[Author], whole.values[Device], record.chain.n, record.bytes);
        m_short.resize(0);
        appendJoined(m_short, spans);
        m_out.item(m_short);
    }
    void write(const Hash &stub) { m_out.bytes(stub.view()); }
    void write(const Unreadable &unreadable)
    {
        m_out.array(1);
        m_out.bytes(unreadable.bytes);
    }
    void write(const LeftOut &leftOut)
    {
        m_out.array(1);
        m_out.unsignedInteger(leftOut.count);
    }

private:
    void shorten(RecordSpans &spans, const Record &record)
    {
        const auto author = spans.values[Author];
        const auto device = spans.values[Device];
        drop(spans, Stream);
        if (spans.values[Entity] == spans.values[Id])
            drop(spans, Entity);
        if (const auto *link = m_memory.before(author, device); link && record.chain.n == link->n + 1
            && record.chain.prev == hashOf(QByteArrayView(link->bytes))) {
            drop(spans, ChainNumber);
            drop(spans, ChainPrev);
        }
        if (author == m_memory.author())
            drop(spans, Author);
        if (device == m_memory.device())
            drop(spans, Device);
        Item stamp;
        plainStamp(stamp, spans.values[When]);
        if (spans.values[Stamp] == stamp.view())
            drop(spans, Stamp);
    }

    CborWriter &m_out;
    Item m_stream;
    PageMemory m_memory;
    QByteArray m_short;
};

class PageReader
{
public:
    explicit PageReader(const QUuid &stream)
        : m_id(stream)
    {
        CborWriter id;
        id.uuid(stream);
        m_stream.keep(id.written());
    }

    decltype(PageEntry::held) read(QByteArrayView shortened)
    {
        RecordSpans spans;
        if (!spansOf(shortened, spans)) {
            m_memory = {};
            return Unreadable{shortened.toByteArray(), code::NotARecord.toByteArray()};
        }
        if (!complete(spans)) {
            m_memory = {};
            return Unreadable{{}, code::NoBasis.toByteArray()};
        }
        QByteArray bytes = joined(spans);
        remember(spans, bytes);
        auto record = readRecord(bytes);
        if (!record || record->stream != m_id)
            return Unreadable{std::move(bytes), code::NotARecord.toByteArray()};
        record->bytes = std::move(bytes);
        return *std::move(record);
    }

private:
    /// Also where the record cannot be read: its sender thought it could, and built on it. Where its place
    /// in a chain cannot be told, nothing after it may be built on what was before.
    void remember(const RecordSpans &spans, const QByteArray &bytes)
    {
        const auto link = linkOf(spans);
        if (link)
            m_memory.remember(spans.values[Author], spans.values[Device], link->n, bytes);
        else
            m_memory = {};
    }
    void put(RecordSpans &spans, quint8 key, QByteArrayView value)
    {
        if (spans.values[key].isNull()) {
            spans.values[key] = value;
            ++spans.pairs;
        }
    }
    bool complete(RecordSpans &spans)
    {
        put(spans, Stream, m_stream.view());
        if (!spans.values[Id].isNull())
            put(spans, Entity, spans.values[Id]);
        if (!m_memory.author().isNull()) {
            put(spans, Author, m_memory.author());
            put(spans, Device, m_memory.device());
        }
        if (spans.values[Author].isNull() || spans.values[Device].isNull())
            return false;
        if (!spans.values[When].isNull() && spans.values[Stamp].isNull()) {
            plainStamp(m_stamp, spans.values[When]);
            put(spans, Stamp, m_stamp.view());
        }
        return completeChain(spans);
    }
    bool completeChain(RecordSpans &spans)
    {
        if (!spans.values[ChainNumber].isNull() || !spans.values[ChainPrev].isNull())
            return true; // one without the other is found missing when the record is read
        if (!isId(spans.values[Author]) || !isId(spans.values[Device]))
            return true; // and so is this
        const auto *link = m_memory.before(spans.values[Author], spans.values[Device]);
        if (!link)
            return false;
        m_number.unsignedInteger(link->n + 1);
        m_prev.hash(hashOf(QByteArrayView(link->bytes)));
        put(spans, ChainNumber, m_number.view());
        put(spans, ChainPrev, m_prev.view());
        return true;
    }

    QUuid m_id;
    Item m_stream;
    Item m_stamp;
    Item m_number;
    Item m_prev;
    PageMemory m_memory;
};

constexpr quint64 GreatestNumber = quint64(1) << 62;

/// Items of the list that are no entry: a change of the time when the entries after it were heard.
quint64 timeSteps(const Page &page)
{
    quint64 steps = 0;
    qint64 heard = 0;
    for (const PageEntry &entry : page.entries)
        if (std::exchange(heard, entry.heardMs) != entry.heardMs)
            ++steps;
    return steps;
}

LeftOut readLeftOut(CborReader &in, quint64 first)
{
    const LeftOut leftOut{in.unsignedInteger()};
    if (leftOut.count == 0 || first > GreatestNumber || leftOut.count > GreatestNumber - first)
        in.fail();
    return leftOut;
}

void readEntries(CborReader &in, Page &page, quint64 first)
{
    PageReader reader(page.stream);
    PageEntry entry;
    entry.number = first;
    bool stepped = false;
    const quint64 items = in.array();
    page.entries.reserve(std::min<quint64>(items, 1024));
    for (quint64 left = items; left > 0 && in.ok(); --left) {
        switch (in.peek()) {
        case CborReader::Type::Unsigned:
        case CborReader::Type::Negative: {
            const qint64 step = in.integer();
            if (stepped || step == 0 || qAddOverflow(entry.heardMs, step, &entry.heardMs))
                in.fail();
            stepped = true;
            continue;
        }
        case CborReader::Type::Map:
            entry.held = reader.read(in.item());
            break;
        case CborReader::Type::Bytes: {
            const auto raw = in.bytes();
            if (raw.size() != 32)
                in.fail();
            entry.held = Hash::from(raw);
            break;
        }
        case CborReader::Type::Array:
            if (in.array() != 1)
                in.fail();
            if (in.peek() == CborReader::Type::Unsigned)
                entry.held = readLeftOut(in, entry.number);
            else
                entry.held = Unreadable{in.bytes().toByteArray(), code::NotARecord.toByteArray()};
            break;
        default:
            in.fail();
        }
        stepped = false;
        page.entries.push_back({entry.number, entry.heardMs, std::move(entry.held)});
        if (first > 0)
            entry.number = lastNumber(page.entries.back()) + 1;
    }
    if (stepped)
        in.fail();
}

} // namespace

quint64 lastNumber(const PageEntry &entry)
{
    const auto *leftOut = std::get_if<LeftOut>(&entry.held);
    return entry.number + (leftOut ? leftOut->count - 1 : 0);
}

void writePage(CborWriter &out, const Page &page)
{
    CborFields map(out);
    map.field(1).uuid(page.stream);
    if (page.head > 0)
        map.field(2).unsignedInteger(page.head);
    if (const quint64 first = page.entries.empty() ? 0 : page.entries.front().number; first > 0)
        map.field(3).unsignedInteger(first);
    map.field(4).array(page.entries.size() + timeSteps(page));
    PageWriter writer(out, page.stream);
    qint64 heard = 0;
    for (const PageEntry &entry : page.entries) {
        if (entry.heardMs != heard)
            out.integer(entry.heardMs - heard);
        heard = entry.heardMs;
        std::visit([&writer](const auto &held) { writer.write(held); }, entry.held);
    }
}

Page readPage(CborReader &in)
{
    Page page;
    quint64 first = 0;
    bool listed = false;
    in.fields([&](quint64 key) {
        switch (key) {
        case 1:
            page.stream = in.uuid();
            return true;
        case 2:
            page.head = in.unsignedInteger();
            return true;
        case 3:
            first = in.unsignedInteger();
            return true;
        case 4:
            listed = true;
            readEntries(in, page, first);
            return true;
        default:
            return false;
        }
    });
    if (page.stream.isNull() || !listed || first > GreatestNumber)
        in.fail();
    return page;
}

} // namespace doorstep
