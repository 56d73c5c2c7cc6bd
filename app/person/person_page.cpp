#include "person_page.h"

namespace doorstep {

PersonPage::PersonPage(QObject *parent)
    : SessionPage(parent)
{
    connect(this, &SessionPage::sessionChanged, this, &PersonPage::listen);
}

void PersonPage::listen()
{
    if (session())
        connect(session(), &Session::nowChanged, this, &PersonPage::nowWordsChanged, Qt::UniqueConnection);
    emit nowWordsChanged();
}

void PersonPage::setPersonId(const QString &id)
{
    if (m_personId == id)
        return;
    m_personId = id;
    emit personIdChanged();
    reloadSoon();
}

bool PersonPage::handedOver() const
{
    return session() && session()->reader() != Reader::PersonThemselves;
}

QString PersonPage::nowWords() const
{
    if (!session())
        return {};
    const PlainTime time = session()->plainTime();
    return tr("It is %1").arg(time.moment(time.now()));
}

QUuid PersonPage::person() const
{
    return m_personId.isEmpty() ? session()->account() : QUuid(m_personId);
}

QDate PersonPage::today() const
{
    const PlainTime time = session()->plainTime();
    return time.localDate(time.now());
}

} // namespace doorstep
