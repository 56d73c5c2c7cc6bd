#pragma once

#include "plain_time.h"
#include "visit_search.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace doorstep {

/// What the log of all visits is searched by, in words, and what was found. Pure.
class LogSearchWords
{
    Q_DECLARE_TR_FUNCTIONS(LogSearchWords)
public:
    /// Things of one sort; a visit has to have one of those that are chosen.
    struct Group {
        QString title;
        QStringList words;
        std::vector<VisitMarks> marks; ///< of each of the words
    };
    static std::vector<Group> groups();

    /// How far it looks back, the shortest first; the last is everything that is held here.
    static QStringList spans();
    static int usualSpan();
    static Period planned(int span, const QDateTime &now);

    /// "9:05am to 9:45am", "Nobody opened", "To come".
    static QString how(const VisitRow &row, const PlainTime &time);
    /// First names, "Jola, Shabana".
    static QString carers(const VisitRow &row, const QHash<QUuid, QString> &names);
    /// "1,204 visits. The newest 100 stand here."
    static QString count(const VisitsFound &found);
};

} // namespace doorstep
