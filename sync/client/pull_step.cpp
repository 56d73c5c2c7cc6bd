#include "pull_step.h"

#include "epoch.h"
#include "lost_visits.h"
#include "maintenance.h"
#include "outbox_store.h"
#include "protocol_limits.h"
#include "stream_store.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace doorstep {

namespace {

constexpr size_t MostBehind = 500; ///< streams asked for at once; a page of a reply hardly holds more
constexpr qint64 WorthKeepingMs = 60'000; ///< how old the last word of the server may grow in the vault

StreamAbout about(StreamKind kind)
{
    return static_cast<StreamAbout>(kind);
}

/// A pull that brought nothing is not worth a write each time.
bool isWorthKeeping(const SyncPosition &before, const SyncPosition &after)
{
    if (before.cursor != after.cursor || before.leaseTag != after.leaseTag || before.epoch != after.epoch
        || before.leaseUntilMs != after.leaseUntilMs || before.safeMs != after.safeMs)
        return true;
    return after.lastHeardMs - before.lastHeardMs > WorthKeepingMs || before.seen != after.seen
        || !agree(before.serverTime, after.serverTime);
}

ReceivedEntry received(PageEntry &&entry)
{
    ReceivedEntry out{entry.number, entry.heardMs, {}};
    if (auto *record = std::get_if<Record>(&entry.held))
        out.held = std::move(*record);
    else if (const auto *leftOut = std::get_if<LeftOut>(&entry.held))
        out.held = *leftOut;
    else
        out.held = std::get<Hash>(entry.held); // a decoded pull holds nothing unreadable
    return out;
}

} // namespace

Result<PullRequest> nextPull(Database &db, quint64 mostBytes)
{
    const auto position = syncPosition(db);
    if (!position)
        return position.error();
    const auto behind = streamsBehind(db);
    if (!behind)
        return behind.error();
    const auto waiting = unsent(db);
    if (!waiting)
        return waiting.error();
    PullRequest request;
    request.cursor = position->cursor;
    request.leaseTag = position->leaseTag;
    request.unsent = quint64(waiting->count);
    request.mostBytes = mostBytes;
    for (const HeldStream &stream : *behind) {
        if (request.behind.size() == MostBehind)
            break;
        request.behind.push_back({stream.id, stream.have});
    }
    return request;
}

std::optional<PullRequest> pullAfter(const PullRequest &asked, const PullReply &reply)
{
    if (!reply.more || reply.lease || asked.behind.size() == MostBehind)
        return std::nullopt;
    PullRequest next = asked;
    next.cursor = reply.cursor;
    for (const Page &page : reply.pages)
        for (StreamPosition &position : next.behind)
            if (position.stream == page.stream && !page.entries.empty())
                position.have = std::max(position.have, lastNumber(page.entries.back()));
    std::erase_if(next.behind, [&reply](const StreamPosition &position) {
        const auto page = std::ranges::find(reply.pages, position.stream, &Page::stream);
        return page != reply.pages.end() && position.have >= page->head;
    });
    return next;
}

bool asksTheSame(const PullRequest &a, const PullRequest &b)
{
    return a.cursor == b.cursor && a.leaseTag == b.leaseTag && a.behind == b.behind;
}

PullIntake::PullIntake(PullReply reply, const KnownServerTime &told, const Holder &who)
    : m_reply(std::move(reply))
    , m_serverTime(told)
    , m_who(who)
    , m_askAgain(m_reply.more)
{
    m_pages.reserve(m_reply.pages.size());
    for (Page &page : m_reply.pages) {
        Arrived arrived{page.stream, page.head, {}};
        arrived.entries.reserve(page.entries.size());
        std::ranges::transform(page.entries, std::back_inserter(arrived.entries),
                               [](PageEntry &entry) { return received(std::move(entry)); });
        m_pages.push_back(std::move(arrived));
    }
    m_reply.pages.clear();
    m_changed = m_reply.lease || !m_pages.empty() || !m_reply.heard.empty();
}

Outcome PullIntake::step(Database &db, size_t mostRecords)
{
    const auto mark = std::tuple(m_page, m_entry);
    const auto work = [&]() -> Outcome {
        // records the server tells again, who was heard it does not; what it takes away goes now
        const bool isForGood = m_reply.lease || !m_reply.heard.empty();
        Transaction tx(db, isForGood ? Durability::Now : Durability::WithTheNext);
        if (!m_begun)
            if (auto kept = keepLease(tx); !kept)
                return kept;
        if (auto kept = keepPages(tx, mostRecords); !kept)
            return kept;
        if (allKept())
            if (auto kept = keepPosition(tx); !kept)
                return kept;
        return tx.commit();
    };
    auto outcome = work();
    if (!outcome) {
        std::tie(m_page, m_entry) = mark;
        return outcome;
    }
    m_begun = true;
    m_isDone = allKept();
    if (m_isDone && !m_askAgain && m_changed) {
        const auto behind = streamsBehind(db);
        m_askAgain = behind && !behind->empty();
    }
    return outcome;
}

