#include "passport_store.h"

#include "entity_store.h"

#include <algorithm>
#include <tuple>

namespace doorstep {

namespace {

std::tuple<int, int, QUuid> placeOnPage(const LineView &view)
{
    if (view.current.empty())
        return {static_cast<int>(Section::Unknown), 0, view.id};
    const PassportLine &leading = view.current.front().line;
    return {static_cast<int>(leading.section), leading.order, view.id};
}

} // namespace

Result<std::vector<LineView>> passport(Database &db, const QUuid &person)
{
    const auto sid = streamNumber(db, person);
    if (!sid)
        return sid.error();
    std::vector<LineView> lines;
    if (*sid == 0)
        return lines;
    const auto entities = loadEntities(db, *sid, typeOf(Kind::PassportLine));
    if (!entities)
        return entities.error();
    for (const EntityRecords &entity : *entities)
        lines.push_back(foldLine(entity.records));
    std::ranges::sort(lines, {}, placeOnPage);
    return lines;
}

Result<std::optional<LineView>> passportLine(Database &db, const QUuid &line)
{
    const auto entity = entityAnywhere(db, line);
    if (!entity)
        return entity.error();
    if (entity->eid == 0 || entity->type != typeOf(Kind::PassportLine))
        return std::optional<LineView>();
    const auto records = loadRecords(db, entity->eid);
    if (!records)
        return records.error();
    return std::optional(foldLine(*records));
}

} // namespace doorstep
