#include "visit_log_page.h"

#include "visit_log_words.h"

namespace doorstep {

VisitLogPage::VisitLogPage(QObject *parent)
    : LookingPage(parent)
{
}

void VisitLogPage::setVisitId(const QString &id)
{
    if (m_visitId == id)
        return;
    m_visitId = id;
    emit visitIdChanged();
    reloadSoon();
}

void VisitLogPage::reload()
{
    if (m_visitId.isEmpty())
        return;
    ask([visit = QUuid(m_visitId), me = session()->account(),
         asOf = session()->now()](Database &db) { return readVisitLog(db, visit, me, asOf); },
        [this](const std::optional<VisitLog> &log) { show(log); });
}

void VisitLogPage::show(const std::optional<VisitLog> &log)
{
    if (!log) {
        m_person = {};
        m_summary = {};
        m_events.showRows({});
        emit changed();
        return;
    }
    m_person = log->visit.person;
    tellLook(m_person, Looked::Visits);
    const PlainTime time = session()->plainTime();
    const VisitLogWords words(*log, time);
    const auto promise = words.promise();
    const auto chain = words.chain();
    m_summary = {
        .personName = log->person.name,
        .day = time.day(log->visit.plan.startsAt),
        .promised = words.promised(),
        .planned = words.planned(),
        .came = words.came(),
        .seen = words.seen(),
        .promiseWord = promise.word,
        .promiseTone = promise.tone,
        .promiseGlyph = promise.glyph,
        .chainWord = chain.word,
        .chainTone = chain.tone,
        .chainGlyph = chain.glyph,
        .clockWarning = words.clockWarning(),
    };
    m_events.showRows(words.lines());
    emit changed();
}

void VisitLogPage::answer(const QString &words)
{
    const QString said = words.trimmed();
    if (said.isEmpty() || isTooLong(said) || m_person.isNull())
        return;
    write({doorstep::said(freshId(), m_person, QUuid(m_visitId), VisitAnswer{said})});
}

} // namespace doorstep
