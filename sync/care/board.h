#pragma once

#include "day.h"
#include "plan.h"

#include <QHash>

#include <functional>

namespace doorstep {

// The supervisor's board of a day (screens.md S-1): what is known, not what is guessed. Late, missed, short
// and no word are kept apart, and a silent tablet never makes a missed.

enum class BoardState : quint8 { NeedsYou, HereNow, Done, Later };

/// Why a visit needs somebody, in the order of the board.
enum class Need : quint8 {
    Nothing,
    NoWord, ///< nobody has come as far as known, and no tablet of its workers was heard from since it was due
    Late, ///< nobody had come when it was due, as a tablet of its workers tells
    Missed, ///< nobody had come when it was over, as a tablet of its workers tells
    NoAccess,
    Short, ///< ended below the agency's share of the planned length, and 5 minutes or more below it
};

/// What the board is worked out from, beside the visits.
struct BoardKnowledge {
    Agency agency; ///< zone, lateAfterMinutes, shortBelowPercent (0: none is short)
    QHash<QUuid, Slot> slotsById;
    QHash<QUuid, QDateTime> lastHeard; ///< worker → when a tablet of theirs was last heard from
    std::function<QDateTime(const QUuid &record)> heardAt; ///< invalid, or no function: not known
};

struct BoardRow {
    QUuid visit;
    QUuid person;
    BoardState state = BoardState::Later;
    Need need = Need::Nothing;
    VisitState visitState = VisitState::Planned;
    QDateTime startsAt; ///< as planned
    QDateTime dueAt; ///< the promised end, or the planned start where that is later or no promise is known
    std::optional<Period> promised;
    bool plannedOutside = false; ///< the rota itself cannot keep the promise
    QDateTime lastHeardAt; ///< the latest of its workers' tablets; invalid: never
    QDateTime arrivedAt;
    QDateTime arrivalHeardAt;
    bool amended = false; ///< "arrived 9:05am, heard 9:48am": the board had said otherwise in between
    QDateTime leftAt;
    std::chrono::minutes lateBy{0}; ///< after dueAt: at the arrival, or so far
    std::optional<std::chrono::minutes> here; ///< so far, or in all
    std::chrono::minutes planned{0};
    WhyShorter whyShorter = WhyShorter::Unknown;
    bool toldBefore = false; ///< said to be running late, before it was due
    QUuid onIt; ///< the supervisor looking after it, the latest where several do

    bool operator==(const BoardRow &) const = default;
};

/// Those that need somebody first, by need; then the others; each by planned start. The alarm rings
/// lateAfterMinutes after dueAt; a visit is missed when it is over, not before the alarm.
std::vector<BoardRow> boardOf(std::span<const Visit> visits, const BoardKnowledge &known,
                              const QDateTime &now);

} // namespace doorstep
