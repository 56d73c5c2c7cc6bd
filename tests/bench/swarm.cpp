#include "swarm.h"

#include "background.h"
#include "bench_tablet.h"
#include "need.h"
#include "uuid7.h"
#include "when_done.h"

#include <QElapsedTimer>

#include <map>

using namespace doorstep;

namespace {

constexpr size_t NotesOfTablet = 20;

/// A tablet that keeps what it holds in mind.
class SwarmTablet
{
public:
    SwarmTablet(const RunningServer &server, int number)
        : m_device(server, carer(number))
    {
        m_device.signIn();
    }
    void start(const QElapsedTimer &clock)
    {
        m_clock = &clock;
        askPull();
    }
    bool isDone() const { return m_doneAfterMs > 0; }
    double doneAfterMs() const { return m_doneAfterMs; }
    qint64 moved() const { return m_moved; }

private:
    void askPull()
    {
        whenDone(m_device.transport->send(httpRequest(m_next, m_device.token)), &m_here,
                 [this](const Result<ClientReply> &reply) { readPull(need(reply)); });
    }
    void readPull(const ClientReply &reply)
    {
        const auto read = inBackground([who = m_device.credentials, reply] {
            return need(trusted<PullReply>(who, "/v1/pull", reply.body, reply.signature));
        });
        whenDone(read, &m_here, [this](const PullReply &message) { usePull(message); });
    }
    void usePull(const PullReply &reply)
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
    void push(const QUuid &person)
    {
        whenDone(m_device.transport->send(httpRequest(twentyNotes(person), m_device.token)), &m_here,
                 [this](const Result<ClientReply> &sent) {
                     const ClientReply reply = need(sent);
                     const auto message = need(
                         trusted<PushReply>(m_device.credentials, "/v1/push", reply.body, reply.signature));
                     for (const Receipt &receipt : message.receipts)
                         need(receipt.verdict == Verdict::Accepted,
                              qPrintable(QStringLiteral("a note was not taken: ")
                                         + QString::fromLatin1(receipt.reason)));
                     m_moved += qint64(message.receipts.size());
                     end();
                 });
    }
    void end() { m_doneAfterMs = double(m_clock->nsecsElapsed()) / 1e6; }
    PushRequest twentyNotes(const QUuid &stream)
    {
        Page page{stream, 0, {}};
        Record last;
        for (size_t i = 0; i < NotesOfTablet; ++i) {
            Record record = note(stream, last);
            page.entries.push_back({0, 0, record});
            last = std::move(record);
        }
        return {{page}, {signHead(last, m_device.credentials.deviceKey)}, 0};
    }
    Record note(const QUuid &stream, const Record &before)
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

    BenchDevice m_device;
    const QElapsedTimer *m_clock = nullptr;
    PullRequest m_next;
    std::vector<LeasedStream> m_lease;
    std::map<QUuid, quint64> m_have;
    qint64 m_moved = 0;
    double m_doneAfterMs = 0;
    QObject m_here; ///< last: what is told later is not told to a tablet that is gone
};

} // namespace

Figures swarm(size_t documents, int tablets)
{
    const RunningServer server(documents);
    std::vector<std::unique_ptr<SwarmTablet>> all;
    all.reserve(size_t(tablets));
    for (int number = 0; number < tablets; ++number)
        all.push_back(std::make_unique<SwarmTablet>(server, number));
    const qint64 bytesBefore = loopbackBytes();
    QElapsedTimer clock;
    clock.start();
    for (const auto &tablet : all)
        tablet->start(clock);
    spinUntilDone(
        [&all] { return std::ranges::all_of(all, [](const auto &tablet) { return tablet->isDone(); }); });
    const double ms = double(clock.nsecsElapsed()) / 1e6;

    Figures figures;
    std::vector<double> times;
    for (const auto &tablet : all) {
        figures.documents += tablet->moved();
        times.push_back(tablet->doneAfterMs());
    }
    figures.documentsASecond = double(figures.documents) / ms * 1000;
    figures.ms50 = percentile(times, 0.5);
    figures.ms99 = percentile(times, 0.99);
    figures.wireBytes = double(loopbackBytes() - bytesBefore) / double(figures.documents);
    return figures;
}
