#include "push.h"

#include "code_words.h"
#include "covered.h"
#include "erasures.h"
#include "held_store.h"
#include "log_writer.h"
#include "standing.h"
#include "transaction.h"

#include <algorithm>

namespace doorstep {

namespace {

/// Whoever may not write in a stream is not told that there is such a stream.
QByteArrayView told(QByteArrayView reason)
{
    return reason == code::ForeignStream ? code::UnknownStream : reason;
}

/// One push at the door of one transaction.
class Doorkeeper
{
public:
    Doorkeeper(Transaction &tx, const SignIn &who, qint64 nowMs)
        : m_tx(tx)
        , m_who(who)
        , m_nowMs(nowMs)
        , m_log(tx, nowMs)
    {
    }

    Outcome begin();
    Result<Receipt> judge(const QUuid &stream, const Pushed &pushed);
    Outcome finish(const PushRequest &request, const std::vector<Pushed> &all);

private:
    using Reason = Result<QByteArray>; ///< empty: nothing against it

    /// What the log has under a record's id.
    struct Seen {
        std::optional<quint64> number; ///< these very bytes
        bool isOther = false; ///< other bytes
    };

    Result<bool> isErased(const QUuid &stream);
    Result<Seen> seenBefore(const Record &record, const Hash &hash);
    Reason against(const Pushed &pushed);
    Reason againstUncovered(const Pushed &pushed);
    Reason againstWriting(const Record &record, bool idIsTaken);
    Reason againstReplacing(const Record &record, Standing standing);
    Result<bool> isOfOtherStream(const Record &record, const StreamRow &stream);
    Reason againstChain(const Record &record, const Hash &hash);
    Result<bool> leadsAcross(const Record &record, const ChainRow &end);
    Result<Standing> standingTo(const StreamRow &stream, const QUuid &id);
    Result<Receipt> accept(const Record &record, const Hash &hash);
    Result<Receipt> keepHeld(const Record &record, const Hash &hash, QByteArrayView reason);
    Result<Receipt> malformed(const QUuid &stream, const Pushed &pushed);
    Outcome passOver(const Record &record, const Hash &hash);
    Outcome release(Record after);
    Outcome releaseAcross(const QUuid &stream);

