#include "told_card_page.h"

#include "card_words.h"
#include "names.h"
#include "person.h"
#include "read_aloud.h"
#include "readable.h"

#include <algorithm>

namespace doorstep {

void ToldCardPage::setWorkerId(const QString &id)
{
    if (m_workerId == id)
        return;
    m_workerId = id;
    m_at = 0;
    emit workerIdChanged();
    reloadSoon();
}

void ToldCardPage::reload()
{
    ask([person = person(), worker = QUuid(m_workerId), now = session()->now(),
         zone = session()->zone()](Database &db) { return readExchange(db, person, worker, now, zone); },
        [this](ShownCard card) {
            show(std::move(card));
            if (m_card.fields.empty())
                emit gone();
        });
}

void ToldCardPage::forget()
{
    show({});
}

void ToldCardPage::show(ShownCard card)
{
    if (card == m_card)
        return; // what is read aloud goes on
    m_card = std::move(card);
    m_at = std::min(m_at, size_t(std::max(count(), 1)) - 1);
    emit changed();
}

std::vector<CardEntry> ToldCardPage::things() const
{
    std::vector<CardEntry> things = m_card.fields;
    if (things.size() > 1) // else the name is all there is
        std::erase_if(things, [](const CardEntry &one) { return one.topic == CardTopic::FirstName; });
    return things;
}

QString ToldCardPage::carerName() const
{
    const auto name = std::ranges::find(m_card.fields, CardTopic::FirstName, &CardEntry::topic);
    return name == m_card.fields.end() ? firstNameOf(m_card.name) : readable(name->said);
}

QVariantList ToldCardPage::told() const
{
    QVariantList list;
    const auto all = things();
    for (size_t i = m_at * MostOnScreen; i < std::min(all.size(), (m_at + 1) * MostOnScreen); ++i)
        list.append(QVariantMap{{QStringLiteral("label"), CardWords::told(all[i].topic)},
                                {QStringLiteral("words"), readable(all[i].said)}});
    return list;
}

QString ToldCardPage::exchangeWords() const
{
    return m_card.fields.empty() || !isLast()
        ? QString()
        : CardWords::exchangeForPerson(firstNameOf(m_card.name), int(m_card.fields.size()), m_card.lines);
}

QVariantList ToldCardPage::passages() const
{
    QVariantList list;
    for (const QVariant &one : told())
        list.append(passageOf(tr("%1: %2", "Ask me about: gardens")
                                  .arg(one.toMap().value(QStringLiteral("label")).toString(),
                                       one.toMap().value(QStringLiteral("words")).toString())));
    if (!exchangeWords().isEmpty())
        list.append(passageOf(exchangeWords()));
    return list;
}

bool ToldCardPage::goOn()
{
    if (isLast())
        return false;
    ++m_at;
    emit changed();
    return true;
}

bool ToldCardPage::goBack()
{
    if (m_at == 0)
        return false;
    --m_at;
    emit changed();
    return true;
}

void ToldCardPage::ratherNot()
{
    if (isOpen() && !m_card.ratherNot)
        write({said(freshId(), person(), {}, CardChoice{true})});
}

} // namespace doorstep
