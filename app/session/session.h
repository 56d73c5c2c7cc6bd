#pragma once

#include "account_list_model.h"
#include "audience.h"
#include "download.h"
#include "ground.h"
#include "language.h"
#include "lease_state.h"
#include "locked_state.h"
#include "locked_visit.h"
#include "pin_standing.h"
#include "plain_time.h"
#include "record.h"
#include "settings.h"
#include "sync_status.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QTimeZone>
#include <QUuid>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <vector>

namespace doorstep {

class DatabaseThread;
class Errands;
class HandedRoom;
class Reserve;
class IdleWatch;
class InTurn;
class Tablet;
class VaultRoom;
struct Error;
struct Said;
struct TabletAccount;
struct LeftBehindLock;
struct VaultNews;

/// The one root object of the app, handed down as a required property: who is signed in, on what, and how
/// far the tablet is between "nobody ever joined" and "open". Lives on the GUI thread; all of the vault is
/// reached through db().
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes the session")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(As reader READ readerAs NOTIFY accountChanged)
    Q_PROPERTY(QString accountName READ accountName NOTIFY accountChanged)
    Q_PROPERTY(QString firstName READ firstName NOTIFY accountChanged)
    Q_PROPERTY(QString initials READ initials NOTIFY accountChanged)
    Q_PROPERTY(QString agencyName READ agencyName NOTIFY agencyChanged)
    Q_PROPERTY(QString officePhone READ officePhone NOTIFY agencyChanged)
    Q_PROPERTY(QString urgentPhone READ urgentPhone NOTIFY agencyChanged)
    Q_PROPERTY(QDateTime now READ now NOTIFY nowChanged)
    /// "It is Tuesday 4 March, 8:02am"
    Q_PROPERTY(QString nowWords READ nowWords NOTIFY nowChanged)
    /// How much of what is here is shown, by how long ago the office was heard. What one writes is taken in
    /// each. Of the person themselves all is theirs, however long ago.
    Q_PROPERTY(Lease lease READ lease NOTIFY leaseChanged)
    // Since when, that the work is safe, and what to do; empty while all is shown.
    Q_PROPERTY(QString leaseWords READ leaseWords NOTIFY leaseChanged)
    Q_PROPERTY(QString heldBackWords READ heldBackWords NOTIFY leaseChanged)
    Q_PROPERTY(bool demonstration READ demonstration CONSTANT)
    /// Nobody hears what is saved here, and at the lock it is gone.
    Q_PROPERTY(bool practice READ practice CONSTANT)
    Q_PROPERTY(QString practicePin READ practicePin CONSTANT)
    Q_PROPERTY(bool noSignal READ noSignal WRITE setNoSignal NOTIFY noSignalChanged)
    Q_PROPERTY(doorstep::SyncStatus *sync READ sync CONSTANT)
    Q_PROPERTY(doorstep::Settings *settings READ settings CONSTANT)
    /// What the screens speak: a carer's own choice, kept for their sign-in; before it, the tablet's. One of
    /// `languages`, which are named by `languageNames`.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QStringList languages READ offeredLanguages NOTIFY accountChanged)
    Q_PROPERTY(QStringList languageNames READ languageNames NOTIFY accountChanged)
    Q_PROPERTY(doorstep::Download *download READ download CONSTANT)
    Q_PROPERTY(doorstep::LockedVisit *lockedVisit READ lockedVisit CONSTANT)
    Q_PROPERTY(doorstep::AccountListModel *accounts READ accounts CONSTANT)
    /// Of those accounts the one that is asked to unlock; empty: nobody yet.
    Q_PROPERTY(QString chosenAccount READ chosenAccount NOTIFY accountChanged)
    /// Digits may lock this tablet: its keystore keeps their other half, or it is a demonstration.
    Q_PROPERTY(bool pinAllowed READ pinAllowed CONSTANT)
    Q_PROPERTY(bool locksWithWords READ locksWithWords NOTIFY accountChanged)
    /// Too many wrong PINs: none is tried for a while, and `waitWords` says how long. Words are, at any time.
    Q_PROPERTY(bool waiting READ waiting NOTIFY waitingChanged)
    Q_PROPERTY(QString waitWords READ waitWords NOTIFY waitingChanged)
    /// Far too many wrong PINs: only the words or the office open this.
    Q_PROPERTY(bool pinGone READ pinGone NOTIFY waitingChanged)
    /// What the office is asked when PIN and words are forgotten; empty until askOffice().
    Q_PROPERTY(QString officeRequest READ officeRequest NOTIFY officeRequestChanged)
    /// While ChoosingPin: the office has opened this, and only the lock is new.
    Q_PROPERTY(bool recovering READ recovering NOTIFY accountChanged)
    /// Why the last step did not work, as a whole sentence or two for the reader; empty: nothing is wrong.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    /// The vault was damaged, and this is a new one: `problem` says what that means, until readOn().
    Q_PROPERTY(bool rescued READ rescued NOTIFY rescuedChanged)
    /// A step was begun and has not answered: joining, choosing a PIN, unlocking.
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    /// Whose pages are shown while HandedOver.
    Q_PROPERTY(QString handedTo READ handedTo NOTIFY stageChanged)
    /// Why the tablet stays with the carer, or what the person said is not with the rest yet, as a sentence
    /// or two; empty: nothing is wrong.
    Q_PROPERTY(QString handOverProblem READ handOverProblem NOTIFY handOverProblemChanged)

public:
    explicit Session(const Ground &ground);
    ~Session() override;

