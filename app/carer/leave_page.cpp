#include "leave_page.h"

#include "visit_words.h"

namespace doorstep {

QString LeavePage::leavingWords() const
{
    return isOpen() ? tr("Leaving now, %1").arg(session()->plainTime().clock(session()->now())) : QString();
}

void LeavePage::shown()
{
    m_open = sheet() ? int(sheet()->steps.size()) - answered() : 0;
}

/// The steps that were open when the page came; one answered here stays, so that it can be changed.
bool LeavePage::lists(const StepLine &line) const
{
    if (!line.done)
        m_listed.insert(line.id);
    return m_listed.contains(line.id);
}

QString LeavePage::openWords() const
{
    if (m_open == 0)
        return tr("Nothing is open.");
    return m_open == 1 ? tr("1 step is open") : tr("%n steps are open", nullptr, m_open);
}

QString LeavePage::mayStayOpenWords() const
{
    if (m_open == 0)
        return {};
    return m_open == 1 ? tr("You can leave it open") : tr("You can leave them open");
}

std::chrono::minutes LeavePage::minutesSoFar() const
{
    return sheet() && isOpen()
        ? minutesHere(sheet()->visit, session()->now()).value_or(std::chrono::minutes(0))
        : std::chrono::minutes(0);
}

QString LeavePage::minutesWords() const
{
    return minutesSoFar().count() > 0 ? PlainTime::duration(minutesSoFar()) : tr("Less than a minute");
}

QString LeavePage::plannedWords() const
{
    if (!sheet() || !isOpen())
        return {};
    const QString planned = tr("Planned %1.").arg(PlainTime::duration(plannedMinutes(sheet()->visit)));
    const QDateTime arrived = arrivedAt(sheet()->visit);
    return arrived.isValid() ? tr("%1 Arrived %2.").arg(planned, session()->plainTime().clock(arrived))
                             : planned;
}

QStringList LeavePage::notedWords() const
{
    if (!sheet())
        return {};
    QStringList noted;
    if (answered() > 0)
        noted.append(tr("%1 of %2 steps noted").arg(answered()).arg(sheet()->steps.size()));
    const auto handovers =
        std::ranges::count_if(sheet()->notes, [](const auto &note) { return note.note.handover; });
    if (handovers > 0)
        noted.append(handovers == 1 ? tr("1 note for the next visit")
                                    : tr("%n notes for the next visit", nullptr, int(handovers)));
    if (const auto others = std::ptrdiff_t(sheet()->notes.size()) - handovers; others > 0)
        noted.append(others == 1 ? tr("1 other note") : tr("%n other notes", nullptr, int(others)));
    if (!sheet()->concerns.empty())
        noted.append(sheet()->concerns.size() == 1
                         ? tr("1 concern")
                         : tr("%n concerns", nullptr, int(sheet()->concerns.size())));
    return noted;
}

QString LeavePage::faceTitle() const
{
    return tr("%1, how was today?").arg(callName());
}

QString LeavePage::faceRemark() const
{
    return sheet() ? VisitWords::theirChoice(sheet()->about.person) : QString();
}

bool LeavePage::isShort() const
{
    if (!sheet() || sheet()->shortBelowPercent <= 0)
        return false;
    return minutesSoFar().count() * 100 < plannedMinutes(sheet()->visit).count() * sheet()->shortBelowPercent;
}

QStringList LeavePage::whyShorterWords() const
{
    return VisitWords::whyShorter();
}

QString LeavePage::nextVisitId() const
{
    return sheet() && sheet()->nextOfMine ? sheet()->nextOfMine->id.toString(QUuid::WithoutBraces)
                                          : QString();
}

QString LeavePage::nextName() const
{
    return sheet() && sheet()->nextOfMine ? sheet()->nextOfMine->personName : QString();
}

QString LeavePage::nextTime() const
{
    return sheet() && sheet()->nextOfMine && isOpen()
        ? session()->plainTime().when(sheet()->nextOfMine->plan.startsAt)
        : QString();
}

QString LeavePage::nextAddress() const
{
    return sheet() && sheet()->nextOfMine ? sheet()->nextAddress : QString();
}

bool LeavePage::finish(NoteEditor *handover)
{
    if (!sheet() || !taps() || (handover && (!handover->isRead() || handover->tooLong())))
        return false;
    Left left;
    left.evidence = Evidence::None;
    if (isShort() && m_whyShorter >= 0)
        left.whyShorter = static_cast<WhyShorter>(m_whyShorter + 1);
    if (m_face >= 0)
        left.howWasToday = static_cast<HowWasToday>(m_face + 1);
    std::vector<Said> all;
    if (handover) {
        all = handover->takeSaid();
        taps()->putBackOnUndo(all.empty() ? std::nullopt : handover->taken());
    }
    all.push_back(said(freshId(), sheet()->visit.person, sheet()->visit.id, left));
    taps()->say(CarerTaps::Leave, visitId(),
                tr("You left %1 after %2.").arg(callName(), minutesWords().toLower()), all);
    return true;
}

} // namespace doorstep