    Transaction &m_tx;
    const SignIn &m_who;
    qint64 m_nowMs;
    LogWriter m_log;
    bool m_anythingHeld = false;
    std::map<QUuid, Standing> m_standings; ///< by stream
    std::map<QUuid, bool> m_erased; ///< by stream, of those that are not there
};

Outcome Doorkeeper::begin()
{
    const auto held = anythingHeld(m_tx);
    if (!held)
        return held.error();
    m_anythingHeld = *held;
    return done();
}

Result<bool> Doorkeeper::isErased(const QUuid &stream)
{
    const auto row = m_log.stream(stream);
    if (!row)
        return row.error();
    if (*row)
        return false;
    if (const auto known = m_erased.find(stream); known != m_erased.end())
        return known->second;
    const auto erased = doorstep::isErased(m_tx.database(), stream);
    if (erased)
        m_erased.emplace(stream, *erased);
    return erased;
}

Result<Doorkeeper::Seen> Doorkeeper::seenBefore(const Record &record, const Hash &hash)
{
    Seen seen;
    auto find = m_tx.read("SELECT number, hash FROM log WHERE id = ?").bind(record.id);
    if (find.next()) {
        seen.isOther = Hash::from(find.blob(1)) != hash;
        if (!seen.isOther)
            seen.number = static_cast<quint64>(find.integer(0));
    }
    if (auto found = find.finish(); !found)
        return found.error();
    if (seen.isOther)
        if (auto noted = noteSecurityEvent(m_tx, m_who.account, m_who.device, record.id,
                                           code::SameIdOtherBytes, m_nowMs);
            !noted)
            return noted.error();
    return seen;
}

Result<Standing> Doorkeeper::standingTo(const StreamRow &stream, const QUuid &id)
{
    if (const auto known = m_standings.find(id); known != m_standings.end())
        return known->second;
    const auto standing = writingStanding(m_tx.database(), m_who, stream, id);
    if (standing)
        m_standings.emplace(id, *standing);
    return standing;
}

/// Replacing a record takes it back, so it needs the right to have said it. What is replaced and not here
/// yet cannot be somebody else's: its id would have to be guessed.
Doorkeeper::Reason Doorkeeper::againstReplacing(const Record &record, Standing standing)
{
    auto find = m_tx.read("SELECT kind FROM log WHERE id = ?");
    for (const QUuid &replaced : record.replaces) {
        find.bind(replaced);
        if (find.next() && !mayWrite(m_who.reader, standing, static_cast<quint32>(find.integer(0))))
            return code::NotAllowed.toByteArray();
        if (auto found = find.finish(); !found)
            return found.error();
    }
    return QByteArray();
}

/// What is said of somebody's visit or line has its place in their stream alone: in another it would be
/// shown to who looks for it there, and not to them. A tablet that is ordered has no stream, and its id is
/// known to many: no word of theirs makes it something of their own. What withdraws founds nothing either.
Result<bool> Doorkeeper::isOfOtherStream(const Record &record, const StreamRow &stream)
{
    if (record.entity == record.id || record.entity == record.stream || is(record, Kind::TabletOrder))
        return false;
    return exists(m_tx.read(QByteArray("SELECT 1 FROM log WHERE id = ?1 AND stream <> ?2 UNION ALL "
                                       "SELECT 1 FROM log WHERE entity = ?1 AND ")
                            + ViewedKinds
                            + " AND kind NOT IN (2, 90) AND stream <> ?2 "
                              "UNION ALL SELECT 1 FROM streams WHERE id = ?1 LIMIT 1")
                      .bind(record.entity, stream.no));
}

Doorkeeper::Reason Doorkeeper::againstWriting(const Record &record, bool idIsTaken)
{
    const auto stream = m_log.stream(record.stream);
    if (!stream)
        return stream.error();
    if (!*stream)
        return code::UnknownStream.toByteArray();
    const auto standing = standingTo(**stream, record.stream);
    if (!standing)
        return standing.error();
    const bool isTheirs = mayWrite(m_who.reader, *standing, record.kind);
    if (!isTheirs && !mayWriteIn(m_who.reader, *standing))
        return code::ForeignStream.toByteArray();
    if (idIsTaken)
        return code::SameIdOtherBytes.toByteArray();
    if (!isTheirs)
        return code::NotAllowed.toByteArray();
    const auto isElsewhere = isOfOtherStream(record, **stream);
    if (!isElsewhere)
        return isElsewhere.error();
    return *isElsewhere ? code::NotAllowed.toByteArray() : againstReplacing(record, *standing);
}

/// Whether nothing but what cannot be read stands between the end of the chain and this record. What does not
/// tell its own place may stand anywhere.
Result<bool> Doorkeeper::leadsAcross(const Record &record, const ChainRow &end)
{
    Chain at{record.chain.n - 1, record.chain.prev}; // the number and hash of what is to be found
    while (at.n > end.n) {
        const auto unread = unreadWith(m_tx, at.prev);
        if (!unread)
            return unread.error();
        if (!*unread)
            return false;
        const auto &link = (*unread)->link;
        if (!link)
            return true;
        if (link->n != at.n)
            return false;
        at = {link->n - 1, link->prev};
    }
    return at.prev == end.hash;
}

Doorkeeper::Reason Doorkeeper::againstChain(const Record &record, const Hash &hash)
{
    const auto chain = m_log.chain(record.stream, record.author, record.device);
    if (!chain)
        return chain.error();
    const quint64 n = (*chain)->n;
    if (record.chain.n == n + 1)
        return record.chain.prev == (*chain)->hash ? QByteArray() : code::ChainForked.toByteArray();
    if (record.chain.n > n) {
        const auto across = leadsAcross(record, **chain);
        if (!across)
            return across.error();
        return *across ? QByteArray() : code::ChainGap.toByteArray();
    }
    auto reason = heldReason(m_tx, record.id, hash);
    if (reason && reason->isEmpty())
        return code::ChainForked.toByteArray();
    return reason; // its chain went on past it
}

Doorkeeper::Reason Doorkeeper::against(const Pushed &pushed)
{
    const Record &record = *pushed.record;
    if (record.author != m_who.account || record.device != m_who.device)
        return code::ForeignAuthor.toByteArray();
    return pushed.covered ? QByteArray() : againstUncovered(pushed);
}

/// What is held for something that is only looked at once a head covers it needs no other head. But where
/// there was no stream yet its head could not be kept: it is asked for again.
Doorkeeper::Reason Doorkeeper::againstUncovered(const Pushed &pushed)
{
    auto reason = m_anythingHeld ? heldReason(m_tx, pushed.record->id, pushed.hash) : Reason(QByteArray());
    if (!reason || *reason == code::UnknownStream)
        return reason;
    const bool wasCovered =
        !reason->isEmpty() && *reason != code::HeadMissing && *reason != code::ForeignAuthor;
    return wasCovered ? QByteArray() : code::HeadMissing.toByteArray();
}

Result<Receipt> Doorkeeper::accept(const Record &record, const Hash &hash)
{
    const auto number = m_log.append(record, hash);
    if (!number)
        return number.error();
    if (m_anythingHeld) {
        if (auto gone = letGo(m_tx, record.id, hash); !gone)
            return gone.error();
        if (auto released = release(record); !released)
            return released.error();
    }
    return Receipt{Verdict::Accepted, *number, {}};
}

Outcome Doorkeeper::passOver(const Record &record, const Hash &hash)
{
    if (auto passed = m_log.passOver(record, hash); !passed)
        return passed;
    return m_anythingHeld ? release(record) : done();
}

/// What waited for this record follows it. It was judged when it was held.
Outcome Doorkeeper::release(Record after)
{
    for (;;) {
        auto next = heldAfter(m_tx, after);
        if (!next)
            return next.error();
        if (!*next)
            return done();
        after = std::move((*next)->record);
        const Hash hash = hashOf(after);
        if ((*next)->reason != code::ChainGap) {
            if (auto passed = m_log.passOver(after, hash); !passed)
                return passed;
            continue;
        }
        if (auto number = m_log.append(after, hash); !number)
            return number.error();
        if (auto gone = letGo(m_tx, after.id, hash); !gone)
            return gone;
    }
}

/// Something that cannot be read came after what follows it in its chain, as happens when a server that was
/// restored is told again: the chain now leads across it.
Outcome Doorkeeper::releaseAcross(const QUuid &stream)
{
    const auto row = m_log.stream(stream);
    if (!row)
        return row.error();
    if (!*row)
        return done();
    const auto waiting = heldForGap(m_tx, stream, m_who.account, m_who.device);
    if (!waiting)
        return waiting.error();
    for (const Record &record : *waiting) {
        const Hash hash = hashOf(record);
        const Reason chain = againstChain(record, hash);
        if (!chain)
            return chain.error();
        if (!chain->isEmpty())
            continue;
        if (auto number = m_log.append(record, hash); !number)
            return number.error();
        if (auto gone = letGo(m_tx, record.id, hash); !gone)
            return gone;
        return release(record);
    }
    return done();
}

Result<Receipt> Doorkeeper::keepHeld(const Record &record, const Hash &hash, QByteArrayView reason)
{
    m_anythingHeld = true;
    const auto held = hold(m_tx, record, hash, reason, m_who.account, m_who.device, m_nowMs);
    if (!held)
        return held.error();
    return Receipt{Verdict::Held, 0, told(reason).toByteArray()};
}

Result<Receipt> Doorkeeper::malformed(const QUuid &stream, const Pushed &pushed)
{
    if (!pushed.unreadable)
        return Receipt{Verdict::Malformed, 0, code::NotARecord.toByteArray()};
    if (!pushed.unreadable->bytes.isEmpty()) {
        const auto held = holdUnreadable(m_tx, stream, *pushed.unreadable, pushed.hash, m_who.account,
                                         m_who.device, m_nowMs);
        if (!held)
            return held.error();
        m_anythingHeld = true;
        if (auto released = releaseAcross(stream); !released)
            return released.error();
    }
    return Receipt{Verdict::Malformed, 0, pushed.unreadable->reason};
}

Result<Receipt> Doorkeeper::judge(const QUuid &stream, const Pushed &pushed)
{
    const auto erased = isErased(stream);
    if (!erased)
        return erased.error();
    if (*erased) // leaves the outbox like what is held, and not a byte of it is
        return Receipt{Verdict::Held, 0, code::UnknownStream.toByteArray()};
    if (!pushed.record)
        return malformed(stream, pushed);
    const Record &record = *pushed.record;
    const auto seen = seenBefore(record, pushed.hash);
    if (!seen)
        return seen.error();
    if (seen->number)
        return Receipt{Verdict::Duplicate, *seen->number, {}};
    const Reason foreign = against(pushed);
    if (!foreign)
        return foreign.error();
    if (!foreign->isEmpty())
        return keepHeld(record, pushed.hash, *foreign);
    const Reason writing = againstWriting(record, seen->isOther);
    if (!writing)
        return writing.error();
    if (*writing == code::UnknownStream)
        return keepHeld(record, pushed.hash, *writing);
    const Reason chain = againstChain(record, pushed.hash);
    if (!chain)
        return chain.error();
    if (writing->isEmpty())
        return chain->isEmpty() ? accept(record, pushed.hash) : keepHeld(record, pushed.hash, *chain);
    if (chain->isEmpty()) // genuine, but it gets no number: what comes after it shall not wait
        if (auto passed = passOver(record, pushed.hash); !passed)
            return passed.error();
    return keepHeld(record, pushed.hash, *writing);
}

Outcome Doorkeeper::finish(const PushRequest &request, const std::vector<Pushed> &all)
{
    for (const SignedHead &head : request.heads) {
        // also one at what cannot be read: it vouches for what stands below
        const bool counts = head.author == m_who.account && head.device == m_who.device
            && std::ranges::any_of(all, [&](const Pushed &pushed) {
                                return pushed.covered && pushed.hash == head.hash;
                            });
        if (!counts)
            continue;
        const auto stream = m_log.stream(head.stream);
        if (!stream)
            return stream.error();
        if (*stream)
            if (auto kept = m_log.keepHead(head); !kept)
                return kept;
    }
    return m_log.finish();
}

Outcome pushInto(Transaction &tx, const SignIn &who, const PushRequest &request,
                 const std::vector<Pushed> &all, qint64 nowMs, PushReply &reply)
{
    Doorkeeper doorkeeper(tx, who, nowMs);
    if (auto begun = doorkeeper.begin(); !begun)
        return begun;
    reply.receipts.clear();
    auto next = all.begin();
    for (const Page &page : request.pages)
        for (qsizetype i = 0; i < qsizetype(page.entries.size()); ++i) {
            auto receipt = doorkeeper.judge(page.stream, *next++);
            if (!receipt)
                return receipt.error();
            reply.receipts.push_back(*std::move(receipt));
        }
    return doorkeeper.finish(request, all);
}

struct PushBasis {
    quint64 epoch = 0;
    PublicKey device{};
};

Result<PushBasis> basisOf(Server &server, const SignIn &who)
{
    PushBasis basis;
    const auto read = server.store.read([&](Database &db) -> Outcome {
        const auto facts = officeFacts(db);
        if (!facts)
            return facts.error();
        basis.epoch = facts->epoch;
        auto find = db.read("SELECT key FROM devices WHERE id = ?").bind(who.device);
        if (find.next())
            basis.device = publicKeyFrom(find.blob(0)).value_or(PublicKey{});
        return find.finish();
    });
    if (!read)
        return read.error();
    return basis;
}

} // namespace

Result<PushReply> push(Server &server, const SignIn &who, const PushRequest &request)
{
    const auto basis = basisOf(server, who);
    if (!basis)
        return basis.error();
    const qint64 nowMs = server.clock.now().wallMs;
    PushReply reply{{nowMs, basis->epoch, OldestClient}, {}};
    const auto all = pushedOf(request, basis->device);
    if (!all.empty()) {
        const auto written = server.store.write(
            [&](Transaction &tx) { return pushInto(tx, who, request, all, nowMs, reply); });
        if (!written)
            return written.error();
        server.news.refresh(server.store);
    }
    server.heard.note(who.device, nowMs, request.unsentAfter);
    return reply;
}

} // namespace doorstep
