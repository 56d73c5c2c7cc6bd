#include "blob_lane.h"

#include "code_words.h"
#include "database_queue.h"
#include "sync_store.h"
#include "when_done.h"

#include <algorithm>
#include <limits>

namespace doorstep {

namespace {

constexpr quint64 ComesUnasked = 1024 * 1024;

struct NextMove {
    std::optional<MovingBlob> put;
    QByteArray part; ///< empty: the server is to tell how far it is
    std::optional<MovingBlob> get;
};

/// A function of the vault, of what this run is done with, and of what the server told of a blob that goes.
Result<NextMove> nextMove(Database &db, const MovingBlob &going, qint64 sentUpTo, qint64 fetchedUpTo,
                          quint64 unasked)
{
    NextMove next;
    auto put = nextBlobToSend(db, sentUpTo);
    if (!put)
        return put.error();
    next.put = *put;
    if (next.put && next.put->place == going.place) {
        next.put->have = going.have;
        auto part = blobPart(db, going.blob, going.have);
        if (!part)
            return part.error();
        next.part = *std::move(part);
    }
    if (next.put)
        return next;
    auto get = nextBlobToFetch(db, fetchedUpTo, unasked);
    if (!get)
        return get.error();
    next.get = *get;
    return next;
}

/// The blob is at its end here.
Result<PartKept> ended(const Outcome &kept)
{
    if (!kept)
        return kept.error();
    return PartKept::Whole;
}

} // namespace

BlobLane::BlobLane(DatabaseQueue &database, Transport &transport, const Credentials &signIn)
    : m_database(database)
    , m_transport(transport)
    , m_signIn(signIn)
{
}

template <class Value, class Then>
void BlobLane::after(const QFuture<Value> &future, Then then)
{
    whenDoneInTurn(future, this, m_turn, std::move(then));
}

void BlobLane::run(const Token &token, bool fresh)
{
    m_token = token;
    if (fresh)
        m_emptyRuns = m_runsToPass = 0;
    if (std::exchange(m_running, true))
        return;
    m_going = {};
    m_sentUpTo = m_fetchedUpTo = 0;
    m_gotNothing = false;
    if (m_runsToPass > 0) {
        --m_runsToPass;
        m_fetchedUpTo = std::numeric_limits<qint64>::max();
    }
    goOn();
}

void BlobLane::stop()
{
    m_running = false;
    ++m_turn;
    m_token = {};
}

void BlobLane::fail(const Error &error)
{
    m_running = false;
    emit failed(error);
}

void BlobLane::goOn()
{
    const auto next = [going = m_going, sent = m_sentUpTo, fetched = m_fetchedUpTo,
                       unasked = m_signIn.watches() ? 0 : ComesUnasked](Database &db) {
        return nextMove(db, going, sent, fetched, unasked);
    };
    after(m_database.run(next), [this](const Result<NextMove> &move) {
        if (!move)
            fail(move.error());
        else if (move->put)
            put(*move->put, move->part);
        else if (move->get)
            get(*move->get);
        else
            end();
    });
}

void BlobLane::end()
{
    constexpr int MostDoublings = 6; // half an hour between two waits' ends
    m_running = false;
    if (!m_gotNothing)
        return;
    m_emptyRuns = std::min(m_emptyRuns + 1, MostDoublings);
    m_runsToPass = (1 << m_emptyRuns) - 1;
}

/// `leave`: there is no use in asking more of this blob in this run; it is told the judgement.
template <class Reply, class Request, class Use, class Leave>
void BlobLane::ask(const Request &request, QByteArrayView path, Use use, Leave leave)
{
    const auto read = [this, path, use, leave](const Result<ClientReply> &reply) {
        if (!reply)
            return fail(reply.error());
        const Judgement judgement = judge(*reply);
        switch (judgement.reaction) {
        case Reaction::Use:
            break;
        case Reaction::AskPerson:
        case Reaction::SendLess:
            return leave(judgement);
        case Reaction::SignInAgain:
        case Reaction::SetClock:
        case Reaction::RetryLater:
        case Reaction::NotOurServer:
            m_running = false; // the next round finds out what is the matter
            return;
        }
        const auto message = trusted<Reply>(m_signIn, path, reply->body, reply->signature);
        if (!message)
            return fail(message.error());
        use(*message);
    };
    after(m_transport.send(httpRequest(request, m_token)), read);
}

void BlobLane::put(const MovingBlob &blob, const QByteArray &part)
{
    const BlobPutRequest request{blob.blob.hash, blob.blob.size, part.isEmpty() ? 0 : blob.have, part};
    ask<BlobPutReply>(
        request, "/v1/blob/put",
        [this, blob, sentPart = !part.isEmpty()](const BlobPutReply &reply) {
            usePut(blob, sentPart, reply);
        },
        [this, blob](const Judgement &judgement) { refuse(blob, judgement); });
}

/// Only where it is this very blob that the server will not have: an older server has no such call, and what
/// is in between may say anything.
void BlobLane::refuse(const MovingBlob &blob, const Judgement &judgement)
{
    m_sentUpTo = blob.place;
    if (judgement.code == code::BlobUnknown && judgement.head)
        keep(
            blob, [blob](Transaction &tx) { return ended(blobRefused(tx, blob.blob)); },
            judgement.head->epoch);
    else
        goOn();
}

void BlobLane::usePut(const MovingBlob &blob, bool sentPart, const BlobPutReply &reply)
{
    const bool isAll = reply.have == blob.blob.size;
    const bool goesOn = (!sentPart || reply.have > blob.have) && blobPartAt(blob.blob.size, reply.have) > 0;
    if (!isAll && !goesOn)
        return fail({Fault::Malformed, QStringLiteral("reply: a blob does not get anywhere")});
    if (sentPart)
        emit partMoved();
    if (isAll) {
        m_sentUpTo = blob.place;
        return keep(
            blob, [blob](Transaction &tx) { return ended(blobSent(tx, blob.blob)); }, reply.head.epoch);
    }
    m_going = {blob.place, blob.blob, reply.have};
    goOn();
}

void BlobLane::get(const MovingBlob &blob)
{
    ask<BlobGetReply>(
        BlobGetRequest{blob.blob.hash, blob.blob.size, blob.have}, "/v1/blob/get",
        [this, blob](const BlobGetReply &reply) {
            if (reply.part.isEmpty())
                leave(blob); // the server waits for it, too
            else
                useGet(blob, reply);
        },
        [this, blob](const Judgement &) { leave(blob); });
}

void BlobLane::useGet(const MovingBlob &blob, const BlobGetReply &reply)
{
    if (reply.part.size() != blobPartAt(blob.blob.size, blob.have))
        return fail({Fault::Malformed, QStringLiteral("reply: not the part of a blob that was asked for")});
    emit partMoved();
    keep(
        blob,
        [blob, part = reply.part](Transaction &tx) { return keepBlobPart(tx, blob.blob, blob.have, part); },
        0);
}

void BlobLane::leave(const MovingBlob &blob)
{
    m_fetchedUpTo = blob.place;
    m_gotNothing = true;
    goOn();
}

/// One piece of work; nothing of it when the vault has met another epoch since the server said `epoch`.
void BlobLane::keep(const MovingBlob &blob, std::function<Result<PartKept>(Transaction &)> work,
                    quint64 epoch)
{
    const auto kept = [work = std::move(work), epoch](Database &db) -> Result<PartKept> {
        const auto position = syncPosition(db);
        if (!position)
            return position.error();
        if (epoch != 0 && position->epoch != epoch)
            return PartKept::Kept;
        Transaction tx(db, Durability::WithTheNext); // a part, or the word that it is there, comes again
        const auto became = work(tx);
        if (!became)
            return became;
        if (auto committed = tx.commit(); !committed)
            return committed.error();
        return became;
    };
    after(m_database.run(kept), [this, blob](const Result<PartKept> &became) {
        if (!became)
            return fail(became.error());
        switch (*became) {
        case PartKept::Untrue:
            leave(blob);
            emit failed({Fault::Malformed, QStringLiteral("reply: a blob is not what its name says")});
            return;
        case PartKept::Whole:
            emit moved();
            break;
        case PartKept::Kept:
            break;
        }
        goOn();
    });
}

} // namespace doorstep
