#include "server_here.h"

#include "agency.h"
#include "answer.h"
#include "blob_log.h"
#include "database.h"
#include "foundation.h"
#include "maintenance.h"
#include "migration.h"
#include "passing.h"
#include "person.h"
#include "server_schema.h"
#include "sign_up.h"
#include "sure.h"
#include "transaction.h"
#include "uuid7.h"

namespace doorstep {

namespace {

std::array<quint8, 32> seedFrom(Entropy &entropy)
{
    std::array<quint8, 32> seed{};
    entropy.fill(seed);
    return seed;
}

/// A server's database with nothing in it: made once, for most of a small world's time would go into its
/// tables.
Database blankDatabase()
{
    static Database blank = [] {
        Database made = sure(Database::inMemory());
        sure(migrate(made, serverSchema()));
        return made;
    }();
    return sure(copyInMemory(blank));
}

} // namespace

ServerHere::ServerHere(const Timeline &time, quint64 seed)
    : clock(time, QUuid::fromRfc4122(QByteArray(16, 's')))
    , entropy(seed)
    , m_signs(SigningKey::fromSeed(seedFrom(entropy)))
    , m_opens(SealingKey::fromSeed(seedFrom(entropy)))
    , m_store(sure(ServerStore::inMemory(blankDatabase())))
{
    sure(m_store->write([&](Transaction &tx) { return foundOffice(tx, clock, entropy); }));
    serve();
    Agency agency;
    agency.name = QStringLiteral("Northside");
    agency.timeZone = "Europe/London";
    officeSays(m_office->agency, m_office->agency, agency);
}

ServerHere::~ServerHere() = default;

void ServerHere::serve()
{
    sure(m_store->read([&](Database &db) -> Outcome {
        const auto facts = officeFacts(db);
        if (!facts)
            return facts.error();
        m_office = std::make_unique<Office>(officeOf(*facts, m_signs));
        return done();
    }));
    m_server.reset(new Server{
        *m_store, m_signs, m_opens, m_opens.publicKey(), {hashOf("the certificate")}, clock, entropy});
    m_server->news.onNews([this] {
        if (onNews)
            onNews();
    });
}

Database ServerHere::copy()
{
    std::optional<Database> copied;
    sure(m_store->read([&](Database &db) -> Outcome {
        copied = sure(copyInMemory(db));
        return done();
    }));
    return *std::move(copied);
}

void ServerHere::startOn(Database database)
{
    m_server.reset();
    m_store = sure(ServerStore::inMemory(std::move(database)));
    serve();
}

void ServerHere::restart()
{
    startOn(copy());
}

size_t ServerHere::backUp()
{
    m_copies.push_back(copy());
    return m_copies.size() - 1;
}

void ServerHere::restore(size_t copy)
{
    startOn(sure(copyInMemory(m_copies.at(copy))));
    sure(m_store->write([&](Transaction &tx) { return beginEpoch(tx, clock.now().wallMs, entropy); }));
}

QUuid ServerHere::newId()
{
    return uuid7(clock.now().wallMs, entropy.bytes(10));
}

std::vector<Record> ServerHere::officeSays(const std::vector<OfficeSaid> &said)
{
    std::vector<Record> records;
    sure(m_store->write([&](Transaction &tx) -> Outcome {
        OfficeWriter office(tx, *m_office, clock, entropy);
        for (const OfficeSaid &one : said) {
            auto written = office.say(one);
            if (!written)
                return written.error();
            records.push_back(*std::move(written));
        }
        return office.finish();
    }));
    m_server->news.refresh(*m_store);
    return records;
}

namespace {

Outcome introduce(Transaction &tx, OfficeWriter &office, const ServerHere::Newcomer &who,
                  std::vector<QUuid> &ids)
{
    const auto stream = office.openStream(who.role ? StreamKind::Worker : StreamKind::Person);
    if (!stream)
        return stream.error();
    ids.push_back(*stream);
    const QStringView refKind = who.role ? u"staff" : u"person";
    if (auto kept = keepRef(tx, refKind, stream->toString(), {*stream, *stream, {}, {}}); !kept)
        return kept;
    Worker worker;
    worker.name = who.name;
    worker.role = who.role.value_or(Role::Unknown);
    Person person;
    person.name = who.name;
    const auto written = who.role ? office.say({*stream, *stream, Kind::Worker, encodeBody(worker)})
                                  : office.say({*stream, *stream, Kind::Person, encodeBody(person)});
    return written ? done() : Outcome(written.error());
}

} // namespace

std::vector<QUuid> ServerHere::open(const std::vector<Newcomer> &newcomers)
{
    std::vector<QUuid> ids;
    sure(m_store->write([&](Transaction &tx) -> Outcome {
        OfficeWriter office(tx, *m_office, clock, entropy);
        for (const Newcomer &who : newcomers)
            if (auto introduced = introduce(tx, office, who, ids); !introduced)
                return introduced;
        return office.finish();
    }));
    m_server->news.refresh(*m_store);
    return ids;
}

HttpReply ServerHere::ask(const HttpRequest &request)
{
    m_latestMs = std::max(m_latestMs, clock.now().wallMs);
    return answer(*m_server, request);
}

QByteArray ServerHere::invitation(const QUuid &account)
{
    return sure(invite(*m_server, account.toString())).secret;
}

CheckReport ServerHere::check()
{
    return sure(checkServer(*m_store, *m_office));
}

PublicKey ServerHere::publicKey() const
{
    return m_signs.publicKey();
}

std::vector<Record> ServerHere::log(const QUuid &stream)
{
    std::vector<Record> records;
    sure(m_store->read([&](Database &db) -> Outcome {
        auto rows = db.read("SELECT bytes FROM log WHERE stream = (SELECT no FROM streams WHERE id = ?) "
                            "ORDER BY number")
                        .bind(stream);
        while (rows.next())
            records.push_back(sure(readRecord(rows.blob(0))));
        return rows.finish();
    }));
    return records;
}

std::set<quint64> ServerHere::passed(const QUuid &stream, Reader reader)
{
    struct Told {
        quint64 number;
        qint64 heardMs;
        Record record;
    };
    std::map<QUuid, std::vector<Told>> entities;
    sure(m_store->read([&](Database &db) -> Outcome {
        auto rows = db.read("SELECT number, received, bytes FROM log"
                            " WHERE stream = (SELECT no FROM streams WHERE id = ?) ORDER BY number")
                        .bind(stream);
        while (rows.next()) {
            Record record = sure(readRecord(rows.blob(2)));
            const QUuid entity = record.entity;
            entities[entity].push_back(
                {static_cast<quint64>(rows.integer(0)), rows.integer(1), std::move(record)});
        }
        return rows.finish();
    }));
    std::set<quint64> numbers;
    for (const auto &[entity, told] : entities) {
        Passing passing;
        for (size_t i = 0; i < told.size(); ++i) {
            passing.take(told[i].record.kind, told[i].record.body, told[i].heardMs);
            const auto beforeMs =
                passedBefore(i + 1 < told.size() ? told[i + 1].heardMs : m_latestMs, reader);
            if (beforeMs && passing.hasPassed(*beforeMs))
                for (size_t k = 0; k <= i; ++k)
                    numbers.insert(told[k].number);
        }
    }
    return numbers;
}

std::map<QUuid, ServerHere::Placed> ServerHere::everyRecord()
{
    std::map<QUuid, Placed> records;
    sure(m_store->read([&](Database &db) -> Outcome {
        auto rows = db.read("SELECT l.id, s.id, l.number FROM log l JOIN streams s ON s.no = l.stream");
        while (rows.next())
            records.insert_or_assign(rows.uuid(0), Placed{rows.uuid(1), quint64(rows.integer(2))});
        return rows.finish();
    }));
    return records;
}

std::map<QUuid, QByteArray> ServerHere::everyHeld()
{
    std::map<QUuid, QByteArray> records;
    sure(m_store->read([&](Database &db) -> Outcome {
        auto rows = db.read("SELECT record, reason FROM held");
        while (rows.next())
            records.insert_or_assign(rows.uuid(0), rows.bytes(1));
        return rows.finish();
    }));
    return records;
}

QByteArray ServerHere::logMark()
{
    QByteArray mark;
    sure(m_store->read([&](Database &db) -> Outcome {
        auto row =
            db.read("SELECT format('%d %d %d %d', (SELECT max(seq) FROM log), (SELECT max(seq) FROM held),"
                    " (SELECT count(*) FROM held), epoch) FROM office");
        if (row.next())
            mark = row.bytes(0);
        return row.finish();
    }));
    return mark;
}

bool ServerHere::hasBlob(const BlobRef &blob)
{
    BlobProgress progress;
    sure(m_store->read([&](Database &db) -> Outcome {
        progress = sure(blobProgress(db, blob));
        return done();
    }));
    return progress.isWhole;
}

quint64 ServerHere::epoch()
{
    quint64 epoch = 0;
    sure(m_store->read([&](Database &db) -> Outcome {
        const auto facts = officeFacts(db);
        if (!facts)
            return facts.error();
        epoch = facts->epoch;
        return done();
    }));
    return epoch;
}

quint64 ServerHere::numberOf(const QUuid &record)
{
    quint64 number = 0;
    sure(m_store->read([&](Database &db) -> Outcome {
        auto find = db.read("SELECT number FROM log WHERE id = ?").bind(record);
        if (find.next())
            number = quint64(find.integer(0));
        return find.finish();
    }));
    return number;
}

bool ServerHere::has(const QUuid &record)
{
    bool found = false;
    sure(m_store->read([&](Database &db) -> Outcome {
        auto find = db.read("SELECT 1 FROM log WHERE id = ?1 UNION SELECT 1 FROM held WHERE record = ?1")
                        .bind(record);
        found = find.next();
        return find.finish();
    }));
    return found;
}

LeasePlan ServerHere::leaseOf(const QUuid &account, Reader reader)
{
    LeasePlan plan;
    sure(m_store->read([&](Database &db) -> Outcome {
        const auto facts = officeFacts(db);
        if (!facts)
            return facts.error();
        auto planned =
            planLease(db, {{}, account, reader}, *facts, leaseWindow(clock.now().wallMs, zoneOf(*facts)));
        if (!planned)
            return planned.error();
        plan = *std::move(planned);
        return done();
    }));
    return plan;
}

} // namespace doorstep
