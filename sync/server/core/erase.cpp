#include "erase.h"

#include "accounts.h"
#include "erasure_list.h"
#include "messages.h"
#include "server_store.h"
#include "transaction.h"

namespace doorstep {

namespace {

/// The stream of the person, and the office's key by which an import would bring them back.
Result<Erasure> personOf(Database &db, const QString &ref)
{
    const auto account = accountOf(db, ref);
    if (!account)
        return account.error();
    auto find = db.read("SELECT r.ref FROM streams s JOIN refs r ON r.stream = s.id AND r.entity = s.id "
                        "WHERE s.id = ? AND s.kind = ? AND r.kind = 'person'")
                    .bind(*account, StreamKind::Person);
    const bool isPerson = find.next();
    const Erasure erasure{*account, isPerson ? hashOfRef(*account, find.text(0)) : Hash{}, 0};
    if (auto found = find.finish(); !found)
        return found.error();
    if (!isPerson)
        return Error{
            Fault::Rejected,
            QStringLiteral("that is a worker, and what they wrote belongs to the people they visited; "
                           "`close %1` closes their account")
                .arg(ref)};
    return erasure;
}

Result<Erasure> personIn(ServerStore &store, const QString &ref)
{
    Erasure person;
    const auto looked = store.read([&](Database &db) -> Outcome {
        const auto found = personOf(db, ref);
        if (found)
            person = *found;
        return found ? done() : Outcome(found.error());
    });
    if (!looked)
        return looked.error();
    return person;
}

} // namespace

Result<Erased> lookAtErasure(ServerStore &store, const QString &ref)
{
    const auto person = personIn(store, ref);
    if (!person)
        return person.error();
    std::optional<Erased> erased;
    const auto undone = store.write([&](Transaction &tx) -> Outcome {
        const auto counted = erase(tx, *person);
        if (!counted)
            return counted.error();
        erased = *counted;
        return Error{Fault::Rejected, QStringLiteral("nothing is to be written")};
    });
    if (!erased)
        return undone.error();
    return *erased;
}

Result<Erased> erasePerson(ServerStore &store, const QString &folder, const QString &ref, qint64 nowMs)
{
    auto person = personIn(store, ref);
    if (!person)
        return person.error();
    person->atMs = nowMs;
    if (auto listed = listErasure(folder, *person); !listed)
        return listed.error();
    Erased erased;
    const auto written = store.write([&](Transaction &tx) -> Outcome {
        const auto counted = erase(tx, *person);
        if (counted)
            erased = *counted;
        return counted ? done() : Outcome(counted.error());
    });
    if (!written)
        return written.error();
    return erased;
}

Result<std::optional<qint64>> wasErased(ServerStore &store, const QString &ref)
{
    std::optional<qint64> at;
    const QStringView key =
        ref.startsWith(QStringLiteral("person:")) ? QStringView(ref).sliced(7) : QStringView(ref);
    const auto looked = store.read([&](Database &db) -> Outcome {
        for (const QStringView one : {QStringView(ref), key}) {
            const auto found = erasureOf(db, one);
            if (!found)
                return found.error();
            if (*found)
                at = (*found)->atMs;
        }
        return done();
    });
    if (!looked)
        return looked.error();
    return at;
}

} // namespace doorstep
