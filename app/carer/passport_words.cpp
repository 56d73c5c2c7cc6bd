#include "passport_words.h"

#include "freshness.h"
#include "names.h"
#include "readable.h"

#include <QRegularExpression>

namespace doorstep {

namespace {

/// Offices write "her niece Lorna"; the line is read as the person's own page.
QString withoutWhose(const QString &supportedBy)
{
    static const QRegularExpression whose(QStringLiteral("^(her|his|their) "),
                                          QRegularExpression::CaseInsensitiveOption);
    QString who = supportedBy;
    return who.remove(whose);
}

/// "niece Lorna" is "my niece Lorna", but "Joan Baird" is a name, and so is what has no small letters.
QString mine(const QString &who)
{
    return who.isEmpty() || !who.front().isLower()
        ? isolated(who)
        : PassportWords::tr("My %1", "my niece Lorna").arg(isolated(who));
}

} // namespace

QString PassportWords::title(Section section)
{
    switch (section) {
    case Section::Unknown:
        return tr("Not in a section yet");
    case Section::MostImportant:
        return tr("What is most important to me");
    case Section::People:
        return tr("People who are important to me");
    case Section::Communicate:
        return tr("How I communicate and how to communicate with me");
    case Section::Wellness:
        return tr("My wellness");
    case Section::PleaseDo:
    case Section::PleaseDoNot:
        return tr("Please do and please do not");
    case Section::HowAndWhenSupport:
        return tr("How and when to support me");
    case Section::AlsoWorthKnowing:
        return tr("Also worth knowing about me");
    case Section::SupportedBy:
        return tr("Supported to write this by");
    case Section::Routine:
        return tr("My routine");
    case Section::AskMeAbout:
        return tr("Ask me about");
    case Section::Home:
        return tr("My home");
    }
    return {};
}

QString PassportWords::shortTitle(Section section)
{
    switch (section) {
    case Section::PleaseDo:
        return tr("Please do");
    case Section::PleaseDoNot:
        return tr("Please do not");
    case Section::Communicate:
        return tr("How to talk with me");
    case Section::People:
        return tr("My people");
    case Section::HowAndWhenSupport:
        return tr("How to support me");
    case Section::AlsoWorthKnowing:
        return tr("Also worth knowing");
    default:
        return title(section);
    }
}

QString PassportWords::glyph(Section section)
{
    switch (section) {
    case Section::MostImportant:
        return QStringLiteral("heart");
    case Section::People:
    case Section::SupportedBy:
        return QStringLiteral("people");
    case Section::Communicate:
    case Section::AskMeAbout:
        return QStringLiteral("speech");
    case Section::Wellness:
        return QStringLiteral("sun");
    case Section::PleaseDo:
    case Section::HowAndWhenSupport:
        return QStringLiteral("hand");
    case Section::PleaseDoNot:
        return QStringLiteral("ban");
    case Section::Routine:
        return QStringLiteral("clock");
    case Section::Home:
        return QStringLiteral("home");
    case Section::AlsoWorthKnowing:
    case Section::Unknown:
        return QStringLiteral("info");
    }
    return QStringLiteral("info");
}

QString PassportWords::provenance(const PassportLine &line)
{
    const QString who = withoutWhose(line.supportedBy);
    switch (line.saidBy) {
    case SaidBy::Me:
        return line.how == SaidHow::Wrote ? tr("I wrote this") : tr("I said this");
    case SaidBy::MeWithHelp:
        return who.isEmpty() ? tr("I said this, with help") : tr("I said this. %1 helped").arg(mine(who));
    case SaidBy::Family:
        if (who.isEmpty())
            return tr("My family said this");
        return line.how == SaidHow::Wrote ? tr("%1 wrote this").arg(mine(who))
                                          : tr("%1 said this").arg(mine(who));
    case SaidBy::Worker:
        return tr("Staff wrote this");
    case SaidBy::Professional:
        return tr("A professional wrote this");
    case SaidBy::Unknown:
        return tr("Nobody noted who said this");
    }
    return {};
}

QString PassportWords::provenanceName(SaidBy saidBy)
{
    switch (saidBy) {
    case SaidBy::Me:
    case SaidBy::MeWithHelp:
        return QStringLiteral("me");
    case SaidBy::Family:
        return QStringLiteral("family");
    case SaidBy::Professional:
        return QStringLiteral("professional");
    case SaidBy::Worker:
    case SaidBy::Unknown:
        return QStringLiteral("staff");
    }
    return {};
}

QString PassportWords::source(const PassportLine &line, QDate on, const Person &person, const PlainTime &time)
{
    QString who;
    switch (line.saidBy) {
    case SaidBy::Me:
    case SaidBy::MeWithHelp:
        who = callNameOf(person);
        break;
    case SaidBy::Family:
        who = line.supportedBy.isEmpty() ? tr("Family") : withoutWhose(line.supportedBy);
        break;
    case SaidBy::Worker:
        who = tr("Staff");
        break;
    case SaidBy::Professional:
        who = line.how == SaidHow::Document ? tr("A professional’s letter") : tr("A professional");
        break;
    case SaidBy::Unknown:
        break;
    }
    if (!on.isValid())
        return who;
    return who.isEmpty() ? time.date(on) : tr("%1, %2", "who said it, when").arg(who, time.date(on));
}

QString PassportWords::freshness(const LineView &line, const LineVersion &version, const Person &person,
                                 const PlainTime &time)
{
    const bool leads = !line.current.empty() && line.current.front().record == version.record;
    const QDate confirmed = leads ? lastConfirmed(line) : version.line.lastConfirmedOn;
    const QDate said = version.line.saidOn;
    if (!isOwnWords(version.line) && (!confirmed.isValid() || confirmed == said))
        return tr("Not checked with %1").arg(callNameOf(person));
    if (!confirmed.isValid())
        return tr("Nobody knows when this was said");
    if (leads && needsCheck(line, time.localDate(time.now())))
        return tr("Not checked since %1").arg(time.date(confirmed));
    return confirmed == said ? tr("Said %1").arg(time.date(said))
                             : tr("Checked %1").arg(time.date(confirmed));
}

QString PassportWords::audience(LineAudience audience)
{
    switch (audience) {
    case LineAudience::Everyone:
        return {};
    case LineAudience::Carers:
        return tr("Only my carers read this");
    case LineAudience::Named:
        return tr("Only the people I named read this");
    case LineAudience::MeOnly:
    case LineAudience::Unknown:
        return tr("Only I read this");
    }
    return {};
}

} // namespace doorstep
