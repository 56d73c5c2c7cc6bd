#pragma once

#include "passport.h"
#include "person_reads.h"
#include "plain_time.h"

#include <QCoreApplication>

namespace doorstep {

/// How the person is spoken to on their own screens: "you", one idea a sentence, at most 15 words. Pure.
class PersonWords
{
    Q_DECLARE_TR_FUNCTIONS(PersonWords)
public:
    static QString hello(const Person &person);
    /// "1 thing", "13 things"
    static QString things(int count);
    /// Where a wording came from: "You said this on 2 March.", "Your niece Lorna said this about you.",
    /// "Staff wrote this. They have not asked you."; and what they themselves answered since.
    static QString source(const LineScreen &screen, const PlainTime &time);
    /// "Thank you. Your carers will see this." by who may read the line.
    static QString thanks(LineAudience audience);
    /// A symbol of ours for a line without a picture of its own.
    static QString symbol(Section section);
    static bool isRightToLeft(const QString &language);

    /// "Next at 11am", "Next tomorrow, 8:05am"
    static QString next(const ComingVisit &visit, const PlainTime &time);
    static QString who(const ComingVisit &visit);
    /// "Today, not 9am" where it was otherwise planned or said.
    static QString day(const ComingVisit &visit, const PlainTime &time);
    static QString time(const ComingVisit &visit, const PlainTime &time);
    /// What changed, else how often they met.
    static QString note(const ComingVisit &visit);
    static bool isChanged(const ComingVisit &visit);
    /// That they said the time is not right, else that they can read about whoever comes; else empty.
    static QString remark(const ComingVisit &visit);
};

} // namespace doorstep
