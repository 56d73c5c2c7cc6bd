#include "accounts.h"

#include "office.h"
#include "server_store.h"
#include "transaction.h"
#include "views.h"

namespace doorstep {

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

Result<bool> isClosed(Database &db, const QUuid &account)
{
    auto find = db.read("SELECT 1 FROM closed WHERE account = ?").bind(account);
    const bool closed = find.next();
    if (auto found = find.finish(); !found)
        return found.error();
    return closed;
}

namespace {

Outcome voidInvitations(Transaction &tx, const QUuid &account, qint64 nowMs)
{
    return tx.write("UPDATE invitations SET expires = min(expires, ?2) WHERE account = ?1 AND device IS NULL")
        .bind(account, nowMs)
        .run();
}

/// True when it was not so before. Who waits is looked at again when the leases move.
Result<bool> turn(ServerStore &store, const QString &ref,
                  const std::function<Outcome(Transaction &, const QUuid &)> &change)
{
    bool turned = false;
    const auto written = store.write([&](Transaction &tx) -> Outcome {
        const auto account = accountOf(tx.database(), ref);
        if (!account)
            return account.error();
        if (auto changed = change(tx, *account); !changed)
            return changed;
        turned = changedRows(tx) > 0;
        return turned ? moveLeases(tx) : done();
    });
    if (!written)
        return written.error();
    return turned;
}

} // namespace

Result<bool> closeAccount(ServerStore &store, const QString &ref, qint64 nowMs)
{
    return turn(store, ref, [nowMs](Transaction &tx, const QUuid &account) -> Outcome {
        if (auto made = voidInvitations(tx, account, nowMs); !made)
            return made;
        return tx.write("INSERT OR IGNORE INTO closed (account, at) VALUES (?, ?)")
            .bind(account, nowMs)
            .run();
    });
}

Result<bool> openAccount(ServerStore &store, const QString &ref)
{
    return turn(store, ref, [](Transaction &tx, const QUuid &account) {
        return tx.write("DELETE FROM closed WHERE account = ?").bind(account).run();
    });
}

} // namespace doorstep
