#include "sync_store.h"

#include "rows.h"

#include <tuple>

namespace doorstep {

namespace {

std::optional<KnownServerTime> serverTimeFrom(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return KnownServerTime{row.integer(column), row.uuid(column + 1), row.integer(column + 2),
                           row.integer(column + 3)};
}

template <class Member>
auto partOf(const std::optional<KnownServerTime> &told, Member member)
{
    return told ? std::optional((*told).*member) : std::nullopt;
}

} // namespace

bool agree(const std::optional<KnownServerTime> &a, const std::optional<KnownServerTime> &b)
{
    constexpr qint64 WobbleMs = 250;
    if (!a || !b)
        return !a && !b;
    const qint64 apart = (a->serverMs - a->sinceBootMs) - (b->serverMs - b->sinceBootMs);
    return a->boot == b->boot && std::abs(apart) <= WobbleMs;
}

Result<SyncPosition> syncPosition(Database &db)
{
    auto row = db.read("SELECT cursor, lease_tag, lease_until_ms, epoch, last_heard_ms,"
                       " server_ms, server_boot, server_since_boot_ms, server_wall_ms,"
                       " seen_ms, seen_boot, seen_since_boot_ms, 0, safe_ms FROM sync");
    SyncPosition position;
    if (row.next()) {
        if (!row.isNull(0))
            position.cursor = static_cast<quint64>(row.integer(0));
        position.leaseTag = row.bytes(1);
        position.leaseUntilMs = row.integer(2);
        position.epoch = static_cast<quint64>(row.integer(3));
        position.lastHeardMs = row.integer(4);
        position.serverTime = serverTimeFrom(row, 5);
        position.seen = serverTimeFrom(row, 9);
        position.safeMs = row.integer(13);
    }
    if (auto read = row.finish(); !read)
        return read.error();
    return position;
}

Outcome keepSyncPosition(Transaction &tx, const SyncPosition &position)
{
    using Told = KnownServerTime;
    const auto &[told, seen] = std::tie(position.serverTime, position.seen);
    return tx
        .write("UPDATE sync SET cursor = ?, lease_tag = ?, lease_until_ms = ?, epoch = ?, last_heard_ms = ?,"
               " safe_ms = ?, server_ms = ?, server_boot = ?, server_since_boot_ms = ?, server_wall_ms = ?,"
               " seen_ms = ?, seen_boot = ?, seen_since_boot_ms = ?")
        .bind(position.cursor, position.leaseTag, position.leaseUntilMs, position.epoch, position.lastHeardMs,
              position.safeMs, partOf(told, &Told::serverMs), partOf(told, &Told::boot),
              partOf(told, &Told::sinceBootMs), partOf(told, &Told::wallMs), partOf(seen, &Told::serverMs),
              partOf(seen, &Told::boot), partOf(seen, &Told::sinceBootMs))
        .run();
}

Outcome keepHeard(Transaction &tx, const HeardTablet &tablet)
{
    return tx.write("INSERT OR REPLACE INTO heard(device, account, last_heard_ms, unsent) VALUES(?, ?, ?, ?)")
        .bind(tablet.device, tablet.account, tablet.lastHeard.toMSecsSinceEpoch(), tablet.unsent)
        .run();
}

Result<std::vector<HeardTablet>> heardTablets(Database &db)
{
    return collect<HeardTablet>(db.read("SELECT device, account, last_heard_ms, unsent FROM heard"),
                                [](const Statement &row) -> Result<HeardTablet> {
                                    return HeardTablet{row.uuid(0), row.uuid(1), timeAt(row, 2),
                                                       static_cast<quint64>(row.integer(3))};
                                });
}

} // namespace doorstep
