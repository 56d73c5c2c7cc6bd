#pragma once

#include "board.h"
#include "people_store.h"
#include "stream_entries.h"
#include "sync_store.h"
#include "visit_store.h"

namespace doorstep {

// What the supervisor's board is told from, read and worked out on the database thread in one go each.

/// A concern, or that somebody opened a page without a visit: each wants a supervisor to take note of it.
struct BoardConcern {
    QUuid id;
    QUuid person;
    QUuid author;
    QDateTime at;
    Concern concern; ///< of an opening: `said` is the reason that was given
    QUuid onIt; ///< the supervisor who looks after it; null: nobody yet
    bool isOpening = false;

    bool isUrgent() const { return concern.urgency == Urgency::Urgent; }
};

class Reads;

/// Up to when the worker of each tablet has told all.
BoardKnowledge readHeard(Reads &reads);
/// The same, and this tablet's (`me`) up to `asOf`.
BoardKnowledge readHeard(Reads &reads, const QUuid &me, const QDateTime &asOf);

/// Up to when the tablets of all who are planned have told all; invalid: one of them has not.
QDateTime knownUntil(const BoardKnowledge &known, const std::vector<QUuid> &staff, const QDateTime &asOf);

struct BoardQuestion {
    Period day;
    bool isToday = true; ///< what nobody has taken on is carried over from the days before
    QDateTime asOf; ///< up to when everything the server knew is known here
    QUuid me; ///< what is written on this tablet is known here at once
};

struct BoardDay {
    QDateTime asOf;
    std::vector<BoardRow> rows; ///< in the order of the board
    QHash<QUuid, Visit> visits; ///< of the rows and of the concerns
    std::vector<BoardConcern> concerns; ///< and openings, in order of time
    QHash<QUuid, Person> people;
    QHash<QUuid, Worker> workers;
    QHash<QUuid, Slot> slotsById;
};

Result<BoardDay> readBoardDay(Database &db, const BoardQuestion &asked);
/// The same without the concerns, which are looked for in each person's stream.
Result<BoardDay> readBoardVisits(Database &db, const BoardQuestion &asked);

/// What stands beside one visit that needs somebody.
struct BoardReason {
    std::vector<CircleMember> emergency; ///< who the person wants called
    std::optional<Visit> visitBefore; ///< of the same worker within half a day
    QString workerPhone;
    QHash<QUuid, QDateTime> lastHeard; ///< worker → when a tablet of theirs was last heard from
};

/// `worker` is the one the board waits for, or who was there.
Result<BoardReason> readBoardReason(Database &db, const Visit &visit, const QUuid &worker);

} // namespace doorstep
