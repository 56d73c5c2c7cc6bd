#include "removal_brake.h"

#include "stream_store.h"
#include "visit_store.h"

#include <QSet>

#include <algorithm>

namespace doorstep {

namespace {

// a lease counts whole days of the agency, seven back to fourteen ahead; these lie within for sure
constexpr int DaysBack = 6;
constexpr int DaysAhead = 13;
constexpr size_t FewestBraked = 3;
constexpr size_t MostUnasked = 20;
constexpr size_t MostOf = 5; ///< a fifth of all

/// Whom this sign-in visits, by the rota as it is known here.
Result<QSet<QUuid>> peopleOfRota(Database &db, const QUuid &account, qint64 nowMs)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    const auto visits = visitsOf(db, account, now.addDays(-DaysBack), now.addDays(DaysAhead));
    if (!visits)
        return visits.error();
    QSet<QUuid> people;
    for (const VisitRow &visit : *visits)
        if (visit.state != VisitState::Cancelled)
            people.insert(visit.person);
    return people;
}

} // namespace

Result<Removal> removalOf(Database &db, const std::vector<QUuid> &lost, const Holder &who, qint64 nowMs)
{
    if (lost.size() < FewestBraked)
        return Removal{lost, {}};
    const auto expected = peopleOfRota(db, who.account, nowMs);
    if (!expected)
        return expected.error();
    const auto held = streams(db);
    if (!held)
        return held.error();
    Removal removal;
    size_t people = 0;
    for (const HeldStream &stream : *held) {
        const bool isPerson = stream.about == StreamAbout::Person && !stream.hidden;
        people += isPerson ? 1 : 0;
        if (std::ranges::find(lost, stream.id) == lost.end())
            continue;
        const bool isUnexplained = isPerson && (who.watches || expected->contains(stream.id));
        (isUnexplained ? removal.afterWord : removal.atOnce).push_back(stream.id);
    }
    const size_t count = removal.afterWord.size();
    const bool isBraked = count > MostUnasked || (count >= FewestBraked && count * MostOf > people);
    if (!isBraked)
        return Removal{lost, {}};
    return removal;
}

} // namespace doorstep
