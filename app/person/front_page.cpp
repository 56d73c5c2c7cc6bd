#include "front_page.h"

#include "person_words.h"
#include "saying_reads.h"
#include "trend_reads.h"

namespace doorstep {

namespace {

struct Front {
    AboutMe about;
    std::vector<PageReader> readers;
    std::optional<ComingVisit> next; ///< that nobody has come to yet
    bool hasVisits = false;
    bool hasGoals = false;
    bool isAnswered = false;
};

constexpr int DaysToldOnHome = 7;

Result<Front> readFront(Database &db, const QUuid &person, const QDateTime &now, const QTimeZone &zone)
{
    auto about = readAboutMe(db, person);
    if (!about)
        return about.error();
    auto coming = readComing(db, person, now, zone, 1);
    if (!coming)
        return coming.error();
    const auto hasGoals = hasGettingOn(db, person);
    if (!hasGoals)
        return hasGoals.error();
    auto who = readWhoRead(db, person, zone);
    if (!who)
        return who.error();
    const auto answered = hasAnswerOfLate(db, person, now);
    if (!answered)
        return answered.error();
    Front front{*std::move(about), std::move(who->readers), {}, false, *hasGoals, *answered};
    front.hasVisits = !coming->empty();
    for (ComingVisit &one : *coming)
        if (!one.isHere)
            front.next = std::move(one);
    return front;
}

} // namespace

FrontPage::FrontPage(QObject *parent)
    : PersonPage(parent)
{
}

void FrontPage::reload()
{
    ask([person = person(), now = session()->now(),
         zone = session()->zone()](Database &db) { return readFront(db, person, now, zone); },
        [this](Front front) {
            m_about = std::move(front.about);
            m_readers = std::move(front.readers);
            m_next = std::move(front.next);
            m_hasVisits = front.hasVisits;
            m_hasGoals = front.hasGoals;
            m_isAnswered = front.isAnswered;
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

QString FrontPage::readersWords() const
{
    return openedLately() ? tr("Opened without a visit") : QString();
}

bool FrontPage::openedLately() const
{
    return isOpen() && hasReaders()
        && m_readers.front().withoutVisit // these come first, the newest before all
        && m_readers.front().at > session()->now().addDays(-DaysToldOnHome);
}

QString FrontPage::sayWords() const
{
    return m_isAnswered ? tr("You have an answer") : QString();
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
