#include "trend_page.h"

#include "names.h"
#include "readable.h"
#include "trend_words.h"

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
    emit changed();
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
            emit changed();
        });
}

void TrendPage::forget()
{
    m_told = {};
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

QString TrendPage::headline() const
{
    return step() ? TrendWords(session()->plainTime(), *step()).headline() : QString();
}

QString TrendPage::comparison() const
{
    return step() ? TrendWords(session()->plainTime(), *step()).comparison() : QString();
}

QString TrendPage::key() const
{
    return step() ? TrendWords(session()->plainTime(), *step()).key() : QString();
}

QVariantList TrendPage::marks() const
{
    return step() ? TrendWords(session()->plainTime(), *step()).marks() : QVariantList();
}

QVariantList TrendPage::dates() const
{
    return step() ? TrendWords(session()->plainTime(), *step()).dates() : QVariantList();
}

int TrendPage::recentFrom() const
{
    return step() ? TrendWords(session()->plainTime(), *step()).recentFrom() : -1;
}

QString TrendPage::recentWords() const
{
    return step() ? TrendWords(session()->plainTime(), *step()).recentWords() : QString();
}

QVariantList TrendPage::table() const
{
    return step() ? TrendWords(session()->plainTime(), *step()).table() : QVariantList();
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
                                      TrendWords::rungWord(one.gives).toLower(),
                                      TrendWords::rungWord(one.others).toLower()));
    return sentences;
}

} // namespace doorstep
