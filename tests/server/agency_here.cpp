#include "agency_here.h"

#include "agency.h"
#include "foundation.h"
#include "person.h"
#include "transaction.h"
#include "uuid7.h"
#include "visit.h"

#include <catch2/catch_test_macros.hpp>

QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}

SigningKey keyFrom(Entropy &entropy)
{
    std::array<quint8, 32> seed{};
    entropy.fill(seed);
    return SigningKey::fromSeed(seed);
}

EnrolRequest enrolRequest(const Invitation &invitation, const SigningKey &key)
{
    return {invitation.secret, key.publicKey(), QStringLiteral("a tablet"), key.publicKey()};
}

AgencyHere::AgencyHere(quint64 seed)
    : entropy(seed)
{
    clock.setWall(utc(2026, 3, 2, 9).toMSecsSinceEpoch());
    const QString path = folder.filePath(QStringLiteral("server"));
    REQUIRE(makeFolder(path, recovery.publicKey(), clock, entropy));
    auto opened = openFolder(path);
    REQUIRE(opened);
    open.emplace(*std::move(opened));
    server.reset(
        new Server{*open->store, open->office.key, open->opens, open->recovery, open->pins, clock, entropy});
    Agency agency;
    agency.name = QStringLiteral("Northside");
    agency.timeZone = "Europe/London";
    officeSays({open->office.agency, open->office.agency, Kind::Agency, encodeBody(agency)});
}

void AgencyHere::officeSays(const OfficeSaid &said)
{
    REQUIRE(open->store->write([&](Transaction &tx) -> Outcome {
        OfficeWriter office(tx, open->office, clock, entropy);
        auto record = office.say(said);
        if (!record)
            return record.error();
        m_lastSaid = *record;
        return office.finish();
    }));
}

QUuid AgencyHere::streamOf(StreamKind kind, QStringView word, const QString &ref)
{
    QUuid stream;
    REQUIRE(open->store->write([&](Transaction &tx) -> Outcome {
        OfficeWriter office(tx, open->office, clock, entropy);
        auto opened = office.openStream(kind);
        if (!opened)
            return opened.error();
        stream = *opened;
        if (auto kept = keepRef(tx, word, ref, {stream, stream, {}, {}}); !kept)
            return kept;
        return office.finish();
    }));
    return stream;
}

QUuid AgencyHere::worker(const QString &ref, Role role)
{
    const QUuid id = streamOf(StreamKind::Worker, u"staff", ref);
    Worker worker;
    worker.name = ref;
    worker.role = role;
    officeSays({id, id, Kind::Worker, encodeBody(worker)});
    return id;
}

QUuid AgencyHere::person(const QString &ref)
{
    const QUuid id = streamOf(StreamKind::Person, u"person", ref);
    Person person;
    person.name = ref;
    officeSays({id, id, Kind::Person, encodeBody(person)});
    return id;
}

QUuid AgencyHere::visit(const QUuid &person, const std::vector<QUuid> &staff, const QDateTime &start,
                        QUuid visit)
{
    std::vector<QUuid> replaces;
    if (visit.isNull())
        visit = uuid7(clock.now().wallMs, entropy.bytes(10));
    else
        replaces = {m_lastSaid.id};
    VisitPlan plan;
    plan.startsAt = start;
    plan.endsAt = start.addSecs(1800);
    plan.staff = staff;
    officeSays({person, visit, Kind::VisitPlan, encodeBody(plan), replaces});
    return visit;
}

HttpReply AgencyHere::ask(const QByteArray &path, const QByteArray &body, const QByteArray &token)
{
    HttpRequest request;
    request.method = "POST";
    request.path = path;
    request.body = body;
    request.peer = "192.0.2.1";
    if (!token.isEmpty())
        request.authorization =
            "Doorstep " + token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return answer(*server, request);
}

QByteArray AgencyHere::refusal(const HttpReply &reply) const
{
    const auto refused = decode<Refusal>(reply.body);
    return refused ? refused->code : QByteArray();
}

