#include "promises_page.h"

#include "promise_words.h"

#include <algorithm>

namespace doorstep {

PromisesPage::PromisesPage(QObject *parent)
    : LookingPage(parent)
{
}

/// Up to last midnight: of today's visits it is not known yet how they will have been.
Period PromisesPage::days() const
{
    const PlainTime time = session()->plainTime();
    const QDate today = time.localDate(session()->now());
    return {time.startOfDay(today.addDays(-Days)), time.startOfDay(today)};
}

QString PromisesPage::daysWords() const
{
    if (!isOpen())
        return {};
    const PlainTime time = session()->plainTime();
    return tr("%n days to %1. Time in hospital does not count.", nullptr, Days)
        .arg(time.date(time.localDate(days().until).addDays(-1)));
}

QString PromisesPage::chosen() const
{
    return m_chosen.isNull() ? QString() : m_chosen.toString(QUuid::WithoutBraces);
}

void PromisesPage::setChosen(const QString &slot)
{
    const QUuid chosen(slot);
    if (m_chosen == chosen)
        return;
    m_chosen = chosen;
    m_isChosen = true;
    m_shown = {}; // of the one before
    emit chosenChanged();
    emit shownChanged();
    showChosen();
}

QString PromisesPage::chosenPerson() const
{
    const PromiseOfPerson *promise = told(m_chosen);
    return promise ? promise->person.toString(QUuid::WithoutBraces) : QString();
}

const PromiseOfPerson *PromisesPage::told(const QUuid &slot) const
{
    const auto found = std::ranges::find(m_told, slot, &PromiseOfPerson::slotId);
    return found == m_told.end() ? nullptr : &*found;
}

void PromisesPage::reload()
{
    m_days = days();
    ask([asked = PromisesQuestion{m_days, session()->now(), session()->account()}](
            Database &db) { return readPromises(db, asked); },
        [this](std::vector<PromiseOfPerson> promises) { show(std::move(promises)); });
}

void PromisesPage::forget()
{
    m_told.clear();
    m_promises.showRows({});
    m_visits.showRows({});
    m_shown = {};
    emit changed();
    emit shownChanged();
}

void PromisesPage::show(std::vector<PromiseOfPerson> promises)
{
    m_told = std::move(promises);
    const PromiseWords words(session()->plainTime(), days());
    std::vector<PromiseListLine> lines;
    lines.reserve(m_told.size());
    for (const PromiseOfPerson &promise : m_told)
        lines.push_back(words.line(promise));
    m_promises.showRows(std::move(lines));
    emit changed();
    if (!told(m_chosen)) {
        m_chosen = m_told.empty() ? QUuid() : m_told.front().slotId;
        m_isChosen = false;
        emit chosenChanged();
    }
    showChosen();
}

void PromisesPage::showChosen()
{
    const PromiseOfPerson *promise = told(m_chosen);
    if (!promise) {
        m_visits.showRows({});
        m_shown = {};
        emit shownChanged();
        return;
    }
    if (m_isChosen)
        tellLook(promise->person, Looked::Promises);
    fetch([person = promise->person, days = days()](Database &db) { return readFaces(db, person, days); },
          [this, slot = m_chosen](const FacesOfPerson &faces) {
              const PromiseOfPerson *still = told(slot);
              if (slot != m_chosen || !still)
                  return;
              const PromiseWords words(session()->plainTime(), days());
              m_shown = {};
              words.tellPromise(m_shown, *still);
              words.tellFaces(m_shown, faces);
              m_visits.showRows(words.table(*still));
              emit shownChanged();
          });
}

} // namespace doorstep
