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
    const auto sid = shownStream(db, person);
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

Result<std::vector<UnsettledLine>> unsettledLines(Database &db)
{
    auto rows = db.read("SELECT s.id, u.eid FROM unsettled u JOIN stream s ON s.sid = u.eid >> 26"
                        " WHERE s.shown ORDER BY u.eid");
    static_assert(EntityBits == 26);
    std::vector<UnsettledLine> lines;
    while (rows.next()) {
        const auto records = loadRecords(db, rows.integer(1));
        if (!records)
            return records.error();
        lines.push_back({rows.uuid(0), foldLine(*records)});
    }
    if (auto read = rows.finish(); !read)
        return read.error();
    return lines;
}

Result<int> unsettledCount(Database &db)
{
    auto row = db.read("SELECT count(*) FROM unsettled u JOIN stream s ON s.sid = u.eid >> 26 WHERE s.shown");
    const int count = row.next() ? static_cast<int>(row.integer(0)) : 0;
    if (auto read = row.finish(); !read)
        return read.error();
    return count;
}

} // namespace doorstep
