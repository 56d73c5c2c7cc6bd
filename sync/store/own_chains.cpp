#include "own_chains.h"

#include "keep.h"
#include "rows.h"
#include "setting_store.h"

namespace doorstep {

namespace {

constexpr auto NotedWriter = u"chains-noted-of";
constexpr qsizetype IdBytes = 16;

/// Where the writer's chain ends by the records that are here. Needed once for each chain at most, and only
/// in a vault that was filled before it noted chains as they come.
Result<ChainEnd> chainByRecords(Database &db, qint64 stream, const Writer &writer)
{
    const Span span = recordsOfStream(stream);
    auto rows = db.read("SELECT bytes FROM record WHERE rid BETWEEN ? AND ?").bind(span.first, span.last);
    ChainEnd end;
    while (rows.next()) {
        const auto record = reread(rows.blob(0));
        if (!record)
            return record.error();
        if (record->author == writer.account && record->device == writer.device && record->chain.n > end.n)
            end = {record->chain.n, hashOf(*record)};
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    return end;
}

} // namespace

Result<std::optional<Writer>> notedWriter(Database &db)
{
    const auto kept = setting(db, NotedWriter);
    if (!kept)
        return kept.error();
    if (kept->size() != 2 * IdBytes)
        return std::optional<Writer>();
    return std::optional(
        Writer{QUuid::fromRfc4122(kept->first(IdBytes)), QUuid::fromRfc4122(kept->last(IdBytes))});
}

Outcome noteChainsOf(Transaction &tx, const Writer &writer)
{
    auto any = tx.read("SELECT 1 FROM stream LIMIT 1");
    if (any.next())
        return done();
    if (auto read = any.finish(); !read)
        return read;
    return keepSetting(tx, NotedWriter, writer.account.toRfc4122() + writer.device.toRfc4122());
}

Result<ChainEnd> chainEnd(Database &db, qint64 sid, const QUuid &stream, const Writer &writer)
{
    auto row = db.read("SELECT n, hash FROM chain WHERE stream = ? AND author = ? AND device = ?")
                   .bind(stream, writer.account, writer.device);
    if (row.next())
        return ChainEnd{static_cast<quint64>(row.integer(0)), Hash::from(row.blob(1))};
    if (auto read = row.finish(); !read)
        return read.error();
    const auto noted = notedWriter(db);
    if (!noted)
        return noted.error();
    return *noted == writer ? ChainEnd() : chainByRecords(db, sid, writer);
}

Outcome keepChainEnd(Transaction &tx, const QUuid &stream, const Writer &writer, const ChainEnd &end,
                     quint64 stamp)
{
    return tx
        .write(
            "INSERT OR REPLACE INTO chain(stream, author, device, n, hash, stamp) VALUES(?, ?, ?, ?, ?, ?)")
        .bind(stream, writer.account, writer.device, end.n, end.hash.view(), stamp)
        .run();
}

} // namespace doorstep
