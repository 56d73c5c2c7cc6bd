#include "visit.h"

#include "versions.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace doorstep {

namespace {

/// What each event says of itself comes before what its record says.
template <class Body>
void stamp(Told<Body> &told, const Record &record)
{
    told.worker = record.author;
    if constexpr (requires { told.body.worker; })
        if (!told.body.worker.isNull())
            told.worker = told.body.worker;
    if constexpr (requires { told.body.at; })
        told.at = told.body.at;
    if (told.at.isValid())
        return;
    told.at = trueTime(record.happened);
    told.ticks = {record.happened.boot, record.happened.sinceBootMs};
}

class VisitFold
{
public:
    explicit VisitFold(std::span<const Record> records)
        : m_replacements(replacements(records))
    {
    }

    template <class Body>
    void add(std::vector<Told<Body>> &list, const Record &record) const
    {
        auto body = decodeBody<Body>(record.body);
        if (!body)
            return;
        Told<Body> told{record.id, record.author, {}, {}, *std::move(body)};
        stamp(told, record);
        told.putRightBy = putRightBy(m_replacements, record.id);
        const auto at =
            std::ranges::upper_bound(list, std::tie(told.at, told.record), {},
                                     [](const auto &one) { return std::tie(one.at, one.record); });
        if (at == list.begin() || std::prev(at)->record != told.record)
            list.insert(at, std::move(told));
    }

    void add(const Record &record)
    {
        if (is(record, Kind::Withdrawn))
            m_withdrawals.push_back({record.id, record.author, trueTime(record.happened), true});
        else if (auto plan = decodeBody<VisitPlan>(record.body))
            m_plans.push_back(
                {{record.id, record.author, record.hlc, *std::move(plan)}, trueTime(record.happened)});
    }

    void settlePlans(Visit &visit)
    {
        const auto stands = [this](const Plan &plan) {
            return replacedBy(m_replacements, plan.record).isNull();
        };
        std::ranges::sort(m_plans, [&stands](const auto &a, const auto &b) {
            const bool aStands = stands(a);
            return aStands != stands(b) ? aStands : a.hlc != b.hlc ? a.hlc > b.hlc : a.record < b.record;
        });
        if (m_plans.empty())
            return;
        const auto withdrawn = [this](const auto &plan) { return isWithdrawn(m_replacements, plan.record); };
        visit.takenOff = !stands(m_plans.front()) && std::ranges::any_of(m_plans, withdrawn);
        if (visit.takenOff)
            visit.offTold = lastTakingOff();
        for (size_t i = 0; i < m_plans.size(); ++i) {
            Plan &plan = m_plans[i];
            if (i > 0 && plan.record == m_plans[i - 1].record)
                continue;
            visit.plansTold.push_back({plan.record, plan.author, plan.at, stands(plan)});
            if (i == 0)
                visit.plan = std::move(plan.body);
            else
                visit.earlierPlans.push_back(std::move(plan.body));
        }
    }

private:
    struct Plan : Version<VisitPlan> {
        QDateTime at;
    };

    PlanTold lastTakingOff() const
    {
        PlanTold last;
        for (const PlanTold &one : m_withdrawals) {
            const bool ofPlan = std::ranges::any_of(m_replacements, [&](const Replacement &replacement) {
                return replacement.by == one.record
                    && std::ranges::find(m_plans, replacement.replaced, &Plan::record) != m_plans.end();
            });
            if (ofPlan
                && (last.record.isNull() || std::tie(last.at, last.record) < std::tie(one.at, one.record)))
                last = one;
        }
        return last;
    }

