// While the vault is open: who holds the tablet, and is it the one who is signed in who asks?

#include "session.h"

#include "idle_watch.h"
#include "tablet.h"
#include "when_done.h"

#include <QPromise>

namespace doorstep {

std::chrono::milliseconds Session::pinWait() const
{
    return m_tries.wait(m_ground.clock.now());
}

QFuture<Outcome> Session::checkPin(const QString &pin)
{
    if (m_stage != Open || !m_chosen || pinWait().count() > 0) {
        QPromise<Outcome> refused;
        refused.start();
        refused.addResult(Outcome(Error{Fault::Locked, QStringLiteral("pin: too many tries")}));
        refused.finish();
        return refused.future();
    }
    return whenDone(m_tablet->check(m_chosen->device, pin), this, [this](const Outcome &outcome) {
        if (outcome)
            m_tries.right();
        else if (outcome.error().fault == Fault::WrongKey)
            m_tries.wrong(m_ground.clock.now());
        return outcome;
    });
}

void Session::setPersonHolds(bool holds)
{
    if (holds == m_personHolds)
        return;
    m_personHolds = holds;
    watchIdle();
}

void Session::personIsHere()
{
    watchIdle();
}

void Session::watchIdle()
{
    m_personAsked = false;
    if (m_stage != Open || (m_personHolds && reader() == Reader::PersonThemselves))
        m_idle->stop();
    else if (m_personHolds)
        m_idle->start(m_ground.personQuiet);
    else
        m_idle->start(std::chrono::minutes(m_settings->lockAfterMinutes()));
}

void Session::nobodyTouches()
{
    if (!m_personHolds || m_personAsked)
        return lock();
    m_personAsked = true;
    m_idle->start(m_ground.personQuiet);
    emit personQuiet();
}

} // namespace doorstep
