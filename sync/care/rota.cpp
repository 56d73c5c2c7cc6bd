#include "rota.h"

#include "who_came.h"

#include <algorithm>
#include <tuple>

namespace doorstep {

namespace {

using std::chrono::minutes;

minutes lengthOf(const VisitPlan &plan)
{
    if (!plan.startsAt.isValid() || !plan.endsAt.isValid())
        return minutes(0);
    return minutes(std::max<qint64>(plan.startsAt.secsTo(plan.endsAt) / 60, 0));
}

bool stillOn(const Visit &visit)
{
    return stateOf(visit) != VisitState::Cancelled;
}

std::vector<QUuid> whoseRows(const Visit &visit, RotaBy by)
{
    if (by == RotaBy::Person)
        return {visit.person};
    std::vector<QUuid> staff;
    for (const QUuid &worker : visit.plan.staff)
        if (std::ranges::find(staff, worker) == staff.end())
            staff.push_back(worker);
    return staff.empty() ? std::vector{QUuid()} : staff;
}

/// Visits that follow each other at once do not overlap.
bool overlap(const VisitPlan &a, const VisitPlan &b)
{
    return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

class Judge
{
public:
    Judge(const RotaChange &change, const RotaKnowledge &known)
        : m_change(change)
        , m_plan(change.plan)
        , m_known(known)
    {
    }
    std::vector<RotaWarning> judge()
    {
        if (m_plan.staff.empty())
            m_warnings.push_back({RotaRisk::Nobody});
        if (m_known.slot)
            judgeBySlot(*m_known.slot);
        for (const QUuid &worker : m_plan.staff)
            judgeElsewhere(worker);
        if (isIntimate())
            for (const QUuid &worker : m_plan.staff)
                if (!m_known.met.contains(worker))
                    m_warnings.push_back({RotaRisk::NewForIntimate, worker});
        judgeLength();
        for (const QUuid &worker : m_plan.staff)
            judgeHours(worker);
        return std::move(m_warnings);
    }

private:
    void judgeBySlot(const Slot &slot)
    {
        Visit planned;
        planned.plan = m_plan;
        const Period window = promisedWindow(slot, planned, m_known.zone);
        if (plannedOutside(planned, window))
            m_warnings.push_back({RotaRisk::OutsidePromise, {}, {}, window});
        if (slot.doubleUp && m_plan.staff.size() == 1)
            m_warnings.push_back({RotaRisk::OneForTwo});
    }
    void judgeElsewhere(const QUuid &worker)
    {
        for (const Visit &other : m_known.visits)
            if (other.id != m_change.visit && stillOn(other) && overlap(other.plan, m_plan)
                && std::ranges::find(other.plan.staff, worker) != other.plan.staff.end())
                m_warnings.push_back({RotaRisk::TwoPlaces, worker, other.id});
    }
    bool anyStep(bool (*is)(const Step &)) const
    {
        const SlotKind slot = m_known.slot ? m_known.slot->slotKind : SlotKind::Unknown;
        return std::ranges::any_of(
            m_known.steps, [&](const StepOfPlan &one) { return belongsTo(one.step, slot) && is(one.step); });
    }
    bool isIntimate() const
    {
        return (m_known.slot && m_known.slot->intimate)
            || anyStep([](const Step &step) { return step.intimate; });
    }
    bool hasPersonalCare() const
    {
        return isIntimate()
            || anyStep([](const Step &step) { return step.stepKind == StepKind::PersonalCare; });
    }
    void judgeLength()
    {
        const minutes length = lengthOf(m_plan);
        const minutes agreed{m_known.slot ? m_known.slot->minutes : 0};
        const bool agreedSoShort =
            agreed > minutes(0) && agreed <= length && m_known.slot->agreedOn.isValid();
        const bool known = std::ranges::all_of(
            m_plan.staff, [this](const QUuid &worker) { return m_known.met.contains(worker); });
        if (length < ShortestWithPersonalCare && hasPersonalCare() && !(agreedSoShort && known))
            m_warnings.push_back({RotaRisk::TooShort});
        if (length < agreed)
            m_warnings.push_back({RotaRisk::ShorterThanAgreed, {}, {}, {}, agreed});
    }

    void judgeHours(const QUuid &worker)
    {
        const minutes contracted = m_known.contracted.value(worker);
        const minutes planned = m_known.inTheWeek.value(worker) + lengthOf(m_plan);
        if (contracted > minutes(0) && planned > contracted)
            m_warnings.push_back({RotaRisk::OverHours, worker, {}, {}, contracted, planned});
    }

    const RotaChange &m_change;
    const VisitPlan &m_plan;
    const RotaKnowledge &m_known;
    std::vector<RotaWarning> m_warnings;
};

} // namespace

std::vector<RotaRow> rotaOf(std::span<const Visit> visits, RotaBy by, std::span<const QUuid> all)
{
    std::vector<const Visit *> inOrder;
    for (const Visit &visit : visits)
        inOrder.push_back(&visit);
    std::ranges::sort(inOrder, {},
                      [](const Visit *visit) { return std::pair(visit->plan.startsAt, visit->id); });
    std::vector<RotaRow> rows{RotaRow{}};
    QHash<QUuid, size_t> places{{QUuid(), 0}};
    const auto placeOf = [&](const QUuid &who) {
        if (!places.contains(who)) {
            places.insert(who, rows.size());
            rows.push_back({who, {}, minutes(0)});
        }
        return places.value(who);
    };
    for (const QUuid &who : all)
        placeOf(who);
    for (const Visit *visit : inOrder)
        for (const QUuid &who : whoseRows(*visit, by)) {
            RotaRow &row = rows[placeOf(who)];
            row.visits.push_back(visit->id);
            row.planned += stillOn(*visit) ? lengthOf(visit->plan) : minutes(0);
        }
    if (rows.front().visits.empty())
        rows.erase(rows.begin());
    return rows;
}

std::vector<RotaWarning> warningsOf(const RotaChange &change, const RotaKnowledge &known)
{
    return Judge(change, known).judge();
}

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

Period weekOf(const QDateTime &at, const QTimeZone &zone)
{
    const QDate monday = mondayOf(dateAt(at, zone));
    return {localDay(monday, zone).from, localDay(monday.addDays(6), zone).until};
}

const VisitPlan *planTakenFrom(const Visit &visit, const QUuid &worker, const Period &when)
{
    const auto names = [&worker](const VisitPlan &plan) {
        return std::ranges::find(plan.staff, worker) != plan.staff.end();
    };
    const auto isWithin = [&when](const VisitPlan &plan) {
        return plan.startsAt >= when.from && plan.startsAt < when.until;
    };
    if (names(visit.plan) && isWithin(visit.plan))
        return nullptr;
    const auto known = std::ranges::find_if(visit.earlierPlans, names);
    return known != visit.earlierPlans.end() && isWithin(*known) ? &*known : nullptr;
}

QSet<QUuid> metIn(std::span<const Visit> visits)
{
    QSet<QUuid> met;
    for (const Visit &visit : visits)
        for (const QUuid &worker : whoCame(visit))
            met.insert(worker);
    return met;
}

} // namespace doorstep
