#include "saying_store.h"

#include "entity_store.h"

#include <algorithm>

namespace doorstep {

namespace {

std::vector<SayingView> standing(const std::vector<EntityRecords> &entities)
{
    std::vector<SayingView> sayings;
    for (const EntityRecords &entity : entities)
        if (auto saying = foldSaying(entity.records); saying && saying->takenBackBy.isNull())
            sayings.push_back(*std::move(saying));
    return sayings;
}

} // namespace

Result<std::vector<SayingView>> sayingsOf(Database &db, const QUuid &person)
{
    const auto sid = shownStream(db, person);
    if (!sid)
        return sid.error();
    if (*sid == 0)
        return std::vector<SayingView>{};
    const auto entities = loadEntities(db, *sid, typeOf(Kind::Saying));
    if (!entities)
        return entities.error();
    return standing(*entities);
}

Result<std::vector<SayingView>> sayingsTo(Database &db, const QUuid &worker)
{
    // Few say something: only of those is everything read.
    auto rows = db.read("SELECT DISTINCT s.sid FROM entity e JOIN stream s ON s.sid = e.eid >> 26"
                        " WHERE e.type = 22 AND e.type NOT IN (50, 70) AND s.shown");
    static_assert(typeOf(Kind::Saying) == 22 && EntityBits == 26);
    std::vector<SayingView> sayings;
    while (rows.next()) {
        const auto entities = loadEntities(db, rows.integer(0), typeOf(Kind::Saying));
        if (!entities)
            return entities.error();
        std::ranges::copy_if(standing(*entities), std::back_inserter(sayings),
                             [&](const SayingView &one) { return one.saying.to == worker; });
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    return sayings;
}

} // namespace doorstep
