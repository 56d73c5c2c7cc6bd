#pragma once

#include "day.h"
#include "plan.h"
#include "stay.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace doorstep {

// The supervisor's board of a day (screens.md S-1): what is known, not what is guessed. Late, missed, short
// and no word are kept apart, and a silent tablet never makes a missed.

enum class BoardState : quint8 { NeedsYou, HereNow, Done, Later };

/// Why a visit needs somebody, in the order of the board.
enum class Need : quint8 {
    Nothing,
    NoWord, ///< nobody has come as far as known, and a tablet of its workers is silent since before it was
            ///< due
    Late, ///< nobody had come when it was due, as the tablets of all its workers tell
    Missed, ///< nobody had come when it was over, as the tablets of all its workers tell
    NoCarer, ///< nobody is planned: there is no tablet that could tell
    NoAccess,
    Incomplete, ///< a visit for two or more where not all have come after the alarm
    NotLeft, ///< no leaving is told an hour after the planned length: they are there, or their tablet is
             ///< silent
    Short, ///< ended below the agency's share of the planned length, and 5 minutes or more below it
};

/// What the board is worked out from, beside the visits.
struct BoardKnowledge {
    Agency agency; ///< zone, lateAfterMinutes, shortBelowPercent (0: none is short)
    QHash<QUuid, Slot> slotsById;
    QHash<QUuid, QDateTime> lastHeard; ///< worker → when a tablet of theirs was last heard from
    QHash<QUuid, std::vector<StayView>> stays; ///< by person
    QSet<QUuid> holdsBack; ///< workers whose tablet had more to send than it could: it has not told all
    std::function<QDateTime(const QUuid &record)> heardAt; ///< invalid, or no function: not known
};

struct BoardRow {
    QUuid visit;
    QUuid person;
    BoardState state = BoardState::Later;
    Need need = Need::Nothing;
    VisitState visitState = VisitState::Planned;
    bool isPaused = false; ///< planned while the person is in hospital: nobody is late for it
    QDateTime startsAt; ///< as planned
    QDateTime movedFrom; ///< where the plan before had another start
    QDateTime dueAt; ///< the promised end, or the planned start where that is later or no promise is known
    std::optional<Period> promised;
    bool plannedOutside = false; ///< the rota itself cannot keep the promise
    QUuid waitsFor; ///< of the workers who have not come, or with NotLeft not gone, the one whose tablet is
                    ///< silent longest; null: of nobody
    QDateTime lastHeardAt; ///< when that tablet was heard; invalid: never
    bool holdsBack = false; ///< and that it has not told all
    QDateTime arrivedAt;
    QDateTime arrivalHeardAt;
    bool amended = false; ///< "arrived 9:05am, heard 9:48am": the board had said otherwise in between
    int came = 0; ///< how many workers have arrived, of those planned or others
    QDateTime leftAt;
    std::chrono::minutes lateBy{0}; ///< after dueAt: at the arrival, or so far
    std::optional<std::chrono::minutes> here; ///< so far, or in all
    std::chrono::minutes planned{0};
    WhyShorter whyShorter = WhyShorter::Unknown;
    std::chrono::minutes saidLate{0}; ///< "about 20 minutes late", as last said
    QDateTime saidLateAt; ///< invalid: nobody said so
    bool toldBefore = false; ///< said to be running late, before it was due
    QUuid onIt; ///< the supervisor looking after it, the latest where several do

    bool operator==(const BoardRow &) const = default;
};

/// Whether a visit planned to begin before this day still stands on its board: it was planned into the day,
/// somebody is there yet, or it needs somebody and nobody looks after it. What nobody has taken on does not
/// go away at midnight.
bool runsInto(const BoardRow &row, const Visit &visit, const QDateTime &dayBegins);

/// Those that need somebody first, by need; then the others; each by planned start. The alarm rings
/// lateAfterMinutes after dueAt; a visit is missed when it is over, not before the alarm.
std::vector<BoardRow> boardOf(std::span<const Visit> visits, const BoardKnowledge &known,
                              const QDateTime &now);

} // namespace doorstep
