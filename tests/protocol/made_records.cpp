#include "made_records.h"

#include "cbor_writer.h"

namespace doorstep {

QByteArray written(const Page &page)
{
    CborWriter out;
    writePage(out, page);
    return out.take();
}

QByteArray MadeRecords::bytes(qsizetype size)
{
    QByteArray out(size, '\0');
    for (char &c : out)
        c = static_cast<char>(m_random());
    return out;
}

SignedHead MadeRecords::head()
{
    return {id(), id(), id(), 7, Hash::from(bytes(32)), *signatureFrom(bytes(64))};
}

Record MadeRecords::record(const QUuid &stream)
{
    while (m_ids.size() < 5)
        m_ids.push_back(id());
    Record record;
    record.id = id();
    record.stream = stream;
    record.entity = below(3) ? record.id : id();
    record.kind = quint32(below(100));
    record.kindVersion = quint32(1 + below(2));
    CborWriter body;
    body.map(1);
    body.unsignedInteger(2);
    body.text(QString(qsizetype(below(120)), QChar(u'ä')));
    record.body = body.take();
    record.author = m_ids[below(3)];
    record.device = m_ids[3 + below(2)];
    const qint64 wallMs = below(20) ? 1'772'000'000'000 + qint64(below(1'000'000)) : -qint64(below(1'000));
    record.happened = {wallMs, "Europe/London", m_ids[4], qint64(below(1 << 30)), std::nullopt};
    if (below(2))
        record.happened.server = ServerOffset{-qint64(below(5'000)), qint64(below(60'000))};
    record.hlc = below(3) ? HybridClock().next(std::max<qint64>(wallMs, 0)) : m_random() >> 1;
    if (below(4) == 0)
        record.replaces = {id(), id()};
    if (below(10) == 0)
        record.blobs = {{hashOf(QByteArrayView("picture")), below(1 << 20), "image/png"}};

    auto link = std::ranges::find_if(m_chains, [&](const Link &l) {
        return l.stream == stream && l.author == record.author && l.device == record.device;
    });
    if (link == m_chains.end())
        link = m_chains.insert(m_chains.end(), Link{stream, record.author, record.device, 0, {}});
    const bool torn = below(10) == 0;
    record.chain = {torn ? below(1'000'000) + 1 : link->n + 1,
                    below(20) ? link->hash : Hash::from(bytes(32))};
    if (!seal(record))
        qFatal("a made record does not seal");
    if (below(5) == 0) {
        const auto read = readRecord(withLaterFields(record.bytes, below(2) == 0));
        if (!read)
            qFatal("a made record does not read");
        record = *read;
    }
    link->n = record.chain.n;
    link->hash = hashOf(record);
    return record;
}

QByteArray MadeRecords::withLaterFields(const QByteArray &record, bool many)
{
    CborWriter later;
    quint64 added = 0;
    for (int key = 15; key < (many ? 260 : 16); ++key, ++added) {
        later.unsignedInteger(quint64(key));
        later.text(u"later");
    }
    later.text(u"word");
    later.array(2);
    later.integer(-5);
    later.boolean(true);
    ++added;
    const quint64 pairs = added + static_cast<quint8>(record[0] & 0x1f);
    CborWriter out;
    out.map(pairs);
    return out.take() + record.sliced(1) + later.take();
}

Page MadeRecords::page(size_t count, bool stubs)
{
    Page made;
    made.stream = id();
    const quint64 first = 1 + below(1'000);
    qint64 heard = 1'772'000'000'000;
    quint64 next = first;
    for (size_t i = 0; i < count; ++i) {
        PageEntry entry;
        entry.number = next;
        if (below(3) == 0)
            heard += qint64(below(10'000)) - 1'000;
        entry.heardMs = heard;
        const Record one = record(made.stream);
        if (stubs && below(10) == 0)
            entry.held = hashOf(one);
        else if (stubs && below(10) == 0)
            entry.held = LeftOut{1 + below(1'000)};
        else
            entry.held = one;
        next = lastNumber(entry) + 1;
        made.entries.push_back(std::move(entry));
    }
    made.head = next + below(5);
    return made;
}

Page MadeRecords::pushedPage(size_t count)
{
    Page made = page(count, false);
    made.head = 0;
    for (PageEntry &entry : made.entries) {
        entry.number = 0;
        entry.heardMs = 0;
    }
    return made;
}

ErrandRequest MadeRecords::errand()
{
    const auto signature = *signatureFrom(bytes(64));
    return {id(),
            5,
            {{bytes(97), {{1, bytes(30)}, {4, bytes(200)}}}, {bytes(97), {{1, bytes(40)}}}},
            3,
            {{{OrderKind::Wipe, id()}, 7, signature}},
            signature};
}

} // namespace doorstep
