#include "card_page.h"

#include "card_changes.h"
#include "card_words.h"
#include "figures_words.h"
#include "names.h"
#include "people_store.h"
#include "readable.h"
#include "reads.h"
#include "stream_entries.h"
#include "visit_store.h"
#include "way_in.h"

#include <algorithm>

namespace doorstep {

namespace {

QString levelOf(const CardEntry &entry)
{
    switch (entry.share) {
    case Share::PeopleIVisit:
        return QStringLiteral("people");
    case Share::Chosen:
        return QStringLiteral("chosen");
    case Share::Unknown:
    case Share::Nobody:
        break;
    }
    return QStringLiteral("nobody");
}

} // namespace

Result<CardPage::Loaded> CardPage::load(Database &db, const Asked &asked)
{
    Reads reads(db);
    Loaded loaded;
    loaded.card = reads.of(cardOf(db, asked.me));
    loaded.agency = reads.of(doorstep::agency(db)).value_or(Agency{});
    loaded.looks = reads.of(readFiguresLooks(db, asked.me));
    for (const FiguresLook &look : loaded.looks)
        if (const auto known = reads.of(doorstep::worker(db, look.by)))
            loaded.names.insert(look.by, known->name);
    if (!asked.withPeople)
        return reads.answer(std::move(loaded));
    const Period days = daysOfLease(asked.now, asked.zone);
    std::vector<QUuid> visited;
    for (const VisitRow &row : reads.of(visitsOf(db, asked.me, days.from, days.until)))
        if (row.state != VisitState::Cancelled)
            visited.push_back(row.person);
    for (const PersonRow &row : reads.of(doorstep::people(db)))
        if (std::ranges::count(visited, row.id) > 0)
            loaded.people.push_back(
                {row.id, row.person, reads.of(readExchange(db, row.id, asked.me, asked.now, asked.zone))});
    return reads.answer(std::move(loaded));
}

void CardPage::reload()
{
    ask([asked = Asked{session()->account(), session()->now(), session()->zone(),
                       session()->lease() == Session::Full}](Database &db) { return load(db, asked); },
        [this](Loaded loaded) {
            const QUuid before = chosen() ? chosen()->id : QUuid();
            m_card = std::move(loaded.card);
            m_agency = std::move(loaded.agency);
            m_looks = std::move(loaded.looks);
            m_names = std::move(loaded.names);
            m_people = std::move(loaded.people);
            const auto again = std::ranges::find(m_people, before, &OfPerson::id);
            m_seenBy = again == m_people.end() ? 0 : size_t(again - m_people.begin());
            if (anyShown())
                m_hidden.clear();
            emit changed();
        });
}

void CardPage::forget()
{
    m_card.clear();
    m_people.clear();
    m_looks.clear();
    m_names.clear();
    m_hidden.clear();
    emit changed();
}

const CardEntry *CardPage::entry(CardTopic topic) const
{
    const auto found = std::ranges::find(m_card, topic, &CardEntry::topic);
    return found == m_card.end() ? nullptr : &*found;
}

QVariantList CardPage::fields() const
{
    QVariantList list;
    for (const CardEntry &entry : m_card) {
        const bool allowed = isAllowed(m_agency, entry.topic);
        list.append(QVariantMap{
            {QStringLiteral("topic"), int(entry.topic)},
            {QStringLiteral("label"), CardWords::label(entry.topic)},
            {QStringLiteral("value"), readable(entry.said)},
            {QStringLiteral("note"),
             entry.byOffice ? tr("The office wrote this. It is yours to change.") : QString()},
            {QStringLiteral("level"), allowed ? levelOf(entry) : QStringLiteral("nobody")},
            {QStringLiteral("levelText"), allowed ? CardWords::readers(entry) : tr("Not on cards here")},
            {QStringLiteral("allowed"), allowed}});
    }
    return list;
}

bool CardPage::anyShown() const
{
    return std::ranges::any_of(m_card, &CardEntry::isShown);
}

QVariantList CardPage::people() const
{
    QVariantList list;
    for (const OfPerson &one : m_people)
        list.append(QVariantMap{{QStringLiteral("personId"), one.id.toString(QUuid::WithoutBraces)},
                                {QStringLiteral("name"), one.person.name}});
    return list;
}

void CardPage::setSeenBy(int place)
{
    if (place < 0 || place >= int(m_people.size()) || size_t(place) == m_seenBy)
        return;
    m_seenBy = size_t(place);
    emit changed();
}

QString CardPage::seenHeading() const
{
    return chosen() ? tr("As %1 sees it").arg(callNameOf(chosen()->person)) : tr("As people see it");
}

QVariantList CardPage::seen() const
{
    QVariantList list;
    if (!chosen())
        return list;
    for (const CardEntry &entry : chosen()->shown.fields)
        list.append(QVariantMap{{QStringLiteral("label"), CardWords::told(entry.topic)},
                                {QStringLiteral("words"), quotedReadable(entry.said)}});
    return list;
}

QString CardPage::seenNote() const
{
    if (!loaded())
        return {};
    if (session()->lease() != Session::Full)
        return tr("What people see of it is not shown just now.");
    if (!chosen())
        return tr("No visit of yours is planned. Nobody sees your card.");
    const QString name = callNameOf(chosen()->person);
    const ShownCard &shown = chosen()->shown;
    if (shown.ratherNot)
        return tr("%1 would rather not know about their carers. They see nothing of your card.").arg(name);
    if (shown.fields.empty())
        return tr("You have not shared anything with %1. That is fine.").arg(name);
    return CardWords::exchangeForCarer(name, int(shown.fields.size()), shown.lines);
}

QStringList CardPage::figures() const
{
    QStringList sentences;
    if (!isOpen())
        return sentences;
    for (const FiguresLook &look : m_looks)
        sentences.append(FiguresWords::toWorker(look, m_names.value(look.by), session()->plainTime()));
    return sentences;
}

void CardPage::hideAll()
{
    if (!isOpen() || !anyShown())
        return;
    write(hidingCard(session()->account(), m_card, [this] { return freshId(); }));
    m_hidden = tr("Your card is hidden. It goes from other tablets when they next connect.");
    for (CardEntry &entry : m_card) {
        entry.share = Share::Nobody;
        entry.chosen.clear();
    }
    for (OfPerson &one : m_people)
        one.shown.fields.clear();
    emit changed();
}

} // namespace doorstep
