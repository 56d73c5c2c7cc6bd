#include "consent_words.h"

#include "readable.h"

namespace doorstep {

QString ConsentWords::own(ConsentTo to, const QString &whom)
{
    switch (to) {
    case ConsentTo::Unknown:
        break;
    case ConsentTo::PageToCarers:
        return tr("My carers read my page");
    case ConsentTo::PageToHospital:
        return whom.isEmpty() ? tr("A hospital reads my page") : tr("%1 reads my page").arg(isolated(whom));
    case ConsentTo::PageToFamily:
        return whom.isEmpty() ? tr("My family reads my page") : tr("%1 reads my page").arg(isolated(whom));
    case ConsentTo::Pictures:
        return tr("Pictures of me");
    }
    return {};
}

QString ConsentWords::title(ConsentTo to, const QString &whom)
{
    switch (to) {
    case ConsentTo::Unknown:
        break;
    case ConsentTo::PageToCarers:
        return tr("Carers read the page");
    case ConsentTo::PageToHospital:
        return whom.isEmpty() ? tr("A hospital reads the page") : tr("%1 reads the page").arg(isolated(whom));
    case ConsentTo::PageToFamily:
        return whom.isEmpty() ? tr("The family reads the page") : tr("%1 reads the page").arg(isolated(whom));
    case ConsentTo::Pictures:
        return tr("Pictures of them");
    }
    return {};
}

QStringList ConsentWords::speakers()
{
    return {tr("They said it themselves"), tr("A welfare attorney"),
            tr("A guardian whom the court appointed"), tr("A parent, for somebody under 16"),
            tr("Nobody could say it")};
}

QStringList ConsentWords::ways()
{
    return {tr("By word of mouth"), tr("Signed on paper"), tr("Shown, by a sign or a tap")};
}

QString ConsentWords::who(const Consent &consent)
{
    const QString name = isolated(consent.name.trimmed());
    const bool isNamed = !consent.name.trimmed().isEmpty();
    switch (consent.by) {
    case ConsentBy::Attorney:
        return isNamed ? tr("%1, welfare attorney,", "who said it").arg(name) : tr("A welfare attorney");
    case ConsentBy::Guardian:
        return isNamed ? tr("%1, guardian,", "who said it").arg(name) : tr("A guardian");
    case ConsentBy::Parent:
        return isNamed ? tr("%1, parent,", "who said it").arg(name) : tr("A parent");
    case ConsentBy::Unknown:
    case ConsentBy::Person:
    case ConsentBy::NobodyCould:
        break;
    }
    return isNamed ? name : tr("Somebody");
}

QDate ConsentWords::day(const ConsentView &view, const PlainTime &time)
{
    return view.consent.on.isValid() ? view.consent.on : time.localDate(view.at);
}

QString ConsentWords::ownState(const ConsentView *view, const PlainTime &time)
{
    if (!view)
        return tr("Nobody has asked you yet.");
    const Consent &consent = view->consent;
    const ConsentState state = stateOf(*view, time.localDate(time.now()));
    if (state == ConsentState::AskAgain)
        return tr("The answer counted until %1. You are asked again.").arg(time.date(consent.until));
    const QString on = time.date(day(*view, time));
    QString words;
    if (consent.by == ConsentBy::Person)
        words = consent.no ? tr("You said no on %1.").arg(on) : tr("You said yes on %1.").arg(on);
    else if (consent.by == ConsentBy::NobodyCould)
        words = consent.no
            ? tr("The office decided on %1: no.").arg(on)
            : tr("You could not be asked. The office decided on %1: yes, for your good.").arg(on);
    else
        words = consent.no ? tr("%1 said no for you on %2.", "who, day").arg(who(consent), on)
                           : tr("%1 said yes for you on %2.", "who, day").arg(who(consent), on);
    if (consent.no && consent.to == ConsentTo::PageToCarers)
        words +=
            u' '
            + tr(
                "The office is told and speaks with you. Who reads each line you choose on the page itself.");
    if (state == ConsentState::Agreed && consent.until.isValid())
        words += u' ' + tr("It counts until %1. Then you are asked again.").arg(time.date(consent.until));
    return words;
}

QString ConsentWords::state(const ConsentView *view, const PlainTime &time)
{
    if (!view)
        return tr("Nobody has written down what they say to this.");
    const Consent &consent = view->consent;
    const ConsentState state = stateOf(*view, time.localDate(time.now()));
    const QString on = time.date(day(*view, time));
    const QString yesOrNo = consent.no    ? tr("No.")
        : state == ConsentState::AskAgain ? tr("To be asked again.")
                                          : tr("Yes.");
    const QString by = consent.by == ConsentBy::Person ? tr("They said so themselves on %1.").arg(on)
        : consent.by == ConsentBy::NobodyCould
        ? tr("Nobody could say it. It was decided for their good on %1.").arg(on)
        : tr("%1 said so on %2.", "who, day").arg(who(consent), on);
    QStringList sentences{yesOrNo, by};
    if (const auto way = qsizetype(consent.how); way > 0)
        sentences.append(ways().at(way - 1) + u'.');
    if (state == ConsentState::AskAgain)
        sentences.append(tr("It counted until %1.").arg(time.date(consent.until)));
    else if (state == ConsentState::Agreed && consent.until.isValid())
        sentences.append(tr("It counts until %1.").arg(time.date(consent.until)));
    if (const QString said = consent.said.trimmed(); !said.isEmpty())
        sentences.append(quotedReadable(said));
    return sentences.join(u' ');
}

} // namespace doorstep
