#include "coming_visit_page.h"

#include "names.h"
#include "person_words.h"
#include "read_aloud.h"
#include "readable.h"
#include "stream_entries.h"

namespace doorstep {

void ComingVisitPage::setVisitId(const QString &id)
{
    if (m_visitId == id)
        return;
    m_visitId = id;
    emit visitIdChanged();
    reloadSoon();
}

void ComingVisitPage::reload()
{
    ask([person = person(), visit = QUuid(m_visitId), now = session()->now(),
         zone = session()->zone()](Database &db) { return readComingVisit(db, person, visit, now, zone); },
        [this](std::optional<ComingVisit> coming) {
            m_coming = std::move(coming);
            if (said())
                m_saying = {};
            emit changed();
            if (!m_coming)
                emit gone();
        });
}

void ComingVisitPage::forget()
{
    m_coming.reset();
    emit changed();
}

QString ComingVisitPage::carerName() const
{
    return m_coming ? PersonWords::who(*m_coming) : QString();
}

QString ComingVisitPage::note() const
{
    return m_coming ? PersonWords::note(*m_coming) : QString();
}

bool ComingVisitPage::isChange() const
{
    return m_coming && PersonWords::isChanged(*m_coming);
}

QString ComingVisitPage::day() const
{
    return m_coming && isOpen() ? PersonWords::day(*m_coming, session()->plainTime()) : QString();
}

QString ComingVisitPage::time() const
{
    return m_coming && isOpen() ? PersonWords::time(*m_coming, session()->plainTime()) : QString();
}

const Told<TimeHeard> *ComingVisitPage::heard() const
{
    const Told<VisitAnswer> *told = said();
    return told ? heardOf(m_coming->visit, *told) : nullptr;
}

bool ComingVisitPage::canSay() const
{
    return m_coming && isOpen() && m_saying.isNull() && !said()
        && stateOf(m_coming->visit) == VisitState::Planned && m_coming->visit.plan.endsAt > session()->now();
}

bool ComingVisitPage::canTakeBack() const
{
    return said() && !heard();
}

QString ComingVisitPage::saidWords() const
{
    return said() || !m_saying.isNull() ? tr("You said: this time is not right for me.") : QString();
}

QString ComingVisitPage::answerWords() const
{
    if (saidWords().isEmpty() || !isOpen())
        return {};
    const Told<TimeHeard> *answer = heard();
    if (!answer)
        return tr("The office reads this and answers you. Your carer sees it too.");
    const QString read = tr("The office read this %1.").arg(session()->plainTime().whenAt(answer->at));
    return answer->body.said.isEmpty() ? read
                                       : tr("%1 They say: %2").arg(read, quotedReadable(answer->body.said));
}

QVariantList ComingVisitPage::cards() const
{
    QVariantList list;
    if (!m_coming)
        return list;
    for (const ShownCard &card : m_coming->cards)
        list.append(
            QVariantMap{{QStringLiteral("workerId"), card.worker.toString(QUuid::WithoutBraces)},
                        {QStringLiteral("text"), tr("About %1", "a carer").arg(firstNameOf(card.name))}});
    return list;
}

QVariantList ComingVisitPage::passages() const
{
    if (!m_coming || !isOpen())
        return {};
    QVariantList list{passageOf(tr("%1, %2: %3. %4", "today, 9am: Tom. You have met 12 times")
                                    .arg(day(), time(), carerName(), note()))};
    for (const QString &words : {saidWords(), answerWords()})
        if (!words.isEmpty())
            list.append(passageOf(words));
    return list;
}

void ComingVisitPage::sayNotRight()
{
    if (!canSay())
        return;
    VisitAnswer answer;
    answer.timeNotRight = true;
    answer.planned = m_coming->visit.plan.startsAt;
    m_saying = freshId();
    const std::vector<Said> what{doorstep::said(m_saying, person(), m_coming->visit.id, answer)};
    write(what, [this, what] {
        giveUp(what);
        m_saying = {};
        emit changed();
    });
    emit changed();
}

void ComingVisitPage::takeBack()
{
    if (canTakeBack() && isOpen())
        write({withdrawn(freshId(), person(), m_coming->visit.id, {said()->record})});
}

void ComingVisitPage::knowAgain()
{
    fetch([person = person()](Database &db) { return entries<CardChoice>(db, person); },
          [this](const std::vector<Entry<CardChoice>> &choices) {
              std::vector<Said> again;
              for (const Entry<CardChoice> &one : choices) {
                  std::vector<QUuid> standing;
                  for (const auto &version : one.versions.current)
                      standing.push_back(version.record);
                  again.push_back(doorstep::said(freshId(), person(), one.id, CardChoice{}, standing));
              }
              if (!again.empty() && isOpen())
                  write(again);
          });
}

} // namespace doorstep
