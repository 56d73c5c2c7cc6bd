#include "sign_up.h"

#include "accounts.h"
#include "code_words.h"
#include "protocol_limits.h"
#include "transaction.h"

#include <cstdlib>

namespace doorstep {

namespace {

using std::chrono::milliseconds;

struct DeviceRow {
    QUuid account;
    PublicKey key{};
    bool isClosed = false; ///< the account
};

Result<std::optional<DeviceRow>> findDevice(Database &db, const QUuid &id)
{
    std::optional<DeviceRow> device;
    auto find = db.read("SELECT account, key FROM devices WHERE id = ?").bind(id);
    if (find.next())
        if (const auto key = publicKeyFrom(find.blob(1)))
            device = DeviceRow{find.uuid(0), *key};
    if (auto found = find.finish(); !found)
        return found.error();
    if (!device)
        return device;
    const auto closed = isClosed(db, device->account);
    if (!closed)
        return closed.error();
    device->isClosed = *closed;
    return device;
}

/// Nonces are kept for as long as their times would be taken.
Result<bool> isFirstUse(Transaction &tx, const SessionRequest &request, qint64 nowMs)
{
    const qint64 oldest = nowMs - 2 * milliseconds(MaxClockSkew).count();
    if (auto forgot = tx.write("DELETE FROM nonces WHERE at < ?").bind(oldest).run(); !forgot)
        return forgot.error();
    auto kept = tx.write("INSERT OR IGNORE INTO nonces (device, nonce, at) VALUES (?, ?, ?)")
                    .bind(request.device, request.nonce, nowMs)
                    .run();
    if (!kept)
        return kept.error();
    return changedRows(tx) > 0;
}

Outcome keepToken(Transaction &tx, const SessionRequest &request, QByteArrayView token, qint64 nowMs)
{
    const auto forgot = tx.write("DELETE FROM tokens WHERE expires < ?").bind(nowMs).run();
    if (!forgot)
        return forgot;
    const auto noted =
        tx.write("UPDATE devices SET signed_in = ? WHERE id = ?").bind(nowMs, request.device).run();
    if (!noted)
        return noted;
    return tx.write("INSERT INTO tokens (token, device, account, expires) VALUES (?, ?, ?, ?)")
        .bind(hashOf(token).view(), request.device, request.account, nowMs + milliseconds(TokenLife).count())
        .run();
}

Outcome checkSession(Server &server, const SessionRequest &request, qint64 nowMs)
{
    std::optional<DeviceRow> device;
    const auto read = server.store.read([&](Database &db) -> Outcome {
        const auto found = findDevice(db, request.device);
        if (!found)
            return found.error();
        device = *found;
        return done();
    });
    if (!read)
        return read;
    if (!device || device->account != request.account)
        return refused(code::DeviceUnknown);
    if (device->isClosed)
        return refused(code::AccountClosed);
    if (!verifySession(request, device->key))
        return refused(code::SignatureWrong);
    if (std::abs(request.atMs - nowMs) > milliseconds(MaxClockSkew).count())
        return refused(code::ClockOff);
    return done();
}

} // namespace

Result<SessionReply> beginSession(Server &server, const SessionRequest &request)
{
    const qint64 nowMs = server.clock.now().wallMs;
    if (auto checked = checkSession(server, request, nowMs); !checked)
        return checked.error();
    SessionReply reply;
    reply.token = server.entropy.bytes(32);
    reply.secondsToLive = std::chrono::seconds(TokenLife).count();
    const auto written = server.store.write([&](Transaction &tx) -> Outcome {
        const auto first = isFirstUse(tx, request, nowMs);
        if (!first)
            return first.error();
        return *first ? keepToken(tx, request, reply.token, nowMs) : Outcome(refused(code::SignatureWrong));
    });
    if (!written)
        return written.error();
    auto head = replyHead(server);
    if (!head)
        return head.error();
    reply.head = *head;
    if (const auto pins = server.pins.now(); !request.pinsTag.isEmpty() && request.pinsTag != pinsTag(pins))
        reply.pins = pins;
    server.heard.note(request.device, nowMs);
    return reply;
}

Result<qint64> countNotSignedIn(Database &db, qint64 sinceMs)
{
    auto find = db.read("SELECT count(*) FROM devices d WHERE signed_in < ? "
                        "AND NOT EXISTS (SELECT 1 FROM closed c WHERE c.account = d.account)")
                    .bind(sinceMs);
    const qint64 count = find.next() ? find.integer(0) : 0;
    if (auto found = find.finish(); !found)
        return found.error();
    return count;
}

Result<SignIn> signedIn(Server &server, QByteArrayView token)
{
    std::optional<SignIn> who;
    bool isClosed = false;
    const Hash hash = hashOf(token);
    const qint64 nowMs = server.clock.now().wallMs;
    const auto read = server.store.read([&](Database &db) {
        auto find = db.read("SELECT t.device, t.account, a.reader, c.account FROM tokens t "
                            "JOIN accounts a ON a.id = t.account LEFT JOIN closed c ON c.account = t.account "
                            "WHERE t.token = ? AND t.expires > ?")
                        .bind(hash.view(), nowMs);
        if (find.next()) {
            who = SignIn{find.uuid(0), find.uuid(1), static_cast<Reader>(find.integer(2))};
            isClosed = !find.isNull(3);
        }
        return find.finish();
    });
    if (!read)
        return read.error();
    if (!who)
        return refused(code::SessionNeeded);
    if (isClosed)
        return refused(code::AccountClosed);
    return *who;
}

Result<ReplyHead> replyHead(Server &server)
{
    ReplyHead head{server.clock.now().wallMs, 0, OldestClient};
    const auto read = server.store.read([&](Database &db) -> Outcome {
        const auto facts = officeFacts(db);
        if (!facts)
            return facts.error();
        head.epoch = facts->epoch;
        return done();
    });
    if (!read)
        return read.error();
    return head;
}

} // namespace doorstep
