#pragma once

#include "agency.h"
#include "chain_check.h"
#include "note.h"
#include "people_store.h"
#include "plan.h"
#include "stream_entries.h"
#include "visit_store.h"

#include <QHash>

namespace doorstep {

/// All that the log of one visit is told from.
struct VisitLog {
    Visit visit;
    Person person;
    std::optional<Slot> slot;
    Agency agency;
    std::vector<NoteView> notes;
    std::vector<Entry<Concern>> concerns;
    std::vector<Entry<Concern>> concernsTakenBack;
    QHash<QUuid, KeptRecord> records; ///< of the visit, its notes and concerns, by record id
    QHash<QUuid, Worker> workers;
    QHash<QUuid, QString> steps; ///< titles
    QHash<QUuid, QString> medicines; ///< names
    QHash<QUuid, QDateTime> lastHeard; ///< worker → when a tablet of theirs was last heard from
    ChainReport chains; ///< of the person's whole stream
    QDateTime knownUntil; ///< when the most silent tablet of its workers had told all; invalid: never
};

/// Nothing when the visit is not held here. `me` and `asOf` as in BoardQuestion.
Result<std::optional<VisitLog>> readVisitLog(Database &db, const QUuid &visit, const QUuid &me,
                                             const QDateTime &asOf);

} // namespace doorstep
