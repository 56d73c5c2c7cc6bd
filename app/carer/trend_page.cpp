#include "trend_page.h"

#include "figures_words.h"
#include "names.h"
#include "note.h"
#include "readable.h"
#include "trend_words.h"
#include "visit_words.h"

#include <algorithm>

namespace doorstep {

void TrendPage::setPersonId(const QString &id)
{
    if (m_personId == id)
        return;
    m_personId = id;
    m_opened.clear();
    emit personIdChanged();
    reloadSoon();
}

void TrendPage::setChosen(int step)
{
    if (m_chosen == step)
        return;
    m_chosen = step;
    m_whyProblem.clear();
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
            if (!m_told.steps.empty())
                tellLook(QUuid(m_personId), Looked::GettingOn);
            show();
        });
}

void TrendPage::forget()
{
    m_told = {};
    m_opened.clear();
    m_whyProblem.clear();
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

std::vector<OverHelping> TrendPage::helpers(bool opened) const
{
    std::vector<OverHelping> helpers;
    if (!step() || session()->reader() != Reader::Supervisor)
        return helpers;
    for (const OverHelping &one : m_told.overHelping) {
        const bool isOpened = std::ranges::find(m_opened, Opened{one.step, one.worker}) != m_opened.end();
        if (one.step == step()->id && isOpened == opened)
            helpers.push_back(one);
    }
    return helpers;
}

bool TrendPage::asksWhy() const
{
    return !helpers(false).empty();
}

QStringList TrendPage::reasons() const
{
    return FiguresWords::reasons();
}

QStringList TrendPage::helping() const
{
    QStringList sentences;
    for (const OverHelping &one : helpers(true))
        sentences.append(tr("%1 gives more help than the others: mostly %2, where the others have %3.")
                             .arg(isolated(firstNameOf(m_told.workers.value(one.worker).name)),
                                  VisitWords::rung(one.gives, m_told.person).toLower(),
                                  VisitWords::rung(one.others, m_told.person).toLower()));
    return sentences;
}

QStringList TrendPage::looks() const
{
    QStringList sentences;
    const auto told = helpers(true);
    for (const FiguresLook &look : m_told.looks)
        if (std::ranges::find(told, look.worker, &OverHelping::worker) != told.end())
            sentences.append(FiguresWords::toOffice(look, m_told.workers.value(look.by).name,
                                                    firstNameOf(m_told.workers.value(look.worker).name),
                                                    session()->plainTime()));
    return sentences;
}

void TrendPage::lookWhy(int reason, const QString &words)
{
    const FiguresSeen seen{FiguresFor(reason + 1), words.trimmed(), QUuid(m_personId)};
    const bool isListed = reason >= 0 && reason < reasons().size();
    m_whyProblem = !isListed                                   ? tr("Choose why you look.")
        : seen.why == FiguresFor::Other && seen.said.isEmpty() ? tr("Write why you look, in a few words.")
        : isTooLong(seen.said) ? tr("This is too long to send. It is safe here. Make it shorter.")
                               : QString();
    std::vector<Said> all;
    std::vector<Opened> opened;
    for (const OverHelping &one : helpers(false)) {
        all.push_back(said(freshId(), one.worker, {}, seen));
        opened.push_back({one.step, one.worker});
    }
    emit changed();
    if (!m_whyProblem.isEmpty() || all.empty())
        return;
    // nothing is shown before the reason is on disk
    whenDone(session()->say(all), this, [this, opened](const Result<std::vector<Record>> &kept) {
        if (!kept)
            return tellProblem(kept.error());
        m_opened.insert(m_opened.end(), opened.begin(), opened.end());
        emit changed();
    });
}

} // namespace doorstep
