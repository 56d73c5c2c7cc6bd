#pragma once

#include "card.h"
#include "database.h"

#include <QTimeZone>

namespace doorstep {

/// What a person is shown of a carer, and how even the two are.
struct ShownCard {
    QUuid worker;
    QString name; ///< as the office knows them
    std::vector<CardEntry> fields; ///< empty: nothing is shown
    bool visits = false; ///< a visit of theirs to the person is in the days of a lease
    bool ratherNot = false; ///< the person would rather not know about their carers
    int lines = 0; ///< of the person's page that the carer may read, as far as they are held here; with
                   ///< readExchange() alone

    bool operator==(const ShownCard &) const = default;
};
Result<ShownCard> readShownCard(Database &db, const QUuid &person, const QUuid &worker, const QDateTime &now,
                                const QTimeZone &zone);
/// The same, and how much the carer may read of the person, for which their whole page is read.
Result<ShownCard> readExchange(Database &db, const QUuid &person, const QUuid &worker, const QDateTime &now,
                               const QTimeZone &zone);

} // namespace doorstep
