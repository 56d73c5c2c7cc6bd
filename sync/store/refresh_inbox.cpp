#include "refresh.h"

#include <algorithm>

namespace doorstep {

bool hasInbox(EntityType type)
{
    return type == typeOf(Kind::PassportLine) || type == typeOf(Kind::Concern)
        || type == typeOf(Kind::VisitPlan) || type == typeOf(Kind::Saying);
}

std::vector<InboxItem> inboxOfEntity(EntityType type, std::span<const Record> records)
{
    if (type == typeOf(Kind::VisitPlan))
        return inboxOfVisit(foldVisit(records));
    if (type == typeOf(Kind::PassportLine))
        return inboxOfLine(records);
    std::vector<InboxItem> items;
    if (auto item = type == typeOf(Kind::Saying) ? inboxOfSaying(records) : inboxOfConcern(records))
        items.push_back(*std::move(item));
    return items;
}

Outcome forgetInbox(Transaction &tx, qint64 eid)
{
    return tx.write("DELETE FROM inbox WHERE eid = ?").bind(eid).run();
}

Outcome refreshInbox(Transaction &tx, const EntityRow &entity, std::span<const Record> records)
{
    // Most lines have one wording that people say is true, and most visits a time that is right: nothing is
    // folded for them, and nothing was kept.
    const bool isQuiet = entity.type == typeOf(Kind::PassportLine) || entity.type == typeOf(Kind::VisitPlan);
    if (isQuiet && !mayTellInbox(records))
        return done();
    const auto items = inboxOfEntity(entity.type, records);
    if (items.empty())
        return forgetInbox(tx, entity.eid);
    qint64 settledMs = 0;
    for (const InboxItem &item : items)
        if (!item.isOpen())
            settledMs = std::max(settledMs, item.settledAt.toMSecsSinceEpoch());
    return tx.write("INSERT OR REPLACE INTO inbox(eid, open, settled_ms) VALUES(?, ?, ?)")
        .bind(entity.eid, std::ranges::any_of(items, &InboxItem::isOpen), settledMs)
        .run();
}

Outcome fillInbox(Database &db)
{
    const auto isNew = exists(db.read("SELECT 1 FROM sync WHERE has_inbox = 0"));
    if (!isNew)
        return isNew.error();
    if (!*isNew)
        return done();
    Transaction tx(db);
    // Of visits and sayings there is nothing yet: none was told to the office before there was an inbox.
    auto entities = tx.read("SELECT eid, type FROM entity WHERE type IN (30, 71)");
    static_assert(typeOf(Kind::PassportLine) == 30 && typeOf(Kind::Concern) == 71);
    while (entities.next()) {
        const EntityRow entity{entities.integer(0), static_cast<EntityType>(entities.integer(1))};
        const auto records = loadRecords(db, entity.eid);
        if (!records)
            return records.error();
        if (auto told = refreshInbox(tx, entity, *records); !told)
            return told;
    }
    if (auto read = entities.finish(); !read)
        return read;
    if (auto noted = tx.write("UPDATE sync SET has_inbox = 1").run(); !noted)
        return noted;
    return tx.commit();
}

} // namespace doorstep
