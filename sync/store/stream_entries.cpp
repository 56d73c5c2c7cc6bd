#include "stream_entries.h"

#include "entity_store.h"
#include "stream_store.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace doorstep {

namespace {

template <class Body>
std::optional<Entry<Body>> entryOf(const EntityRecords &entity)
{
    Entry<Body> entry{entity.id, {}, foldVersions<Body>(entity.records)};
    if (entry.versions.current.empty())
        return std::nullopt;
    const QUuid leading = entry.versions.current.front().record;
    const auto carrier = std::ranges::find(entity.records, leading, &Record::id);
    entry.at = trueTime(carrier->happened);
    return entry;
}

/// What `fold` makes of every record of the entities of a type, one entity after the other.
template <class Fold>
auto foldAll(Database &db, const QUuid &stream, Kind kind, const Fold &fold)
    -> Result<std::invoke_result_t<const Fold &, const std::vector<Record> &>>
{
    const auto sid = shownStream(db, stream);
    if (!sid)
        return sid.error();
    std::vector<Record> records;
    if (*sid == 0)
        return fold(records);
    auto entities = loadEntities(db, *sid, typeOf(kind));
    if (!entities)
        return entities.error();
    for (EntityRecords &entity : *entities)
        std::ranges::move(entity.records, std::back_inserter(records));
    return fold(records);
}

} // namespace

template <class Body>
Result<std::vector<Entry<Body>>> entries(Database &db, const QUuid &stream)
{
    const auto sid = shownStream(db, stream);
    if (!sid)
        return sid.error();
    std::vector<Entry<Body>> list;
    if (*sid == 0)
        return list;
    const auto entities = loadEntities(db, *sid, typeOf(Body::kind));
    if (!entities)
        return entities.error();
    for (const EntityRecords &entity : *entities)
        if (auto entry = entryOf<Body>(entity))
            list.push_back(*std::move(entry));
    return list;
}

template Result<std::vector<Entry<TabletOrder>>> entries(Database &, const QUuid &);
template Result<std::vector<Entry<Slot>>> entries(Database &, const QUuid &);
template Result<std::vector<Entry<Step>>> entries(Database &, const QUuid &);
template Result<std::vector<Entry<Goal>>> entries(Database &, const QUuid &);
template Result<std::vector<Entry<Reablement>>> entries(Database &, const QUuid &);
template Result<std::vector<Entry<Medicine>>> entries(Database &, const QUuid &);
template Result<std::vector<Entry<CircleMember>>> entries(Database &, const QUuid &);
template Result<std::vector<Entry<WorkerContact>>> entries(Database &, const QUuid &);
template Result<std::vector<Entry<FiguresSeen>>> entries(Database &, const QUuid &);
template Result<std::vector<Entry<CardChoice>>> entries(Database &, const QUuid &);
template Result<std::vector<Entry<Concern>>> entries(Database &, const QUuid &);

Result<std::vector<Entry<Concern>>> concernsTakenBack(Database &db, const QUuid &person)
{
    const auto sid = shownStream(db, person);
    if (!sid)
        return sid.error();
    std::vector<Entry<Concern>> list;
    if (*sid == 0)
        return list;
    const auto entities = loadEntities(db, *sid, typeOf(Kind::Concern));
    if (!entities)
        return entities.error();
    for (const EntityRecords &entity : *entities) {
        Entry<Concern> entry{entity.id, {}, foldVersions<Concern>(entity.records)};
        if (!entry.versions.current.empty() || entry.versions.replaced.empty())
            continue;
        const QUuid first = entry.versions.replaced.back().record;
        entry.at = trueTime(std::ranges::find(entity.records, first, &Record::id)->happened);
        list.push_back(std::move(entry));
    }
    return list;
}

Result<std::vector<Opening>> openingsOf(Database &db, const QUuid &person)
{
    return foldAll(db, person, Kind::PageOpened, [](const auto &records) { return foldOpenings(records); });
}

Result<std::vector<Giving>> givingsOf(Database &db, const QUuid &person)
{
    return foldAll(db, person, Kind::PageGiven, [](const auto &records) { return foldGivings(records); });
}

Result<std::vector<StayView>> staysOf(Database &db, const QUuid &person)
{
    return foldAll(db, person, Kind::Stay, [](const auto &records) { return foldStays(records); });
}

Result<std::vector<Reading>> readingsOf(Database &db, const QUuid &person)
{
    return foldAll(db, person, Kind::PageRead, [](const auto &records) { return foldReadings(records); });
}

Result<std::vector<OfficeLook>> looksOf(Database &db, const QUuid &person)
{
    return foldAll(db, person, Kind::OfficeLooked, [](const auto &records) { return foldLooks(records); });
}

Result<std::vector<ConsentView>> consentsOf(Database &db, const QUuid &person)
{
    return foldAll(db, person, Kind::Consent, [](const auto &records) { return foldConsents(records); });
}

Result<std::vector<CardEntry>> cardOf(Database &db, const QUuid &worker)
{
    return foldAll(db, worker, Kind::CardField,
                   [&worker](const auto &records) { return foldCard(worker, records); });
}

Result<bool> wouldRatherNot(Database &db, const QUuid &person)
{
    const auto choices = entries<CardChoice>(db, person);
    if (!choices)
        return choices.error();
    return std::ranges::any_of(*choices, [](const Entry<CardChoice> &one) {
        return std::ranges::any_of(one.versions.current,
                                   [](const auto &said) { return said.body.ratherNot; });
    });
}

Result<std::vector<Entry<Step>>> stepsOf(Database &db, const QUuid &person)
{
    auto steps = entries<Step>(db, person);
    if (steps)
        std::ranges::sort(*steps, {},
                          [](const Entry<Step> &step) { return std::tie(step.body().order, step.id); });
    return steps;
}

} // namespace doorstep
