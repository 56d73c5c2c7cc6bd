#pragma once

#include "person.h"
#include "plain_time.h"
#include "visit.h"

#include <QCoreApplication>
#include <QStringList>

namespace doorstep {

/// What a visit is spoken of in: the ladder, and the reasons behind a tap. Pure.
class VisitWords
{
    Q_DECLARE_TR_FUNCTIONS(VisitWords)
public:
    /// "By herself", "By himself", "By themselves".
    static QString bySelf(const Person &person);
    /// "Her choice. It can stay empty."
    static QString theirChoice(const Person &person);

    /// The five rungs in their fixed order.
    static QStringList rungs(const Person &person);
    static QString rung(Rung rung, const Person &person);
    /// "Last time: guided"; empty when there is no last time.
    static QString lastTime(Rung rung, const Person &person);
    /// What to try, given the next lower help: "Next to try: a reminder in words."; empty when none is lower.
    static QString nextToTry(Rung lower);

    /// In the order of the enumeration, from its first named one.
    static QStringList notTodayReasons();
    static QString notToday(NotTodayReason reason);
    static QStringList whyShorter();
    static QStringList noAccessReasons();
    static QStringList faces(); ///< HowWasToday, from Good
    static QStringList noteChips();
    static QString differentToday();
    /// What to look at again, since then.
    static QString homeFromHospital(const QDateTime &since, const PlainTime &time);

    /// Ready words as a record keeps them, the same in every language; what is none of them stays as it is.
    static QString kept(const QString &shown);
    /// And on the screen of whoever reads the record.
    static QString told(const QString &kept);
};

} // namespace doorstep
