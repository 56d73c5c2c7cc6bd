#include "visit_marks.h"

#include <QStringList>

#include <algorithm>

namespace doorstep {

namespace {

/// `take` for each event of the lists that nobody put right; gives whether some were.
template <class Take, class... Lists>
bool eachThatStands(Take take, const Lists &...lists)
{
    bool somePutRight = false;
    const auto through = [&](const auto &list) {
        for (const auto &told : list) {
            if (told.putRightBy.isNull())
                take(told);
            else
                somePutRight = true;
        }
    };
    (through(lists), ...);
    return somePutRight;
}

/// Unknown marks nothing.
template <class T>
VisitMarks known(T value)
{
    return value == T::Unknown ? 0 : markOf(value);
}

VisitMarks marksOfSupport(const MedicineSupport &support)
{
    switch (support.result) {
    case SupportResult::Declined:
        return markOf(VisitEvent::MedicineDeclined);
    case SupportResult::NotAvailable:
        return markOf(VisitEvent::MedicineNotThere);
    case SupportResult::Unknown:
    case SupportResult::Taken:
        break;
    }
    return 0;
}

} // namespace

VisitMarks marksOf(const Visit &visit)
{
    VisitMarks marks = timeNotRight(visit) ? markOf(VisitEvent::TimeNotRight) : 0;
    const bool putRight = eachThatStands(
        [&marks](const auto &told) {
            const auto &body = told.body;
            using Body = std::remove_cvref_t<decltype(body)>;
            if constexpr (std::same_as<Body, StepOutcome>)
                marks |= known(body.rung) | known(body.reason);
            else if constexpr (std::same_as<Body, Left>)
                marks |= known(body.whyShorter) | known(body.howWasToday);
            else if constexpr (std::same_as<Body, RunningLate>)
                marks |= markOf(VisitEvent::SaidLate);
            else if constexpr (std::same_as<Body, NoAccess>)
                marks |= markOf(VisitEvent::NobodyOpened);
            else if constexpr (std::same_as<Body, Cancelled>)
                marks |= markOf(VisitEvent::Cancelled);
            else if constexpr (std::same_as<Body, MedicineSupport>)
                marks |= marksOfSupport(body);
        },
        visit.arrivals, visit.departures, visit.lates, visit.noAccess, visit.cancellations, visit.outcomes,
        visit.medicines);
    if (visit.takenOff)
        marks |= markOf(VisitEvent::Cancelled);
    return putRight ? marks | markOf(VisitEvent::PutRight) : marks;
}

QString writtenIn(const Visit &visit)
{
    QStringList words;
    const auto add = [&words](const QString &said) {
        if (!said.isEmpty())
            words.append(said);
    };
    eachThatStands([&add](const auto &told) { add(told.body.reason); }, visit.arrivals, visit.departures,
                   visit.lates, visit.noAccess, visit.cancellations, visit.medicines);
    eachThatStands([&add](const auto &told) { add(told.body.said); }, visit.answers, visit.timesHeard);
    return words.join(u'\n');
}

std::vector<QUuid> whoStoodIn(const Visit &visit)
{
    std::vector<QUuid> who;
    eachThatStands(
        [&](const auto &told) {
            if (std::ranges::count(visit.plan.staff, told.worker) == 0
                && std::ranges::count(who, told.worker) == 0)
                who.push_back(told.worker);
        },
        visit.arrivals, visit.departures, visit.noAccess, visit.outcomes, visit.medicines);
    return who;
}

} // namespace doorstep
