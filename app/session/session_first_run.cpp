// The way of a session from "nobody ever joined" to an open vault.

#include "session.h"

#include "errands.h"
#include "fault_words.h"
#include "names.h"
#include "passphrase.h"
#include "pin_choice.h"
#include "tablet.h"
#include "when_done.h"

#include <algorithm>

namespace doorstep {

void Session::start()
{
    readAccounts();
    m_errands->look();
}

void Session::readAccounts()
{
    auto accounts = m_tablet->accounts();
    if (!accounts) {
        tellProblem(FaultWords(officePhone()).openingVault(accounts.error()));
        return goTo(Broken);
    }
    m_known = *std::move(accounts);
    const bool isLost = std::erase_if(m_known, [](const auto &one) { return one.isLost; }) > 0;
    std::vector<AccountListModel::Row> rows;
    for (const TabletAccount &account : m_known)
        rows.push_back({account.device.toString(QUuid::WithoutBraces), initialsOf(account.name)});
    m_accounts->show(std::move(rows));

    if (m_known.empty()) {
        if (isLost)
            tellProblem(FaultWords().joiningStopped());
        return goTo(Welcome);
    }
    const auto half = std::ranges::find(m_known, false, &TabletAccount::hasLock);
    if (half != m_known.end()) { // the first run was cut short: the code is used, so go on from here
        choose(&*half);
        return goTo(ChoosingPin);
    }
    if (!m_chosen)
        choose(m_known.size() == 1 ? &m_known.front() : nullptr);
    goTo(Locked);
}

void Session::choose(const TabletAccount *account)
{
    if (!account || !isStill(account->device)) {
        m_officeRequest.clear(); // it was the other one's
        m_saidHanded.reset();
        m_handedSealed = false;
        emit officeRequestChanged();
    }
    m_chosen = account ? std::make_unique<TabletAccount>(*account) : nullptr;
    m_recovering = false;
    readPin();
    emit accountChanged();
    emit agencyChanged();
}

void Session::joinFromText(const QString &text)
{
    join({}, text);
}

void Session::join(const QString &address, const QString &code)
{
    if (m_busy || (m_stage != Welcome && m_stage != Locked))
        return;
    setBusy(true);
    tellProblem({});
    whenDone(m_tablet->join(address, code), this,
             [this](const Result<TabletAccount> &account) { joined(account); });
}

void Session::joined(const Result<TabletAccount> &account)
{
    setBusy(false);
    if (!account)
        return tellProblem(FaultWords().joining(account.error()));
    m_known.push_back(*account);
    m_errands->look();
    choose(&*account);
    if (account->reader == Reader::PersonThemselves && m_settings->theme() == u"light")
        m_settings->setTheme(QStringLiteral("easy")); // made for them, until they choose otherwise
    goTo(ChoosingPin);
}

void Session::tellPracticeFailed(const Error &error)
{
    qWarning("doorstep: %s", qUtf8Printable(error.detail));
    tellProblem(FaultWords().startingPractice());
}

QString Session::newWords()
{
    return newPassphrase(m_ground.entropy);
}

void Session::chooseLock(const QString &pin, const QString &words)
{
    if (m_busy || m_stage != ChoosingPin || !m_chosen)
        return;
    if (words.isEmpty() || (!pin.isEmpty() && !PinChoice::isPin(pin)))
        return tellProblem(
            FaultWords().choosingPin({Fault::Malformed, QStringLiteral("pin: not six digits")}));
    setBusy(true);
    tellProblem({});
    const NewLock lock{pin, words};
    const QUuid device = m_chosen->device;
    const auto entering = m_recovering ? m_tablet->relock(device, lock) : m_tablet->chooseLock(device, lock);
    whenDone(entering, this,
             [this, device, hasPin = !pin.isEmpty()](const Result<std::shared_ptr<VaultRoom>> &room) {
                 setBusy(false);
                 if (!isStill(device))
                     return; // wiped meanwhile, and nobody is asked any more
                 if (!room)
                     return tellProblem(FaultWords(officePhone()).choosingPin(room.error()));
                 m_recovering = false;
                 noteLock(device, hasPin);
                 readPin();
                 enterUnlessOrdered(*room);
             });
}

void Session::unlock(const QString &pin)
{
    if (m_busy || m_stage != Locked || !m_chosen || pin.isEmpty())
        return;
    setBusy(true);
    tellProblem({});
    const QUuid device = m_chosen->device;
    whenDone(m_tablet->unlock(device, pin), this,
             [this, device, pin](const Result<std::shared_ptr<VaultRoom>> &room) {
                 setBusy(false);
                 if (!isStill(device))
                     return;
                 readPin();
                 if (!room)
                     return unlockFailed(room.error(), pin);
                 if (enterUnlessOrdered(*room))
                     raiseSoon(pin);
             });
}

bool Session::isStill(const QUuid &device) const
{
    return m_chosen && m_chosen->device == device;
}

/// The office may have locked it while it was being opened.
bool Session::enterUnlessOrdered(const std::shared_ptr<VaultRoom> &room)
{
    if (const auto order = m_errands->standing(device())) {
        tellProblem(FaultWords(officePhone()).ordered(*order));
        goTo(Locked);
        return false;
    }
    enterRoom(room);
    return true;
}

/// Of the one that is asked and of the same among all.
void Session::noteLock(const QUuid &device, bool hasPin)
{
    const auto note = [hasPin](TabletAccount &account) {
        account.hasLock = true;
        account.hasPin = hasPin;
    };
    if (isStill(device))
        note(*m_chosen);
    if (const auto known = std::ranges::find(m_known, device, &TabletAccount::device); known != m_known.end())
        note(*known);
    emit accountChanged();
}

void Session::unlockFailed(const Error &error, const QString &typed)
{
    tellProblem(FaultWords(officePhone()).unlocking(error, typed));
    switch (error.fault) {
    case Fault::PlainFile:
    case Fault::Damaged:
    case Fault::NewerSchema:
    case Fault::Conflict:
        return goTo(Broken);
    case Fault::Locked:
    case Fault::WrongKey:
    case Fault::Full:
    case Fault::Storage:
    case Fault::Offline:
    case Fault::Untrusted:
    case Fault::Rejected:
    case Fault::Malformed:
        break;
    }
}

void Session::switchAccount(const QString &account)
{
    if (m_busy)
        return;
    if (m_room)
        leaveRoom();
    if (m_handed)
        leaveHanded();
    tellProblem({});
    const auto known = std::ranges::find(m_known, QUuid::fromString(account), &TabletAccount::device);
    if (known != m_known.end()) {
        choose(&*known);
        return goTo(Locked);
    }
    const bool somebodyElse = m_stage == Locked && (!m_chosen || m_known.size() <= 1);
    choose(nullptr);
    if (somebodyElse)
        goTo(Welcome);
    else
        readAccounts();
}

} // namespace doorstep
