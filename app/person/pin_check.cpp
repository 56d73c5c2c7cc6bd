#include "pin_check.h"

#include "fault_words.h"
#include "when_done.h"

namespace doorstep {

void PinCheck::check(const QString &pin)
{
    ask(pin, {}, {});
}

void PinCheck::change(const QString &pin, const QString &newPin, const QString &newWords)
{
    ask(pin, newPin, newWords);
}

void PinCheck::ask(const QString &pin, const QString &newPin, const QString &newWords)
{
    if (!m_session || m_busy)
        return;
    m_busy = true;
    m_problem.clear();
    emit changed();
    const bool isBack = m_session->stage() == Session::HandedOver && newPin.isEmpty() && newWords.isEmpty();
    whenDone(isBack ? m_session->takeBack(pin) : m_session->changeLock(pin, newPin, newWords), this,
             [this, pin](const Outcome &outcome) { answered(outcome, pin); });
}

void PinCheck::answered(const Outcome &outcome, const QString &typed)
{
    m_busy = false;
    if (outcome) {
        emit changed();
        emit confirmed();
        return;
    }
    if (m_session) {
        const FaultWords words(m_session->officePhone());
        const bool ofLock = outcome.error().fault != Fault::Rejected && outcome.error().fault != Fault::Full;
        m_problem = ofLock ? words.unlocking(outcome.error(), typed) : words.choosingPin(outcome.error());
    }
    emit changed();
}

} // namespace doorstep
