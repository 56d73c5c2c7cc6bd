#include "download.h"

#include <QLocale>

#include <algorithm>

namespace doorstep {

QString Download::words() const
{
    if (m_whole == 0)
        return tr("Asking the office what comes to this tablet.");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom); // Western digits in every language
    const QString entries = tr("%1 of %2 entries").arg(english.toString(m_have), english.toString(m_whole));
    if (m_people == 0)
        return entries;
    const QString people = m_people == 1 ? tr("1 person") : tr("%n people", nullptr, m_people);
    //: How many people and how many entries: 12 people, 3,400 of 9,800 entries
    return tr("%1, %2").arg(people, entries);
}

double Download::share() const
{
    return m_whole == 0 ? -1 : double(m_have) / double(m_whole);
}

void Download::show(int people, qint64 have, qint64 whole)
{
    m_people = people;
    m_have = std::clamp<qint64>(have, 0, whole);
    m_whole = whole;
    emit changed();
}

} // namespace doorstep