Tablet::Tablet(AgencyHere &here, const QString &ref)
    : agency(here)
    , key(keyFrom(here.entropy))
{
    const auto invitation = invite(*agency.server, ref);
    REQUIRE(invitation);
    const HttpReply reply = agency.ask("/v1/enrol", encode(enrolRequest(*invitation, key)));
    REQUIRE(reply.status == 200);
    const auto decoded = decode<EnrolReply>(reply.body);
    REQUIRE(decoded);
    joined = *decoded;
    REQUIRE(verifyReply(joined.device, "/v1/enrol", reply.body, reply.signature, joined.serverKey));
    signIn();
}

void Tablet::signIn()
{
    SessionRequest request{
        joined.device, joined.account.id, agency.clock.now().wallMs, agency.entropy.bytes(16), {}};
    request.signature = signSession(request, key);
    const HttpReply reply = agency.ask("/v1/session", encode(request));
    REQUIRE(reply.status == 200);
    token = decode<SessionReply>(reply.body)->token;
}

Record Tablet::say(const QUuid &stream, Kind kind, const QUuid &entity, const std::vector<QUuid> &replaces,
                   const std::vector<BlobRef> &blobs, const QByteArray &body)
{
    const Moment now = clock ? clock->now() : agency.clock.now();
    Record record;
    record.id = uuid7(now.wallMs, agency.entropy.bytes(10));
    record.stream = stream;
    record.entity = entity.isNull() ? record.id : entity;
    record.kind = static_cast<quint32>(kind);
    record.body = body;
    record.author = joined.account.id;
    record.device = joined.device;
    if (const auto before = m_chains.find(stream); before != m_chains.end())
        record.chain = {before->second.chain.n + 1, hashOf(before->second)};
    record.happened = {now.wallMs, now.zone, now.boot, now.sinceBootMs, offset};
    record.hlc = static_cast<quint64>(now.wallMs) << 16;
    record.replaces = replaces;
    record.blobs = blobs;
    REQUIRE(seal(record));
    m_chains.insert_or_assign(stream, record);
    return record;
}

PushRequest Tablet::requestOf(const std::vector<Record> &records) const
{
    PushRequest request;
    std::map<QUuid, Record> last;
    for (const Record &record : records) {
        if (request.pages.empty() || request.pages.back().stream != record.stream)
            request.pages.push_back({record.stream, 0, {}});
        request.pages.back().entries.push_back({0, 0, record});
        last.insert_or_assign(record.stream, record);
    }
    for (const auto &[stream, record] : last)
        request.heads.push_back(signHead(record, key));
    return request;
}

std::vector<Receipt> Tablet::push(const std::vector<Record> &records)
{
    return push(requestOf(records));
}

std::vector<Receipt> Tablet::push(const PushRequest &request)
{
    const HttpReply reply = agency.ask("/v1/push", encode(request), token);
    REQUIRE(reply.status == 200);
    const auto decoded = decode<PushReply>(reply.body);
    REQUIRE(decoded);
    return decoded->receipts;
}

PullReply Tablet::pull(const PullRequest &request)
{
    const HttpReply reply = agency.ask("/v1/pull", encode(request), token);
    REQUIRE(reply.status == 200);
    REQUIRE(verifyReply(joined.device, "/v1/pull", reply.body, reply.signature, joined.serverKey));
    const auto decoded = decode<PullReply>(reply.body);
    REQUIRE(decoded);
    return *decoded;
}

void Tablet::pullAll()
{
    for (bool more = true; more;) {
        const PullReply reply = pull(next);
        more = reply.more || (reply.lease && !reply.lease->streams.empty());
        next.cursor = reply.cursor;
        if (reply.lease) {
            lease = reply.lease;
            next.leaseTag = lease->tag;
        }
        for (const Page &page : reply.pages)
            for (const PageEntry &entry : page.entries) {
                auto &held = streams[page.stream];
                if (entry.number == have(page.stream) + 1)
                    held.push_back(entry);
            }
        next.behind.clear();
        for (const LeasedStream &one : lease->streams)
            if (have(one.stream) < one.head)
                next.behind.push_back({one.stream, have(one.stream)});
    }
    next.behind.clear();
}

quint64 Tablet::have(const QUuid &stream)
{
    const auto &held = streams[stream];
    return held.empty() ? 0 : lastNumber(held.back());
}

std::vector<QUuid> Tablet::leased() const
{
    std::vector<QUuid> ids;
    for (const LeasedStream &one : lease->streams)
        ids.push_back(one.stream);
    return ids;
}
