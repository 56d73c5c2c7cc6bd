#pragma once

#include "board.h"
#include "people_store.h"
#include "stream_entries.h"
#include "sync_store.h"
#include "visit_store.h"

namespace doorstep {

// What the supervisor's pages are told from, read on the database thread in one go each.

struct BoardConcern {
    QUuid id;
    QUuid person;
    QUuid author;
    QDateTime at;
    Concern concern;
};

struct BoardDay {
    std::vector<Visit> visits; ///< in order of planned start
    BoardKnowledge known;
    std::vector<BoardConcern> concerns; ///< of the day
    QHash<QUuid, Person> people;
    QHash<QUuid, Worker> workers;
    QDateTime knownAt; ///< when the server was last heard from
};

Result<BoardDay> readBoardDay(Database &db, const Period &day);

/// What stands beside one visit that needs somebody.
struct BoardReason {
    std::vector<CircleMember> emergency; ///< who the person wants called
    std::vector<Visit> visitsBefore; ///< of the same workers on the same day, newest first
    QString workerPhone; ///< of the first worker
};

Result<BoardReason> readBoardReason(Database &db, const Visit &visit);

} // namespace doorstep
