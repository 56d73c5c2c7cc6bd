#pragma once

#include "inbox_store.h"
#include "notices_reads.h"

#include <QHash>
#include <QSet>

namespace doorstep {

// What the inbox of the office is told from, read on the database thread in one go each.

struct InboxSheet {
    Inbox inbox;
    QHash<QUuid, Person> people;
    QHash<QUuid, Worker> workers;
    QHash<QUuid, QString> things; ///< titles of steps and names of medicines that were declined
    bool isPartial = false; ///< the book is not up to date: ask again
};
/// What somebody wrote, and what follows from what is written (notices.h), as of now on the wall of `zone`.
/// What follows is told once everybody was looked at; the book is brought a step further by each question.
Result<InboxSheet> readInbox(Database &db, const QDateTime &settledFrom, const QDateTime &now,
                             const QTimeZone &zone, NoticesBook &book);

/// How the records of one concern or line came here.
struct InboxArrivals {
    QHash<QUuid, QDateTime> heardAt; ///< by the office; a record that is not there was not yet
    QSet<QUuid> waiting; ///< written on this tablet and not sent
};
Result<InboxArrivals> readInboxArrivals(Database &db, const QUuid &entity);

} // namespace doorstep
