#include "board.h"

#include "promise.h"
#include "versions.h"
#include "who_came.h"

#include <algorithm>
#include <tuple>

namespace doorstep {

namespace {

using std::chrono::minutes;

constexpr minutes LeastShort{5};
/// Nothing told of the leaving for so much longer than planned is asked after.
constexpr minutes LeastLong{60};

class Board
{
public:
    Board(const BoardKnowledge &known, const QDateTime &now, const QTimeZone &zone)
        : m_known(known)
        , m_now(now)
        , m_zone(zone)
    {
    }
    BoardRow rowOf(const Visit &visit) const;

private:
    void putPromise(BoardRow &row, const Visit &visit) const;
    void putEvents(BoardRow &row, const Visit &visit) const;
    void putLates(BoardRow &row, const Visit &visit) const;
    void putAmended(BoardRow &row, const Visit &visit) const;
    void putWaitsFor(BoardRow &row, const std::vector<QUuid> &workers) const;
    Need needOf(const BoardRow &row, const Visit &visit) const;
    Need needOfOneNotBegun(const BoardRow &row, const Visit &visit) const;
    bool isShort(const BoardRow &row) const;
    bool isLong(const BoardRow &row, const Visit &visit) const;
    QDateTime alarmAt(const BoardRow &row) const
    {
        return row.dueAt.addSecs(m_known.agency.lateAfterMinutes * 60LL);
    }

