#include "foundation.h"

#include "log_writer.h"
#include "transaction.h"
#include "uuid7.h"

#include <QtEndian>

namespace doorstep {

Outcome foundOffice(Transaction &tx, const Clock &clock, Entropy &entropy)
{
    const qint64 nowMs = clock.now().wallMs;
    const auto newId = [&] { return uuid7(nowMs, entropy.bytes(10)); };
    const QUuid agency = newId();
    const QUuid author = newId();
    const QUuid device = newId();
    const auto founded =
        tx.write("INSERT INTO office (one, agency, author, device, epoch) VALUES (1, ?, ?, ?, ?)")
            .bind(agency, author, device, nowMs)
            .run();
    if (!founded)
        return founded;
    return openStream(tx, agency, StreamKind::Agency);
}

Outcome beginEpoch(Transaction &tx, qint64 nowMs, Entropy &entropy)
{
    const auto chance = qFromBigEndian<quint32>(entropy.bytes(sizeof(quint32)).constData());
    return tx.write("UPDATE office SET epoch = max(epoch, ?) + 1 + ?").bind(nowMs, chance).run();
}

Result<bool> meetFile(Transaction &tx, const QByteArray &mark, qint64 nowMs, Entropy &entropy)
{
    auto find = tx.read("SELECT file_mark FROM office");
    const QByteArray before = find.next() ? find.bytes(0) : QByteArray();
    if (auto found = find.finish(); !found)
        return found.error();
    if (before == mark)
        return false;
    if (auto kept = tx.write("UPDATE office SET file_mark = ?").bind(mark).run(); !kept)
        return kept.error();
    if (before.isEmpty())
        return false;
    if (auto begun = beginEpoch(tx, nowMs, entropy); !begun)
        return begun.error();
    return true;
}

Outcome noteBackup(Transaction &tx, qint64 atMs)
{
    return tx.write("INSERT OR IGNORE INTO backups (at) VALUES (?)").bind(atMs).run();
}

Result<qint64> backedUpBefore(Database &db, qint64 ms)
{
    auto find = db.read("SELECT coalesce(max(at), 0) FROM backups WHERE at < ?").bind(ms);
    const qint64 at = find.next() ? find.integer(0) : 0;
    if (auto found = find.finish(); !found)
        return found.error();
    return at;
}

Result<OfficeFacts> officeFacts(Database &db)
{
    auto find =
        db.read("SELECT agency, author, device, epoch, lease_generation, name, time_zone FROM office");
    if (!find.next()) {
        if (auto found = find.finish(); !found)
            return found.error();
        return Error{Fault::Damaged,
                     QStringLiteral("the database holds no office; if this server "
                                    "never ran, `init` finishes making it")};
    }
    return OfficeFacts{find.uuid(0),
                       find.uuid(1),
                       find.uuid(2),
                       static_cast<quint64>(find.integer(3)),
                       static_cast<quint64>(find.integer(4)),
                       find.text(5),
                       find.bytes(6)};
}

Office officeOf(const OfficeFacts &facts, const SigningKey &key)
{
    return {facts.agency, facts.author, facts.device, key};
}

} // namespace doorstep
