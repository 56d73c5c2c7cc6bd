#include "unsent_things.h"

#include "people_store.h"
#include "readable.h"

#include <map>

namespace doorstep {

namespace {

bool isSameVisitStep(const UnsentThing &thing, const OutboxItem &item)
{
    const Record &last = thing.records.back();
    return is(last, Kind::StepOutcome) && is(item.record, Kind::StepOutcome)
        && last.entity == item.record.entity && thing.state == item.state;
}

Result<QString> callName(Database &db, const QUuid &stream, std::map<QUuid, QString> &known)
{
    if (const auto found = known.find(stream); found != known.end())
        return found->second;
    const auto someone = person(db, stream);
    if (!someone)
        return someone.error();
    return known.emplace(stream, *someone ? isolated((*someone)->name) : QString()).first->second;
}

} // namespace

Result<std::vector<UnsentThing>> unsentThings(Database &db, int limit)
{
    const auto items = savedHere(db, limit);
    if (!items)
        return items.error();
    std::vector<UnsentThing> things;
    std::map<QUuid, QString> names;
    for (const OutboxItem &item : *items) {
        if (!things.empty() && isSameVisitStep(things.back(), item)) {
            things.back().records.push_back(item.record);
            things.back().at = item.savedAt;
            continue;
        }
        auto name = callName(db, item.record.stream, names);
        if (!name)
            return name.error();
        things.push_back({item.record.id, *std::move(name), item.savedAt, item.state, {item.record}});
    }
    return things;
}

} // namespace doorstep
