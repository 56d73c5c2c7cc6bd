#pragma once

#include "outcomes.h"

#include <QCoreApplication>
#include <QVariantList>

namespace doorstep {

/// The outcomes of people and of groups of them in words. Pure.
class OutcomesWords
{
    Q_DECLARE_TR_FUNCTIONS(OutcomesWords)
public:
    static QStringList measures(); ///< in the order of Measure
    static QString option(SdsOption option);
    static QString area(const QString &area);

    /// An object with key, name, count, cells (objects with big, small), spoken and hidden.
    static QVariantMap row(const QString &key, const QString &name, const OutcomeGroup &group);
    /// "Promises kept 12 of 14 · Familiar faces 13 of 14"; what there is nothing of is left out.
    static QString ofPerson(const OutcomesOfPerson &person);
};

} // namespace doorstep
