#pragma once

#include "account_files.h"
#include "audience.h"
#include "background.h"
#include "enrol.h"
#include "ground.h"
#include "known_pins.h"
#include "pin_standing.h"
#include "vault_opening.h"
#include "vault_room.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace doorstep {

/// One who has a vault on this tablet, as far as it may be known without their key.
struct TabletAccount {
    QUuid id;
    QUuid device; ///< new with each time of joining; names the sign-in
    QUuid agency;
    Reader reader = Reader::Carer;
    QString name;
    QString agencyName;
    QString officePhone; ///< empty: not told yet
    bool hasLock = false; ///< a key was wrapped: the first run went that far
    bool isLost = false; ///< it did not, and what was to be locked went with the program: it needs a new code
    bool hasPin = false; ///< else only the words, or the office, open it

    bool operator==(const TabletAccount &) const = default;
};

/// What somebody chose to open their vault with.
struct NewLock {
    QString pin; ///< empty: none
    QString words; ///< the five that this tablet drew, and they wrote down
};

/// The sign-ins of one tablet. Derivations and opening run in the background, the rooms are made on the
/// thread this lives on; only join() touches the network.
class Tablet : public QObject
{
    Q_OBJECT

public:
    /// `turn` is where device files are read, changed and written, by one at a time.
    Tablet(const Ground &ground, InTurn &turn, QObject *parent = nullptr);

    /// A file that cannot be read is a fault, and nothing is touched.
    Result<std::vector<TabletAccount>> accounts() const;

    /// Introduces this device with a code, or with the text of the QR in its place. What the office answers
    /// is kept before this tells it: the code works once.
    QFuture<Result<TabletAccount>> join(const QString &address, const QString &code);

    using Entering = QFuture<Result<std::shared_ptr<VaultRoom>>>;
    /// Makes the vault and its key, and wraps the key under the PIN, the words, and to the office.
    Entering chooseLock(const QUuid &device, const NewLock &lock);
    /// `typed` is the PIN or the words. Fault::WrongKey: it is not, and was counted if it was a PIN. Locked:
    /// no PIN is tried now, or none at all any more, as pin() tells. Conflict: the vault is missing.
    Entering unlock(const QUuid &device, const QString &typed);
    /// Whether this opens the wrap; opens nothing. Faults as unlock().
    QFuture<Outcome> check(const QUuid &device, const QString &typed);
    PinStanding pin(const QUuid &device) const;

    /// Another lock in the place of the old, for who knows that: `typed` as for unlock(). What is empty of
    /// the new one stays. The vault is not touched.
    QFuture<Outcome> changeLock(const QUuid &device, const QString &typed, const NewLock &lock);
    /// Makes guesses dearer where this tablet can do more than when the lock was made.
    QFuture<Outcome> raiseLock(const QUuid &device, const QString &typed);

    /// What the office is to be asked when PIN and words are forgotten; the same until an answer came.
    QFuture<Result<QString>> askOffice(const QUuid &device);
    /// Its answer. Fault::WrongKey: to another question. The key stays here until relock().
    QFuture<Outcome> takeAnswer(const QUuid &device, const QString &answer);
    /// A new lock for a vault whose key the office sent, and opens it.
    Entering relock(const QUuid &device, const NewLock &lock);

    /// Damage showed in this one's vault while it was open: the next unlock looks at every page of it, and
    /// goes on with a new one when it is so.
    void distrust(const QUuid &device) { m_distrusted.insert(device); }
    bool distrusts(const QUuid &device) const { return m_distrusted.contains(device); }
    /// Whether every page of this one's vault is still to be looked at. Asked once it is no more: once in a
    /// run of the program is enough, for each page that is used proves itself.
    bool startLook(const QUuid &device) { return m_lookedAt.insert(device).second; }
    bool hasLooked(const QUuid &device) const { return m_lookedAt.contains(device); }
    /// The same of raiseLock().
    bool startRaise(const QUuid &device) { return m_raised.insert(device).second; }
    bool hasRaised(const QUuid &device) const { return m_raised.contains(device); }

    /// Notes whom to ask while this is locked.
    QFuture<Outcome> keepOfficePhone(const QUuid &device, const QString &phone);

private:
    struct Opened;
    using Opening = Result<std::shared_ptr<Opened>>;
    static Opening makeVault(const Ground &ground, const AccountFiles &files, DeviceFile file,
                             const NewLock &lock);
    static Opening openVaultOf(const Ground &ground, const AccountFiles &files, DeviceFile file,
                               const DatabaseKey &key, Look look);
    /// `how` makes the vault of the device, or opens it, in the background.
    using How = std::function<Opening(const Ground &, const AccountFiles &, DeviceFile)>;
    Entering enter(const QUuid &device, How how);
    Look lookAt(const QUuid &device) const
    {
        return m_distrusted.contains(device) ? Look::Thorough : Look::Quick;
    }
    Result<TabletAccount> keep(const InvitationLink &link, const EnrolReply &reply, const QByteArray &seed,
                               const QByteArray &courierSeed) const;
    Result<std::shared_ptr<VaultRoom>> room(const Opening &opening);
    void keepPins(VaultRoom &room, const KnownPins &known);

    Ground m_ground;
    InTurn &m_inTurn;
    AccountFiles m_files;
    std::set<QUuid> m_distrusted;
    std::set<QUuid> m_lookedAt;
    std::set<QUuid> m_raised;
    std::map<QUuid, QByteArray> m_askSeeds; ///< of the keys that the office answers to
    std::map<QUuid, std::shared_ptr<DatabaseKey>> m_recovered; ///< until there is a new lock
};

} // namespace doorstep