    /// Looks at what the folder holds and goes to Welcome, Locked or Broken.
    void start();
    /// What a fresh program needs to go on behind the lock as this one would, or with the person who was
    /// handed the tablet; and there, after start().
    LockedState lockedState() const;
    void goOnLocked(const LockedState &state);

    /// HandedOver: the person holds the tablet. The vault is closed as behind the lock, and what they may
    /// read of it lies in a small one beside it.
    enum Stage { Starting, Welcome, ChoosingPin, Downloading, Locked, Open, Broken, HandedOver };
    Q_ENUM(Stage)
    enum As { Carer, PersonThemselves, Supervisor }; ///< doorstep::Reader for pages
    Q_ENUM(As)
    enum Lease { Full, Reduced, Closed }; ///< doorstep::LeaseState for pages
    Q_ENUM(Lease)

    // For models, page objects and editors; only while isReadable().
    bool isReadable() const { return m_stage == Open || m_stage == HandedOver; }
    DatabaseThread &db();
    Voice *voice() const { return m_ground.voice; } ///< at any time; null: nothing is read aloud
    QString copiesFolder() const { return m_ground.copies; } ///< for files that people hand on
    Reserve &reserve(); ///< for what is written on the database thread and must not be lost on a full disk
    QUuid account() const; ///< the worker or person signed in; also their own stream
    QUuid device() const;
    QUuid agency() const; ///< the agency's stream
    Reader reader() const;
    QTimeZone zone() const; ///< the agency's
    /// UTC, by the server's clock where its offset is known; with a lease that ran out never before the time
    /// it was seen to be, so that no other day is called today.
    QDateTime now() const;
    PlainTime plainTime() const; ///< zone() and now() as words
    Happened happened() const;
    /// Seals, keeps and queues what was said, all or nothing, on the database thread. The page shows the tap
    /// at once and takes it back if the future holds an error.
    QFuture<Result<std::vector<Record>>> say(std::vector<Said> said);
    /// Somebody asked for a picture: it comes as soon as there is signal.
    void lookForPictures();
    /// Whom a new plan takes away, and who stayed until this word, go from this tablet.
    QFuture<Outcome> letGo();

    /// Whether it is the PIN, or the words, of whoever is signed in; locks nothing. Fault::WrongKey: it is
    /// not. Locked: too many were wrong; see waiting() and pinGone().
    QFuture<Outcome> checkPin(const QString &pin);
    /// The carer has the tablet back, by their PIN or words: opens the vault. Only while HandedOver; faults
    /// as checkPin().
    QFuture<Outcome> takeBack(const QString &typed);
    /// Another PIN, other words, or both, for who knows a lock there is: `typed`. Faults as checkPin().
    QFuture<Outcome> changeLock(const QString &typed, const QString &pin, const QString &words);

