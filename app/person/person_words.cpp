#include "person_words.h"

#include "names.h"
#include "readable.h"

#include <QLocale>
#include <QRegularExpression>

namespace doorstep {

namespace {

/// Offices write "her niece Lorna"; the person is told "your niece Lorna".
QString theirs(const QString &supportedBy)
{
    static const QRegularExpression whose(QStringLiteral("^(her|his|their) "),
                                          QRegularExpression::CaseInsensitiveOption);
    QString who = supportedBy;
    who.remove(whose);
    return who == supportedBy ? isolated(who) : PersonWords::tr("your %1", "your niece Lorna").arg(who);
}

QString beginning(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString listed(const std::vector<QString> &names)
{
    QStringList first;
    for (const QString &name : names)
        first.append(firstNameOf(name));
    return first.join(PersonWords::tr(" and "));
}

QString saidByMe(const PassportLine &line, const PlainTime &time)
{
    const QString on = time.date(line.saidOn);
    if (line.how == SaidHow::Wrote)
        return on.isEmpty() ? PersonWords::tr("You wrote this.")
                            : PersonWords::tr("You wrote this on %1.").arg(on);
    return on.isEmpty() ? PersonWords::tr("You said this.") : PersonWords::tr("You said this on %1.").arg(on);
}

QString saidByFamily(const PassportLine &line)
{
    const QString who =
        line.supportedBy.isEmpty() ? PersonWords::tr("Your family") : theirs(line.supportedBy);
    const QString told = line.how == SaidHow::Wrote ? PersonWords::tr("%1 wrote this about you.")
                                                    : PersonWords::tr("%1 said this about you.");
    return beginning(told.arg(who));
}

QString origin(const PassportLine &line, const PlainTime &time)
{
    switch (line.saidBy) {
    case SaidBy::Me:
        return saidByMe(line, time);
    case SaidBy::MeWithHelp:
        return line.supportedBy.isEmpty() ? saidByMe(line, time)
                                          : saidByMe(line, time) + QLatin1Char(' ')
                + beginning(PersonWords::tr("%1 helped you.").arg(theirs(line.supportedBy)));
    case SaidBy::Family:
        return saidByFamily(line);
    case SaidBy::Worker:
        return PersonWords::tr("Staff wrote this.");
    case SaidBy::Professional:
        return line.how == SaidHow::Document ? PersonWords::tr("This is from a letter about you.")
                                             : PersonWords::tr("A nurse or doctor wrote this.");
    case SaidBy::Unknown:
        return PersonWords::tr("Nobody noted who said this.");
    }
    return {};
}

/// What they answered to this wording last, as far as it is later than the wording.
QString answered(const LineScreen &screen, const PlainTime &time)
{
    const PassportLine &line = screen.shown().line;
    const GivenAnswer *last = nullptr;
    for (const GivenAnswer &given : screen.line.answers) {
        const bool isLater = given.answer.answer == Answer::Changed
            ? given.writtenAt > screen.shown().writtenAt // what they changed it to comes after it
            : !line.saidOn.isValid() || given.on >= line.saidOn;
        if (given.answer.byPerson && isLater
            && (given.answer.answer == Answer::StillTrue || given.answer.answer == Answer::Changed))
            last = &given;
    }
    if (last && last->answer.answer == Answer::Changed)
        return PersonWords::tr("You want to change it.");
    const QDate confirmed = screen.version == 0 ? lastConfirmed(screen.line) : line.lastConfirmedOn;
    if (confirmed.isValid() && confirmed != line.saidOn) {
        if (last)
            return PersonWords::tr("You said it is right on %1.").arg(time.date(confirmed));
        if (!isOwnWords(line))
            return PersonWords::tr("They asked you on %1.").arg(time.date(confirmed));
    }
    return line.saidBy == SaidBy::Worker ? PersonWords::tr("They have not asked you.") : QString();
}

bool isCancelled(const ComingVisit &visit)
{
    return stateOf(visit.visit) == VisitState::Cancelled;
}

/// The start of the plan before, where the office moved it.
QDateTime movedFrom(const ComingVisit &visit)
{
    const auto &earlier = visit.visit.earlierPlans;
    return !earlier.empty() && earlier.front().startsAt != visit.visit.plan.startsAt
        ? earlier.front().startsAt
        : QDateTime();
}

QString metWords(const ComingVisit &visit)
{
    if (visit.names.empty())
        return PersonWords::tr("We do not know who yet.");
    const bool allMet = std::ranges::all_of(visit.met, [](int times) { return times > 0; });
    if (visit.met.size() > 1)
        return allMet ? PersonWords::tr("You have met them.") : PersonWords::tr("One of them is new to you.");
    if (!allMet)
        return PersonWords::tr("New to you.");
    const int times = visit.met.front();
    return times == 1 ? PersonWords::tr("You have met once.")
                      : PersonWords::tr("You have met %n times.", nullptr, times);
}

} // namespace

QString PersonWords::hello(const Person &person)
{
    const QString name = callNameOf(person);
    return name.isEmpty() ? tr("Hello") : tr("Hello %1").arg(name);
}

QString PersonWords::things(int count)
{
    return count == 1 ? tr("1 thing") : tr("%n things", nullptr, count);
}

QString PersonWords::source(const LineScreen &screen, const PlainTime &time)
{
    QStringList sentences;
    if (screen.line.current.size() > 1)
        sentences.append(tr("This is said in two ways."));
    sentences.append(origin(screen.shown().line, time));
    sentences.append(answered(screen, time));
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString PersonWords::thanks(LineAudience audience)
{
    switch (audience) {
    case LineAudience::Everyone:
    case LineAudience::Carers:
        return tr("Thank you. Your carers will see this.");
    case LineAudience::Named:
        return tr("Thank you. The people you chose will see this.");
    case LineAudience::MeOnly:
    case LineAudience::Unknown:
        return tr("Thank you. Only you see this.");
    }
    return {};
}

QString PersonWords::symbol(Section section)
{
    switch (section) {
    case Section::MostImportant:
        return QStringLiteral("heart");
    case Section::People:
    case Section::SupportedBy:
        return QStringLiteral("family");
    case Section::Communicate:
        return QStringLiteral("hear");
    case Section::AskMeAbout:
        return QStringLiteral("talk");
    case Section::Wellness:
        return QStringLiteral("light");
    case Section::HowAndWhenSupport:
        return QStringLiteral("walk");
    case Section::Routine:
        return QStringLiteral("clock");
    case Section::Home:
        return QStringLiteral("home");
    case Section::PleaseDo:
    case Section::PleaseDoNot:
    case Section::AlsoWorthKnowing:
    case Section::Unknown:
        return QStringLiteral("person");
    }
    return {};
}

bool PersonWords::isRightToLeft(const QString &language)
{
    return !language.isEmpty() && QLocale(language).textDirection() == Qt::RightToLeft;
}

QString PersonWords::next(const ComingVisit &visit, const PlainTime &time)
{
    const QDateTime at = visit.expected();
    const QDate on = time.localDate(at);
    if (isCancelled(visit))
        return tr("One visit is called off");
    if (visit.minutesLate > 0)
        return tr("About %1, not %2").arg(time.clock(at), time.clock(visit.visit.plan.startsAt));
    if (on == time.localDate(time.now()))
        return tr("Next at %1").arg(time.clock(at));
    return tr("Next %1").arg(time.when(at));
}

QString PersonWords::who(const ComingVisit &visit)
{
    return visit.names.empty() ? tr("A carer") : listed(visit.names);
}

QString PersonWords::day(const ComingVisit &visit, const PlainTime &time)
{
    if (visit.isHere)
        return tr("Here now");
    const QString on = beginning(time.dayNear(visit.visit.plan.startsAt));
    if (isCancelled(visit))
        return on;
    if (visit.minutesLate > 0)
        return tr("%1, not %2", "day, not time").arg(on, time.clock(visit.visit.plan.startsAt));
    if (const QDateTime before = movedFrom(visit); before.isValid())
        return tr("%1, not %2", "day, not time")
            .arg(on,
                 time.localDate(before) == time.localDate(visit.visit.plan.startsAt) ? time.clock(before)
                                                                                     : time.when(before));
    return on;
}

QString PersonWords::time(const ComingVisit &visit, const PlainTime &time)
{
    if (isCancelled(visit))
        return tr("not %1", "not at this time").arg(time.clock(visit.visit.plan.startsAt));
    if (visit.isHere)
        return tr("since %1", "a time").arg(time.clock(arrivedAt(visit.visit)));
    const QString at = time.clock(visit.expected());
    return visit.minutesLate > 0 ? tr("about %1", "about a time").arg(at) : at;
}

QString PersonWords::note(const ComingVisit &visit)
{
    if (isCancelled(visit))
        return tr("This visit is called off.");
    if (visit.isHere)
        return metWords(visit);
    if (visit.minutesLate > 0)
        return visit.lateBecause.isEmpty()
            ? tr("Running %1 late.").arg(PlainTime::duration(std::chrono::minutes(visit.minutesLate)))
            : visit.lateBecause;
    if (!visit.formerNames.empty() && !visit.names.empty())
        return tr("%1 comes, not %2.").arg(listed(visit.names), listed(visit.formerNames));
    if (movedFrom(visit).isValid())
        return tr("The office changed the time.");
    return metWords(visit);
}

bool PersonWords::isChanged(const ComingVisit &visit)
{
    return !visit.isHere
        && (isCancelled(visit) || visit.minutesLate > 0 || movedFrom(visit).isValid()
            || (!visit.formerNames.empty() && !visit.names.empty()));
}

QString PersonWords::remark(const ComingVisit &visit)
{
    if (const Told<VisitAnswer> *said = timeNotRight(visit.visit))
        return heardOf(visit.visit, *said) ? tr("You said this time is not right. The office read it.")
                                           : tr("You said this time is not right.");
    if (visit.cards.empty())
        return {};
    std::vector<QString> names;
    for (const ShownCard &card : visit.cards)
        names.push_back(card.name);
    return tr("You can read about %1.").arg(listed(names));
}

} // namespace doorstep
