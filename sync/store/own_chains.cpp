#include "own_chains.h"

#include "setting_store.h"

namespace doorstep {

namespace {

constexpr auto NotedWriter = u"chains-noted-of";
constexpr qsizetype IdBytes = 16;

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

} // namespace doorstep
