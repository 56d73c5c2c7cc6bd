#pragma once

#include "card_reads.h"
#include "passport_store.h"
#include "person.h"
#include "readers.h"
#include "visit_store.h"
#include "worker.h"

#include <QHash>

namespace doorstep {

// What the person's screens are told from, read on the database thread in one go each.

/// One wording of a line, on a screen of its own. Two versions are two screens, the person's own first.
struct LineScreen {
    LineView line;
    size_t version = 0; ///< of line.current

    const LineVersion &shown() const { return line.current[version]; }
    bool operator==(const LineScreen &) const = default;
};

/// In the person's order, without what is taken out.
std::vector<LineScreen> screensOf(std::vector<LineView> lines);

struct AboutMe {
    Person person;
    std::vector<LineScreen> screens;
};

Result<AboutMe> readAboutMe(Database &db, const QUuid &person);

/// Who looked at the page. On a carer's tablet without the openings of others, which it is not given.
struct WhoRead {
    std::vector<PageReader> readers;
    QHash<QUuid, Worker> workers; ///< those of them that are known here
    std::vector<QDate> askedAgain; ///< the days on which the person said so, a day for each time
};
Result<WhoRead> readWhoRead(Database &db, const QUuid &person, const QTimeZone &zone);

/// A visit to come, and what the person may be told of it.
struct ComingVisit {
    Visit visit;
    int minutesLate = 0;
    QString lateBecause; ///< as the carer said it
    std::vector<QString> names; ///< of those who come; those not known here are left out
    std::vector<int> met; ///< visits held here in which each of them arrived
    std::vector<QString> formerNames; ///< whom the plan before named, where it named others
    std::vector<ShownCard> cards; ///< of those who come and tell something of themselves
    bool ratherNot = false; ///< the person would rather not know about their carers
    bool isHere = false; ///< somebody came already, and has not left

    QDateTime expected() const { return visit.plan.startsAt.addSecs(60 * minutesLate); }
};

/// The visit that is now, if any, and the next `most` that nobody has come to yet, those called off among
/// them, in order of start.
Result<std::vector<ComingVisit>> readComing(Database &db, const QUuid &person, const QDateTime &now,
                                            const QTimeZone &zone, size_t most = 3);
/// One of these visits, whatever became of it; nothing where it is not one to the person.
Result<std::optional<ComingVisit>> readComingVisit(Database &db, const QUuid &person, const QUuid &visit,
                                                   const QDateTime &now, const QTimeZone &zone);

} // namespace doorstep
