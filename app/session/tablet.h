#pragma once

#include "account_files.h"
#include "audience.h"
#include "enrol.h"
#include "ground.h"
#include "vault_opening.h"
#include "vault_room.h"

#include <QFuture>
#include <QObject>

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
    bool hasPin = false; ///< a key was wrapped: the first run went that far
    bool locksWithWords = false;

    bool operator==(const TabletAccount &) const = default;
};

/// The sign-ins of one tablet. Derivations and opening run in the background, the rooms are made on the
/// thread this lives on; only join() touches the network.
class Tablet : public QObject
{
    Q_OBJECT

public:
    explicit Tablet(const Ground &ground, QObject *parent = nullptr);

    /// A file that cannot be read is a fault, and nothing is touched.
    Result<std::vector<TabletAccount>> accounts() const;

    /// Introduces this device with a code, or with the text of the QR in its place. What the office answers
    /// is kept before this tells it: the code works once.
    QFuture<Result<TabletAccount>> join(const QString &address, const QString &code);

    /// Makes the vault and its key, and wraps the key under the PIN or words.
    QFuture<Result<std::shared_ptr<VaultRoom>>> choosePin(const QUuid &device, const QString &pin);
    /// Fault::WrongKey: not the PIN. Conflict: the vault is missing.
    QFuture<Result<std::shared_ptr<VaultRoom>>> unlock(const QUuid &device, const QString &pin);
    /// Whether this opens the wrap; opens nothing. Faults as unlock().
    QFuture<Outcome> check(const QUuid &device, const QString &pin);

    /// Damage showed in this one's vault while it was open: the next unlock looks at every page of it, and
    /// goes on with a new one when it is so.
    void distrust(const QUuid &device) { m_distrusted.insert(device); }
    bool distrusts(const QUuid &device) const { return m_distrusted.contains(device); }
    /// Whether every page of this one's vault is still to be looked at. Asked once it is no more: once in a
    /// run of the program is enough, for each page that is used proves itself.
    bool startLook(const QUuid &device) { return m_lookedAt.insert(device).second; }

    /// Notes whom to ask while this is locked.
    QFuture<Outcome> keepOfficePhone(const QUuid &device, const QString &phone);

private:
    struct Opened;
    using Opening = Result<std::shared_ptr<Opened>>;
    static Opening makeVault(const Ground &ground, const AccountFiles &files, DeviceFile file,
                             const QString &pin);
    static Opening openVaultOf(const Ground &ground, const AccountFiles &files, DeviceFile file,
                               const QString &pin, Look look);
    /// `how` makes the vault of the device, or opens it.
    template <class How>
    QFuture<Result<std::shared_ptr<VaultRoom>>> enter(const QUuid &device, const QString &pin, How how);
    Result<TabletAccount> keep(const InvitationLink &link, const EnrolReply &reply, const QByteArray &seed,
                               const QByteArray &courierSeed) const;
    Result<std::shared_ptr<VaultRoom>> room(const Opening &opening);

    Ground m_ground;
    AccountFiles m_files;
    std::set<QUuid> m_distrusted;
    std::set<QUuid> m_lookedAt;
};

} // namespace doorstep