    const BoardKnowledge &m_known;
    const QDateTime &m_now;
    QTimeZone m_zone;
};

minutes between(const QDateTime &from, const QDateTime &to)
{
    return minutes(std::max<qint64>(from.msecsTo(to), 0) / 60'000);
}

/// The workers who are planned and have not come.
std::vector<QUuid> missingAt(const Visit &visit)
{
    std::vector<QUuid> workers = visit.plan.staff;
    const auto came = whoCame(visit);
    std::erase_if(workers, [&](const QUuid &one) { return std::ranges::count(came, one) > 0; });
    return workers;
}

/// The workers who have come and not left.
std::vector<QUuid> hereAt(const Visit &visit)
{
    const auto open = openArrivals(visit);
    std::vector<QUuid> workers;
    workers.reserve(open.size());
    for (const auto &arrival : open)
        workers.push_back(arrival.worker);
    return workers;
}

BoardState stateFor(Need need, VisitState state)
{
    if (need != Need::Nothing)
        return BoardState::NeedsYou;
    switch (state) {
    case VisitState::Here:
        return BoardState::HereNow;
    case VisitState::Done:
    case VisitState::NoAccess:
    case VisitState::Cancelled:
        return BoardState::Done;
    case VisitState::Planned:
        break;
    }
    return BoardState::Later;
}

void Board::putPromise(BoardRow &row, const Visit &visit) const
{
    row.dueAt = row.startsAt;
    const auto slot = m_known.slotsById.constFind(visit.plan.slot);
    if (slot == m_known.slotsById.constEnd() || !row.startsAt.isValid())
        return;
    row.promised = promisedWindow(*slot, visit, m_zone);
    row.plannedOutside = plannedOutside(visit, *row.promised);
    row.dueAt = std::max(row.dueAt, row.promised->until);
}

void Board::putEvents(BoardRow &row, const Visit &visit) const
{
    row.arrivedAt = arrivedAt(visit);
    row.came = int(whoCame(visit).size());
    row.leftAt = leftAt(visit);
    row.here = minutesHere(visit, m_now);
    row.planned = plannedMinutes(visit);
    for (const auto &left : visit.departures)
        if (left.putRightBy.isNull() && left.body.whyShorter != WhyShorter::Unknown)
            row.whyShorter = left.body.whyShorter;
    putLates(row, visit);
    for (const auto &onIt : visit.onIt)
        if (onIt.putRightBy.isNull())
            row.onIt = onIt.worker;
    if (row.arrivedAt.isValid())
        row.lateBy = between(row.dueAt, row.arrivedAt);
    else if (row.visitState == VisitState::Planned)
        row.lateBy = between(row.dueAt, m_now);
}

void Board::putAmended(BoardRow &row, const Visit &visit) const
{
    if (!row.arrivedAt.isValid() || !m_known.heardAt)
        return;
    const auto first = std::ranges::find_if(
        visit.arrivals, [](const Told<Arrived> &arrival) { return arrival.putRightBy.isNull(); });
    row.arrivalHeardAt = m_known.heardAt(first->record);
    const QDateTime wrongFrom = std::max(row.arrivedAt, alarmAt(row));
    row.amended = row.arrivalHeardAt.isValid() && wrongFrom.secsTo(row.arrivalHeardAt) >= 60;
}

void Board::putLates(BoardRow &row, const Visit &visit) const
{
    for (const auto &late : visit.lates) {
        if (!late.putRightBy.isNull())
            continue;
        row.saidLate = minutes(late.body.minutes);
        row.saidLateAt = late.at;
        row.toldBefore = row.toldBefore || late.at <= row.dueAt;
    }
}

// One tablet that tells of nobody says nothing of a colleague whose own tablet is silent: the most silent
// one decides.
void Board::putWaitsFor(BoardRow &row, const std::vector<QUuid> &workers) const
{
    const auto word = [this](const QUuid &worker) {
        const QDateTime heard = m_known.lastHeard.value(worker);
        return std::pair(heard.isValid() && !m_known.holdsBack.contains(worker), heard);
    };
    for (const QUuid &worker : workers)
        if (row.waitsFor.isNull() || word(worker) < word(row.waitsFor))
            row.waitsFor = worker;
    row.lastHeardAt = m_known.lastHeard.value(row.waitsFor);
    row.holdsBack = m_known.holdsBack.contains(row.waitsFor);
}

bool Board::isShort(const BoardRow &row) const
{
    const int share = std::clamp(m_known.agency.shortBelowPercent, 0, 100);
    return row.leftAt.isValid() && row.here && row.planned - *row.here >= LeastShort
        && row.here->count() * 100 < row.planned.count() * share;
}

bool Board::isLong(const BoardRow &row, const Visit &visit) const
{
    const auto open = openArrivals(visit);
    if (!visit.plan.endsAt.isValid() || open.empty())
        return false;
    const QDateTime ends = std::max(visit.plan.endsAt, open.front().at.addSecs(row.planned.count() * 60));
    return m_now >= ends.addSecs(LeastLong.count() * 60);
}

Need Board::needOfOneNotBegun(const BoardRow &row, const Visit &visit) const
{
    const QDateTime alarm = alarmAt(row);
    if (visit.plan.staff.empty())
        return Need::NoCarer;
    if (!row.dueAt.isValid() || m_now < alarm)
        return Need::Nothing;
    if (!row.lastHeardAt.isValid() || row.lastHeardAt < row.dueAt || row.holdsBack)
        return Need::NoWord;
    return row.lastHeardAt >= std::max(visit.plan.endsAt, alarm) ? Need::Missed : Need::Late;
}

Need Board::needOf(const BoardRow &row, const Visit &visit) const
{
    if (row.isPaused)
        return Need::Nothing;
    switch (row.visitState) {
    case VisitState::Planned:
        return needOfOneNotBegun(row, visit);
    case VisitState::Done:
        return isShort(row) ? Need::Short : Need::Nothing;
    case VisitState::NoAccess:
        return Need::NoAccess;
    case VisitState::Here:
        if (size_t(row.came) < visit.plan.staff.size() && m_now >= alarmAt(row))
            return Need::Incomplete;
        return isLong(row, visit) ? Need::NotLeft : Need::Nothing;
    case VisitState::Cancelled:
        break;
    }
    return Need::Nothing;
}

BoardRow Board::rowOf(const Visit &visit) const
{
    BoardRow row;
    row.visit = visit.id;
    row.person = visit.person;
    row.visitState = stateOf(visit);
    row.isPaused = isPaused(m_known.stays.value(visit.person), visit);
    row.startsAt = visit.plan.startsAt;
    for (const VisitPlan &before : visit.earlierPlans)
        if (!row.movedFrom.isValid() && before.startsAt.isValid() && before.startsAt != row.startsAt)
            row.movedFrom = before.startsAt;
    putPromise(row, visit);
    putEvents(row, visit);
    putAmended(row, visit);
    putWaitsFor(row, missingAt(visit));
    row.need = needOf(row, visit);
    if (row.need == Need::NotLeft)
        putWaitsFor(row, hereAt(visit));
    row.state = row.isPaused ? BoardState::Done : stateFor(row.need, row.visitState);
    return row;
}

bool before(const BoardRow &a, const BoardRow &b)
{
    const bool calmA = a.need == Need::Nothing;
    const bool calmB = b.need == Need::Nothing;
    const QDateTime &atA = calmA ? a.startsAt : a.dueAt;
    const QDateTime &atB = calmB ? b.startsAt : b.dueAt;
    return std::tie(calmA, a.need, atA, a.startsAt, a.visit)
        < std::tie(calmB, b.need, atB, b.startsAt, b.visit);
}

/// What the promises of these visits can reach: three days to either side of their planned starts.
Period daysAround(std::span<const Visit> visits)
{
    Period around;
    for (const Visit &visit : visits) {
        const QDateTime &start = visit.plan.startsAt;
        if (!start.isValid())
            continue;
        around.from = around.from.isValid() ? std::min(around.from, start) : start;
        around.until = around.until.isValid() ? std::max(around.until, start) : start;
    }
    return {around.from.addDays(-3), around.until.addDays(3)};
}

} // namespace

bool runsInto(const BoardRow &row, const Visit &visit, const QDateTime &dayBegins)
{
    switch (row.visitState) {
    case VisitState::Here:
        return true;
    case VisitState::Planned:
    case VisitState::NoAccess:
        return visit.plan.endsAt > dayBegins || (row.need != Need::Nothing && row.onIt.isNull());
    case VisitState::Done:
    case VisitState::Cancelled:
        break;
    }
    return visit.plan.endsAt > dayBegins;
}

std::vector<BoardRow> boardOf(std::span<const Visit> visits, const BoardKnowledge &known,
                              const QDateTime &now)
{
    const Board board(known, now, zoneFor(zoneOf(known.agency), daysAround(visits)));
    std::vector<BoardRow> rows;
    rows.reserve(visits.size());
    for (const Visit &visit : visits)
        rows.push_back(board.rowOf(visit));
    std::ranges::sort(rows, before);
    return rows;
}

} // namespace doorstep
