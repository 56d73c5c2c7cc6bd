#include "passing.h"

#include "visit.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr qint64 DayMs = 24 * 60 * 60 * 1000;
constexpr qint64 CarerDays = 90;
constexpr qint64 SupervisorDays = 400; // a year, and a month to look back on it

bool mayPass(quint32 kind)
{
    switch (static_cast<Kind>(kind)) {
    case Kind::Saying:
    case Kind::SayingAnswer:
    case Kind::PageRead:
    case Kind::PageOpened:
    case Kind::PageGiven:
    case Kind::OfficeLooked:
    case Kind::VisitPlan:
    case Kind::Arrived:
    case Kind::Left:
    case Kind::RunningLate:
    case Kind::NoAccess:
    case Kind::Cancelled:
    case Kind::StepOutcome:
    case Kind::MedicineSupport:
    case Kind::OnIt:
    case Kind::VisitAnswer:
    case Kind::TimeHeard:
    case Kind::ChangeSeen:
    case Kind::Note:
    case Kind::Concern:
    case Kind::OnConcern:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<qint64> passedBefore(qint64 nowMs, Reader reader)
{
    if (reader == Reader::PersonThemselves)
        return std::nullopt;
    const qint64 days = reader == Reader::Supervisor ? SupervisorDays : CarerDays;
    return (nowMs / DayMs - days) * DayMs;
}

void Passing::take(quint32 kind, QByteArrayView body, qint64 heardMs)
{
    newestMs = std::max(newestMs, heardMs);
    if (kind == static_cast<quint32>(Kind::Withdrawn))
        return; // of whatever it is a part of
    (mayPass(kind) ? passes : stays) = true;
    if (kind != static_cast<quint32>(Kind::VisitPlan))
        return;
    const auto plan = decodeBody<VisitPlan>(body);
    if (!plan)
        stays = true; // what cannot be read is not for us to judge
    else if (plan->endsAt.isValid())
        newestMs = std::max(newestMs, plan->endsAt.toMSecsSinceEpoch());
}

} // namespace doorstep
