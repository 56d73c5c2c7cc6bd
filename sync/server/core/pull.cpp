#include "pull.h"

#include "database.h"
#include "log_writer.h"
#include "orders.h"
#include "page_builder.h"
#include "transaction.h"

#include <algorithm>
#include <set>

namespace doorstep {

namespace {

/// As many rows are looked through one after the other before looking stream by stream is cheaper.
constexpr quint64 ShortScan = 500;
constexpr quint64 AfterAll = quint64(1) << 62; ///< no number is as great

/// 0: there is no such stream.
Result<qint64> rowOf(Database &db, const QUuid &stream)
{
    auto find = db.read("SELECT no FROM streams WHERE id = ?").bind(stream);
    const qint64 row = find.next() ? find.integer(0) : 0;
    if (auto found = find.finish(); !found)
        return found.error();
    return row;
}

struct Standpoint {
    qint64 nowMs = 0;
    OfficeFacts facts;
    quint64 seq = 0;
    LeaseBook::Plan lease;
};

Result<Standpoint> standpoint(Server &server, Database &db, const SignIn &who, qint64 nowMs)
{
    Standpoint here;
    here.nowMs = nowMs;
    auto facts = officeFacts(db);
    if (!facts)
        return facts.error();
    here.facts = *std::move(facts);
    const auto seq = newestSeq(db);
    if (!seq)
        return seq.error();
    here.seq = *seq;
    auto lease = server.leases.plan(db, who, here.facts, nowMs);
    if (!lease)
        return lease.error();
    here.lease = *std::move(lease);
    return here;
}

/// The rows after the cursor that concern the lease, oldest first; stops at `most`.
Result<std::vector<qint64>> rowsAfter(Database &db, const LeasePlan &lease, quint64 cursor, size_t most)
{
    std::vector<qint64> seqs;
    auto back = db.read("SELECT seq FROM log WHERE stream = ? ORDER BY number DESC");
    for (const qint64 stream : lease.rows) {
        back.bind(stream);
        while (back.next() && static_cast<quint64>(back.integer(0)) > cursor)
            seqs.push_back(back.integer(0));
        if (auto found = back.finish(); !found)
            return found.error();
    }
    std::ranges::sort(seqs);
    seqs.resize(std::min(seqs.size(), most));
    return seqs;
}

class Puller
{
public:
    Puller(PassedBook &passed, Database &db, const SignIn &who, const Standpoint &here,
           const PullRequest &request)
        : m_passed(passed)
        , m_db(db)
        , m_who(who)
        , m_here(here)
        , m_request(request)
        , m_pages(db, who, request.mostBytes)
    {
        for (const StreamPosition &position : request.behind)
            m_behind.insert(position.stream);
    }

    Outcome feed(PullReply &reply);
    Outcome catchUp(PullReply &reply);
    Result<std::vector<Page>> take() { return m_pages.take(); }

private:
    Outcome scan(PullReply &reply);
    Outcome gather(PullReply &reply);
    Result<std::set<qint64>> rowsBehind();
    Outcome catchUp(const LeasedStream &stream, quint64 have);
    Result<NumberRuns> passedFor(qint64 row, const QUuid &stream);
    Outcome addBetween(qint64 row, quint64 after, quint64 before);

