#include "give.h"

#include "accounts.h"
#include "foundation.h"
#include "log_rows.h"
#include "messages.h"
#include "server_store.h"
#include "transaction.h"
#include "uuid7.h"

namespace doorstep {

namespace {

Result<QUuid> personMeant(Database &db, const QString &ref)
{
    const auto account = accountOf(db, ref);
    if (!account)
        return account.error();
    const auto isPerson =
        exists(db.read("SELECT 1 FROM streams WHERE id = ? AND kind = ?").bind(*account, StreamKind::Person));
    if (!isPerson)
        return isPerson.error();
    if (!*isPerson)
        return Error{Fault::Rejected, QStringLiteral("that is a worker, and a copy is of one person")};
    return *account;
}

Outcome readNames(Database &db, Occasion &into)
{
    const auto facts = officeFacts(db);
    if (!facts)
        return facts.error();
    into.agency = facts->name;
    into.zone = zoneOf(*facts);
    into.names.insert(facts->author, facts->name);
    auto accounts = db.read("SELECT a.id, a.name, s.kind FROM accounts a JOIN streams s ON s.id = a.id");
    while (accounts.next()) {
        into.names.insert(accounts.uuid(0), accounts.text(1));
        if (StreamKind(accounts.integer(2)) == StreamKind::Worker)
            into.workers.insert(accounts.uuid(0));
    }
    return accounts.finish();
}

} // namespace

Result<GivenCopy> copyOf(ServerStore &store, const QString &ref, GivenAs as, const QString &to,
                         const Clock &clock, Entropy &entropy)
{
    const qint64 nowMs = clock.now().wallMs;
    GivenCopy copy;
    copy.occasion.to = to;
    copy.occasion.at = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    copy.occasion.id = uuid7(nowMs, entropy.bytes(10));
    const auto looked = store.read([&](Database &db) -> Outcome {
        const auto person = personMeant(db, ref);
        if (!person)
            return person.error();
        const auto records =
            recordsIn(db.read("SELECT l.bytes FROM log l JOIN streams s ON l.stream = s.no WHERE s.id = ?")
                          .bind(*person));
        if (!records)
            return records.error();
        copy.record = foldCareRecord(*person, *records, as == GivenAs::Fhir ? Extent::Shared : Extent::Whole);
        return readNames(db, copy.occasion);
    });
    if (!looked)
        return looked.error();
    return copy;
}

Outcome noteGiven(ServerStore &store, const Office &office, const GivenCopy &copy, GivenAs as,
                  const Clock &clock, Entropy &entropy)
{
    return store.write([&](Transaction &tx) -> Outcome {
        OfficeWriter writer(tx, office, clock, entropy);
        const PageGiven given{copy.occasion.to, as, as != GivenAs::Fhir};
        const auto said =
            writer.say({copy.record.id, writer.newEntity(), Kind::PageGiven, encodeBody(given)});
        if (!said)
            return said.error();
        return writer.finish();
    });
}

} // namespace doorstep
