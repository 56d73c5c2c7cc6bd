#include "scripted_server.h"

#include "envelope.h"

#include <algorithm>

namespace doorstep {

namespace {

SigningKey keyOf(quint8 letter)
{
    std::array<quint8, 32> seed{};
    seed.fill(letter);
    return SigningKey::fromSeed(seed);
}

} // namespace

ScriptedServer::ScriptedServer(const QUuid &device)
    : key(keyOf('k'))
    , m_device(device)
{
}

Result<ClientReply> ScriptedServer::answer(const ClientRequest &request)
{
    requests.push_back(request);
    if (instead)
        if (auto other = instead(request))
            return *std::move(other);
    if (request.path.startsWith("/v1/wait"))
        return Error{Fault::Offline, {}};
    return honest(request);
}

ClientReply ScriptedServer::honest(const ClientRequest &request)
{
    if (request.path == "/v1/errand")
        return errand(request);
    if (request.path == "/v1/session") {
        const auto read = decode<SessionRequest>(request.body);
        return read ? signedReply(request, session(*read)) : refusal(400, "unreadable");
    }
    if (request.authorization
        != "Doorstep "
            + QByteArray(32, char(m_sessions))
                  .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))
        return refusal(401, "session-needed");
    if (request.path == "/v1/push") {
        const auto read = decode<PushRequest>(request.body);
        return read ? signedReply(request, push(*read)) : refusal(400, "unreadable");
    }
    const auto read = decode<PullRequest>(request.body);
    return read ? signedReply(request, pull(*read)) : refusal(400, "unreadable");
}

ClientReply ScriptedServer::signedReply(const ClientRequest &request, const QByteArray &body) const
{
    return {200, "application/cbor", body, signReply(m_device, request.path, body, key), {}};
}

ClientReply ScriptedServer::refusal(int status, QByteArrayView code) const
{
    return {status, "application/cbor", encode(Refusal{head(), code.toByteArray()}), {}, {}};
}

void ScriptedServer::restore(size_t kept)
{
    ++epoch;
    for (auto &[stream, entries] : m_log)
        entries.resize(std::min(entries.size(), kept));
    std::erase_if(m_order, [kept](const auto &one) { return one.second > kept; });
}

size_t ScriptedServer::count(const QUuid &stream) const
{
    const auto found = m_log.find(stream);
    return found == m_log.end() ? 0 : found->second.size();
}

bool ScriptedServer::knows(const QUuid &id) const
{
    return std::ranges::any_of(m_log, [&](const auto &log) {
        return std::ranges::any_of(
            log.second, [&](const PageEntry &entry) { return std::get<Record>(entry.held).id == id; });
    });
}

int ScriptedServer::asked(QByteArrayView path) const
{
    return int(std::ranges::count_if(requests,
                                     [path](const ClientRequest &request) { return request.path == path; }));
}

quint64 ScriptedServer::append(const Record &record)
{
    auto &entries = m_log[record.stream];
    entries.push_back({entries.size() + 1, nowMs, record});
    m_order.emplace_back(record.stream, entries.size());
    return entries.size();
}

QByteArray ScriptedServer::session(const SessionRequest &request)
{
    ++m_sessions;
    SessionReply reply{head(), QByteArray(32, char(m_sessions)), 900};
    if (!pins.empty() && !request.pinsTag.isEmpty() && request.pinsTag != pinsTag(pins))
        reply.pins = pins;
    return encode(reply);
}

QByteArray ScriptedServer::push(const PushRequest &request)
{
    PushReply reply{head(), {}};
    for (const Page &page : request.pages)
        for (const PageEntry &entry : page.entries) {
            const auto *record = std::get_if<Record>(&entry.held);
            if (!record) {
                reply.receipts.push_back({Verdict::Malformed, 0, std::get<Unreadable>(entry.held).reason});
                continue;
            }
            reply.receipts.push_back(receiptFor(*record));
        }
    return encode(reply);
}

Receipt ScriptedServer::receiptFor(const Record &record)
{
    if (const auto verdict = verdicts.find(record.id); verdict != verdicts.end())
        return verdict->second;
    const auto &known = m_log[record.stream];
    const auto same = std::ranges::find_if(
        known, [&](const PageEntry &other) { return std::get<Record>(other.held).id == record.id; });
    if (same == known.end())
        return {Verdict::Accepted, append(record), {}};
    return {Verdict::Duplicate, same->number, {}};
}

ClientReply ScriptedServer::errand(const ClientRequest &request)
{
    const auto read = decode<ErrandRequest>(request.body);
    if (!read)
        return refusal(400, "unreadable");
    if (courier && !verifyErrand(*read, *courier))
        return refusal(403, "signature-wrong");
    ErrandReply reply{head(), {}, order};
    for (const Envelope &envelope : read->envelopes) {
        const auto opened = EnvelopeKey::open(envelope.sealedKey, read->device, opens);
        for (const CourierEntry &entry : envelope.entries) {
            const auto carried = opened ? opened->open(entry) : Result<Carried>(opened.error());
            reply.receipts.push_back(carried ? receiptFor(carried->record)
                                             : Receipt{Verdict::Malformed, 0, "not-a-record"});
        }
    }
    done.insert(done.end(), read->done.begin(), read->done.end());
    const QByteArray body = encode(reply);
    return {200, "application/cbor", body, signReply(read->device, request.path, body, key), {}};
}

Lease ScriptedServer::leaseNow() const
{
    Lease lease{{}, nowMs + 1'000'000, {}, safeMs};
    QByteArray all = QByteArray::number(safeMs);
    for (const auto &[stream, kind] : m_leased) {
        lease.streams.push_back({stream, kind, count(stream)});
        all += stream.toRfc4122();
    }
    std::ranges::sort(lease.streams, {}, [](const LeasedStream &one) { return one.stream.toRfc4122(); });
    lease.tag = hashOf(QByteArrayView(all)).view().first(8).toByteArray();
    return lease;
}

QByteArray ScriptedServer::pull(const PullRequest &request)
{
    PullReply reply{head(), quint64(m_order.size()), {}, {}, false, {}, order};
    const Lease lease = leaseNow();
    if (lease.tag != request.leaseTag)
        reply.lease = lease;
    size_t left = mostInReply;
    const auto give = [&](const QUuid &stream, quint64 after) {
        const auto &entries = m_log[stream];
        if (!m_leased.contains(stream) || after >= entries.size())
            return;
        const size_t now = std::min(left, entries.size() - size_t(after));
        left -= now;
        reply.more = reply.more || now < entries.size() - after;
        const auto first = entries.begin() + qsizetype(after);
        if (now > 0)
            reply.pages.push_back({stream, entries.size(), {first, first + qsizetype(now)}});
    };
    std::map<QUuid, quint64> after; // by stream, once
    for (const StreamPosition &position : request.behind)
        after.try_emplace(position.stream, position.have);
    for (quint64 i = request.cursor.value_or(m_order.size()); i < m_order.size(); ++i)
        after.try_emplace(m_order[i].first, m_order[i].second - 1);
    for (const auto &[stream, number] : after)
        give(stream, number);
    return encode(reply);
}

} // namespace doorstep