Outcome PullIntake::keepLease(Transaction &tx)
{
    const auto renewed = meetEpoch(tx, m_reply.head.epoch, m_who.device);
    if (!renewed)
        return renewed.error();
    m_newEpoch = *renewed;
    if (m_newEpoch) { // numbers and lease belong to a question of the old epoch: ask again from nothing
        m_pages.clear();
        m_reply.lease.reset();
        m_askAgain = true;
    }
    if (!m_reply.lease)
        return done();
    if (auto noted = noteChainsOf(tx, {m_who.account, m_who.device}); !noted)
        return noted;
    QSet<QUuid> leasedIds;
    for (const LeasedStream &leased : m_reply.lease->streams)
        if (auto gained = gain(tx, leased.stream, about(leased.kind), leased.head); gained)
            leasedIds.insert(leased.stream);
        else
            return gained;
    const auto held = streams(tx.database());
    if (!held)
        return held.error();
    std::vector<QUuid> lost;
    for (const HeldStream &stream : *held)
        if (!stream.hidden && !leasedIds.contains(stream.id))
            lost.push_back(stream.id);
    if (auto noted = noteLostVisits(tx, lost); !noted)
        return noted;
    const auto removal = removalOf(tx.database(), lost, m_who, m_reply.head.nowMs);
    if (!removal)
        return removal.error();
    for (const QUuid &stream : removal->atOnce)
        if (auto hidden = hide(tx, stream); !hidden)
            return hidden;
    return keepUntilTold(tx, removal->afterWord);
}

Outcome PullIntake::noteLostVisits(Transaction &tx, const std::vector<QUuid> &lost)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_reply.head.nowMs, Qt::UTC);
    if (auto settled = settleLost(tx, now); !settled || m_who.watches)
        return settled;
    for (const QUuid &stream : lost)
        if (auto noted = noteLost(tx, stream, m_who.account, now); !noted)
            return noted;
    return done();
}

Outcome PullIntake::keepPages(Transaction &tx, size_t mostRecords)
{
    for (size_t left = mostRecords; left > 0 && !allKept();) {
        const Arrived &page = m_pages[m_page];
        const size_t count = std::min(left, page.entries.size() - m_entry);
        const auto applied =
            applyPage(tx, {page.stream, page.head, std::span(page.entries).subspan(m_entry, count)});
        if (!applied)
            return applied.error();
        left -= count;
        m_entry += count;
        if (m_entry == page.entries.size()) {
            ++m_page;
            m_entry = 0;
        }
    }
    return done();
}

/// A reply that met a new epoch was asked for with a cursor of the old one: its cursor is not kept, so that
/// the next pull asks for everything.
Outcome PullIntake::keepPosition(Transaction &tx)
{
    const auto before = syncPosition(tx.database());
    if (!before)
        return before.error();
    SyncPosition after = *before;
    if (!m_newEpoch) {
        after.cursor = m_reply.cursor;
        if (m_reply.lease) {
            after.leaseTag = m_reply.lease->tag;
            after.leaseUntilMs = m_reply.lease->untilMs;
            after.safeMs = m_reply.lease->safeMs;
        }
    }
    after.serverTime = m_serverTime;
    after.seen.reset();
    after.lastHeardMs = m_reply.head.nowMs;
    for (const HeardDevice &heard : m_reply.heard)
        if (auto kept = keepHeard(tx,
                                  {heard.device, heard.account,
                                   QDateTime::fromMSecsSinceEpoch(heard.lastHeardMs, Qt::UTC), heard.unsent});
            !kept)
            return kept;
    return isWorthKeeping(*before, after) ? keepSyncPosition(tx, after) : done();
}

Result<bool> purgeLost(Database &db)
{
    const auto lost = hiddenStreams(db);
    if (!lost)
        return lost.error();
    bool purged = false;
    for (const QUuid &stream : *lost) {
        const auto waiting = unsentIn(db, stream);
        if (!waiting)
            return waiting.error();
        if (*waiting > 0)
            continue;
        Transaction tx(db);
        if (auto gone = purge(tx, stream); !gone)
            return gone.error();
        if (auto committed = tx.commit(); !committed)
            return committed.error();
        purged = true;
    }
    if (purged)
        if (auto emptied = checkpoint(db, Checkpoint::Truncate); !emptied)
            return emptied.error();
    return purged;
}

} // namespace doorstep
