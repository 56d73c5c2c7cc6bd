// A session while its vault is open: what is said, what changed, and how far sending is.

#include "session.h"

#include "code_words.h"
#include "errands.h"
#include "fault_words.h"
#include "handed_room.h"
#include "idle_watch.h"
#include "reachability.h"
#include "stream_store.h"
#include "tablet.h"
#include "when_done.h"

#include <QTimer>

namespace doorstep {

namespace {

// Behind the lock the vault tells no number, and that is when a PIN is forgotten.
void keepOfficePhone(Tablet &tablet, TabletAccount &account, const QString &phone)
{
    account.officePhone = phone;
    whenDone(tablet.keepOfficePhone(account.device, phone), &tablet, [](const Outcome &kept) {
        if (!kept)
            qWarning("doorstep: %s", qUtf8Printable(kept.error().detail));
    });
}

} // namespace

void Session::enterRoom(std::shared_ptr<VaultRoom> room)
{
    m_room = std::move(room);
    connect(&m_room->driver(), &Driver::vaultChanged, this, &Session::vaultChanged);
    connect(&m_room->driver(), &Driver::stateChanged, this, &Session::takeSyncState);
    connect(&m_room->driver(), &Driver::failed, this, &Session::driverFailed);
    connect(&m_room->driver(), &Driver::orderTold, this, [this](const Order &order) {
        if (m_room)
            m_errands->orderTold(device(), order);
    });
    m_errands->setDriven(device(), true);
    m_entering = true;
    takeInHanded();
    setRescued(m_room->rescued().has_value());
    askNews(); // the first news open the door
    lookThroughSoon();
}

void Session::lookThroughSoon()
{
    QTimer::singleShot(m_ground.firstLook, this, [this, room = std::weak_ptr(m_room)] {
        const auto same = room.lock();
        if (!same || same != m_room || !m_tablet->startLook(device()))
            return;
        whenDone(m_room->lookThrough(), this, [this, room](const Outcome &whole) {
            if (!whole && room.lock() == m_room)
                driverFailed(whole.error());
        });
    });
}

void Session::setRescued(bool rescued)
{
    if (rescued == m_rescued)
        return;
    m_rescued = rescued;
    if (rescued)
        tellProblem(FaultWords(officePhone()).rescued(*m_room->rescued()));
    emit rescuedChanged();
}

void Session::readOn()
{
    setRescued(false);
    tellProblem({});
    askNews();
}

/// The next unlock looks at all of it and goes on with a new one.
void Session::vaultIsDamaged(const Error &error)
{
    qWarning("doorstep: %s", qUtf8Printable(error.detail));
    m_tablet->distrust(device());
    closeRoom();
    tellProblem(FaultWords(officePhone()).damageShowed());
}

void Session::lock()
{
    if (isReadable())
        closeRoom();
}

void Session::closeRoom()
{
    m_entering = false;
    const bool isHandingOver = m_handedTo && !m_handed;
    goTo(m_ground.freshAtLock || isHandingOver ? Starting : Locked);
    // The pages go first: what they still write on their way out is kept.
    QTimer::singleShot(0, this, [this, room = m_room.get(), handed = m_handed.get()] {
        if (room != m_room.get() || handed != m_handed.get())
            return;
        if (m_handed)
            leaveHanded();
        else
            leaveRoom();
        emit vaultLeft();
        if (m_handedTo)
            goOnHanded();
        else
            goTo(Locked);
    });
}

void Session::leaveRoom()
{
    const QUuid left = m_room->signIn().device;
    m_room->driver().disconnect(this);
    m_room.reset();
    m_errands->setDriven(left, false);
    m_errands->carryOut(left);
    m_newsAsked = m_newsAgain = false;
    showSync();
    showLockedVisit();
}

QFuture<Result<std::vector<Record>>> Session::say(std::vector<Said> said)
{
    Q_ASSERT(m_room || m_handed);
    if (m_handed)
        return sayHanded(std::move(said));
    ++m_told; // "All sent" is not true from here on, whatever was counted
    showSync();
    return whenDone(m_room->say(std::move(said), happened()), this,
                    [this](const Result<std::vector<Record>> &records) {
                        ++m_told;
                        vaultChanged();
                        if (records && m_room)
                            m_room->driver().recordKept();
                        return records;
                    });
}

void Session::lookForPictures()
{
    if (m_room)
        m_room->driver().recordKept();
}

QFuture<Outcome> Session::letGo()
{
    Q_ASSERT(m_room);
    const auto let = [](Database &db) -> Outcome {
        Transaction tx(db);
        if (auto hidden = doorstep::letGo(tx); !hidden)
            return hidden;
        return tx.commit();
    };
    return whenDone(m_room->db().run(let), this, [this](const Outcome &gone) {
        vaultChanged();
        if (gone && m_room)
            m_room->driver().syncNow();
        return gone;
    });
}

void Session::vaultChanged()
{
    askNews();
    if (!std::exchange(m_changedTold, false))
        return;
    QTimer::singleShot(0, this, [this] {
        m_changedTold = true;
        emit changed();
    });
}

void Session::askNews()
{
    if (!m_room)
        return;
    if (m_newsAsked) {
        m_newsAgain = true;
        return;
    }
    m_newsAsked = true;
    const auto asked = m_room->db().run(
        [who = account(), as = reader(), at = now()](Database &db) { return vaultNews(db, who, as, at); });
    whenDone(asked, this, [this, room = m_room.get(), told = m_told](const Result<VaultNews> &news) {
        if (room != m_room.get())
            return;
        m_newsAsked = false;
        if (news)
            takeNews(*news, told);
        else
            driverFailed(news.error());
        if (std::exchange(m_newsAgain, false))
            askNews();
    });
}

void Session::takeNews(const VaultNews &news, int told)
{
    const bool clockLearned =
        !agree(news.serverTime, m_news->serverTime) || news.timeZone != m_news->timeZone;
    *m_news = news;
    m_newsOf = device();
    m_counted = told;
    if (!news.name.isEmpty())
        m_chosen->name = news.name;
    if (!news.agencyName.isEmpty())
        m_chosen->agencyName = news.agencyName;
    if (!news.officePhone.isEmpty() && news.officePhone != m_chosen->officePhone)
        keepOfficePhone(*m_tablet, *m_chosen, news.officePhone);
    emit accountChanged();
    emit agencyChanged();
    lookAtLease();
    if (m_entering) {
        m_entering = !news.filled || m_rescued;
        if (!m_entering)
            tellProblem({});
        goTo(m_entering ? Downloading : Open);
        if (!m_entering)
            sayWhatWasTapped();
    }
    if (clockLearned)
        emit nowChanged();
    showSync();
    m_room->driver().start(); // once; not before the vault has told what it holds
}

void Session::takeSyncState()
{
    const SyncState &state = m_room->driver().state();
    m_download->show(m_news->people, qint64(state.have), qint64(state.toHave));
    if (m_stage == Downloading && !m_rescued && state.face != SyncFace::NoSignal
        && state.face != SyncFace::WillRetry)
        tellProblem({});
    // an account that was closed gets in no more; what it saved arrives all the same
    m_errands->setDriven(device(), state.face != SyncFace::NeedsPerson || state.code != code::AccountClosed);
    askNews();
    showSync();
}

void Session::driverFailed(const Error &error)
{
    if (error.fault == Fault::Damaged && m_room && !isLocking())
        return vaultIsDamaged(error);
    qWarning("doorstep: %s", qUtf8Printable(error.detail));
    if (m_rescued)
        return;
    if (m_stage == Downloading || (m_stage != Open && m_room))
        tellProblem(FaultWords(officePhone()).downloading(error));
}

void Session::showSync()
{
    SyncFacts facts = m_sync->facts();
    facts.unsent = m_news->unsent + waitingHanded();
    if (const auto waiting = m_errands->waiting(device()); waiting && !m_room)
        facts.unsent = *waiting + m_news->unsentBlobs + (m_handedSealed ? 0 : waitingHanded());
    facts.stuck = m_news->stuck;
    facts.unsettled = m_news->unsettled;
    facts.going = m_news->going;
    facts.oldest = m_news->oldest;
    facts.lastHeard = m_news->lastHeard;
    facts.counted = m_room && m_counted == m_told;
    facts.ofOffice = reader() == Reader::Supervisor;
    const SyncState state = m_room ? m_room->driver().state() : SyncState{};
    const bool began = state.face == SyncFace::Sending && !facts.sending;
    facts.sending = state.face == SyncFace::Sending;
    if (began)
        facts.sendingOf = facts.unsent;
    facts.noSignal = m_ground.signal.noSignal() || state.face == SyncFace::NoSignal;
    facts.nextTry = state.face == SyncFace::WillRetry ? utc(state.retryAtMs) : QDateTime();
    facts.stranger = state.stranger && !facts.noSignal;
    facts.needsPerson = state.face == SyncFace::NeedsPerson && state.stuck == 0;
    facts.lastHeard = std::max({facts.lastHeard, utc(state.lastHeardMs), m_errands->lastHeard(device())});
    m_sync->show(facts, plainTime());
}

// What goes on behind the lock, and of the other sign-ins

void Session::followErrands()
{
    connect(m_errands.get(), &Errands::changed, this, &Session::showSync);
    connect(m_errands.get(), &Errands::ordered, this, &Session::takeOrder);
    connect(m_errands.get(), &Errands::unlocked, this, [this](const QUuid &device) {
        if (device == this->device() && m_stage == Locked)
            tellProblem({});
    });
    connect(m_errands.get(), &Errands::wiped, this, [this](const QUuid &device) {
        if (m_chosen && m_chosen->device == device) {
            tellProblem(FaultWords(officePhone()).ordered(OrderKind::Wipe));
            choose(nullptr);
        }
        if (!m_room && !m_handed)
            readAccounts();
    });
}

void Session::takeOrder(const QUuid &device)
{
    const bool isOpen =
        (m_room && m_room->signIn().device == device) || (m_handed && this->device() == device);
    if (isOpen)
        closeRoom(); // and when it is left, what was ordered is done
    if (const auto order = m_errands->standing(device);
        order && device == this->device() && (isOpen || m_stage == Locked))
        tellProblem(FaultWords(officePhone()).ordered(*order));
    if (!isOpen)
        m_errands->carryOut(device);
}

} // namespace doorstep
