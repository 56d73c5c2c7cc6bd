#pragma once

#include "audience.h"
#include "background.h"
#include "courier.h"
#include "database_thread.h"
#include "driver.h"
#include "file_reserve.h"
#include "ground.h"
#include "log_mover.h"
#include "outbox_store.h"
#include "qt_alarm.h"
#include "record_store.h"
#include "running_visit.h"
#include "salvage.h"
#include "saved_mark.h"
#include "transport.h"
#include "vault_files.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace doorstep {

/// The instant that a sync position or state tells; invalid for 0: never.
QDateTime utc(qint64 ms);

/// What is asked of the vault whenever it changed, in one go on the database thread.
struct VaultNews {
    qint64 unsent = 0;
    qint64 unsentBlobs = 0; ///< of them pictures and voices, which no courier takes
    qint64 stuck = 0;
    int unsettled = 0; ///< lines of passports with versions that a carer is asked about
    bool going = false; ///< people wait for a word that they may be removed
    QDateTime oldest; ///< UTC, of the unsent
    std::optional<KnownServerTime> serverTime; ///< of the server's clock
    std::optional<KnownServerTime> seen; ///< as in LeaseEvidence
    QDateTime lastHeard; ///< UTC; invalid: never
    bool filled = false; ///< everything was here once
    int people = 0; ///< streams held
    std::optional<RunningVisit> running; ///< of a carer
    QString name; ///< of the account, where its own statement is here
    QString agencyName;
    QString officePhone;
    QString urgentPhone;
    QByteArray timeZone;
};
Result<VaultNews> vaultNews(Database &db, const QUuid &account, Reader reader, const QDateTime &now);

/// Everything that exists only while a vault is open: its thread, and the driver that keeps it in step with
/// the server. When it goes, the key and the connection go with it.
class VaultRoom : public QObject
{
    Q_OBJECT

public:
    /// Where the vault lies, and what was done to open it.
    struct Place {
        VaultFiles files;
        DatabaseKey key;
        QString reserve; ///< the file of it
        std::optional<Salvaged> rescued; ///< as in VaultOpened
        QString courier{}; ///< the folder of its files
        PublicKey sealingKey{}; ///< of the server, for the courier
        QString handed{}; ///< the file of it
    };
    VaultRoom(Database vault, Place place, Credentials signIn, std::unique_ptr<Transport> transport,
              const Ground &ground);
    /// Waits until all that was said is on disk.
    ~VaultRoom() override;

    DatabaseThread &db() { return m_db; }
    Driver &driver() { return m_driver; }
    const Credentials &signIn() const { return m_signIn; }

    /// One durable transaction with records, views and outbox; nothing of it when one of them cannot be kept.
    /// Told once it is in the vault. The courier takes it before that is told; where that cannot be written,
    /// it is made up with the next that is saved: who was told that nothing is saved would say it twice.
    QFuture<Result<std::vector<Record>>> say(std::vector<Said> said, const Happened &happened);
    /// Makes the file that goes along when the person gets the tablet, and gives its key. As in
    /// handed_file.h.
    QFuture<Result<std::shared_ptr<DatabaseKey>>> handOver(const QUuid &person);
    /// Takes over what they said, as say() would. To be asked for before anything else is asked of the vault.
    QFuture<Outcome> takeBack();
    /// For what else must not be lost on a full disk; on the database thread.
    Reserve &reserve() { return m_reserve; }

    const std::optional<Salvaged> &rescued() const { return m_place.rescued; }
    /// Looks at every page of the vault on a spare thread, beside the work of the database thread.
    QFuture<Outcome> lookThrough();

private:
    void matchCourier();
    void seal(const std::vector<Record> &records, Database &db);
    void takeOver(const std::vector<Record> &said, Database &db);
    Writer writer() const { return {m_signIn.account, m_signIn.device}; }

    Credentials m_signIn;
    Place m_place;
    FileReserve m_reserve;
    SavedMark m_mark;
    Courier m_courier; ///< on the database thread
    std::optional<Hash> m_matched; ///< when the courier was last in step; of the database thread
    bool m_matching = false;
    bool m_matchAgain = false; ///< the vault changed since
    SpareThreads m_background;
    LogMover m_log;
    DatabaseThread m_db; ///< after the log: it tells it what it committed
    std::unique_ptr<Transport> m_transport;
    QtAlarm m_alarm;
    std::atomic_bool m_lookGivenUp = false;
    QFuture<Outcome> m_looking;
    Driver m_driver;
};

} // namespace doorstep
