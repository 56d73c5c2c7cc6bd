#include "door_page.h"

#include "names.h"
#include "readable.h"

namespace doorstep {

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
    return {tr("They called for help"), tr("Nobody came to them"), tr("Family or a neighbour asked"),
            tr("Something looked wrong")};
}

bool DoorPage::openWith(const QVariantList &chosen, const QString &words)
{
    QStringList why;
    for (const QVariant &index : chosen)
        why.append(reasons().value(index.toInt()));
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
