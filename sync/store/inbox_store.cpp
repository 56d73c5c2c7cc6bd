#include "inbox_store.h"

#include "entity_store.h"

namespace doorstep {

Result<Inbox> officeInbox(Database &db, const QDateTime &settledFrom)
{
    auto rows = db.read("SELECT i.eid, e.type FROM inbox i JOIN entity e ON e.eid = i.eid"
                        " JOIN stream s ON s.sid = i.eid >> 26"
                        " WHERE s.shown AND (i.open OR i.settled_ms >= ?) ORDER BY i.eid")
                    .bind(settledFrom.toMSecsSinceEpoch());
    static_assert(EntityBits == 26);
    std::vector<InboxItem> items;
    while (rows.next()) {
        const auto records = loadRecords(db, rows.integer(0));
        if (!records)
            return records.error();
        for (InboxItem &item : inboxOfEntity(static_cast<EntityType>(rows.integer(1)), *records))
            items.push_back(std::move(item));
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    return inboxOf(std::move(items), settledFrom);
}

} // namespace doorstep
