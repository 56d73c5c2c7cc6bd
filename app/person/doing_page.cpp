#include "doing_page.h"

#include "read_aloud.h"
#include "readable.h"
#include "trend_words.h"

namespace doorstep {

void DoingPage::setCurrent(int step)
{
    if (m_current == step || step < 0 || step >= count())
        return;
    m_current = step;
    emit changed();
}

void DoingPage::reload()
{
    ask([person = person(), now = session()->now()](Database &db) { return readGettingOn(db, person, now); },
        [this](GettingOn told) {
            m_told = std::move(told);
            if (m_current >= count())
                m_current = 0;
            emit changed();
        });
}

QVariantList DoingPage::passages() const
{
    QVariantList all;
    for (const QString &one : {title(), words(), before()})
        all.append(passageOf(one));
    return all;
}

void DoingPage::forget()
{
    m_told = {};
    emit changed();
}

const TrendOfStep *DoingPage::step() const
{
    return isOpen() && m_current < count() ? &m_told.steps[size_t(m_current)] : nullptr;
}

QString DoingPage::place() const
{
    //: Of several screens: 2 of 5
    return count() > 1 ? tr("%1 of %2").arg(m_current + 1).arg(count()) : QString();
}

QString DoingPage::title() const
{
    return step() ? readable(step()->step.title) : QString();
}

QString DoingPage::goal() const
{
    return step() ? readable(step()->goal) : QString();
}

QString DoingPage::words() const
{
    return step() ? TrendWords(session()->plainTime(), m_told.person, *step()).own() : QString();
}

QString DoingPage::before() const
{
    return step() ? TrendWords(session()->plainTime(), m_told.person, *step()).comparison() : QString();
}

QVariantList DoingPage::marks() const
{
    return step() ? TrendWords(session()->plainTime(), m_told.person, *step()).recentMarks() : QVariantList();
}

} // namespace doorstep
