#include "write_rights.h"

#include <algorithm>
#include <array>

namespace doorstep {

namespace {

constexpr std::array OfOffice{Kind::Agency,     Kind::Worker,    Kind::Person, Kind::CircleMember,
                              Kind::Slot,       Kind::Step,      Kind::Goal,   Kind::Reablement,
                              Kind::Medicine,   Kind::VisitPlan, Kind::OnIt,   Kind::OnConcern,
                              Kind::TabletOrder};
constexpr std::array OfCarers{Kind::Arrived,   Kind::Left,        Kind::RunningLate,    Kind::NoAccess,
                              Kind::Cancelled, Kind::StepOutcome, Kind::MedicineSupport};
constexpr std::array OfWorkersOwn{Kind::CardField, Kind::WorkerContact};

template <size_t N>
bool isOneOf(quint32 kind, const std::array<Kind, N> &kinds)
{
    return std::ranges::find(kinds, static_cast<Kind>(kind)) != kinds.end();
}

} // namespace

bool mayWriteIn(const SignIn &who, const Standing &standing)
{
    switch (who.reader) {
    case Reader::Supervisor:
        return true;
    case Reader::PersonThemselves:
        return standing.own;
    case Reader::Carer:
        return standing.own || (standing.stream == StreamKind::Person && standing.known);
    }
    return false;
}

bool mayWriteKind(const SignIn &who, const Standing &standing, quint32 kind)
{
    if (who.reader == Reader::Supervisor)
        return true;
    if (isOneOf(kind, OfOffice))
        return false;
    if (isOneOf(kind, OfWorkersOwn))
        return standing.own && standing.stream == StreamKind::Worker;
    if (isOneOf(kind, OfCarers))
        return who.reader == Reader::Carer && standing.stream == StreamKind::Person;
    return true;
}

} // namespace doorstep
