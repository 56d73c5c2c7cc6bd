#pragma once

#include "inbox_store.h"
#include "people_store.h"

#include <QHash>
#include <QSet>

namespace doorstep {

// What the inbox of the office is told from, read on the database thread in one go each.

struct InboxSheet {
    Inbox inbox;
    QHash<QUuid, Person> people;
    QHash<QUuid, Worker> workers;
    QHash<QUuid, QString> things; ///< titles of steps and names of medicines that were declined
};
/// What somebody wrote, and what follows from what is written (notices.h), as of now on the wall of `zone`.
Result<InboxSheet> readInbox(Database &db, const QDateTime &settledFrom, const QDateTime &now,
                             const QTimeZone &zone);

/// How the records of one concern or line came here.
struct InboxArrivals {
    QHash<QUuid, QDateTime> heardAt; ///< by the office; a record that is not there was not yet
    QSet<QUuid> waiting; ///< written on this tablet and not sent
};
Result<InboxArrivals> readInboxArrivals(Database &db, const QUuid &entity);

} // namespace doorstep
