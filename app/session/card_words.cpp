#include "card_words.h"

namespace doorstep {

namespace {

QString thing(PrivateThing thing)
{
    switch (thing) {
    case PrivateThing::Phone:
        return CardWords::tr("There seems to be a phone number in it.");
    case PrivateThing::Email:
        return CardWords::tr("It seems to say where to write to you.");
    case PrivateThing::Address:
        return CardWords::tr("There seems to be an address in it.");
    case PrivateThing::Family:
        return CardWords::tr("It seems to tell of your family.");
    case PrivateThing::Relationship:
        return CardWords::tr("It seems to tell of your private life.");
    case PrivateThing::Health:
        return CardWords::tr("It seems to tell of your health.");
    case PrivateThing::Faith:
        return CardWords::tr("It seems to tell of your faith.");
    }
    return {};
}

} // namespace

QString CardWords::label(CardTopic topic)
{
    switch (topic) {
    case CardTopic::FirstName:
        return tr("First name");
    case CardTopic::Languages:
        return tr("I speak");
    case CardTopic::YearsInCare:
        return tr("How long in care work");
    case CardTopic::LikeToTalkAbout:
        return tr("I like to talk about");
    case CardTopic::HelpsMeHelpYou:
        return tr("What helps me do a good job for you");
    case CardTopic::OrdinaryThing:
        return tr("One ordinary thing about me");
    case CardTopic::PleaseDontAsk:
        return tr("Please don’t ask me about");
    case CardTopic::Unknown:
        break;
    }
    return {};
}

QString CardWords::told(CardTopic topic)
{
    switch (topic) {
    case CardTopic::FirstName:
        return tr("Call me");
    case CardTopic::Languages:
        return tr("Languages I speak");
    case CardTopic::YearsInCare:
        return tr("How long in care work");
    case CardTopic::LikeToTalkAbout:
        return tr("Ask me about");
    case CardTopic::HelpsMeHelpYou:
        return tr("This helps me help you");
    case CardTopic::OrdinaryThing:
        return tr("One ordinary thing about me");
    case CardTopic::PleaseDontAsk:
        return tr("Please don’t ask me about");
    case CardTopic::Unknown:
        break;
    }
    return {};
}

QString CardWords::readers(const CardEntry &entry)
{
    switch (entry.share) {
    case Share::PeopleIVisit:
        return tr("People I visit");
    case Share::Chosen:
        return entry.chosen.size() == 1 ? tr("1 person I chose")
                                        : tr("%n people I chose", nullptr, int(entry.chosen.size()));
    case Share::Unknown:
    case Share::Nobody:
        break;
    }
    return tr("Nobody");
}

QString CardWords::warning(const std::vector<PrivateThing> &found)
{
    QStringList sentences;
    for (const PrivateThing one : found)
        sentences.append(thing(one));
    if (!sentences.isEmpty())
        sentences.append(tr("A card is no place for that. Who reads it may remember it."));
    return sentences.join(u' ');
}

QString CardWords::exchangeForPerson(const QString &carer, int told, int lines)
{
    const QString first = told == 1 ? tr("%1 has told you 1 thing.").arg(carer)
                                    : tr("%1 has told you %n things.", nullptr, told).arg(carer);
    const QString second = lines == 1 ? tr("You have told %1 1 thing.").arg(carer)
                                      : tr("You have told %1 %n things.", nullptr, lines).arg(carer);
    return first + u' ' + second;
}

QString CardWords::exchangeForCarer(const QString &person, int told, int lines)
{
    const QString first = told == 1 ? tr("You have told %1 1 thing.").arg(person)
                                    : tr("You have told %1 %n things.", nullptr, told).arg(person);
    const QString second = lines == 1 ? tr("%1 has told you 1 thing.").arg(person)
                                      : tr("%1 has told you %n things.", nullptr, lines).arg(person);
    return first + u' ' + second;
}

} // namespace doorstep
