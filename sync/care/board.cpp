#include "board.h"

#include "promise.h"

#include <algorithm>
#include <tuple>

namespace doorstep {

namespace {

using std::chrono::minutes;

constexpr minutes LeastShort{5};

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
    void putAmended(BoardRow &row, const Visit &visit) const;
    QDateTime lastHeardOf(const std::vector<QUuid> &workers) const;
    Need needOf(const BoardRow &row, const Visit &visit) const;
    Need needOfOneNotBegun(const BoardRow &row, const Visit &visit) const;
    bool isShort(const BoardRow &row) const;
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
    row.leftAt = leftAt(visit);
    row.here = minutesHere(visit, m_now);
    row.planned = plannedMinutes(visit);
    for (const auto &left : visit.departures)
        if (left.putRightBy.isNull() && left.body.whyShorter != WhyShorter::Unknown)
            row.whyShorter = left.body.whyShorter;
    for (const auto &late : visit.lates)
        row.toldBefore = row.toldBefore || (late.putRightBy.isNull() && late.at <= row.dueAt);
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

QDateTime Board::lastHeardOf(const std::vector<QUuid> &workers) const
{
    QDateTime last;
    for (const QUuid &worker : workers) {
        const QDateTime heard = m_known.lastHeard.value(worker);
        if (heard.isValid() && (!last.isValid() || heard > last))
            last = heard;
    }
    return last;
}

bool Board::isShort(const BoardRow &row) const
{
    const int share = std::clamp(m_known.agency.shortBelowPercent, 0, 100);
    return row.leftAt.isValid() && row.here && row.planned - *row.here >= LeastShort
        && row.here->count() * 100 < row.planned.count() * share;
}

Need Board::needOfOneNotBegun(const BoardRow &row, const Visit &visit) const
{
    const QDateTime alarm = alarmAt(row);
    if (!row.dueAt.isValid() || m_now < alarm)
        return Need::Nothing;
    if (!row.lastHeardAt.isValid() || row.lastHeardAt < row.dueAt)
        return Need::NoWord;
    return row.lastHeardAt >= std::max(visit.plan.endsAt, alarm) ? Need::Missed : Need::Late;
}

Need Board::needOf(const BoardRow &row, const Visit &visit) const
{
    switch (row.visitState) {
    case VisitState::Planned:
        return needOfOneNotBegun(row, visit);
    case VisitState::Done:
        return isShort(row) ? Need::Short : Need::Nothing;
    case VisitState::NoAccess:
        return Need::NoAccess;
    case VisitState::Here:
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
    row.startsAt = visit.plan.startsAt;
    row.lastHeardAt = lastHeardOf(visit.plan.staff);
    putPromise(row, visit);
    putEvents(row, visit);
    putAmended(row, visit);
    row.need = needOf(row, visit);
    row.state = stateFor(row.need, row.visitState);
    return row;
}

bool before(const BoardRow &a, const BoardRow &b)
{
    const bool calmA = a.need == Need::Nothing;
    const bool calmB = b.need == Need::Nothing;
    return std::tie(calmA, a.need, a.startsAt, a.visit) < std::tie(calmB, b.need, b.startsAt, b.visit);
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
