#pragma once

#include "consent.h"
#include "plain_time.h"

#include <QCoreApplication>
#include <QStringList>

namespace doorstep {

/// What somebody agrees to, as they are told it themselves and as the office is. Pure.
class ConsentWords
{
    Q_DECLARE_TR_FUNCTIONS(ConsentWords)
public:
    /// "My carers read my page", "Kate reads my page".
    static QString own(ConsentTo to, const QString &whom);
    /// "Carers read the page".
    static QString title(ConsentTo to, const QString &whom);

    /// "You said yes on 3 March. It counts until 3 March 2027. Then you are asked again."; `view` is null
    /// where nobody spoke of it.
    static QString ownState(const ConsentView *view, const PlainTime &time);
    /// "Yes. They said so on 3 March, by word of mouth. It counts until 3 March 2027."
    static QString state(const ConsentView *view, const PlainTime &time);

    /// To choose from, in the order of ConsentBy and ConsentHow, the first one first.
    static QStringList speakers();
    static QStringList ways();

private:
    static QString who(const Consent &consent);
    static QDate day(const ConsentView &view, const PlainTime &time);
};

} // namespace doorstep
