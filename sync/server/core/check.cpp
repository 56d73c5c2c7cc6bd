#include "check.h"

#include "agency.h"
#include "blob_log.h"
#include "foundation.h"
#include "maintenance.h"
#include "person.h"
#include "server_store.h"
#include "versions.h"
#include "views.h"
#include "worker.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace doorstep {

namespace {

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString kindText(StreamKind kind)
{
    switch (kind) {
    case StreamKind::Person:
        return QStringLiteral("a person");
    case StreamKind::Worker:
        return QStringLiteral("a worker");
    case StreamKind::Agency:
        return QStringLiteral("the agency");
    }
    return QStringLiteral("somebody");
}

struct StreamFound {
    QUuid id;
    StreamKind kind = StreamKind::Person;
    quint64 head = 0;
    quint64 counted = 0;
    QString name; ///< as the office knows them
};

struct ChainFound {
    qint64 stream = 0;
    QUuid author;
    QUuid device;
    quint64 n = 0;
    Hash hash;
    quint64 signedN = 0;
    Hash signedHash;
    QByteArray signature;

    quint64 atN = 0; ///< where the log has led so far
    Hash atHash;
    bool sawSigned = false;
};

/// What a held record lets a chain go on from.
struct HeldLink {
    quint64 n = 0;
    Hash prev;
};

class Check
{
public:
    Check(Database &db, const Office &office)
        : m_db(db)
        , m_office(office)
    {
    }
    Outcome run();
    CheckReport take() { return std::move(m_report); }

private:
    void fault(const QString &what);
    Outcome readStreams();
    Outcome readNames();
    Outcome readAll();
    Outcome readChains();
    Outcome readHeld();
    Outcome readBlobs();
    Outcome checkErased();
    Outcome walkLog();
    void checkRow(const Statement &row, const Record &record);
    bool follow(ChainFound &chain, const Record &record, const Hash &hash);
    bool reaches(const ChainFound &chain, const Record &record) const;
    void checkEnds();
    Outcome checkSignatures();
    Outcome checkSignature(const ChainFound &chain);
    Outcome checkViews();
    Outcome checkEntity(const QUuid &stream, const QUuid &entity);
    Outcome checkVisit(const QUuid &stream, const QUuid &visit, std::span<const Record> records);
    Outcome checkAccount(const QUuid &account, Reader reader, const QString &name);
    Outcome checkAgency(std::span<const Record> records);
    Outcome checkAssignmentCount();
    Result<qint64> count(const char *sql);

