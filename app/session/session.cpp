#include "session.h"

#include "errands.h"
#include "fault_words.h"
#include "handed_room.h"
#include "idle_watch.h"
#include "keystore.h"
#include "names.h"
#include "reachability.h"
#include "tablet.h"

#include <QCoreApplication>
#include <QTimer>

namespace doorstep {

namespace {

constexpr qint64 MinuteMs = 60'000;
// A timer that is a little early must not tell the minute before.
constexpr qint64 PastTheMinuteMs = 20;

} // namespace

Session::Session(const Ground &ground)
    : m_ground(ground)
    , m_settings(std::make_unique<Settings>(ground.folder + QStringLiteral("/settings.json")))
    , m_sync(std::make_unique<SyncStatus>())
    , m_download(std::make_unique<Download>())
    , m_accounts(std::make_unique<AccountListModel>())
    , m_lockedVisit(std::make_unique<LockedVisit>())
    , m_turn(std::make_unique<InTurn>())
    , m_tablet(std::make_unique<Tablet>(ground, *m_turn))
    , m_errands(std::make_unique<Errands>(ground, *m_turn))
    , m_idle(std::make_unique<IdleWatch>(*QCoreApplication::instance()))
    , m_news(std::make_unique<VaultNews>())
{
    connect(m_idle.get(), &IdleWatch::idle, this, &Session::nobodyTouches);
    connect(m_settings.get(), &Settings::lockAfterMinutesChanged, this, &Session::watchIdle);
    connect(m_sync.get(), &SyncStatus::tryNowAsked, this, [this] {
        if (m_room)
            m_room->driver().syncNow();
        m_errands->runNow();
    });
    followErrands();
    connect(this, &Session::nowChanged, this, &Session::showSync);
    connect(this, &Session::nowChanged, this, &Session::showLockedVisit);
    connect(this, &Session::accountChanged, this, &Session::showLockedVisit);
    connect(this, &Session::stageChanged, this, &Session::showLockedVisit);
    connect(m_lockedVisit.get(), &LockedVisit::leaveAsked, this, &Session::leaveBehindLock);
    connect(m_lockedVisit.get(), &LockedVisit::takeBackAsked, this, &Session::takeBackLeaving);
    connect(this, &Session::accountChanged, this, &Session::speakTheirLanguage);
    speakTheirLanguage();
    tickEachMinute();
}

Session::~Session() = default;

void Session::tickEachMinute()
{
    const qint64 intoMinute = m_ground.clock.now().wallMs % MinuteMs;
    QTimer::singleShot(std::chrono::milliseconds(MinuteMs - intoMinute + PastTheMinuteMs), Qt::PreciseTimer,
                       this, [this] {
                           lookAtLease();
                           emit nowChanged();
                           tickEachMinute();
                       });
}

void Session::goTo(Stage stage)
{
    const bool isNew = stage != m_stage;
    m_stage = stage;
    watchIdle();
    if (isNew)
        emit stageChanged();
}

void Session::tellProblem(const QString &words)
{
    if (words == m_problem)
        return;
    m_problem = words;
    emit problemChanged();
}

void Session::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    emit busyChanged();
}

// Who and what

DatabaseThread &Session::db()
{
    Q_ASSERT(m_room || m_handed);
    return m_handed ? m_handed->db() : m_room->db();
}

QUuid Session::account() const
{
    return m_chosen ? m_chosen->id : QUuid();
}

QUuid Session::device() const
{
    return m_chosen ? m_chosen->device : QUuid();
}

QUuid Session::agency() const
{
    return m_chosen ? m_chosen->agency : QUuid();
}

Reader Session::reader() const
{
    return m_chosen ? m_chosen->reader : Reader::Carer;
}

Session::As Session::readerAs() const
{
    return As(reader());
}

QString Session::accountName() const
{
    return m_chosen ? m_chosen->name : QString();
}

QString Session::firstName() const
{
    return firstNameOf(accountName());
}

QString Session::initials() const
{
    return initialsOf(accountName());
}

QString Session::agencyName() const
{
    return m_chosen ? m_chosen->agencyName : QString();
}

QString Session::officePhone() const
{
    return m_news->officePhone.isEmpty() && m_chosen ? m_chosen->officePhone : m_news->officePhone;
}

QString Session::urgentPhone() const
{
    return m_news->urgentPhone;
}

QString Session::chosenAccount() const
{
    return m_chosen ? m_chosen->device.toString(QUuid::WithoutBraces) : QString();
}

bool Session::locksWithWords() const
{
    return m_chosen ? m_chosen->hasLock && !m_chosen->hasPin : !pinAllowed();
}

bool Session::demonstration() const
{
    return m_ground.demonstration;
}

bool Session::pinAllowed() const
{
    return m_ground.takesPins();
}

bool Session::noSignal() const
{
    return m_ground.signal.noSignal();
}

void Session::setNoSignal(bool noSignal)
{
    if (!m_ground.demonstration || noSignal == m_ground.signal.noSignal())
        return;
    m_ground.signal.setNoSignal(noSignal);
    emit noSignalChanged();
    showSync();
}

// What the screens speak

/// Only the carer's screens are there in other languages: whoever has others would read half of each. So does
/// the person whom a carer hands their tablet.
QStringList Session::offeredLanguages() const
{
    return !m_chosen || (reader() == Reader::Carer && !m_personHolds) ? doorstep::languages()
                                                                      : doorstep::languages().first(1);
}

QStringList Session::languageNames() const
{
    QStringList names;
    for (const QString &one : offeredLanguages())
        names.append(ownNameOf(one));
    return names;
}

void Session::setLanguage(const QString &language)
{
    if (!m_chosen || !offeredLanguages().contains(language))
        return;
    m_settings->setLanguageOf(chosenAccount(), language);
    speakTheirLanguage();
}

void Session::speakTheirLanguage()
{
    const QString chosen = m_settings->languageOf(chosenAccount());
    const QString wished = chosen.isEmpty() ? firstSpoken(m_ground.tabletLanguages) : chosen;
    if (!m_language.speak(offeredLanguages().contains(wished) ? wished : doorstep::languages().constFirst()))
        return;
    emit languageChanged();
    // what was made with words of the language before
    emit nowChanged();
    emit leaseChanged();
    emit waitingChanged();
}

Reserve &Session::reserve()
{
    Q_ASSERT(m_room || m_handed);
    return m_handed ? m_handed->reserve() : m_room->reserve();
}

// When

QTimeZone Session::zone() const
{
    const QTimeZone agencys(m_news->timeZone);
    return agencys.isValid() ? agencys : QTimeZone(m_ground.clock.now().zone);
}

QDateTime Session::now() const
{
    return m_lease == Full
        ? QDateTime::fromMSecsSinceEpoch(trueMs(m_ground.clock.now(), m_news->serverTime), Qt::UTC)
        : QDateTime::fromMSecsSinceEpoch(leaseNow().serverMs, Qt::UTC);
}

PlainTime Session::plainTime() const
{
    return {zone(), now()};
}

QString Session::nowWords() const
{
    const PlainTime time = plainTime();
    return tr("It is %1, %2").arg(time.day(time.now()), time.clock(time.now()));
}

Happened Session::happened() const
{
    return happenedAt(m_ground.clock.now(), m_news->serverTime);
}

} // namespace doorstep
