#include "trend_page.h"

#include "names.h"
#include "readable.h"
#include "trend_words.h"
#include "visit_words.h"

namespace doorstep {

void TrendPage::setPersonId(const QString &id)
{
    if (m_personId == id)
        return;
    m_personId = id;
    emit personIdChanged();
    reloadSoon();
}

void TrendPage::setChosen(int step)
{
    if (m_chosen == step)
        return;
    m_chosen = step;
    show();
}

void TrendPage::reload()
{
    if (m_personId.isEmpty())
        return;
    ask([person = QUuid(m_personId),
         now = session()->now()](Database &db) { return readGettingOn(db, person, now); },
        [this](GettingOn told) {
            m_told = std::move(told);
            if (m_chosen >= int(m_told.steps.size()))
                m_chosen = 0;
            show();
        });
}

void TrendPage::forget()
{
    m_told = {};
    show();
}

void TrendPage::show()
{
    m_shown = step() ? TrendWords(session()->plainTime(), m_told.person, *step()).shown() : ShownTrend();
    emit changed();
}

const TrendOfStep *TrendPage::step() const
{
    return isOpen() && m_chosen >= 0 && m_chosen < int(m_told.steps.size()) ? &m_told.steps[size_t(m_chosen)]
                                                                            : nullptr;
}

QString TrendPage::episode() const
{
    return isOpen() ? episodeWords(m_told.episode, session()->plainTime()) : QString();
}

QStringList TrendPage::steps() const
{
    QStringList titles;
    for (const TrendOfStep &one : m_told.steps)
        titles.append(readable(one.step.title));
    return titles;
}

QString TrendPage::goal() const
{
    return step() ? readable(step()->goal) : QString();
}

QStringList TrendPage::helping() const
{
    QStringList sentences;
    if (!step() || session()->reader() != Reader::Supervisor)
        return sentences;
    for (const OverHelping &one : m_told.overHelping)
        if (one.step == step()->id)
            sentences.append(tr("%1 gives more help than the others: mostly %2, where the others have %3.")
                                 .arg(isolated(firstNameOf(m_told.workers.value(one.worker).name)),
                                      VisitWords::rung(one.gives, m_told.person).toLower(),
                                      VisitWords::rung(one.others, m_told.person).toLower()));
    return sentences;
}

} // namespace doorstep
