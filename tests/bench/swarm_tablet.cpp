#include "swarm_tablet.h"

#include "background.h"
#include "need.h"
#include "uuid7.h"
#include "when_done.h"

using namespace doorstep;

namespace {

constexpr size_t NotesOfTablet = 20;

} // namespace

SwarmTablet::SwarmTablet(const RunningServer &server, int number)
    : m_device(server, carer(number))
{
    m_device.signIn();
}

void SwarmTablet::start(const QElapsedTimer &clock)
{
    m_clock = &clock;
    m_doneAfterMs = 0;
    askPull();
}

void SwarmTablet::askPull()
{
    whenDone(m_device.transport->send(httpRequest(m_next, m_device.token)), &m_here,
             [this](const Result<ClientReply> &reply) { readPull(need(reply)); });
}

void SwarmTablet::readPull(const ClientReply &reply)
{
    const auto read = inBackground([who = m_device.credentials, reply] {
        return need(trusted<PullReply>(who, "/v1/pull", reply.body, reply.signature));
    });
    whenDone(read, &m_here, [this](const PullReply &message) { usePull(message); });
}

void SwarmTablet::usePull(const PullReply &reply)
{
    if (reply.lease) {
        m_lease = reply.lease->streams;
        m_next.leaseTag = reply.lease->tag;
    }
    m_next.cursor = reply.cursor;
    for (const Page &page : reply.pages) {
        m_moved += qint64(page.entries.size());
        if (!page.entries.empty())
            m_have[page.stream] = page.entries.back().number;
    }
    m_next.behind.clear();
    for (const LeasedStream &stream : m_lease)
        if (m_have[stream.stream] < stream.head)
            m_next.behind.push_back({stream.stream, m_have[stream.stream]});
    const auto person = std::ranges::find(m_lease, StreamKind::Person, &LeasedStream::kind);
    if (reply.more || !m_next.behind.empty())
        askPull();
    else if (person != m_lease.end())
        push(person->stream);
    else
        end(); // a small share of W has carers without a visit
}

void SwarmTablet::push(const QUuid &person)
{
    whenDone(m_device.transport->send(httpRequest(twentyNotes(person), m_device.token)), &m_here,
             [this](const Result<ClientReply> &sent) {
                 const ClientReply reply = need(sent);
                 const auto message =
                     need(trusted<PushReply>(m_device.credentials, "/v1/push", reply.body, reply.signature));
                 for (const Receipt &receipt : message.receipts)
                     need(receipt.verdict == Verdict::Accepted,
                          qPrintable(QStringLiteral("a note was not taken: ")
                                     + QString::fromLatin1(receipt.reason)));
                 m_moved += qint64(message.receipts.size());
                 end();
             });
}

void SwarmTablet::end()
{
    m_doneAfterMs = double(m_clock->nsecsElapsed()) / 1e6;
}

PushRequest SwarmTablet::twentyNotes(const QUuid &stream)
{
    Page page{stream, 0, {}};
    Record &last = m_lastSaid[stream];
    for (size_t i = 0; i < NotesOfTablet; ++i) {
        Record record = note(stream, last);
        page.entries.push_back({0, 0, record});
        last = std::move(record);
    }
    return {{page}, {signHead(last, m_device.credentials.deviceKey)}, 0};
}

Record SwarmTablet::note(const QUuid &stream, const Record &before)
{
    const Moment now = m_device.clock.now();
    Record record;
    record.id = record.entity = uuid7(now.wallMs, m_device.entropy.bytes(10));
    record.stream = stream;
    record.kind = quint32(Kind::Note);
    record.body = encodeBody(Note{{}, QString(300, u'x'), NoteAudience::NextVisit, false, {}, {}, {}});
    record.author = m_device.credentials.account;
    record.device = m_device.credentials.device;
    if (!before.id.isNull())
        record.chain = {before.chain.n + 1, hashOf(before)};
    record.happened = happenedAt(now, {});
    record.hlc = quint64(now.wallMs) << 16;
    need(seal(record));
    return record;
}