    Stage stage() const { return m_stage; }
    As readerAs() const;
    QString accountName() const;
    QString firstName() const;
    QString initials() const;
    QString agencyName() const;
    QString officePhone() const;
    QString urgentPhone() const;
    bool demonstration() const;
    bool practice() const { return !m_ground.practicePin.isEmpty(); }
    QString practicePin() const { return m_ground.practicePin; }
    bool noSignal() const;
    void setNoSignal(bool noSignal);
    QString nowWords() const;
    Lease lease() const { return m_lease; }
    QString leaseWords() const;
    QString heldBackWords() const;
    SyncStatus *sync() const { return m_sync.get(); }
    Settings *settings() const { return m_settings.get(); }
    const QString &language() const { return m_language.spoken(); }
    void setLanguage(const QString &language);
    QStringList offeredLanguages() const;
    QStringList languageNames() const;
    Download *download() const { return m_download.get(); }
    AccountListModel *accounts() const { return m_accounts.get(); }
    LockedVisit *lockedVisit() const { return m_lockedVisit.get(); }
    QString chosenAccount() const;
    bool pinAllowed() const;
    bool locksWithWords() const;
    bool waiting() const { return m_pin.wait.count() > 0; }
    QString waitWords() const;
    bool pinGone() const { return m_pin.gone; }
    QString officeRequest() const { return m_officeRequest; }
    bool recovering() const { return m_recovering; }
    QString problem() const { return m_problem; }
    bool busy() const { return m_busy; }
    bool rescued() const { return m_rescued; }
    QString handedTo() const;
    QString handOverProblem() const { return m_handOverProblem; }

    /// Joins with what the office gave: host:port, and the one-time code. Goes on to ChoosingPin.
    Q_INVOKABLE void join(const QString &address, const QString &code);
    /// The same from the text of the QR picture: doorstep://HOST:PORT/CODE.
    Q_INVOKABLE void joinFromText(const QString &text);
    /// Five words that nobody had before.
    Q_INVOKABLE QString newWords();
    /// Six digits, or none, and words from newWords(). Goes on to Downloading, then Open.
    Q_INVOKABLE void chooseLock(const QString &pin, const QString &words);
    Q_INVOKABLE void askOffice();
    /// What the office says to officeRequest. Goes on to ChoosingPin.
    Q_INVOKABLE void takeAnswer(const QString &answer);
    /// Never touches the network.
    Q_INVOKABLE void unlock(const QString &pin);
    /// Closes the vault and forgets its key. What waits to be sent stays counted.
    Q_INVOKABLE void lock();
    /// Closes the vault, forgets its key, and shows this person their own pages, until takeBack(). Where that
    /// cannot be, the tablet stays as it is, and handOverProblem tells why.
    Q_INVOKABLE void handOver(const QString &person);
    /// What handOverProblem says has been read.
    Q_INVOKABLE void goOn();
    /// What `problem` says of the vault that was damaged has been read.
    Q_INVOKABLE void readOn();
    /// "I am not …": lets another account of this tablet unlock, or a new one join. Ids as AccountListModel
    /// tells them; empty asks who it is, and where nobody of them was said to be lets a new one join.
    Q_INVOKABLE void switchAccount(const QString &account);
    /// The person holds the tablet. Their own does not lock by itself while they read. The carer's asks
    /// whether they are still there, and locks when nobody answers.
    Q_INVOKABLE void setPersonHolds(bool holds);
    /// They are: nothing is asked for another while.
    Q_INVOKABLE void personIsHere();
    /// Somebody without an account wants to see how it works: `practiceAsked` goes to the program.
    Q_INVOKABLE void practise() { emit practiceAsked(); }
    void tellPracticeFailed(const Error &error);

signals:
    void stageChanged();
    /// The vault was closed, at the lock or to hand the tablet over: all that was said is on disk, and
    /// nothing of this process need stay.
    void vaultLeft();
    void practiceAsked();
    void accountChanged();
    void agencyChanged();
    void noSignalChanged();
    void problemChanged();
    void busyChanged();
    void waitingChanged();
    void officeRequestChanged();
    void leaseChanged();
    /// Words are to be asked for again: whoever shows QML lets its engine retranslate.
    void languageChanged();
    void rescuedChanged();
    void handOverProblemChanged();
    /// The person who was handed the tablet has not touched it for a while.
    void personQuiet();
    /// The vault changed, by us or by sync; at most once per turn of the event loop.
    void changed();
    /// Each minute, and after the clock was set.
    void nowChanged();

private:
    void readAccounts();
    void choose(const TabletAccount *account);
    void goTo(Stage stage);
    void tellProblem(const QString &words);
    void setBusy(bool busy);
    void readPin();
    void showPin(const PinStanding &pin);