    PassedBook &m_passed;
    Database &m_db;
    SignIn m_who;
    const Standpoint &m_here;
    const PullRequest &m_request;
    PageBuilder m_pages;
    bool m_isCut = false; ///< there was more than has room
    std::set<QUuid> m_behind;
    std::set<qint64> m_rowsBehind;
};

/// Streams that are caught up by number in the same reply are left out: they reach their head that way.
Result<std::set<qint64>> Puller::rowsBehind()
{
    std::set<qint64> rows;
    for (const QUuid &stream : m_behind) {
        const auto row = rowOf(m_db, stream);
        if (!row)
            return row.error();
        rows.insert(*row);
    }
    return rows;
}

Outcome Puller::scan(PullReply &reply)
{
    auto rows =
        m_db.read(QByteArray("SELECT ") + PageBuilder::Columns + " FROM log WHERE seq > ? ORDER BY seq")
            .bind(*m_request.cursor);
    while (!m_pages.full() && rows.next()) {
        reply.cursor = static_cast<quint64>(rows.integer(0));
        if (!m_here.lease->holds(rows.integer(1)) || m_rowsBehind.contains(rows.integer(1)))
            continue;
        if (auto added = m_pages.add(rows); !added)
            return added;
    }
    if (!m_pages.full()) // the last rows may be gone
        reply.cursor = m_here.seq;
    return rows.finish();
}

Outcome Puller::gather(PullReply &reply)
{
    const auto seqs = rowsAfter(m_db, *m_here.lease, *m_request.cursor, SIZE_MAX);
    if (!seqs)
        return seqs.error();
    auto row = m_db.read(QByteArray("SELECT ") + PageBuilder::Columns + " FROM log WHERE seq = ?");
    for (const qint64 seq : *seqs) {
        if (m_pages.full())
            return done();
        row.bind(seq);
        if (row.next() && !m_rowsBehind.contains(row.integer(1)))
            if (auto added = m_pages.add(row); !added)
                return added;
        if (auto found = row.finish(); !found)
            return found;
        reply.cursor = static_cast<quint64>(seq);
    }
    reply.cursor = m_here.seq;
    return done();
}

Outcome Puller::feed(PullReply &reply)
{
    auto behind = rowsBehind();
    if (!behind)
        return behind.error();
    m_rowsBehind = *std::move(behind);
    const bool isShort = m_here.seq - *m_request.cursor <= ShortScan;
    const auto fed = isShort || m_here.lease->everything ? scan(reply) : gather(reply);
    reply.more = reply.cursor < m_here.seq;
    return fed;
}

Outcome Puller::addBetween(qint64 row, quint64 after, quint64 before)
{
    auto rows = m_db.read(QByteArray("SELECT ") + PageBuilder::Columns
                          + " FROM log WHERE stream = ? AND number > ? AND number < ? ORDER BY number")
                    .bind(row, after, before);
    while (rows.next()) {
        if (m_pages.full()) {
            m_isCut = true;
            return done();
        }
        if (auto added = m_pages.add(rows); !added)
            return added;
    }
    return rows.finish();
}

/// What this device need not have of a person's stream: never the newest it wrote there itself, from which
/// its chain goes on should its vault be lost.
Result<NumberRuns> Puller::passedFor(qint64 row, const QUuid &stream)
{
    const auto passed = m_passed.runs(m_db, stream, m_who.reader, m_here.nowMs);
    if (!passed)
        return passed.error();
    if ((*passed)->empty())
        return NumberRuns();
    auto find = m_db.read("SELECT l.number FROM log l JOIN chains c ON c.no = l.chain"
                          " WHERE l.stream = ?1 AND c.author = ?2 AND c.device = ?3"
                          " ORDER BY l.number DESC LIMIT 1")
                    .bind(row, m_who.account, m_who.device);
    const quint64 own = find.next() ? static_cast<quint64>(find.integer(0)) : 0;
    if (auto found = find.finish(); !found)
        return found.error();
    return without(**passed, own);
}

/// All numbers from there on, as far as there is room: what has passed by how many they are.
Outcome Puller::catchUp(const LeasedStream &stream, quint64 have)
{
    const auto row = rowOf(m_db, stream.stream);
    if (!row)
        return row.error();
    const auto passed =
        stream.kind == StreamKind::Person ? passedFor(*row, stream.stream) : Result<NumberRuns>(NumberRuns());
    if (!passed)
        return passed.error();
    for (const NumberRun &run : *passed) {
        if (run.last <= have)
            continue;
        if (auto added = addBetween(*row, have, run.first); !added)
            return added;
        if (m_isCut)
            return done();
        m_pages.leaveOut(*row, stream.stream, {std::max(run.first, have + 1), run.last});
        have = run.last;
    }
    return addBetween(*row, have, AfterAll);
}

Outcome Puller::catchUp(PullReply &reply)
{
    std::set<QUuid> seen;
    for (const StreamPosition &position : m_request.behind) {
        const LeasedStream *stream = m_here.lease->find(position.stream);
        if (!stream || !seen.insert(position.stream).second)
            continue;
        if (auto caught = catchUp(*stream, position.have); !caught)
            return caught;
        if (m_isCut) {
            reply.more = true;
            return done();
        }
    }
    return done();
}

/// A supervisor's device is told who was heard since it was last told; of the time its cursor stands for,
/// when the last reply may have been lost; of everybody the first time.
Result<std::vector<HeardDevice>> heardFor(Server &server, Database &db, const SignIn &who,
                                          const PullRequest &request, const Standpoint &here, qint64 nowMs)
{
    const auto told = server.heard.tellUpTo(db, who.device, nowMs);
    if (!told)
        return told.error();
    qint64 since = *told;
    if (!request.cursor)
        since = 0;
    else if (*request.cursor < here.seq) {
        auto find = db.read("SELECT received FROM log WHERE seq = ?").bind(*request.cursor);
        since = find.next() ? std::min(since, find.integer(0)) : 0;
        if (auto found = find.finish(); !found)
            return found.error();
    }
    return server.heard.heardSince(db, who.device, since);
}

Outcome fill(PullReply &reply, bool &isNewOrder, Server &server, Database &db, const SignIn &who,
             const PullRequest &asked, qint64 nowMs)
{
    const auto here = standpoint(server, db, who, nowMs);
    if (!here)
        return here.error();
    PullRequest request = asked;
    if (request.cursor && *request.cursor > here->seq)
        request.cursor.reset(); // of another life of this server
    reply.head = {nowMs, here->facts.epoch, OldestClient};
    reply.cursor = request.cursor.value_or(here->seq);
    if (request.leaseTag != here->lease->tag) {
        auto lease = leaseNow(db, *here->lease, nowMs);
        if (!lease)
            return lease.error();
        reply.lease = *std::move(lease);
    }
    if (reply.cursor < here->seq || !request.behind.empty()) {
        Puller puller(server.passed, db, who, *here, request);
        if (request.cursor && reply.cursor < here->seq)
            if (auto fed = puller.feed(reply); !fed)
                return fed;
        if (auto caught = puller.catchUp(reply); !caught)
            return caught;
        auto pages = puller.take();
        if (!pages)
            return pages.error();
        reply.pages = *std::move(pages);
    }
    if (who.reader == Reader::Supervisor) {
        auto heard = heardFor(server, db, who, request, *here, nowMs);
        if (!heard)
            return heard.error();
        reply.heard = *std::move(heard);
    }
    const auto standing = orderFor(db, who.device);
    if (!standing)
        return standing.error();
    if (*standing) {
        reply.order = (*standing)->order;
        isNewOrder = !(*standing)->wasFetched;
    }
    return done();
}

} // namespace

Result<PullReply> pull(Server &server, const SignIn &who, const PullRequest &request)
{
    PullReply reply;
    const qint64 nowMs = server.clock.now().wallMs;
    bool isNewOrder = false;
    const auto read = server.store.read(
        [&](Database &db) { return fill(reply, isNewOrder, server, db, who, request, nowMs); });
    if (!read)
        return read.error();
    if (isNewOrder) {
        const auto order = noteFetched(server.store, who.device, nowMs);
        if (!order)
            return order.error();
        reply.order = *order;
    }
    server.heard.note(who.device, nowMs, request.unsent);
    return reply;
}

Result<Waiting> lookForChange(Server &server, const SignIn &who, quint64 cursor, QByteArrayView leaseTag)
{
    Waiting waiting;
    server.news.refresh(server.store); // what is read below is then known to the news
    const qint64 nowMs = server.clock.now().wallMs;
    const auto look = [&](Database &db) -> Outcome {
        const auto here = standpoint(server, db, who, nowMs);
        if (!here)
            return here.error();
        waiting.reply.head = {nowMs, here->facts.epoch, OldestClient};
        const auto &lease = here->lease;
        bool changed =
            lease->tag != leaseTag || cursor > here->seq || (lease->everything && cursor < here->seq);
        if (!changed && cursor < here->seq) {
            const auto rows = rowsAfter(db, *lease, cursor, 1);
            if (!rows)
                return rows.error();
            changed = !rows->empty();
        }
        if (!changed) {
            const auto order = orderFor(db, who.device);
            if (!order)
                return order.error();
            changed = *order && !(*order)->wasFetched;
        }
        waiting.reply.changed = changed;
        if (!changed)
            waiting.changed = [&news = server.news, lease, seq = here->seq,
                               generation = here->facts.leaseGeneration] {
                return news.leaseGeneration() != generation
                    || (lease->everything ? news.grownAnywhere(seq) : news.grown(lease->rows, seq));
            };
        return done();
    };
    if (auto looked = server.store.read(look); !looked)
        return looked.error();
    server.heard.note(who.device, nowMs);
    return waiting;
}

} // namespace doorstep
