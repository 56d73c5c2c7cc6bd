// A session while the person holds the tablet. What they see and say lies in a file of its own; the vault is
// closed, and where a fresh process is to be had its key and its words are in no memory either.

#include "session.h"

#include "account_files.h"
#include "device_file.h"
#include "errands.h"
#include "fault_words.h"
#include "handed_file.h"
#include "handed_room.h"
#include "tablet.h"
#include "when_done.h"

#include <QFile>
#include <QPromise>
#include <QTimer>

namespace doorstep {

QString Session::handedTo() const
{
    return m_handedTo && m_stage == HandedOver ? m_handedTo->person.toString(QUuid::WithoutBraces)
                                               : QString();
}

void Session::tellHandOver(const QString &words)
{
    if (words == m_handOverProblem)
        return;
    m_handOverProblem = words;
    emit handOverProblemChanged();
}

void Session::handOver(const QString &person)
{
    if (m_stage != Open || m_handedTo || m_busy || reader() != Reader::Carer)
        return;
    setBusy(true);
    tellHandOver({});
    const QUuid to(person);
    whenDone(m_room->handOver(to), this,
             [this, to, room = m_room.get()](const Result<std::shared_ptr<DatabaseKey>> &key) {
                 setBusy(false);
                 if (room != m_room.get() || m_stage != Open)
                     return; // locked meanwhile; nobody had it, and the next unlock clears it away
                 if (!key) {
                     qWarning("doorstep: %s", qUtf8Printable(key.error().detail));
                     return tellHandOver(FaultWords(officePhone()).handingOver(key.error()));
                 }
                 m_saidHanded = 0;
                 m_handedSealed = false;
                 m_handedTo = HandedTo{to, *key};
                 closeRoom();
             });
}

/// The vault is closed. Where a fresh process was to go on, it would be in this one's place by now.
void Session::goOnHanded()
{
    if (!m_ground.freshAtLock)
        return enterHanded();
    m_handedTo.reset();
    tellProblem(FaultWords(officePhone()).notHandedOver());
    goTo(Locked);
}

void Session::enterHanded()
{
    if (const auto order = m_errands->standing(device())) { // it came on the way
        m_handedTo.reset();
        tellProblem(FaultWords(officePhone()).ordered(*order));
        return goTo(Locked);
    }
    const AccountFiles files(m_ground.folder);
    const auto file = readDeviceFile(files.deviceFile(device()));
    auto opened =
        file ? openHanded(files.handed(device()), *m_handedTo->key) : Result<Database>(file.error());
    if (!opened) {
        qWarning("doorstep: %s", qUtf8Printable(opened.error().detail));
        m_handedTo.reset();
        tellProblem(FaultWords(officePhone()).notHandedOver());
        return goTo(Locked);
    }
    const HandedRoom::Place place{
        {account(), device()}, files.folderOf(device()), file->sealingKey, files.reserve()};
    m_handed = std::make_unique<HandedRoom>(*std::move(opened), place, m_ground.entropy);
    goTo(HandedOver);
    lookAtLease();
}

/// What was said waits in its file for the carer.
void Session::leaveHanded()
{
    m_handed.reset();
    m_handedTo.reset();
    m_errands->carryOut(device());
    showSync();
    showLockedVisit();
}

QFuture<Result<std::vector<Record>>> Session::sayHanded(std::vector<Said> said)
{
    return whenDone(m_handed->say(std::move(said), happened()), this,
                    [this](const Result<HandedRoom::Told> &told) -> Result<std::vector<Record>> {
                        if (told) {
                            m_saidHanded = m_saidHanded.value_or(0) + qint64(told->records.size());
                            m_handedSealed = told->isSealed;
                        }
                        m_errands->saved(device());
                        vaultChanged();
                        showSync();
                        if (!told)
                            return told.error();
                        return told->records;
                    });
}

/// Where the tablet stopped while the person held it, how much is known when it is open.
qint64 Session::waitingHanded() const
{
    if (m_saidHanded || !m_chosen)
        return m_saidHanded.value_or(0);
    return QFile::exists(AccountFiles(m_ground.folder).handed(device())) ? 1 : 0;
}

void Session::goOn()
{
    tellHandOver({});
}

QFuture<Outcome> Session::takeBack(const QString &typed)
{
    const auto refused = [](const Error &error) {
        QPromise<Outcome> promise;
        promise.start();
        promise.addResult(Outcome(error));
        promise.finish();
        return promise.future();
    };
    if (m_stage != HandedOver || m_busy || typed.isEmpty())
        return refused({Fault::WrongKey, QStringLiteral("pin: nobody is asked")});
    setBusy(true);
    const QUuid device = this->device();
    return whenDone(m_tablet->unlock(device, typed), this,
                    [this, device, typed](const Result<std::shared_ptr<VaultRoom>> &room) -> Outcome {
                        setBusy(false);
                        if (!isStill(device) || m_stage != HandedOver)
                            return Error{Fault::Rejected, QStringLiteral("pin: locked meanwhile")};
                        readPin();
                        if (!room)
                            return room.error();
                        comeBack(*room, typed);
                        return done();
                    });
}

void Session::comeBack(const std::shared_ptr<VaultRoom> &room, const QString &typed)
{
    goTo(Starting);
    // The person's pages go first, with what they still write.
    QTimer::singleShot(0, this, [this, room, typed] {
        if (m_stage != Starting || !m_handed)
            return; // what the office ordered came first
        m_handed.reset();
        m_handedTo.reset();
        if (enterUnlessOrdered(room))
            return raiseSoon(typed);
        m_errands->carryOut(device());
    });
}

/// At every opening: the tablet may have stopped while the person held it.
void Session::takeInHanded()
{
    whenDone(m_room->takeBack(), this, [this](const Outcome &taken) {
        if (taken) {
            m_saidHanded = 0;
            showSync();
            return tellHandOver({});
        }
        qWarning("doorstep: %s", qUtf8Printable(taken.error().detail));
        tellHandOver(FaultWords(officePhone()).takingBack(taken.error()));
    });
}

} // namespace doorstep
