#include "pin_check.h"

#include "fault_words.h"
#include "when_done.h"

#include <QTimer>

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
    if (m_session) {
        m_problem =
            FaultWords(m_session->officePhone()).unlocking(outcome.error(), m_session->locksWithWords());
        waitFor(m_session->pinWait());
    }
    emit changed();
}

void PinCheck::waitFor(std::chrono::milliseconds time)
{
    m_waiting = time.count() > 0;
    if (!m_waiting)
        return;
    m_problem = tr("Too many tries. Wait 1 minute. Nothing is lost.");
    QTimer::singleShot(time, this, [this] {
        m_waiting = false;
        m_problem.clear();
        emit changed();
    });
}

} // namespace doorstep
