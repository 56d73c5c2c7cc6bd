#include "seen.h"

#include "who_came.h"

#include <algorithm>

namespace doorstep {

namespace {

bool names(const VisitPlan &plan, const QUuid &worker)
{
    return std::ranges::find(plan.staff, worker) != plan.staff.end();
}

std::optional<VisitPlan> planFor(const VisitPlan &plan, const QUuid &worker)
{
    return names(plan, worker) ? std::optional(plan) : std::nullopt;
}

/// As plansTold has them.
const VisitPlan &planAt(const Visit &visit, size_t place)
{
    return place == 0 ? visit.plan : visit.earlierPlans[place - 1];
}

/// Of what a worker has to know: when it is, and with whom.
bool isTheSame(const std::optional<VisitPlan> &a, const std::optional<VisitPlan> &b)
{
    if (!a || !b)
        return !a && !b;
    return a->startsAt == b->startsAt && a->endsAt == b->endsAt
        && std::ranges::is_permutation(a->staff, b->staff);
}

/// What called the visit off and stands.
std::vector<PlanTold> whatCalledOff(const Visit &visit)
{
    std::vector<PlanTold> off;
    for (const Told<Cancelled> &told : visit.cancellations)
        if (told.putRightBy.isNull())
            off.push_back({told.record, told.author, told.at, true});
    if (visit.takenOff)
        off.push_back(visit.offTold);
    return off;
}

std::vector<PlanTold> whatMadeItSo(const Visit &visit)
{
    if (auto off = whatCalledOff(visit); !off.empty())
        return off;
    std::vector<PlanTold> made;
    for (const PlanTold &told : visit.plansTold)
        if (told.stands)
            made.push_back(told);
    return made.empty() ? std::vector{visit.plansTold.front()} : made;
}

const Told<ChangeSeen> *lastSeenBy(const Visit &visit, const QUuid &worker)
{
    for (auto told = visit.changesSeen.rbegin(); told != visit.changesSeen.rend(); ++told)
        if (told->putRightBy.isNull() && told->author == worker)
            return &*told;
    return nullptr;
}

std::optional<VisitPlan> knownAtFirst(const Visit &visit, const QUuid &worker)
{
    const VisitPlan &first = planAt(visit, visit.plansTold.size() - 1);
    return first.byHand ? std::nullopt : planFor(first, worker);
}

/// The newest of the plans that it names; one that calls the visit off names none.
std::optional<VisitPlan> knownBy(const ChangeSeen &seen, const Visit &visit, const QUuid &worker)
{
    const auto has = [&seen](const QUuid &record) {
        return std::ranges::find(seen.records, record) != seen.records.end();
    };
    const bool isOff = visit.takenOff && has(visit.offTold.record);
    if (seen.gone || isOff || std::ranges::any_of(visit.cancellations, has, &Told<Cancelled>::record))
        return std::nullopt;
    for (size_t i = 0; i < visit.plansTold.size(); ++i)
        if (has(visit.plansTold[i].record))
            return planFor(planAt(visit, i), worker);
    return std::nullopt; // what they saw is not here: let them see what is
}

} // namespace

std::optional<ChangeToSee> changeToSee(const Visit &visit, const QUuid &worker)
{
    if (visit.plansTold.empty() || std::ranges::count(whoCame(visit), worker) > 0)
        return std::nullopt;
    const auto made = whatMadeItSo(visit);
    const auto newest =
        std::ranges::max_element(made, {}, [](const PlanTold &one) { return std::pair(one.at, one.record); });
    if (newest->author == worker)
        return std::nullopt;
    const Told<ChangeSeen> *seen = lastSeenBy(visit, worker);
    ChangeToSee change;
    change.author = newest->author;
    change.at = newest->at;
    change.known = seen ? knownBy(seen->body, visit, worker) : knownAtFirst(visit, worker);
    if (whatCalledOff(visit).empty())
        change.now = planFor(visit.plan, worker);
    if (isTheSame(change.known, change.now))
        return std::nullopt;
    for (const PlanTold &one : made)
        change.records.push_back(one.record);
    return change;
}

std::vector<Sight> sightsOf(const Visit &visit)
{
    std::vector<Sight> sights;
    std::vector<QUuid> asked;
    for (size_t i = 0; i < visit.plansTold.size(); ++i)
        for (const QUuid &worker : planAt(visit, i).staff) {
            if (std::ranges::find(asked, worker) != asked.end())
                continue;
            asked.push_back(worker);
            if (changeToSee(visit, worker))
                sights.push_back({worker, {}});
            else if (const Told<ChangeSeen> *seen = lastSeenBy(visit, worker))
                sights.push_back({worker, seen->at});
        }
    return sights;
}

} // namespace doorstep
