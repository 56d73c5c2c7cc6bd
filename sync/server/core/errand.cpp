#include "errand.h"

#include "code_words.h"
#include "envelope.h"
#include "orders.h"
#include "protocol_limits.h"
#include "push.h"
#include "transaction.h"

#include <cstdlib>

namespace doorstep {

namespace {

struct Sender {
    SignIn who;
    PublicKey courier{};
};

Result<std::optional<Sender>> findSender(Server &server, const QUuid &device)
{
    std::optional<Sender> sender;
    const auto read = server.store.read([&](Database &db) {
        auto find = db.read("SELECT d.account, a.reader, d.courier_key FROM devices d "
                            "JOIN accounts a ON a.id = d.account WHERE d.id = ?")
                        .bind(device);
        if (find.next())
            if (const auto key = publicKeyFrom(find.blob(2)))
                sender = Sender{{device, find.uuid(0), static_cast<Reader>(find.integer(1))}, *key};
        return find.finish();
    });
    if (!read)
        return read.error();
    return sender;
}

Result<Sender> senderOf(Server &server, const ErrandRequest &request, qint64 nowMs)
{
    const auto sender = findSender(server, request.device);
    if (!sender)
        return sender.error();
    if (!*sender)
        return refused(code::DeviceUnknown);
    if (!verifyErrand(request, (*sender)->courier))
        return refused(code::SignatureWrong);
    if (std::abs(request.atMs - nowMs) > std::chrono::milliseconds(MaxClockSkew).count())
        return refused(code::ClockOff);
    return **sender;
}

/// What came out of the envelopes, as a push, and which entry each of its records was.
struct Unpacked {
    PushRequest push;
    std::vector<size_t> places;
    size_t entries = 0;
};

/// Each record in a page of its own, so that they are judged in the order in which they were saved.
Unpacked unpacked(const ErrandRequest &request, const SealingKey &server)
{
    Unpacked all;
    all.push.unsentAfter = request.unsentAfter;
    for (const Envelope &envelope : request.envelopes) {
        const auto key = EnvelopeKey::open(envelope.sealedKey, request.device, server);
        for (const CourierEntry &entry : envelope.entries) {
            const size_t place = all.entries++;
            auto carried = key ? key->open(entry) : key.error();
            if (!carried)
                continue;
            all.places.push_back(place);
            all.push.heads.push_back(carried->head);
            const QUuid stream = carried->record.stream;
            all.push.pages.push_back({stream, 0, {{0, 0, std::move(carried->record)}}});
        }
    }
    return all;
}

Outcome keepDone(Server &server, const ErrandRequest &request, const PublicKey &courier)
{
    std::vector<OrderDone> proven;
    for (const OrderDone &one : request.done)
        if (verifyDone(one, courier))
            proven.push_back(one);
    if (proven.empty())
        return done();
    return server.store.write([&](Transaction &tx) {
        for (const OrderDone &one : proven)
            if (auto kept = keepOrderReceipt(tx, request.device, one); !kept)
                return kept;
        return done();
    });
}

} // namespace

Result<ErrandReply> runErrand(Server &server, const ErrandRequest &request)
{
    const qint64 nowMs = server.clock.now().wallMs;
    const auto sender = senderOf(server, request, nowMs);
    if (!sender)
        return sender.error();
    const Unpacked all = unpacked(request, server.opens);
    const auto pushed = push(server, sender->who, all.push);
    if (!pushed)
        return pushed.error();
    if (auto kept = keepDone(server, request, sender->courier); !kept)
        return kept.error();
    const auto order = fetchOrder(server.store, request.device, nowMs);
    if (!order)
        return order.error();
    ErrandReply reply{pushed->head, {}, *order};
    reply.receipts.resize(all.entries, Receipt{Verdict::Malformed, 0, code::NotARecord.toByteArray()});
    for (size_t i = 0; i < all.places.size(); ++i)
        reply.receipts[all.places[i]] = pushed->receipts.at(i);
    return reply;
}

} // namespace doorstep
