#pragma once

#include "passport.h"
#include "person.h"
#include "plain_time.h"

#include <QCoreApplication>

namespace doorstep {

/// How the passport is spoken of on a carer's screen: sections by their exact titles, who said a line, how
/// fresh it is, who may read it. Pure.
class PassportWords
{
    Q_DECLARE_TR_FUNCTIONS(PassportWords)
public:
    /// The title of PRSB About Me v1.2, or of our own extension. "Please do" and "please do not" share one.
    static QString title(Section section);
    /// The title Before the door has room for.
    static QString shortTitle(Section section);
    static QString glyph(Section section);

    /// "I said this", "My niece Lorna said this", "Staff wrote this".
    static QString provenance(const PassportLine &line);
    /// The name StatementCard knows it by: me, family, staff, professional.
    static QString provenanceName(SaidBy saidBy);
    /// "Ishbel, 24 February": who and when, on one line beside the words.
    static QString source(const PassportLine &line, QDate on, const Person &person, const PlainTime &time);
    /// "Said 4 January", "Checked 5 February", "Not checked since 5 May 2024".
    static QString freshness(const LineView &line, const LineVersion &version, const Person &person,
                             const PlainTime &time);
    /// "Only my carers read this"; empty where everybody who helps may.
    static QString audience(LineAudience audience);
};

} // namespace doorstep
