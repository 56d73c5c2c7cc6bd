#include "office_day.h"

namespace doorstep {

namespace {

const QDateTime Long = OfficeDay::at(12, 0, 21, 2);

} // namespace

OfficeDay::OfficeDay()
{
    Agency northside;
    northside.name = QStringLiteral("Northside Care at Home");
    northside.timeZone = "Europe/London";
    northside.officePhone = QStringLiteral("01632 960800");
    northside.lateAfterMinutes = 15;
    northside.shortBelowPercent = 80;
    m_streams[agency].about = StreamAbout::Agency;
    says(office, agency, agency, northside, Long);
    for (const auto &[id, name] : {std::pair(me, "Catherine Baird"), std::pair(imran, "Imran Sheikh")}) {
        Worker worker;
        worker.name = QString::fromUtf8(name);
        worker.role = Role::Supervisor;
        m_streams[id].about = StreamAbout::Worker;
        says(office, id, id, worker, Long);
    }
}

QDateTime OfficeDay::at(int hour, int minute, int day, int month)
{
    return {QDate(2025, month, day), QTime(hour, minute), Qt::UTC};
}

QUuid OfficeDay::numbered(int number)
{
    return QUuid::fromString(
        QStringLiteral("{00000000-0000-7000-8000-%1}").arg(number, 12, 16, QLatin1Char('0')));
}

QUuid OfficeDay::worker(const char *name, const char *phone)
{
    const QUuid id = fresh();
    Worker worker;
    worker.name = QString::fromUtf8(name);
    worker.role = Role::HomeCarer;
    m_streams[id].about = StreamAbout::Worker;
    says(office, id, id, worker, Long);
    if (*phone)
        says(office, id, id, WorkerContact{QString::fromUtf8(phone)}, Long);
    return id;
}

QUuid OfficeDay::person(const char *name, const char *callMe, const char *phone)
{
    const QUuid id = fresh();
    Person person;
    person.name = QString::fromUtf8(name);
    person.callMe = QString::fromUtf8(callMe);
    person.phone = QString::fromUtf8(phone);
    says(office, id, id, person, Long);
    Consent consent; // else each of them waits in the inbox to be asked
    consent.to = ConsentTo::PageToCarers;
    consent.by = ConsentBy::Person;
    says(office, id, {}, consent, Long);
    return id;
}

QUuid OfficeDay::slot(const QUuid &person, QTime from, QTime to, const char *reason)
{
    Slot slot;
    slot.slotKind = SlotKind::Morning;
    slot.weekdays = 127;
    slot.promisedFrom = from;
    slot.promisedTo = to;
    slot.reasonOwnWords = QString::fromUtf8(reason);
    const QUuid id = fresh();
    says(office, person, id, slot, Long);
    return id;
}

QUuid OfficeDay::visit(const QUuid &person, const QDateTime &from, int minutes, std::vector<QUuid> staff,
                       const QUuid &slot)
{
    VisitPlan plan;
    plan.startsAt = from;
    plan.endsAt = from.addSecs(minutes * 60);
    plan.staff = std::move(staff);
    plan.slot = slot;
    const QUuid id = fresh();
    m_personOf[id] = person;
    says(office, person, id, plan, Long);
    return id;
}

QUuid OfficeDay::add(const QUuid &author, const QUuid &stream, const QUuid &entity, quint32 kind,
                     QByteArray body, const QDateTime &when, const How &how)
{
    Record record;
    record.id = fresh();
    record.stream = stream;
    record.entity = entity.isNull() ? record.id : entity;
    record.kind = kind;
    record.body = std::move(body);
    record.author = author;
    record.device = author;
    Chain &chain = m_chains[{stream, author}];
    record.chain = chain;
    record.happened.wallMs = when.toMSecsSinceEpoch();
    record.happened.zone = "Europe/London";
    record.happened.boot = numbered(3);
    record.happened.sinceBootMs = when.toMSecsSinceEpoch() - Long.toMSecsSinceEpoch();
    if (how.offsetMs)
        record.happened.server = {*how.offsetMs, 0};
    record.hlc = quint64(when.toMSecsSinceEpoch()) << 16 | quint64(m_count & 0xffff);
    record.replaces = how.replaces;
    record.blobs = how.blobs;
    REQUIRE(seal(record));
    chain = {chain.n + 1, hashOf(record)};
    const QUuid id = record.id;
    auto &entries = m_streams[stream].entries;
    const QDateTime heard = how.heard.isValid() ? how.heard : when;
    entries.push_back({entries.size() + 1, heard.toMSecsSinceEpoch(), std::move(record)});
    return id;
}

QUuid OfficeDay::takesBack(const QUuid &author, const QUuid &stream, const QUuid &entity, const QUuid &record,
                           const QDateTime &when)
{
    return add(author, stream, entity, quint32(Kind::Withdrawn), QByteArray(1, char(0xa0)), when,
               {.replaces = {record}});
}

void OfficeDay::forge(const QUuid &stream, const QUuid &record, const QByteArray &body)
{
    for (ReceivedEntry &entry : m_streams[stream].entries)
        if (auto *held = std::get_if<Record>(&entry.held); held && held->id == record) {
            held->body = body;
            REQUIRE(seal(*held));
        }
}

void OfficeDay::setAside(const QUuid &stream, const QUuid &record)
{
    auto &entries = m_streams[stream].entries;
    std::erase_if(entries, [&](const ReceivedEntry &entry) {
        const auto *held = std::get_if<Record>(&entry.held);
        return held && held->id == record;
    });
    for (size_t i = 0; i < entries.size(); ++i)
        entries[i].number = i + 1;
}

QUuid OfficeDay::arrives(const QUuid &worker, const QUuid &visit, const QDateTime &when, const How &how)
{
    Arrived arrived;
    arrived.evidence = Evidence::None;
    return says(worker, personOf(visit), visit, arrived, when, how);
}

QUuid OfficeDay::leaves(const QUuid &worker, const QUuid &visit, const QDateTime &when, WhyShorter why)
{
    Left left;
    left.evidence = Evidence::None;
    left.whyShorter = why;
    return says(worker, personOf(visit), visit, left, when);
}

void OfficeDay::heard(const QUuid &worker, const QDateTime &when, quint64 unsent)
{
    m_heard.push_back({worker, worker, when, unsent});
}

void OfficeDay::send(Database &db)
{
    Transaction tx(db);
    for (auto &[id, stream] : m_streams) {
        if (stream.sent == stream.entries.size())
            continue;
        const std::span fresh = std::span(stream.entries).subspan(stream.sent);
        REQUIRE(gain(tx, id, stream.about, stream.entries.size()));
        const auto applied = applyPage(tx, {id, stream.entries.size(), fresh});
        REQUIRE(applied);
        REQUIRE_FALSE(applied->gap);
        stream.sent = stream.entries.size();
    }
    for (const HeardTablet &tablet : std::exchange(m_heard, {}))
        REQUIRE(keepHeard(tx, tablet));
    REQUIRE(tx.commit());
}

void OfficeDay::fill(Database &db, const QDateTime &heard)
{
    send(db);
    Transaction tx(db);
    SyncPosition position;
    position.cursor = 1;
    position.lastHeardMs = heard.toMSecsSinceEpoch();
    REQUIRE(keepSyncPosition(tx, position));
    REQUIRE(tx.commit());
}

SmallOwner OfficeDay::supervisor()
{
    SmallOwner owner{numbered(0x10), Reader::Supervisor, QStringLiteral("Catherine Baird"), numbered(1)};
    owner.silentOffice = true;
    return owner;
}

} // namespace doorstep
