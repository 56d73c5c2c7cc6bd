#pragma once

#include "promise.h"
#include "steps_of_visit.h"

#include <QHash>
#include <QSet>

namespace doorstep {

// The rota as an office without a rostering system keeps it: who goes where and when, by carer or by person,
// and what a change of it should make somebody think of. Nothing here forbids a change.

/// The visits that one carer makes, or one person has, in order of start.
struct RotaRow {
    QUuid who; ///< null: nobody is to make them
    std::vector<QUuid> visits;
    std::chrono::minutes planned{0}; ///< in all, of those that are not called off

    bool operator==(const RotaRow &) const = default;
};

enum class RotaBy : quint8 { Carer, Person };

/// Of each of `all`, in their order, also where there is no visit; before them nobody's, where there are
/// some, and after them of anybody else's. A visit for two is in the rows of both.
std::vector<RotaRow> rotaOf(std::span<const Visit> visits, RotaBy by, std::span<const QUuid> all);

/// The plan that a change would make, of a visit or, where `visit` is null, of a new one.
struct RotaChange {
    QUuid visit;
    QUuid person;
    VisitPlan plan;
};

enum class RotaRisk : quint8 {
    Nobody, ///< no carer is planned
    OutsidePromise, ///< the person was promised another time: `window`
    OneForTwo, ///< agreed for two carers
    TwoPlaces, ///< `worker` is planned for `visit` at the same time
    NewForIntimate, ///< `worker` never came to the person, and the visit has intimate care
    TooShort, ///< for personal care: less than half an hour
    ShorterThanAgreed, ///< the person was promised `agreed`
    OverHours, ///< `worker` would have `planned` in that week, and a contract for `agreed`
};

struct RotaWarning {
    RotaRisk risk = RotaRisk::Nobody;
    QUuid worker{};
    QUuid visit{};
    Period window{};
    std::chrono::minutes agreed{0};
    std::chrono::minutes planned{0};

    bool operator==(const RotaWarning &) const = default;
};

/// What a change is judged by.
struct RotaKnowledge {
    std::span<const Visit> visits; ///< of anybody, around that time
    std::optional<Slot> slot; ///< that the change is meant to keep
    std::span<const StepOfPlan> steps; ///< of the person
    QSet<QUuid> met; ///< workers who came to the person before
    QTimeZone zone;
    QHash<QUuid, std::chrono::minutes> contracted{}; ///< a week; of those of whom it is known
    QHash<QUuid, std::chrono::minutes> inTheWeek{}; ///< planned for them already, without this visit
};

/// Older people have visits of at least 30 minutes, except for specific tasks or checks, agreed as part of a
/// wider package of support and made by a worker they know (NICE QS123 statement 4, and NG21, section 1.4).
constexpr std::chrono::minutes ShortestWithPersonalCare{30};

/// In the order of RotaRisk; of several workers in the order of the plan. How long it takes to get from one
/// visit to the next is not known, so only visits that overlap are two places at once.
std::vector<RotaWarning> warningsOf(const RotaChange &change, const RotaKnowledge &known);

/// The Monday of its week.
QDate mondayOf(const QDate &day);

/// From Monday to Monday on the clock of that place.
Period weekOf(const QDateTime &at, const QTimeZone &zone);

/// Of a visit that a worker had in that stretch of time and has there no longer: the plan that they knew.
/// Null where they have it yet, or never had.
const VisitPlan *planTakenFrom(const Visit &visit, const QUuid &worker, const Period &when);

/// Who stood at the person's door in these visits.
QSet<QUuid> metIn(std::span<const Visit> visits);

} // namespace doorstep
