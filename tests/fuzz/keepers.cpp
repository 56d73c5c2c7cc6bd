#include "answer.h"
#include "check.h"
#include "expected.h"
#include "input.h"
#include "office_folder.h"
#include "pull_step.h"
#include "sameness.h"
#include "sign_up.h"
#include "stream_store.h"
#include "sure.h"
#include "tablet_here.h"
#include "targets.h"

#include "compress.h"

#include <algorithm>

namespace doorstep {

namespace {

/// A whole server with an office, and Tom's tablet signed in on it.
class WholeServer
{
public:
    WholeServer()
        : m_server{*m_office.open().store,
                   m_office.open().office.key,
                   m_office.open().opens,
                   m_office.open().recovery,
                   m_office.open().pins,
                   m_office.clock(),
                   m_entropy}
    {
        const Invitation invitation = m_office.invite(m_office.tom);
        const EnrolReply reply =
            sure(enrol(m_server, {invitation.secret, key().publicKey(), QStringLiteral("t")}, "here"));
        device = reply.device;
        SessionRequest session{device, m_office.tom, m_office.clock().now().wallMs, m_entropy.bytes(16), {}};
        session.signature = signSession(session, key());
        m_token = sure(beginSession(m_server, session))
                      .token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
    static SigningKey key()
    {
        constexpr std::array<quint8, 32> seed{1};
        return SigningKey::fromSeed(seed);
    }
    HttpReply ask(const QByteArray &path, const QByteArray &body, bool isPacked = false)
    {
        HttpRequest request;
        request.method = path.startsWith("/v1/wait") || path.startsWith("/v1/health") ? "GET" : "POST";
        const qsizetype mark = path.indexOf('?');
        request.path = path.left(mark < 0 ? path.size() : mark);
        request.query = mark < 0 ? QByteArray() : path.mid(mark + 1);
        request.authorization = "Doorstep " + m_token;
        request.body = body;
        if (isPacked)
            request.contentEncoding = "zstd";
        request.peer = "here";
        const HttpReply reply = answer(m_server, request);
        EXPECTED(reply.status >= 200 && reply.status < 500);
        EXPECTED(reply.status == 200 || decode<Refusal>(reply.body));
        return reply;
    }
    OfficeFolder &office() { return m_office; }

    QUuid device;

private:
    OfficeFolder m_office;
    SystemEntropy m_entropy;
    Server m_server;
    QByteArray m_token;
};

/// The same for so many runs, and then a new one: what it holds for a human grows.
WholeServer &serverHere(int runs)
{
    static std::unique_ptr<WholeServer> here;
    static int left = 0;
    if (left-- == 0) {
        if (here) {
            for (const QString &fault : here->office().faults())
                qFatal("the server is not whole: %s", qPrintable(fault));
        }
        here.reset();
        here = std::make_unique<WholeServer>();
        left = runs;
    }
    return *here;
}

} // namespace

void askServer(const QByteArray &bytes)
{
    constexpr int runs = 2'000;
    static const std::array<QByteArray, 9> paths{"/v1/enrol", "/v1/session",  "/v1/push",
                                                 "/v1/pull",  "/v1/blob/put", "/v1/blob/get",
                                                 "/v1/wait",  "/v1/health",   "/v1/errand"};
    WholeServer &server = serverHere(runs);
    Input input(bytes);
    const quint8 call = input.byte();
    const bool isPacked = (call & 0x80) != 0;
    const QByteArray body = input.rest().toByteArray();
    const QByteArray &path = paths[(call & 0x7f) % paths.size()];
    if (path == "/v1/wait")
        server.ask(path + '?' + body, {});
    else
        server.ask(path, isPacked ? compressed(body) : body, isPacked);
}

void pushToServer(const QByteArray &bytes)
{
    constexpr std::array<quint32, 16> kinds{1, 10, 12, 20, 30, 31, 33, 50, 51, 52, 56, 70, 71, 72, 90, 999};
    WholeServer server; // what is accepted is accepted once
    Input input(bytes);
    const bool isOwn = input.byte() % 2 == 1;
    const auto records = recordsOf(
        input, {isOwn ? server.office().tom : server.office().ada, server.office().tom, server.device},
        kinds);
    if (records.empty())
        return;
    PushRequest push;
    push.pages.push_back({records.front().stream, 0, {}});
    for (const Record &record : records)
        push.pages.front().entries.push_back({0, 0, record});
    push.heads = {signHead(records.back(), WholeServer::key())};
    const QByteArray body = encode(push);
    const HttpReply first = server.ask("/v1/push", body);
    if (first.status != 200)
        return EXPECTED(body.size() > 1024 * 1024);
    const auto receipts = sure(decode<PushReply>(first.body)).receipts;
    EXPECTED(receipts.size() == records.size());
    for (const Receipt &receipt : receipts)
        EXPECTED(receipt.verdict == Verdict::Accepted || receipt.verdict == Verdict::Held);
    // once more: nothing new, and the same numbers
    const auto again = sure(decode<PushReply>(server.ask("/v1/push", body).body)).receipts;
    for (size_t i = 0; i < receipts.size(); ++i)
        EXPECTED(again[i].verdict
                     == (receipts[i].verdict == Verdict::Held ? Verdict::Held : Verdict::Duplicate)
                 && again[i].number == receipts[i].number);
    PullRequest pull;
    EXPECTED(server.ask("/v1/pull", encode(pull)).status == 200);
    for (const QString &fault : server.office().faults())
        qFatal("the server is not whole: %s", qPrintable(fault));
}

void fillVault(const QByteArray &bytes)
{
    constexpr std::array<quint32, 16> kinds{1, 10, 20, 21, 30, 31, 33, 40, 41, 50, 51, 52, 56, 70, 90, 999};
    const QUuid ada = idOf(1);
    const Holder who{idOf(2), idOf(3), false};
    Input input(bytes);
    const quint8 piece = input.byte();
    const quint8 holes = input.byte();
    PullReply reply;
    reply.head = {1'772'442'302'000, 1, 1};
    reply.lease = Lease{"leasetag", 1'772'442'302'000, {{ada, StreamKind::Person, 0}}};
    Page page{ada, 0, {}};
    for (const Record &record : recordsOf(input, {ada, idOf(4), idOf(5)}, kinds)) {
        PageEntry entry{++page.head, record.happened.wallMs, record};
        if (holes != 0 && page.head % holes == 0)
            entry.held = hashOf(record);
        page.entries.push_back(entry);
    }
    reply.lease->streams.front().head = page.head;
    if (!page.entries.empty())
        reply.pages = {page};
    // as it comes over the wire
    const auto read = decode<PullReply>(encode(reply));
    EXPECTED(read);
    EXPECTED(*read == reply);
    Database vault = emptyVault();
    for (int times = 0; times < 2; ++times) {
        PullIntake intake(*read, {}, who);
        while (!intake.isDone())
            EXPECTED(intake.step(vault, 1 + piece));
    }
    for (const QString &fault : faultsWithin(vault, everythingIn(vault)))
        qFatal("the vault is not whole: %s", qPrintable(fault));
}

} // namespace doorstep
