#pragma once

#include "saying_store.h"

#include <QDateTime>
#include <QHash>

namespace doorstep {

/// Whom a person may say something to, and what they said of late.
struct SayingSheet {
    std::vector<QUuid>
        carers; ///< known here by name; who is here first, then who came last, then who comes next
    std::vector<SayingView> sayings; ///< the newest first
    QHash<QUuid, QString> names; ///< of workers
};

Result<SayingSheet> readSayings(Database &db, const QUuid &person, const QDateTime &now);

/// Somebody answered it in the last two days.
bool isAnsweredLately(const SayingView &saying, const QDateTime &now);
/// The same of anything the person said.
Result<bool> hasAnswerOfLate(Database &db, const QUuid &person, const QDateTime &now);

} // namespace doorstep
