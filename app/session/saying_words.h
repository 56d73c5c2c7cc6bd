#pragma once

#include "card.h"
#include "plain_time.h"
#include "saying.h"

#include <QCoreApplication>

namespace doorstep {

/// What a person says to somebody and what they are answered, in words. Pure.
class SayingWords
{
    Q_DECLARE_TR_FUNCTIONS(SayingWords)
public:
    /// "Thank you"; empty: it is in own words alone.
    static QString phrase(Kindly what);
    /// All of it between quotation marks.
    static QString quoted(const Saying &saying);
    /// "See you soon"; empty: it was only read.
    static QString phrase(KindAnswer what);
    /// "Tom answered at 9am: …", to the person. `who`: for the middle of a sentence.
    static QString answered(const AnsweredSaying &answer, const QString &who, const PlainTime &time);
    /// Why these words cannot go to anybody; empty: they can. Numbers and addresses never go.
    static QString mayNotGo(const std::vector<PrivateThing> &found);
};

} // namespace doorstep
