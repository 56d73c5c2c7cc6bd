#include "door_page.h"

#include "names.h"
#include "readable.h"

#include <array>

namespace doorstep {

namespace {

// The record keeps them as they stand here, whatever the screen speaks.
constexpr std::array Reasons{
    QT_TRANSLATE_NOOP("doorstep::DoorPage", "They called for help"),
    QT_TRANSLATE_NOOP("doorstep::DoorPage", "Nobody came to them"),
    QT_TRANSLATE_NOOP("doorstep::DoorPage", "Family or a neighbour asked"),
    QT_TRANSLATE_NOOP("doorstep::DoorPage", "Something looked wrong"),
};

} // namespace

void DoorPage::setPersonId(const QString &id)
{
    if (m_personId == id)
        return;
    m_personId = id;
    m_known = false;
    emit personIdChanged();
    emit changed();
    reloadSoon();
}

QString DoorPage::personName() const
{
    return m_door.person ? m_door.person->name : QString();
}

bool DoorPage::isDoorOpen() const
{
    return m_known && (isOffice() || m_door.way.kind != WayIn::Closed);
}

QString DoorPage::closedWords() const
{
    if (!isClosed())
        return {};
    if (!m_door.person)
        return tr(
            "This page is not on this tablet. Call the office: it comes here when they plan you a visit.");
    return tr("You have no visit to %1. Open the page only when it cannot wait.")
        .arg(isolated(m_door.person->name));
}

QString DoorPage::openedWords() const
{
    if (!isDoorOpen() || isOffice() || m_door.way.kind != WayIn::Opening)
        return {};
    return tr("You opened this page without a visit. It closes %1. %2 and the office see it.")
        .arg(session()->plainTime().whenAt(m_door.way.until), callNameOf(*m_door.person));
}

QStringList DoorPage::reasons() const
{
    QStringList all;
    for (const char *one : Reasons)
        all.append(tr(one));
    return all;
}

bool DoorPage::openWith(const QVariantList &chosen, const QString &words)
{
    QStringList why;
    for (const QVariant &index : chosen)
        if (const auto at = size_t(index.toInt()); at < Reasons.size())
            why.append(QString::fromUtf8(Reasons[at]));
    why.append(words.trimmed());
    why.removeAll(QString());
    if (why.isEmpty())
        return false;
    if (!mayOpen() || m_opening || !isOpen())
        return true;
    PageOpened opened;
    opened.reason = why.join(QStringLiteral(". "));
    const std::vector<Said> all{said(freshId(), QUuid(m_personId), {}, opened)};
    m_opening = true;
    write(all, [this, all] {
        m_opening = false;
        giveUp(all); // it is for them to say again, and until then the page stays closed
    });
    return true;
}

void DoorPage::reload()
{
    if (m_personId.isEmpty())
        return;
    ask([person = QUuid(m_personId), carer = session()->account(), now = session()->now(),
         zone = session()->zone()](Database &db) { return readDoor(db, person, carer, now, zone); },
        [this](Door door) {
            m_door = std::move(door);
            m_known = true;
            if (m_door.way.kind != WayIn::Closed)
                m_opening = false;
            emit changed();
        });
}

void DoorPage::forget()
{
    m_door = {};
    m_known = false;
    emit changed();
}

} // namespace doorstep