    Database &m_db;
    const Office &m_office;
    CheckReport m_report;
    std::map<qint64, StreamFound> m_streams;
    std::map<qint64, ChainFound> m_chains;
    std::map<Hash, HeldLink> m_held;
    std::set<std::pair<QUuid, QUuid>> m_viewed;
    qint64 m_assignments = 0;
};

void Check::fault(const QString &what)
{
    constexpr qint64 most = 1000;
    if (++m_report.faultCount <= most)
        m_report.faults.append(what);
}

Outcome Check::readStreams()
{
    auto rows = m_db.read("SELECT no, id, kind, head FROM streams");
    while (rows.next()) {
        const auto kind = static_cast<StreamKind>(rows.integer(2));
        m_streams[rows.integer(0)] = {rows.uuid(1), kind, static_cast<quint64>(rows.integer(3)), 0,
                                      kindText(kind)};
    }
    m_report.streams = qint64(m_streams.size());
    return rows.finish();
}

/// So that a fault says whom it is about.
Outcome Check::readNames()
{
    auto rows =
        m_db.read("SELECT streams.no, refs.kind, refs.ref FROM refs JOIN streams ON streams.id = refs.entity "
                  "WHERE refs.kind IN ('person', 'staff') AND refs.entity = refs.stream");
    while (rows.next())
        m_streams[rows.integer(0)].name = QStringLiteral("%1 %2").arg(rows.text(1), rows.text(2));
    return rows.finish();
}

Outcome Check::readChains()
{
    auto rows =
        m_db.read("SELECT no, stream, author, device, n, hash, signed_n, signed_hash, signature FROM chains");
    while (rows.next()) {
        ChainFound &chain = m_chains[rows.integer(0)];
        chain.stream = rows.integer(1);
        chain.author = rows.uuid(2);
        chain.device = rows.uuid(3);
        chain.n = static_cast<quint64>(rows.integer(4));
        chain.hash = Hash::from(rows.blob(5));
        chain.signedN = static_cast<quint64>(rows.integer(6));
        chain.signedHash = Hash::from(rows.blob(7));
        chain.signature = rows.bytes(8);
    }
    m_report.chains = qint64(m_chains.size());
    return rows.finish();
}

Outcome Check::readHeld()
{
    auto rows = m_db.read("SELECT n, hash, bytes, seq FROM held");
    while (rows.next()) {
        ++m_report.held;
        const Hash hash = Hash::from(rows.blob(1));
        if (hashOf(rows.blob(2)) != hash)
            fault(QStringLiteral("row %1 of what is held: its hash is not that of its bytes")
                      .arg(rows.integer(3)));
        const auto record = readRecord(rows.blob(2));
        m_held[hash] = {static_cast<quint64>(rows.integer(0)), record ? record->chain.prev : Hash{}};
    }
    return rows.finish();
}

/// Each alone, for they are large.
Outcome Check::readBlobs()
{
    struct Kept {
        qint64 no;
        BlobRef blob;
        quint64 have;
        bool isWhole;
    };
    std::vector<Kept> all;
    auto rows = m_db.read("SELECT no, hash, size, have, whole FROM blobs");
    while (rows.next())
        all.push_back({rows.integer(0),
                       {Hash::from(rows.blob(1)), static_cast<quint64>(rows.integer(2)), {}},
                       static_cast<quint64>(rows.integer(3)),
                       rows.integer(4) != 0});
    if (auto read = rows.finish(); !read)
        return read;
    for (const Kept &kept : all) {
        const auto bytes = allBlobParts(m_db, kept.no);
        if (!bytes)
            return bytes.error();
        if (static_cast<quint64>(bytes->size()) != kept.have)
            fault(QStringLiteral("picture or voice %1: parts of it are missing").arg(kept.no));
        else if (kept.isWhole && hashOf(*bytes) != kept.blob.hash)
            fault(QStringLiteral("picture or voice %1: it is not what its name says").arg(kept.no));
        m_report.blobs += kept.isWhole ? 1 : 0;
    }
    return done();
}

Outcome Check::checkErased()
{
    const auto back =
        count("SELECT count(*) FROM erasures e WHERE EXISTS (SELECT 1 FROM streams WHERE id = e.stream) "
              "OR EXISTS (SELECT 1 FROM accounts WHERE id = e.stream) "
              "OR EXISTS (SELECT 1 FROM held WHERE stream = e.stream)");
    if (!back)
        return back.error();
    if (*back > 0)
        fault(QStringLiteral("%1 people who were erased are here again").arg(*back));
    return done();
}

/// Whether the chain leads to the record, directly or over what is held.
bool Check::reaches(const ChainFound &chain, const Record &record) const
{
    Hash prev = record.chain.prev;
    quint64 n = record.chain.n;
    while (n != chain.atN + 1 || prev != chain.atHash) {
        const auto held = m_held.find(prev);
        if (held == m_held.end())
            return false;
        if (held->second.n == 0) // bytes that are no record: nothing below can be followed
            return record.chain.n > chain.atN;
        if (--n != held->second.n || n <= chain.atN)
            return false;
        prev = held->second.prev;
    }
    return true;
}

/// False: the record does not follow.
bool Check::follow(ChainFound &chain, const Record &record, const Hash &hash)
{
    const bool follows = reaches(chain, record);
    chain.atN = record.chain.n;
    chain.atHash = hash;
    if (record.chain.n == chain.signedN)
        chain.sawSigned = hash == chain.signedHash;
    return follows;
}

void Check::checkRow(const Statement &row, const Record &record)
{
    const Hash hash = hashOf(record);
    const auto stream = m_streams.find(row.integer(1));
    if (stream == m_streams.end() || stream->second.id != record.stream) {
        fault(QStringLiteral("row %1 of the log: it is about somebody else than its bytes say")
                  .arg(row.integer(0)));
        return;
    }
    const auto number = static_cast<quint64>(row.integer(2));
    const auto where = [&] {
        return QStringLiteral("row %1 of the log, number %2 of %3: ")
            .arg(row.integer(0))
            .arg(number)
            .arg(stream->second.name);
    };
    const quint64 expected = std::exchange(stream->second.counted, number) + 1;
    if (number > expected)
        fault(where() + QStringLiteral("%1 before it are missing").arg(number - expected));
    else if (number < expected)
        fault(where() + QStringLiteral("its number comes too late, %1 was expected").arg(expected));
    if (row.uuid(3) != record.id || row.integer(4) != record.kind || row.uuid(5) != record.entity
        || static_cast<quint64>(row.integer(7)) != record.chain.n)
        fault(where() + QStringLiteral("it is kept as something else than its bytes say"));
    if (Hash::from(row.blob(8)) != hash)
        fault(where() + QStringLiteral("its hash is not that of its bytes"));
    const auto chain = m_chains.find(row.integer(6));
    if (chain == m_chains.end() || chain->second.author != record.author
        || chain->second.device != record.device)
        fault(where() + QStringLiteral("it was written by somebody else than its bytes say"));
    else if (!follow(chain->second, record, hash))
        fault(where() + QStringLiteral("it does not follow what the same device wrote before it"));
    if (isViewed(record.kind))
        m_viewed.emplace(record.stream, record.entity);
}

Outcome Check::walkLog()
{
    auto rows = m_db.read(
        "SELECT seq, stream, number, id, kind, entity, chain, n, hash, bytes FROM log ORDER BY seq");
    while (rows.next()) {
        ++m_report.records;
        if (const auto record = readRecord(rows.blob(9)))
            checkRow(rows, *record);
        else
            fault(QStringLiteral("row %1 of the log: its bytes cannot be read").arg(rows.integer(0)));
    }
    return rows.finish();
}

void Check::checkEnds()
{
    for (const auto &[row, stream] : m_streams)
        if (stream.head != stream.counted)
            fault(QStringLiteral("%1: %2 records were accepted, the log ends with number %3")
                      .arg(stream.name)
                      .arg(stream.head)
                      .arg(stream.counted));
    for (const auto &[row, chain] : m_chains) {
        const bool atHeld = m_held.contains(chain.hash) && chain.n > chain.atN;
        if (!atHeld && (chain.n != chain.atN || chain.hash != chain.atHash))
            fault(QStringLiteral("%1: what device %2 wrote ends elsewhere than in the log")
                      .arg(m_streams[chain.stream].name, idText(chain.device)));
    }
}

Outcome Check::checkSignatures()
{
    for (const auto &[row, chain] : m_chains)
        if (auto checked = checkSignature(chain); !checked)
            return checked;
    return done();
}

Outcome Check::checkSignature(const ChainFound &chain)
{
    if (chain.signedN < chain.n) // nothing is accepted that no signature of its device covers
        fault(QStringLiteral("%1: of what device %2 wrote, %3 at the end have no signature")
                  .arg(m_streams[chain.stream].name, idText(chain.device))
                  .arg(chain.n - chain.signedN));
    if (chain.signedN == 0)
        return done();
    std::optional<PublicKey> key;
    if (chain.device == m_office.device) {
        key = m_office.key.publicKey();
    } else {
        auto find = m_db.read("SELECT key FROM devices WHERE id = ?").bind(chain.device);
        if (find.next())
            key = publicKeyFrom(find.blob(0));
        if (auto found = find.finish(); !found)
            return found;
    }
    const SignedHead head{m_streams[chain.stream].id,
                          chain.author,
                          chain.device,
                          chain.signedN,
                          chain.signedHash,
                          signatureFrom(chain.signature).value_or(Signature{})};
    const bool known = chain.sawSigned || m_held.contains(chain.signedHash);
    if (!known || !key || !verifyHead(head, *key))
        fault(QStringLiteral("%1: the signature of device %2 does not hold for what is in the log")
                  .arg(m_streams[chain.stream].name, idText(chain.device)));
    return done();
}

Outcome Check::checkAgency(std::span<const Record> records)
{
    const auto agency = foldLatest<Agency>(records).value_or(Agency{});
    const auto facts = officeFacts(m_db);
    if (!facts)
        return facts.error();
    if (facts->name != agency.name || facts->timeZone != agency.timeZone)
        fault(QStringLiteral("the agency's name or zone is not what its records say"));
    return done();
}

Outcome Check::checkAccount(const QUuid &account, Reader reader, const QString &name)
{
    auto find = m_db.read("SELECT reader, name FROM accounts WHERE id = ?").bind(account);
    const bool same = find.next() && find.integer(0) == qint64(reader) && find.text(1) == name;
    if (!same)
        fault(QStringLiteral("account %1 is not what its records say").arg(idText(account)));
    return find.finish();
}

Outcome Check::checkVisit(const QUuid &stream, const QUuid &visit, std::span<const Record> records)
{
    const auto planned = assignmentsOf(records);
    m_assignments += qint64(planned.size());
    auto find = m_db.read("SELECT worker, start FROM assignments WHERE visit = ? AND stream = "
                          "(SELECT no FROM streams WHERE id = ?) ORDER BY worker")
                    .bind(visit, stream);
    std::vector<Assignment> kept;
    while (find.next())
        kept.push_back({find.uuid(0), find.integer(1)});
    if (kept != planned)
        fault(QStringLiteral("visit %1: who is planned is not what its records say").arg(idText(visit)));
    auto known = m_db.read(
        "SELECT 1 FROM known_to WHERE worker = ? AND stream = (SELECT no FROM streams WHERE id = ?)");
    for (const QUuid &worker : everAssigned(records)) {
        known.bind(worker, stream);
        if (!known.next())
            fault(QStringLiteral("visit %1: a worker once planned is forgotten").arg(idText(visit)));
    }
    if (auto found = find.finish(); !found)
        return found;
    return known.finish();
}

Outcome Check::checkEntity(const QUuid &stream, const QUuid &entity)
{
    const auto records = viewedRecords(m_db, stream, entity);
    if (!records)
        return records.error();
    const auto has = [&](Kind kind) {
        return std::ranges::any_of(*records, [kind](const Record &record) { return is(record, kind); });
    };
    ++m_report.views;
    if (has(Kind::VisitPlan))
        return checkVisit(stream, entity, *records);
    if (stream != entity)
        return done();
    if (has(Kind::Agency))
        return checkAgency(*records);
    if (has(Kind::Worker))
        return checkAccount(entity, readerFor(StreamKind::Worker, *records),
                            foldLatest<Worker>(*records).value_or(Worker{}).name);
    if (has(Kind::Person))
        return checkAccount(entity, Reader::PersonThemselves,
                            foldLatest<Person>(*records).value_or(Person{}).name);
    return done();
}

Result<qint64> Check::count(const char *sql)
{
    auto find = m_db.read(sql);
    const qint64 counted = find.next() ? find.integer(0) : 0;
    if (auto found = find.finish(); !found)
        return found.error();
    return counted;
}

Outcome Check::checkAssignmentCount()
{
    const auto kept = count("SELECT count(*) FROM assignments");
    if (!kept)
        return kept.error();
    if (*kept != m_assignments)
        fault(QStringLiteral("%1 assignments are kept, the records give %2").arg(*kept).arg(m_assignments));
    return done();
}

Outcome Check::checkViews()
{
    for (const auto &[stream, entity] : m_viewed)
        if (auto checked = checkEntity(stream, entity); !checked)
            return checked;
    return checkAssignmentCount();
}

Outcome Check::readAll()
{
    for (const auto step : {&Check::readStreams, &Check::readNames, &Check::readChains, &Check::readHeld,
                            &Check::readBlobs, &Check::checkErased, &Check::walkLog})
        if (auto ran = (this->*step)(); !ran)
            return ran;
    checkEnds();
    if (auto checked = checkSignatures(); !checked)
        return checked;
    return checkViews();
}

Outcome Check::run()
{
    const auto isDamaged = [](const Outcome &ran) { return !ran && ran.error().fault == Fault::Damaged; };
    const auto whole = checkIntegrity(m_db);
    if (isDamaged(whole))
        fault(QStringLiteral("the file of the %1").arg(whole.error().detail));
    else if (!whole)
        return whole;
    const auto read = readAll();
    if (!isDamaged(read))
        return read;
    fault(QStringLiteral("after %1 rows of the log nothing more could be compared: %2")
              .arg(m_report.records)
              .arg(read.error().detail));
    return done();
}

} // namespace

Result<CheckReport> checkServer(ServerStore &store, const Office &office)
{
    CheckReport report;
    const auto looked = store.read([&](Database &db) {
        Check check(db, office);
        auto ran = check.run();
        report = check.take();
        return ran;
    });
    if (!looked)
        return looked.error();
    return report;
}

} // namespace doorstep
