#include "sign_up.h"

#include "transaction.h"

namespace doorstep {

namespace {

Result<QUuid> accountOf(Database &db, QStringView ref)
{
    for (const QStringView kind : {QStringView(u"staff"), QStringView(u"person")}) {
        if (!ref.startsWith(kind) || ref.size() <= kind.size() || ref[kind.size()] != u':')
            continue;
        const auto found = findRef(db, kind, ref.sliced(kind.size() + 1));
        if (!found)
            return found.error();
        if (*found)
            return (*found)->stream;
    }
    const auto staff = findRef(db, u"staff", ref);
    const auto person = findRef(db, u"person", ref);
    if (!staff || !person)
        return staff ? person.error() : staff.error();
    if (*staff && *person)
        return Error{Fault::Rejected,
                     QStringLiteral("a worker and a person both have this key; "
                                    "write staff:KEY or person:KEY")};
    if (!*staff && !*person)
        return Error{Fault::Rejected,
                     QStringLiteral("nobody has this key; it stands in the column staff_ref of staff.csv "
                                    "or person_ref of people.csv, and counts once it was imported")};
    return *staff ? (*staff)->stream : (*person)->stream;
}

} // namespace

Result<Invitation> invite(Server &server, const QString &ref)
{
    const qint64 nowMs = server.clock.now().wallMs;
    const Invitation invitation = newInvitation(server.entropy.bytes(7), server.pins.front());
    const auto written = server.store.write([&](Transaction &tx) -> Outcome {
        const auto account = accountOf(tx.database(), ref);
        if (!account)
            return account.error();
        return tx.write("INSERT INTO invitations (secret, account, expires) VALUES (?, ?, ?)")
            .bind(hashOf(invitation.secret).view(), *account, nowMs + InvitationLifeMs)
            .run();
    });
    if (!written)
        return written.error();
    return invitation;
}

Result<QString> nameOf(Server &server, const QString &ref)
{
    QString name;
    const auto looked = server.store.read([&](Database &db) -> Outcome {
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
