#include "blobs.h"

#include "blob_log.h"
#include "code_words.h"
#include "transaction.h"

#include <algorithm>

namespace doorstep {

namespace {

enum class Aim { Get, Put };

/// `first` is who named it first: anybody may write a name into a record of their own, which must not open
/// what others have kept under it.
bool isFor(const BlobNaming &naming, const QUuid &first, const SignIn &who, const LeasePlan &lease, Aim aim)
{
    const bool isOwn = naming.record.author == who.account;
    if (aim == Aim::Put && (naming.stream == 0 ? naming.sender == who.account : isOwn))
        return true;
    return naming.stream != 0 && naming.record.author == first
        && mayRead(naming.record, who.reader, who.account) && lease.holds(naming.stream);
}

/// The head of the reply, where a record gives the right to this blob.
Result<ReplyHead> headFor(Server &server, Database &db, const SignIn &who, const BlobRef &blob, Aim aim,
                          qint64 nowMs)
{
    const auto facts = officeFacts(db);
    if (!facts)
        return facts.error();
    const auto lease = server.leases.plan(db, who, *facts, nowMs);
    if (!lease)
        return lease.error();
    const auto namings = blobNamings(db, blob);
    if (!namings)
        return namings.error();
    const QUuid first = namings->empty() ? QUuid() : namings->front().record.author;
    const bool isTheirs = std::ranges::any_of(
        *namings, [&](const BlobNaming &naming) { return isFor(naming, first, who, **lease, aim); });
    if (!isTheirs)
        return refused(code::BlobUnknown);
    return ReplyHead{nowMs, facts->epoch, OldestClient};
}

} // namespace

Result<BlobPutReply> takeBlobPart(Server &server, const SignIn &who, const BlobPutRequest &request)
{
    const BlobRef blob{request.hash, request.size, {}};
    const qint64 nowMs = server.clock.now().wallMs;
    BlobPutReply reply;
    const auto look = [&](Database &db) -> Outcome {
        const auto head = headFor(server, db, who, blob, Aim::Put, nowMs);
        if (!head)
            return head.error();
        reply.head = *head;
        const auto progress = blobProgress(db, blob);
        if (!progress)
            return progress.error();
        reply.have = progress->have;
        return done();
    };
    if (auto looked = server.store.read(look); !looked)
        return looked.error();
    if (request.part.isEmpty() || request.at != reply.have)
        return reply;
    const auto keep = [&](Transaction &tx) -> Outcome {
        const auto progress = keepBlobPart(tx, blob, request.at, request.part, nowMs);
        if (!progress)
            return progress.error();
        reply.have = progress->have;
        return done();
    };
    if (auto kept = server.store.write(keep); !kept)
        return kept.error();
    return reply;
}

Result<BlobGetReply> giveBlobPart(Server &server, const SignIn &who, const BlobGetRequest &request)
{
    const BlobRef blob{request.hash, request.size, {}};
    const qint64 nowMs = server.clock.now().wallMs;
    BlobGetReply reply;
    const auto look = [&](Database &db) -> Outcome {
        const auto head = headFor(server, db, who, blob, Aim::Get, nowMs);
        if (!head)
            return head.error();
        reply.head = *head;
        auto part = servedBlobPart(db, blob, request.at);
        if (!part)
            return part.error();
        reply.part = *std::move(part);
        return done();
    };
    if (auto looked = server.store.read(look); !looked)
        return looked.error();
    return reply;
}

} // namespace doorstep
