#include "held_store.h"

#include "blob_log.h"
#include "code_words.h"
#include "record_splice.h"
#include "transaction.h"

namespace doorstep {

namespace {

QString word(QByteArrayView reason)
{
    return QString::fromLatin1(reason);
}

constexpr const char *Insert =
    "INSERT INTO held (stream, author, device, n, record, hash, reason, sender_account, sender_device, "
    "received, "
    "bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET reason = excluded.reason";

} // namespace

Outcome hold(Transaction &tx, const Record &record, const Hash &hash, QByteArrayView reason,
             const QUuid &senderAccount, const QUuid &senderDevice, qint64 nowMs)
{
    auto kept = tx.write(Insert)
                    .bind(record.stream, record.author, record.device, record.chain.n, record.id, hash.view(),
                          word(reason), senderAccount, senderDevice, nowMs, record.bytes)
                    .run();
    return kept ? nameBlobs(tx, record) : kept;
}

Outcome holdUnreadable(Transaction &tx, const QUuid &stream, const Unreadable &unreadable, const Hash &hash,
                       const QUuid &senderAccount, const QUuid &senderDevice, qint64 nowMs)
{
    return tx.write(Insert)
        .bind(stream, senderAccount, senderDevice, 0, QUuid(), hash.view(), word(code::NotARecord),
              senderAccount, senderDevice, nowMs, unreadable.bytes)
        .run();
}

Outcome letGo(Transaction &tx, const QUuid &record, const Hash &hash)
{
    return tx.write("DELETE FROM held WHERE record = ? AND hash = ?").bind(record, hash.view()).run();
}

Result<QByteArray> heldReason(Transaction &tx, const QUuid &record, const Hash &hash)
{
    auto find = tx.read("SELECT reason FROM held WHERE record = ? AND hash = ?").bind(record, hash.view());
    const QByteArray reason = find.next() ? find.text(0).toLatin1() : QByteArray();
    if (auto found = find.finish(); !found)
        return found.error();
    return reason;
}

namespace {

Unread unreadFrom(QByteArrayView bytes)
{
    RecordSpans spans;
    return {spansOf(bytes, spans) ? linkOf(spans) : std::nullopt};
}

} // namespace

Result<std::optional<Unread>> unreadWith(Transaction &tx, const Hash &hash)
{
    std::optional<Unread> unread;
    auto find = tx.read("SELECT bytes FROM held WHERE hash = ? AND n = 0").bind(hash.view());
    if (find.next())
        unread = unreadFrom(find.blob(0));
    if (auto found = find.finish(); !found)
        return found.error();
    return unread;
}

Result<bool> anythingHeld(Transaction &tx)
{
    return exists(tx.read("SELECT 1 FROM held LIMIT 1"));
}

namespace {

Result<std::optional<HeldRow>> heldAt(Transaction &tx, const Record &before, const Chain &next)
{
    std::optional<HeldRow> row;
    auto find =
        tx.read(
              "SELECT seq, reason, bytes FROM held WHERE stream = ? AND author = ? AND device = ? AND n = ? "
              "AND reason IN (?, ?, ?, ?)")
            .bind(before.stream, before.author, before.device, next.n, word(code::ChainGap),
                  word(code::ForeignStream), word(code::NotAllowed), word(code::SameIdOtherBytes));
    while (find.next()) {
        auto record = readRecord(find.blob(2));
        if (record && record->chain == next)
            row = HeldRow{find.integer(0), find.text(1).toLatin1(), *std::move(record)};
    }
    if (auto found = find.finish(); !found)
        return found.error();
    return row;
}

/// What cannot be read and stands there; what comes next then.
Result<std::optional<Chain>> acrossUnread(Transaction &tx, const Record &before, const Chain &next)
{
    std::optional<Chain> across;
    auto find =
        tx.read("SELECT hash, bytes FROM held WHERE stream = ? AND author = ? AND device = ? AND n = 0")
            .bind(before.stream, before.author, before.device);
    while (find.next())
        if (unreadFrom(find.blob(1)).link == next)
            across = Chain{next.n + 1, Hash::from(find.blob(0))};
    if (auto found = find.finish(); !found)
        return found.error();
    return across;
}

} // namespace

Result<std::optional<HeldRow>> heldAfter(Transaction &tx, const Record &before)
{
    for (Chain next{before.chain.n + 1, hashOf(before)};;) {
        auto row = heldAt(tx, before, next);
        if (!row || *row)
            return row;
        const auto across = acrossUnread(tx, before, next);
        if (!across)
            return across.error();
        if (!*across)
            return row;
        next = **across;
    }
}

Result<std::vector<Record>> heldForGap(Transaction &tx, const QUuid &stream, const QUuid &author,
                                       const QUuid &device)
{
    std::vector<Record> waiting;
    auto find = tx.read("SELECT bytes FROM held WHERE stream = ? AND author = ? AND device = ? AND n > 0"
                        " AND reason = ? ORDER BY n")
                    .bind(stream, author, device, word(code::ChainGap));
    while (find.next())
        if (auto record = readRecord(find.blob(0)))
            waiting.push_back(*std::move(record));
    if (auto found = find.finish(); !found)
        return found.error();
    return waiting;
}

Outcome noteSecurityEvent(Transaction &tx, const QUuid &account, const QUuid &device, const QUuid &record,
                          QByteArrayView what, qint64 nowMs)
{
    return tx.write("INSERT INTO security_events (at, account, device, record, what) VALUES (?, ?, ?, ?, ?)")
        .bind(nowMs, account, device, record, word(what))
        .run();
}

} // namespace doorstep
