#pragma once

#include "notices.h"
#include "people_store.h"
#include "stream_store.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <map>

namespace doorstep {

class Reads;

/// What was worked out of each person. It is kept between one question and the next, so that a page of a
/// person is looked at again only when something new of them is held, or another day began. Of the database
/// thread.
struct NoticesBook {
    struct Page {
        QDate day;
        StreamMark mark;
        bool hasWords = false; ///< that carers may read
        QSet<QUuid> readers;
        std::optional<ConsentView> consent; ///< that carers read them
        std::vector<InboxItem> items; ///< lines that nobody checked, and what was declined again and again
    };
    std::map<QUuid, Page> pages;
    bool isWhole = false; ///< everybody was looked at once
};

/// Brings the book up to date, of a few people at most: what is saved meanwhile waits for no more. True:
/// there are more.
Result<bool> lookAtSome(Database &db, const std::vector<PersonRow> &people, const QDateTime &now,
                        const QTimeZone &zone, NoticesBook &book);

/// What follows from what is written (notices.h), of everybody in the book.
std::vector<InboxItem> readNotices(Reads &reads, const QDateTime &now, const QDate &today,
                                   const NoticesBook &book);

} // namespace doorstep
