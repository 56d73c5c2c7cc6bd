// While the vault is open: who holds the tablet, and is it the one who is signed in who asks?

#include "session.h"

#include "fault_words.h"
#include "idle_watch.h"
#include "tablet.h"
#include "when_done.h"

#include <QPromise>
#include <QTimer>

#include <algorithm>

namespace doorstep {

QString Session::waitWords() const
{
    return waiting() ? FaultWords(officePhone()).waiting(m_pin.wait) : QString();
}

/// Once a second while it waits, for the page counts down.
void Session::readPin()
{
    showPin(m_chosen ? m_tablet->pin(m_chosen->device) : PinStanding{});
    if (m_chosen && m_pin.gone && m_chosen->hasPin)
        noteLock(m_chosen->device, false);
    if (!waiting() || m_countingDown)
        return;
    m_countingDown = true;
    QTimer::singleShot(std::chrono::seconds(1), this, [this] {
        m_countingDown = false;
        readPin();
        if (!waiting() && m_stage == Locked)
            tellProblem({}); // of the last try; one may be made again
    });
}

void Session::showPin(const PinStanding &pin)
{
    if (pin == m_pin)
        return;
    m_pin = pin;
    emit waitingChanged();
}

QFuture<Outcome> Session::checkPin(const QString &pin)
{
    return changeLock(pin, {}, {});
}

QFuture<Outcome> Session::changeLock(const QString &typed, const QString &pin, const QString &words)
{
    if (m_stage != Open || !m_chosen || typed.isEmpty()) {
        QPromise<Outcome> refused;
        refused.start();
        refused.addResult(Outcome(Error{Fault::WrongKey, QStringLiteral("pin: nobody is asked")}));
        refused.finish();
        return refused.future();
    }
    const QUuid device = m_chosen->device;
    const bool onlyAsked = pin.isEmpty() && words.isEmpty();
    const auto asked =
        onlyAsked ? m_tablet->check(device, typed) : m_tablet->changeLock(device, typed, {pin, words});
    return whenDone(asked, this, [this, device, hasPin = !pin.isEmpty()](const Outcome &outcome) {
        if (outcome && hasPin)
            noteLock(device, true);
        if (isStill(device))
            readPin();
        return outcome;
    });
}

void Session::raiseSoon(const QString &typed)
{
    // Not while the first pages come up.
    QTimer::singleShot(m_ground.firstLook, this, [this, typed, room = std::weak_ptr(m_room)] {
        const auto same = room.lock();
        if (!same || same != m_room || !m_tablet->startRaise(device()))
            return;
        whenDone(m_tablet->raiseLock(device(), typed), this, [](const Outcome &raised) {
            if (!raised)
                qWarning("doorstep: %s", qUtf8Printable(raised.error().detail)); // it is as it was
        });
    });
}

void Session::askOffice()
{
    if (!m_chosen || m_stage != Locked)
        return;
    tellProblem({}); // of the last try
    const QUuid device = m_chosen->device;
    whenDone(m_tablet->askOffice(device), this, [this, device](const Result<QString> &request) {
        if (!isStill(device))
            return;
        if (!request)
            return tellProblem(FaultWords(officePhone()).answering(request.error()));
        m_officeRequest = *request;
        emit officeRequestChanged();
    });
}

void Session::takeAnswer(const QString &answer)
{
    if (m_busy || !m_chosen || m_stage != Locked)
        return;
    setBusy(true);
    tellProblem({});
    const QUuid device = m_chosen->device;
    whenDone(m_tablet->takeAnswer(device, answer), this, [this, device](const Outcome &taken) {
        setBusy(false);
        if (!isStill(device))
            return;
        if (!taken)
            return tellProblem(FaultWords(officePhone()).answering(taken.error()));
        m_officeRequest.clear();
        m_recovering = true;
        emit officeRequestChanged();
        emit accountChanged();
        goTo(ChoosingPin);
    });
}

void Session::setPersonHolds(bool holds)
{
    if (holds == m_personHolds)
        return;
    m_personHolds = holds;
    watchIdle();
    speakTheirLanguage();
}

void Session::personIsHere()
{
    watchIdle();
}

void Session::watchIdle()
{
    m_personAsked = false;
    if (!isReadable() || (m_personHolds && reader() == Reader::PersonThemselves))
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
