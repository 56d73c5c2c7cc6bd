#include "pin_check.h"

#include "fault_words.h"
#include "when_done.h"

namespace doorstep {

void PinCheck::check(const QString &pin)
{
    if (!m_session || m_busy)
        return;
    m_busy = true;
    m_problem.clear();
    emit changed();
    whenDone(m_session->checkPin(pin), this, [this](const Outcome &outcome) { answered(outcome); });
}

void PinCheck::answered(const Outcome &outcome)
{
    m_busy = false;
    if (outcome) {
        emit changed();
        emit confirmed();
        return;
    }
    if (m_session)
        m_problem =
            FaultWords(m_session->officePhone()).unlocking(outcome.error(), m_session->locksWithWords());
    emit changed();
}

} // namespace doorstep
