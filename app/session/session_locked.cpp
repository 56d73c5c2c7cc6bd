// A session behind the lock: what it goes on knowing, and the visit that runs on.

#include "session.h"

#include "account_files.h"
#include "entropy.h"
#include "fault_words.h"
#include "left_behind_lock.h"
#include "reachability.h"
#include "tablet.h"
#include "uuid7.h"
#include "visit.h"
#include "when_done.h"

#include <QFile>

#include <algorithm>

namespace doorstep {

namespace {

constexpr qsizetype RandomBytes = 10; ///< of an id

} // namespace

LockedState Session::lockedState() const
{
    LockedState state;
    state.device = device();
    state.unsent = m_news->unsent;
    state.unsentBlobs = m_news->unsentBlobs;
    state.stuck = m_news->stuck;
    state.unsettled = m_news->unsettled;
    state.going = m_news->going;
    state.oldest = m_news->oldest;
    state.lastHeard = m_sync->facts().lastHeard;
    state.timeZone = m_news->timeZone;
    state.serverTime = m_news->serverTime;
    state.running = m_news->running;
    state.problem = m_problem;
    state.distrusted = m_tablet->distrusts(device());
    state.lookedThrough = m_tablet->hasLooked(device());
    state.raised = m_tablet->hasRaised(device());
    state.noSignal = noSignal();
    state.saidHanded = waitingHanded();
    state.handedSealed = m_handedSealed;
    state.handed = m_handedTo;
    return state;
}

void Session::goOnLocked(const LockedState &state)
{
    const auto known = std::ranges::find(m_known, state.device, &TabletAccount::device);
    if (known == m_known.end())
        return tellProblem(state.problem); // wiped: nobody is asked here any more
    if (m_stage != Locked)
        return;
    choose(&*known);
    m_news->unsent = state.unsent;
    m_news->unsentBlobs = state.unsentBlobs;
    m_news->stuck = state.stuck;
    m_news->unsettled = state.unsettled;
    m_news->going = state.going;
    m_news->oldest = state.oldest;
    m_news->lastHeard = state.lastHeard;
    m_news->timeZone = state.timeZone;
    m_news->serverTime = state.serverTime;
    m_news->running = state.running;
    m_newsOf = state.device;
    m_saidHanded = state.saidHanded;
    m_handedSealed = state.handedSealed;
    if (state.distrusted)
        m_tablet->distrust(state.device);
    if (state.lookedThrough)
        m_tablet->startLook(state.device);
    if (state.raised)
        m_tablet->startRaise(state.device);
    tellProblem(state.problem);
    emit nowChanged();
    showLockedVisit();
    showSync();
    if (state.handed) {
        m_handedTo = state.handed;
        enterHanded();
    }
}

QString Session::tappedFile() const
{
    return AccountFiles(m_ground.folder).tapped(device());
}

void Session::showLockedVisit()
{
    const auto &running = m_news->running;
    if (m_stage != Locked || !running || m_newsOf != device())
        return m_lockedVisit->show({}, {}, plainTime());
    const auto left = readLeft(tappedFile());
    m_lockedVisit->show(running->arrivedAt, left && *left ? (*left)->at : QDateTime(), plainTime());
}

void Session::leaveBehindLock()
{
    const auto &running = m_news->running;
    if (m_stage != Locked || !running || m_newsOf != device())
        return;
    const auto kept = keepLeft(tappedFile(), {running->visit, running->person, now()});
    showLockedVisit();
    if (!kept)
        m_lockedVisit->tellProblem(FaultWords(officePhone()).saving(kept.error()));
}

void Session::takeBackLeaving()
{
    if (m_stage == Locked)
        QFile::remove(tappedFile());
    showLockedVisit();
}

/// Once: where it was said before, and the tablet stopped before the note of it was gone, the carer has left.
void Session::sayWhatWasTapped()
{
    const auto tapped = readLeft(tappedFile());
    if (!tapped) { // kept for whoever can make more of it; the visit still runs, and shows it
        qWarning("doorstep: %s", qUtf8Printable(tapped.error().detail));
        QFile::rename(tappedFile(), tappedFile() + QStringLiteral("-unreadable"));
        return;
    }
    if (!*tapped)
        return;
    const auto asked = m_room->db().run(
        [who = account(), visit = (*tapped)->visit](Database &db) { return runningAt(db, who, visit); });
    whenDone(
        asked, this,
        [this, room = m_room.get(), left = **tapped](const Result<std::optional<RunningVisit>> &running) {
            if (room != m_room.get())
                return; // locked again: it is said at the next unlock
            if (!running)
                return driverFailed(running.error());
            sayLeft(left, *running);
        });
}

void Session::sayLeft(const LeftBehindLock &tapped, const std::optional<RunningVisit> &running)
{
    const auto forget = [file = tappedFile()] { QFile::remove(file); };
    if (!running || tapped.at < running->arrivedAt)
        return forget();
    Left left;
    left.at = tapped.at;
    left.evidence = Evidence::None;
    const QUuid id = uuid7(now().toMSecsSinceEpoch(), m_ground.entropy.bytes(RandomBytes));
    whenDone(say({said(id, tapped.person, tapped.visit, left)}), this,
             [this, forget](const Result<std::vector<Record>> &kept) {
                 if (kept)
                     forget();
                 else
                     driverFailed(kept.error()); // it is said at the next unlock
             });
}

} // namespace doorstep
