#include "card_editor.h"

#include "card_changes.h"
#include "card_words.h"

#include <algorithm>

namespace doorstep {

CardEditor::CardEditor(QObject *parent)
    : DraftEditor(parent)
{
    // Other words, or other readers, are to be looked through anew.
    connect(this, &DraftEditor::draftChanged, this, [this] { setWarning({}); });
    connect(this, &CardEditor::levelChanged, this, [this] { setWarning({}); });
}

void CardEditor::setTopic(int topic)
{
    m_topic = topic > 0 && size_t(topic) < doorstep::words(CardTopic{}).size() ? static_cast<CardTopic>(topic)
                                                                               : CardTopic::Unknown;
    emit placeChanged();
    reloadSoon();
}

QString CardEditor::label() const
{
    return CardWords::label(m_topic);
}

void CardEditor::reload()
{
    if (!m_card || m_topic == CardTopic::Unknown || !key().isEmpty() || !isOpen())
        return;
    begin();
    setStream(session()->account());
    writeAt(QStringLiteral("card/%1").arg(int(m_topic)));
}

/// With what is on the card now; what was typed and not saved comes over it.
void CardEditor::begin()
{
    const CardEntry *entry = m_card->entry(m_topic);
    if (!entry)
        return;
    m_level = entry->share == Share::PeopleIVisit ? PeopleIVisit
        : entry->share == Share::Chosen           ? OnlyChosen
                                                  : Nobody;
    m_chosen = entry->chosen;
    emit levelChanged();
    beginWith(entry->said);
}

QStringList CardEditor::levels() const
{
    return {tr("Nobody"), tr("People I visit"), tr("Only people I choose")};
}

void CardEditor::setLevel(int level)
{
    if (m_level == level || level < Nobody || level > OnlyChosen)
        return;
    m_level = level;
    emit levelChanged();
}

QString CardEditor::levelNote() const
{
    switch (m_level) {
    case PeopleIVisit:
        return tr("It is on their tablets, and on those of colleagues who visit them and hand theirs over.");
    case OnlyChosen:
        return tr("It is on their tablets, and on yours when you hand it over. The office can read it.");
    default:
        return tr("It stays on your own tablet.");
    }
}

QUuid CardEditor::personAt(int place) const
{
    const QVariantList people = m_card ? m_card->people() : QVariantList();
    return QUuid(people.value(place).toMap().value(QStringLiteral("personId")).toString());
}

QVariantList CardEditor::chosen() const
{
    QVariantList places;
    const int count = m_card ? int(m_card->people().size()) : 0;
    for (int place = 0; place < count; ++place)
        if (std::ranges::count(m_chosen, personAt(place)) > 0)
            places.append(place);
    return places;
}

void CardEditor::choosePerson(int place, bool on)
{
    const QUuid person = personAt(place);
    if (person.isNull())
        return;
    std::erase(m_chosen, person);
    if (on)
        m_chosen.push_back(person);
    emit levelChanged();
}

void CardEditor::setWarning(const QString &warning)
{
    if (m_warning == warning)
        return;
    m_warning = warning;
    emit warningChanged();
}

void CardEditor::save(bool anyway)
{
    const CardEntry *entry = m_card ? m_card->entry(m_topic) : nullptr;
    if (!entry || !isOpen() || tooLong() || key().isEmpty())
        return;
    const Share share = m_level == PeopleIVisit      ? Share::PeopleIVisit
        : m_level == OnlyChosen && !m_chosen.empty() ? Share::Chosen
                                                     : Share::Nobody;
    const QString typed = words().trimmed();
    if (share != Share::Nobody && !anyway) {
        setWarning(CardWords::warning(privateThingsIn(m_topic, typed)));
        if (!m_warning.isEmpty())
            return;
    }
    const CardChange change = changeOf(*entry, typed, share, m_chosen);
    const Draft draft = takeDraft();
    write(sayingOfCard(session()->account(), *entry, change, draft.record, [this] { return freshId(); }));
    emit saved();
}

} // namespace doorstep
