#include "stay.h"

#include "versions.h"
#include "visit.h"

#include <map>

namespace doorstep {

namespace {

bool covers(const Stay &stay, const QDateTime &at)
{
    return stay.from <= at && (!stay.until.isValid() || at < stay.until);
}

} // namespace

std::vector<StayView> foldStays(std::span<const Record> records)
{
    std::map<QUuid, std::vector<Record>> entities;
    for (const Record &record : records)
        if (is(record, Stay::kind) || is(record, Kind::Withdrawn))
            entities[record.entity].push_back(record);
    std::vector<StayView> stays;
    for (const auto &[id, of] : entities) {
        const auto versions = foldVersions<Stay>(of);
        if (versions.current.empty())
            continue;
        const Version<Stay> &newest = versions.current.front();
        StayView view{id, newest.author, newest.body, {}};
        if (!view.stay.from.isValid())
            view.stay.from = trueTime(std::ranges::find(of, newest.record, &Record::id)->happened);
        for (const Version<Stay> &one : versions.current)
            view.standing.push_back(one.record);
        stays.push_back(std::move(view));
    }
    std::ranges::sort(stays, {}, [](const StayView &one) { return std::pair(one.stay.from, one.id); });
    return stays;
}

const StayView *stayAt(std::span<const StayView> stays, const QDateTime &at)
{
    const StayView *last = nullptr;
    for (const StayView &one : stays)
        if (covers(one.stay, at))
            last = &one;
    return last;
}

bool isAway(std::span<const StayView> stays, const QDateTime &at)
{
    return stayAt(stays, at) != nullptr;
}

bool isPaused(std::span<const StayView> stays, const Visit &visit)
{
    return stateOf(visit) == VisitState::Planned && isAway(stays, visit.plan.startsAt);
}

const StayView *homeFrom(std::span<const StayView> stays, const QDateTime &now)
{
    const StayView *last = nullptr;
    for (const StayView &one : stays)
        if (one.stay.until.isValid() && one.stay.until <= now
            && now < one.stay.until.addSecs(HoursWatched * 3600LL)
            && (!last || last->stay.until < one.stay.until))
            last = &one;
    return isAway(stays, now) ? nullptr : last;
}

} // namespace doorstep
