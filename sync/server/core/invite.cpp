#include "sign_up.h"

#include "accounts.h"
#include "transaction.h"

namespace doorstep {

Result<Invitation> invite(Server &server, const QString &ref)
{
    const qint64 nowMs = server.clock.now().wallMs;
    const Invitation invitation = newInvitation(server.entropy.bytes(7), server.pins.now().front());
    const auto written = server.store.write([&](Transaction &tx) -> Outcome {
        const auto account = accountOf(tx.database(), ref);
        if (!account)
            return account.error();
        const auto closed = isClosed(tx.database(), *account);
        if (!closed)
            return closed.error();
        if (*closed)
            return Error{Fault::Rejected,
                         QStringLiteral("their account is closed; `open %1` opens it again").arg(ref)};
        return tx.write("INSERT INTO invitations (secret, account, expires) VALUES (?, ?, ?)")
            .bind(hashOf(invitation.secret).view(), *account, nowMs + InvitationLifeMs)
            .run();
    });
    if (!written)
        return written.error();
    return invitation;
}

Result<QString> nameOf(ServerStore &store, const QString &ref)
{
    QString name;
    const auto looked = store.read([&](Database &db) -> Outcome {
        const auto account = accountOf(db, ref);
        if (!account)
            return account.error();
        auto find = db.read("SELECT name FROM accounts WHERE id = ?").bind(*account);
        if (find.next())
            name = find.text(0);
        return find.finish();
    });
    if (!looked)
        return looked.error();
    return name;
}

} // namespace doorstep
