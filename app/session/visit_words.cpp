#include "visit_words.h"

namespace doorstep {

namespace {

enum class Pronouns { She, He, They };

Pronouns pronounsOf(const Person &person)
{
    const QString first = person.pronouns.section(QLatin1Char('/'), 0, 0).trimmed().toLower();
    if (first == QLatin1String("she"))
        return Pronouns::She;
    return first == QLatin1String("he") ? Pronouns::He : Pronouns::They;
}

} // namespace

QString VisitWords::bySelf(const Person &person)
{
    switch (pronounsOf(person)) {
    case Pronouns::She:
        return tr("By herself");
    case Pronouns::He:
        return tr("By himself");
    case Pronouns::They:
        return tr("By themselves");
    }
    return {};
}

QString VisitWords::theirChoice(const Person &person)
{
    switch (pronounsOf(person)) {
    case Pronouns::She:
        return tr("Her choice. It can stay empty.");
    case Pronouns::He:
        return tr("His choice. It can stay empty.");
    case Pronouns::They:
        return tr("Their choice. It can stay empty.");
    }
    return {};
}

QStringList VisitWords::rungs(const Person &person)
{
    QStringList all;
    for (const Rung one : {Rung::BySelf, Rung::Reminded, Rung::Guided, Rung::HandsOn, Rung::NotToday})
        all.append(rung(one, person));
    return all;
}

QString VisitWords::rung(Rung rung, const Person &person)
{
    switch (rung) {
    case Rung::Unknown:
        return {};
    case Rung::BySelf:
        return bySelf(person);
    case Rung::Reminded:
        return tr("Reminded");
    case Rung::Guided:
        return tr("Guided");
    case Rung::HandsOn:
        return tr("Hands-on");
    case Rung::NotToday:
        return tr("Not today");
    }
    return {};
}

QString VisitWords::lastTime(Rung last, const Person &person)
{
    switch (last) {
    case Rung::Unknown:
        return {};
    case Rung::BySelf:
        return tr("Last time: %1").arg(bySelf(person).toLower());
    case Rung::Reminded:
        return tr("Last time: reminded");
    case Rung::Guided:
        return tr("Last time: guided");
    case Rung::HandsOn:
        return tr("Last time: hands-on");
    case Rung::NotToday:
        return tr("Last time: not that day");
    }
    return {};
}

QString VisitWords::nextToTry(Rung lower)
{
    switch (lower) {
    case Rung::Guided:
        return tr("Next to try: start it together.");
    case Rung::Reminded:
        return tr("Next to try: a reminder in words.");
    case Rung::BySelf:
        return tr("Next to try: wait, and say nothing.");
    case Rung::Unknown:
    case Rung::HandsOn:
    case Rung::NotToday:
        return {};
    }
    return {};
}

QString VisitWords::notToday(NotTodayReason reason)
{
    switch (reason) {
    case NotTodayReason::Unknown:
        return {};
    case NotTodayReason::Unwell:
        return tr("Not well");
    case NotTodayReason::UnfamiliarWorker:
        return tr("I was new to them");
    case NotTodayReason::Declined:
        return tr("Did not want it");
    case NotTodayReason::NoTime:
        return tr("No time");
    case NotTodayReason::Equipment:
        return tr("Something was missing or broken");
    case NotTodayReason::AlreadyDone:
        return tr("Already done");
    case NotTodayReason::FamilyDid:
        return tr("Family did it");
    case NotTodayReason::Other:
        return tr("Another reason");
    }
    return {};
}

QStringList VisitWords::notTodayReasons()
{
    QStringList all;
    for (size_t i = 1; i < words(NotTodayReason{}).size(); ++i)
        all.append(notToday(static_cast<NotTodayReason>(i)));
    return all;
}

QStringList VisitWords::whyShorter()
{
    return {tr("Asked me to go"), tr("All done"), tr("Called away")};
}

QStringList VisitWords::noAccessReasons()
{
    return {tr("Nobody answered"), tr("Key or key safe did not work"), tr("Asked me not to come in"),
            tr("Nobody at home, I was told")};
}

QStringList VisitWords::faces()
{
    return {tr("Good"), tr("All right"), tr("Not good")};
}

QStringList VisitWords::noteChips()
{
    return {tr("Slept badly"), tr("Ate well"), tr("In pain"),
            tr("Talkative"),   tr("Visitor"),  tr("Ran out of…")};
}

} // namespace doorstep