    void joined(const Result<TabletAccount> &account);
    bool isStill(const QUuid &device) const; ///< the one that was asked when something began
    void noteLock(const QUuid &device, bool hasPin);
    bool enterUnlessOrdered(const std::shared_ptr<VaultRoom> &room);
    void unlockFailed(const Error &error, const QString &typed);
    void raiseSoon(const QString &typed);
    void enterRoom(std::shared_ptr<VaultRoom> room);
    void leaveRoom();
    void closeRoom();
    void goOnHanded();
    void enterHanded();
    void leaveHanded();
    QFuture<Result<std::vector<Record>>> sayHanded(std::vector<Said> said);
    void comeBack(const std::shared_ptr<VaultRoom> &room, const QString &typed);
    void takeInHanded();
    qint64 waitingHanded() const;
    void tellHandOver(const QString &words);
    /// The door is shut already, and the vault not yet.
    bool isLocking() const { return (m_stage == Locked || m_stage == Starting) && !m_entering; }
    void setRescued(bool rescued);
    void lookThroughSoon();
    void vaultIsDamaged(const Error &error);
    void vaultChanged();
    void askNews();
    void takeNews(const VaultNews &news, int told);
    void takeSyncState();
    void driverFailed(const Error &error);
    void watchIdle();
    void nobodyTouches();
    void showSync();
    void followErrands();
    void takeOrder(const QUuid &device);
    void tickEachMinute();
    QString tappedFile() const;
    void showLockedVisit();
    void leaveBehindLock();
    void takeBackLeaving();
    void sayWhatWasTapped();
    void sayLeft(const LeftBehindLock &tapped, const std::optional<RunningVisit> &running);
    LeaseAt leaseNow() const;
    void lookAtLease();
    void keepSeen();
    void speakTheirLanguage();

    Ground m_ground;
    Language m_language;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SyncStatus> m_sync;
    std::unique_ptr<Download> m_download;
    std::unique_ptr<AccountListModel> m_accounts;
    std::unique_ptr<LockedVisit> m_lockedVisit;
    std::unique_ptr<InTurn> m_turn; ///< before who works in it
    std::unique_ptr<Tablet> m_tablet;
    std::unique_ptr<Errands> m_errands;
    std::unique_ptr<IdleWatch> m_idle;
    std::vector<TabletAccount> m_known;
    std::unique_ptr<TabletAccount> m_chosen;
    std::shared_ptr<VaultRoom> m_room;
    std::optional<HandedTo> m_handedTo; ///< also while the tablet is on its way to them
    std::unique_ptr<HandedRoom> m_handed; ///< never beside m_room
    std::optional<qint64> m_saidHanded; ///< what waits in the file that was handed over; none: not known
    bool m_handedSealed = false; ///< all of that is in the courier, too
    QString m_handOverProblem;
    std::unique_ptr<VaultNews> m_news; ///< the last; the lock leaves only what may be shown
    QUuid m_newsOf; ///< the sign-in whose vault told them
    Stage m_stage = Starting;
    QString m_problem;
    Lease m_lease = Full;
    bool m_busy = false;
    bool m_entering = false; ///< the vault is open, and not all that belongs into it was here once
    bool m_rescued = false;
    bool m_personHolds = false;
    bool m_personAsked = false; ///< whether they are still there
    PinStanding m_pin;
    bool m_countingDown = false;
    QString m_officeRequest;
    bool m_recovering = false;
    bool m_changedTold = true; ///< changed() was emitted since the vault last changed
    bool m_newsAsked = false;
    bool m_newsAgain = false;
    int m_told = 0; ///< goes up when something is said and again when it is kept
    int m_counted = -1; ///< m_told when the last news were asked for
};

} // namespace doorstep
