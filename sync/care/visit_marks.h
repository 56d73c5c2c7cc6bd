#pragma once

#include "visit.h"

namespace doorstep {

/// What visits are looked for by, a bit for each.
using VisitMarks = quint64;

/// That it happened in a visit at all.
enum class VisitEvent : quint8 {
    SaidLate,
    NobodyOpened,
    Cancelled,
    MedicineDeclined,
    MedicineNotThere,
    TimeNotRight,
    PutRight, ///< something that was told first
};

constexpr VisitMarks markOf(Rung rung)
{
    return VisitMarks(1) << int(rung);
}
constexpr VisitMarks markOf(NotTodayReason reason)
{
    return VisitMarks(1) << (8 + int(reason));
}
constexpr VisitMarks markOf(WhyShorter why)
{
    return VisitMarks(1) << (20 + int(why));
}
constexpr VisitMarks markOf(HowWasToday word)
{
    return VisitMarks(1) << (24 + int(word));
}
constexpr VisitMarks markOf(VisitEvent event)
{
    return VisitMarks(1) << (32 + int(event));
}

/// The marks of what stands in the visit; one that the office took off its rota is cancelled. What is unknown
/// has none.
VisitMarks marksOf(const Visit &visit);

/// What was written in it in words, of what stands: the reasons of its events, and what was said beside its
/// log.
QString writtenIn(const Visit &visit);

/// Who did something in it whom its plan does not name, as far as it stands; each once.
std::vector<QUuid> whoStoodIn(const Visit &visit);

} // namespace doorstep
