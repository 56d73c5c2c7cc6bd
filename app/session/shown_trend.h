#pragma once

#include <QObject>
#include <QVariantList>
#include <qqmlregistration.h>

namespace doorstep {

/// How somebody gets on with one step: a sentence, marks and a table that come from the same trend.
struct ShownTrend {
    Q_GADGET
    QML_VALUE_TYPE(shownTrend)
    Q_PROPERTY(QString headline MEMBER headline)
    Q_PROPERTY(QString comparison MEMBER comparison)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QStringList rungs MEMBER rungs)
    Q_PROPERTY(QVariantList marks MEMBER marks)
    Q_PROPERTY(QVariantList dates MEMBER dates)
    Q_PROPERTY(int recentFrom MEMBER recentFrom)
    Q_PROPERTY(QString recentWords MEMBER recentWords)
    Q_PROPERTY(QVariantList table MEMBER table)
public:
    QString headline; ///< "By herself at 6 of the last 7 visits."; empty: no step is shown
    QString comparison; ///< how the first week was; empty where that is what the headline speaks of
    QString key; ///< "One mark is one day. A day without a visit is a gap. Not today: 1."
    QStringList rungs; ///< of the ladder, the least help first
    QVariantList marks; ///< one a day: the place among the rungs, or -1
    QVariantList dates; ///< objects with day (index), text
    int recentFrom = -1; ///< the day that the headline speaks of first; -1: there is none
    QString recentWords; ///< "Last 7 visits"
    QVariantList table; ///< objects with day, word, rung (its place); newest first, days with a visit
};

} // namespace doorstep
