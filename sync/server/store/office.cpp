#include "office.h"

#include "log_writer.h"
#include "transaction.h"
#include "uuid7.h"
#include "views.h"

namespace doorstep {

OfficeWriter::OfficeWriter(Transaction &tx, const Office &office, const Clock &clock, Entropy &entropy)
    : m_tx(tx)
    , m_office(office)
    , m_clock(clock)
    , m_entropy(entropy)
    , m_log(std::make_unique<LogWriter>(tx, clock.now().wallMs))
{
}

OfficeWriter::~OfficeWriter() = default;

QUuid OfficeWriter::newId()
{
    return uuid7(m_clock.now().wallMs, m_entropy.bytes(10));
}

QUuid OfficeWriter::newEntity()
{
    return *m_unopened.insert(newId()).first;
}

Result<QUuid> OfficeWriter::openStream(StreamKind kind)
{
    const QUuid id = newId();
    if (auto opened = doorstep::openStream(m_tx, id, kind); !opened)
        return opened.error();
    if (kind != StreamKind::Agency) {
        const auto made =
            m_tx.write("INSERT INTO accounts (id, reader) VALUES (?, ?)").bind(id, readerFor(kind, {})).run();
        if (!made)
            return made.error();
    }
    return id;
}

Result<Record> OfficeWriter::say(const OfficeSaid &said)
{
    const auto stream = m_log->stream(said.stream);
    if (!stream)
        return stream.error();
    if (!*stream)
        return Error{Fault::Rejected, QStringLiteral("there is no such stream")};
    const auto chain = m_log->chain(said.stream, m_office.author, m_office.device);
    if (!chain)
        return chain.error();
    const Moment now = m_clock.now();
    Record record;
    record.id = m_unopened.erase(said.entity) > 0 ? said.entity : newId();
    record.stream = said.stream;
    record.entity = said.entity;
    record.kind = static_cast<quint32>(said.kind);
    record.body = said.body;
    record.author = m_office.author;
    record.device = m_office.device;
    record.chain = {(*chain)->n + 1, (*chain)->hash};
    record.happened = {now.wallMs, now.zone, now.boot, now.sinceBootMs, ServerOffset{}};
    record.hlc = m_hybrid.next(now.wallMs);
    record.replaces = said.replaces;
    if (auto sealed = seal(record); !sealed)
        return sealed.error();
    if (auto number = m_log->append(record, hashOf(record)); !number)
        return number.error();
    m_heads.insert_or_assign(said.stream, record);
    return record;
}

Outcome OfficeWriter::finish()
{
    for (const auto &[stream, record] : std::exchange(m_heads, {}))
        if (auto kept = m_log->keepHead(signHead(record, m_office.key)); !kept)
            return kept;
    return m_log->finish();
}

Result<std::optional<OfficeRef>> findRef(Database &db, QStringView kind, QStringView ref)
{
    std::optional<OfficeRef> to;
    auto find =
        db.read("SELECT stream, entity, record, body FROM refs WHERE kind = ? AND ref = ?").bind(kind, ref);
    if (find.next())
        to = OfficeRef{find.uuid(0), find.uuid(1), find.uuid(2), Hash::from(find.blob(3))};
    if (auto found = find.finish(); !found)
        return found.error();
    return to;
}

Outcome keepRef(Transaction &tx, QStringView kind, QStringView ref, const OfficeRef &to)
{
    return tx
        .write("INSERT INTO refs (kind, ref, stream, entity, record, body) VALUES (?, ?, ?, ?, ?, ?) "
               "ON CONFLICT DO UPDATE SET stream = excluded.stream, entity = excluded.entity, "
               "record = excluded.record, body = excluded.body")
        .bind(kind, ref, to.stream, to.entity, to.record, to.body.view())
        .run();
}

} // namespace doorstep
