#include "visit_words.h"

#include <array>
#include <vector>

namespace doorstep {

namespace {

// Kept in records as they stand here, in English: each reader has them in the language of their own screen.
constexpr std::array NoAccessReasons{
    QT_TRANSLATE_NOOP("VisitWords", "Nobody answered"),
    QT_TRANSLATE_NOOP("VisitWords", "Key or key safe did not work"),
    QT_TRANSLATE_NOOP("VisitWords", "Asked me not to come in"),
    QT_TRANSLATE_NOOP("VisitWords", "Nobody at home, I was told"),
};
constexpr std::array NoteChips{
    QT_TRANSLATE_NOOP("VisitWords", "Slept badly"), QT_TRANSLATE_NOOP("VisitWords", "Ate well"),
    QT_TRANSLATE_NOOP("VisitWords", "In pain"),     QT_TRANSLATE_NOOP("VisitWords", "Talkative"),
    QT_TRANSLATE_NOOP("VisitWords", "Visitor"),     QT_TRANSLATE_NOOP("VisitWords", "Ran out of…"),
};
constexpr std::array OtherReadyWords{QT_TRANSLATE_NOOP("VisitWords", "Something different today")};

std::vector<const char *> readyWords()
{
    std::vector<const char *> all(NoAccessReasons.begin(), NoAccessReasons.end());
    all.insert(all.end(), NoteChips.begin(), NoteChips.end());
    all.insert(all.end(), OtherReadyWords.begin(), OtherReadyWords.end());
    return all;
}

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
    QStringList all;
    for (const char *one : NoAccessReasons)
        all.append(tr(one));
    return all;
}

QStringList VisitWords::faces()
{
    return {tr("Good"), tr("All right"), tr("Not good")};
}

QStringList VisitWords::noteChips()
{
    QStringList all;
    for (const char *one : NoteChips)
        all.append(tr(one));
    return all;
}

QString VisitWords::homeFromHospital(const QDateTime &since, const PlainTime &time)
{
    return tr("Home from hospital since %1. Look again at medicines, moving and eating, and ask again what "
              "one "
              "must know.")
        .arg(time.when(since));
}

QString VisitWords::differentToday()
{
    return tr(OtherReadyWords.front());
}

QString VisitWords::kept(const QString &shown)
{
    for (const char *one : readyWords())
        if (tr(one) == shown)
            return QString::fromUtf8(one);
    return shown;
}

QString VisitWords::told(const QString &kept)
{
    const QByteArray words = kept.toUtf8();
    for (const char *one : readyWords())
        if (words == one)
            return tr(one);
    return kept;
}

} // namespace doorstep
