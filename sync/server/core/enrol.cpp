#include "sign_up.h"

#include "code_words.h"
#include "transaction.h"
#include "uuid7.h"

namespace doorstep {

namespace {

struct InvitationRow {
    QUuid account;
    qint64 expires = 0;
    std::optional<QUuid> device;
};

Result<std::optional<InvitationRow>> findInvitation(Database &db, const Hash &secret)
{
    std::optional<InvitationRow> row;
    auto find =
        db.read("SELECT account, expires, device FROM invitations WHERE secret = ?").bind(secret.view());
    if (find.next()) {
        row = InvitationRow{find.uuid(0), find.integer(1), {}};
        if (!find.isNull(2))
            row->device = find.uuid(2);
    }
    if (auto found = find.finish(); !found)
        return found.error();
    return row;
}

Result<bool> tooManyGuesses(Transaction &tx, const Hash &peer, qint64 nowMs)
{
    auto forget = tx.write("DELETE FROM guesses WHERE at < ?").bind(nowMs - GuessesForgottenMs).run();
    if (!forget)
        return forget.error();
    auto count = tx.read("SELECT count(*), count(*) FILTER (WHERE peer = ?) FROM guesses").bind(peer.view());
    const bool tooMany =
        count.next() && (count.integer(0) >= GuessesOfAll || count.integer(1) >= GuessesOfPeer);
    if (auto counted = count.finish(); !counted)
        return counted.error();
    return tooMany;
}

Result<bool> isSame(Database &db, const QUuid &device, const EnrolRequest &request)
{
    return exists(db.read("SELECT 1 FROM devices WHERE id = ? AND key = ? AND courier_key = ?")
                      .bind(device, viewOf(request.deviceKey), viewOf(request.courierKey)));
}

Outcome addDevice(Transaction &tx, const QUuid &device, const InvitationRow &invitation,
                  const EnrolRequest &request, qint64 nowMs)
{
    auto added =
        tx.write("INSERT INTO devices (id, account, key, courier_key, name, enrolled, last_heard, signed_in) "
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?6)")
            .bind(device, invitation.account, viewOf(request.deviceKey), viewOf(request.courierKey),
                  request.deviceName.isNull() ? QStringLiteral("") : request.deviceName, nowMs)
            .run();
    if (!added)
        return added;
    return tx.write("UPDATE invitations SET device = ? WHERE secret = ?")
        .bind(device, hashOf(request.secret).view())
        .run();
}

Result<Account> accountRow(Database &db, const QUuid &id)
{
    auto find = db.read("SELECT reader, name FROM accounts WHERE id = ?").bind(id);
    Account account{id, 0, {}};
    if (find.next()) {
        account.reader = static_cast<quint8>(find.integer(0));
        account.name = find.text(1);
    }
    if (auto found = find.finish(); !found)
        return found.error();
    return account;
}

struct Enrolled {
    QUuid device;
    QUuid account;
    QByteArrayView refusal;
};

/// A guess is committed although it is refused: it counts.
Outcome tryCode(Transaction &tx, Server &server, const EnrolRequest &request, const Hash &peer, qint64 nowMs,
                Enrolled &enrolled)
{
    const auto tooMany = tooManyGuesses(tx, peer, nowMs);
    if (!tooMany)
        return tooMany.error();
    if (*tooMany) {
        enrolled.refusal = code::TooMany;
        return done();
    }
    const auto found = findInvitation(tx.database(), hashOf(request.secret));
    if (!found)
        return found.error();
    const auto &invitation = *found;
    if (!invitation) {
        enrolled.refusal = code::CodeUnknown;
        return tx.write("INSERT INTO guesses (peer, at) VALUES (?, ?)").bind(peer.view(), nowMs).run();
    }
    enrolled.account = invitation->account;
    if (invitation->device) {
        const auto same = isSame(tx.database(), *invitation->device, request);
        if (!same)
            return same.error();
        enrolled.device = *invitation->device;
        enrolled.refusal = *same ? QByteArrayView() : code::CodeUsed;
        return done();
    }
    if (invitation->expires <= nowMs) {
        enrolled.refusal = code::CodeExpired;
        return done();
    }
    enrolled.device = uuid7(nowMs, server.entropy.bytes(10));
    return addDevice(tx, enrolled.device, *invitation, request, nowMs);
}

Result<EnrolReply> enrolReply(Server &server, const Enrolled &enrolled, qint64 nowMs)
{
    EnrolReply reply;
    reply.device = enrolled.device;
    reply.serverKey = server.key.publicKey();
    reply.pins = server.pins.now();
    reply.sealingKey = server.opens.publicKey();
    reply.recoveryKey = server.recovery;
    const auto read = server.store.read([&](Database &db) -> Outcome {
        const auto facts = officeFacts(db);
        if (!facts)
            return facts.error();
        auto account = accountRow(db, enrolled.account);
        if (!account)
            return account.error();
        reply.head = {nowMs, facts->epoch, OldestClient};
        reply.account = *std::move(account);
        reply.agency = facts->agency;
        reply.agencyName = facts->name;
        return done();
    });
    if (!read)
        return read.error();
    return reply;
}

} // namespace

Result<EnrolReply> enrol(Server &server, const EnrolRequest &request, QByteArrayView peer)
{
    const qint64 nowMs = server.clock.now().wallMs;
    const Hash peerHash = hashOf(peer);
    Enrolled enrolled;
    const auto written = server.store.write([&](Transaction &tx) {
        enrolled = {};
        return tryCode(tx, server, request, peerHash, nowMs, enrolled);
    });
    if (!written)
        return written.error();
    if (!enrolled.refusal.isEmpty())
        return refused(enrolled.refusal);
    return enrolReply(server, enrolled, nowMs);
}

} // namespace doorstep
