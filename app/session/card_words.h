#pragma once

#include "card.h"

#include <QCoreApplication>

namespace doorstep {

/// What is said about cards, to the carers whose they are and to the people who are shown them. Pure.
class CardWords
{
    Q_DECLARE_TR_FUNCTIONS(CardWords)
public:
    /// "I like to talk about", for whoever writes it.
    static QString label(CardTopic topic);
    /// "You can talk with me about", for whoever reads it.
    static QString told(CardTopic topic);
    /// "Nobody", "People I visit", "2 people I chose".
    static QString readers(const CardEntry &entry);
    /// "There seems to be a phone number in it." and what stays with who reads it; empty: nothing was found.
    static QString warning(const std::vector<PrivateThing> &found);
    /// How even the exchange is, to the person: "Maria has told you 3 things. You have told Maria 12."
    static QString exchangeForPerson(const QString &carer, int told, int lines);
    /// The same, to the carer.
    static QString exchangeForCarer(const QString &person, int told, int lines);
};

} // namespace doorstep
