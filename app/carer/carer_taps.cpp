#include "carer_taps.h"

#include "visit.h"
#include "visit_words.h"

namespace doorstep {

void CarerTaps::arrive(const QString &visit, const QString &person, const QString &name)
{
    Arrived arrived;
    arrived.evidence = Evidence::None;
    say(Arrive, visit, tr("You arrived at %1.").arg(name),
        {said(freshId(), QUuid(person), QUuid(visit), arrived)});
}

void CarerTaps::runningLate(const QString &visit, const QString &person, int minutes, bool toldPerson)
{
    RunningLate late;
    late.minutes = minutes;
    late.toldPerson = toldPerson;
    say(Late, visit,
        tr("The office will hear: about %1 late.").arg(PlainTime::duration(std::chrono::minutes(minutes))),
        {said(freshId(), QUuid(person), QUuid(visit), late)});
}

void CarerTaps::cannotGetIn(const QString &visit, const QString &person, const QString &reason)
{
    NoAccess noAccess;
    noAccess.evidence = Evidence::None;
    noAccess.reason = VisitWords::kept(reason);
    say(NoEntry, visit, tr("Noted: you could not get in."),
        {said(freshId(), QUuid(person), QUuid(visit), noAccess)});
}

QStringList CarerTaps::noAccessReasons() const
{
    return VisitWords::noAccessReasons();
}

void CarerTaps::say(What what, const QString &visit, const QString &words, const std::vector<Said> &said,
                    std::function<void()> undone)
{
    m_what = what;
    m_visit = visit;
    m_last = said;
    m_draft = std::exchange(m_nextDraft, {});
    m_back = std::exchange(m_nextBack, {});
    emit done(what, words);
    write(said, std::move(undone));
}

void CarerTaps::undo()
{
    const std::vector<Said> last = std::exchange(m_last, {});
    if (last.empty())
        return;
    std::vector<Said> back = std::exchange(m_back, {});
    if (back.empty())
        for (const Said &one : last)
            back.push_back(
                withdrawn(freshId(), one.stream, one.entity.isNull() ? one.id : one.entity, {one.id}));
    if (!giveUp(last)) // what is not saved needs no taking back
        write(back);
    if (m_draft) {
        m_draft->record = freshId(); // the one it had is spoken for
        keep([draft = *std::exchange(m_draft, {})](Transaction &tx) { return keepDraft(tx, draft); });
    }
    emit takenBack(m_what, m_visit);
}

} // namespace doorstep
