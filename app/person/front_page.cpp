#include "front_page.h"

#include "person_words.h"
#include "trend_reads.h"

namespace doorstep {

namespace {

struct Front {
    AboutMe about;
    std::optional<ComingVisit> next;
    bool hasGoals = false;
};

Result<Front> readFront(Database &db, const QUuid &person, const QDateTime &now)
{
    auto about = readAboutMe(db, person);
    if (!about)
        return about.error();
    auto coming = readComing(db, person, now, 1);
    if (!coming)
        return coming.error();
    const auto hasGoals = hasGettingOn(db, person);
    if (!hasGoals)
        return hasGoals.error();
    Front front{*std::move(about), {}, *hasGoals};
    if (!coming->empty())
        front.next = std::move(coming->front());
    return front;
}

} // namespace

FrontPage::FrontPage(QObject *parent)
    : PersonPage(parent)
{
}

void FrontPage::reload()
{
    ask([person = person(), now = session()->now()](Database &db) { return readFront(db, person, now); },
        [this](Front front) {
            m_about = std::move(front.about);
            m_next = std::move(front.next);
            m_hasGoals = front.hasGoals;
            emit changed();
        });
}

QString FrontPage::hello() const
{
    return PersonWords::hello(m_about.person);
}

QString FrontPage::aboutWords() const
{
    return PersonWords::things(int(m_about.screens.size()));
}

QString FrontPage::comingWords() const
{
    return m_next && isOpen() ? PersonWords::next(*m_next, session()->plainTime()) : QString();
}

bool FrontPage::comingChanged() const
{
    return m_next && PersonWords::isChanged(*m_next);
}

} // namespace doorstep