    std::vector<Replacement> m_replacements;
    std::vector<Plan> m_plans;
    std::vector<PlanTold> m_withdrawals;
};

void add(Visit &visit, VisitFold &fold, const Record &record)
{
    switch (static_cast<Kind>(record.kind)) {
    case Kind::VisitPlan:
    case Kind::Withdrawn:
        return fold.add(record);
    case Kind::Arrived:
        return fold.add(visit.arrivals, record);
    case Kind::Left:
        return fold.add(visit.departures, record);
    case Kind::RunningLate:
        return fold.add(visit.lates, record);
    case Kind::NoAccess:
        return fold.add(visit.noAccess, record);
    case Kind::Cancelled:
        return fold.add(visit.cancellations, record);
    case Kind::StepOutcome:
        return fold.add(visit.outcomes, record);
    case Kind::MedicineSupport:
        return fold.add(visit.medicines, record);
    case Kind::OnIt:
        return fold.add(visit.onIt, record);
    case Kind::VisitAnswer:
        return fold.add(visit.answers, record);
    case Kind::TimeHeard:
        return fold.add(visit.timesHeard, record);
    case Kind::ChangeSeen:
        return fold.add(visit.changesSeen, record);
    default:
        return; // of another entity, or of a later version
    }
}

bool anyStands(const auto &list)
{
    return std::ranges::any_of(list, [](const auto &told) { return told.putRightBy.isNull(); });
}

/// Whether the worker of this arrival left at or after it.
bool hasLeft(const Visit &visit, const Told<Arrived> &arrival)
{
    return std::ranges::any_of(visit.departures, [&](const Told<Left> &left) {
        return left.putRightBy.isNull() && left.worker == arrival.worker && msBetween(arrival, left) >= 0;
    });
}

bool isOpen(const Visit &visit, const Told<Arrived> &arrival)
{
    return arrival.putRightBy.isNull() && !hasLeft(visit, arrival);
}

bool somebodyIsHere(const Visit &visit)
{
    return std::ranges::any_of(visit.arrivals,
                               [&](const Told<Arrived> &arrival) { return isOpen(visit, arrival); });
}

} // namespace

Visit foldVisit(std::span<const Record> records)
{
    Visit visit;
    VisitFold fold(records);
    for (const Record &record : records) {
        visit.id = record.entity;
        visit.person = record.stream;
        add(visit, fold, record);
    }
    fold.settlePlans(visit);
    return visit;
}

VisitState stateOf(const Visit &visit)
{
    if (somebodyIsHere(visit))
        return VisitState::Here;
    if (anyStands(visit.arrivals) || anyStands(visit.departures))
        return VisitState::Done;
    if (visit.takenOff || anyStands(visit.cancellations))
        return VisitState::Cancelled;
    return anyStands(visit.noAccess) ? VisitState::NoAccess : VisitState::Planned;
}

std::vector<Told<Arrived>> openArrivals(const Visit &visit)
{
    std::vector<Told<Arrived>> open;
    std::ranges::copy_if(visit.arrivals, std::back_inserter(open),
                         [&](const Told<Arrived> &arrival) { return isOpen(visit, arrival); });
    return open;
}

QDateTime arrivedAt(const Visit &visit)
{
    const auto first = std::ranges::find_if(visit.arrivals, &QUuid::isNull, &Told<Arrived>::putRightBy);
    return first == visit.arrivals.end() ? QDateTime() : first->at;
}

QDateTime leftAt(const Visit &visit)
{
    if (somebodyIsHere(visit))
        return {};
    for (auto left = visit.departures.rbegin(); left != visit.departures.rend(); ++left)
        if (left->putRightBy.isNull())
            return left->at;
    return {};
}

const Told<VisitAnswer> *timeNotRight(const Visit &visit)
{
    for (auto told = visit.answers.rbegin(); told != visit.answers.rend(); ++told)
        if (told->putRightBy.isNull() && told->body.timeNotRight && told->body.planned == visit.plan.startsAt)
            return &*told;
    return nullptr;
}

const Told<TimeHeard> *heardOf(const Visit &visit, const Told<VisitAnswer> &said)
{
    const auto first = std::ranges::find_if(visit.timesHeard, [&](const Told<TimeHeard> &told) {
        return told.putRightBy.isNull() && std::ranges::count(told.body.records, said.record) > 0;
    });
    return first == visit.timesHeard.end() ? nullptr : &*first;
}

const Told<StepOutcome> *outcomeOf(const Visit &visit, const QUuid &step)
{
    for (auto told = visit.outcomes.rbegin(); told != visit.outcomes.rend(); ++told)
        if (told->putRightBy.isNull() && told->body.step == step)
            return &*told;
    return nullptr;
}

} // namespace doorstep
