#include "commands.h"

#include "account_commands.h"
#include "backup.h"
#include "check.h"
#include "console.h"
#include "device_commands.h"
#include "erasure_list.h"
#include "folder_claim.h"
#include "foundation.h"
#include "give_command.h"
#include "held.h"
#include "held_sentences.h"
#include "import_agency.h"
#include "import_report.h"
#include "protocol_limits.h"
#include "qr_text.h"
#include "recover_command.h"
#include "sentences.h"
#include "serve.h"
#include "server_folder.h"
#include "sign_up.h"
#include "system_entropy.h"
#include "transaction.h"

#include <QScopeGuard>
#include <QSysInfo>

#include <sodium.h>

namespace doorstep {

namespace {

QString hex(const Hash &hash)
{
    return QString::fromLatin1(hash.view().toByteArray().toHex());
}

int makeServer(const Arguments &arguments, const Clock &clock)
{
    SystemEntropy entropy;
    std::array<quint8, 32> seed{};
    const auto wiped = qScopeGuard([&] { sodium_memzero(seed.data(), seed.size()); });
    entropy.fill(seed);
    const auto recovery = SealingKey::fromSeed(seed);
    if (auto made = makeFolder(arguments.data, recovery.publicKey(), clock, entropy); !made)
        return cannot(made.error(), arguments);
    tellRecoveryKey(seed); // first: nothing that fails from here on may keep it from the office
    const auto folder = openFolder(arguments.data);
    if (!folder)
        return cannot(folder.error(), arguments);
    say(QStringLiteral("A new server stands in %1. Keep a copy of doorstep.key in a safe place.")
            .arg(arguments.data));
    say(QStringLiteral("pin %1").arg(hex(folder->pin())));
    return 0;
}

int importFolder(const Arguments &arguments, const Clock &clock)
{
    auto folder = openFolder(arguments.data);
    if (!folder)
        return cannot(folder.error(), arguments);
    SystemEntropy entropy;
    const auto report = importAgency(*folder->store, folder->office, clock, entropy,
                                     {arguments.operand, arguments.dryRun, arguments.today});
    if (!report)
        return cannot(report.error(), arguments);
    for (const QString &fault : report->faults)
        complain(fault);
    say(report->counts);
    return report->status;
}

int invite(const Arguments &arguments, const Clock &clock)
{
    auto folder = openFolder(arguments.data);
    if (!folder)
        return cannot(folder.error(), arguments);
    const auto address =
        readAddress(arguments.address.isEmpty() ? QSysInfo::machineHostName() : arguments.address);
    if (!address)
        return cannot(Error{Fault::Rejected,
                            QStringLiteral("this machine's name is no address; say with --address "
                                           "where tablets reach this server")},
                      arguments);
    SystemEntropy entropy;
    Server server{*folder->store, folder->office.key, folder->opens, folder->recovery, folder->pins, clock,
                  entropy};
    const auto name = nameOf(*folder->store, arguments.operand);
    if (!name)
        return cannot(name.error(), arguments);
    const auto invitation = doorstep::invite(server, arguments.operand);
    if (!invitation)
        return cannot(invitation.error(), arguments);
    const QString link = linkText({*address, *invitation});
    const auto qr = qrText(link.toUtf8());
    if (!qr)
        return cannot(qr.error(), arguments);
    say(*qr);
    say(QStringLiteral("for     %1").arg(plain(*name)));
    say(QStringLiteral("code    %1").arg(codeText(*invitation)));
    say(QStringLiteral("server  %1").arg(addressText(*address)));
    say(QStringLiteral("link    %1").arg(link));
    say(QStringLiteral("For one tablet, within 24 hours."));
    return 0;
}

int check(const Arguments &arguments)
{
    auto folder = openFolder(arguments.data);
    if (!folder)
        return cannot(folder.error(), arguments);
    const auto report = checkServer(*folder->store, folder->office);
    if (!report)
        return cannot(report.error(), arguments);
    for (const QString &fault : report->faults)
        complain(fault);
    if (report->faultCount > report->faults.size())
        complain(QStringLiteral("and %1 more").arg(report->faultCount - report->faults.size()));
    say(QStringLiteral("%1 records in %2 streams and %3 chains, %4 views, %5 held: %6")
            .arg(report->records)
            .arg(report->streams)
            .arg(report->chains)
            .arg(report->views)
            .arg(report->held)
            .arg(report->faultCount == 0 ? QStringLiteral("all whole")
                                         : QStringLiteral("%1 wrong").arg(report->faultCount)));
    if (report->faultCount == 0)
        return 0;
    complain(QStringLiteral(
                 "Nothing was changed. Keep %1 as it is, and put back the last copy that this check finds "
                 "whole.")
                 .arg(arguments.data));
    return 1;
}

int serve(const Arguments &arguments, const Clock &clock)
{
    if (const auto there = openFolder(arguments.data); !there)
        return cannot(there.error(), arguments);
    const auto claim = FolderClaim::toServe(arguments.data);
    if (!claim && claim.error().fault == Fault::Conflict) {
        complain(QStringLiteral("A backup is being put back into %1. Start again when that is done.")
                     .arg(arguments.data));
        return Cannot;
    }
    if (!claim)
        return cannot(claim.error(), arguments);
    if (const auto spare = makeSpareKey(arguments.data, clock); !spare)
        return cannot(spare.error(), arguments);
    auto folder = openFolder(arguments.data); // not before: it might have been replaced meanwhile
    if (!folder)
        return cannot(folder.error(), arguments);
    SystemEntropy entropy;
    const auto isOther = meetFile(*folder, clock, entropy);
    if (!isOther)
        return cannot(isOther.error(), arguments);
    if (*isOther)
        complain(QStringLiteral("The database is a copy: tablets will send again what it does not have."));
    const auto erased = eraseListed(*folder->store, arguments.data);
    if (!erased)
        return cannot(erased.error(), arguments);
    if (*erased > 0)
        complain(erasedAgainSentence(*erased));
    const QString address = arguments.listen.isEmpty() ? QStringLiteral("0.0.0.0") : arguments.listen;
    const auto served = serveTablets(*folder, clock, address, arguments.port, say);
    if (served)
        return 0;
    if (served.error().fault == Fault::Conflict)
        complain(
            QStringLiteral("Port %1 on %2 is in use. Stop the other program, or choose another with --port.")
                .arg(arguments.port)
                .arg(address));
    else if (served.error().fault == Fault::Rejected)
        complain(QStringLiteral(
                     "It is not possible to listen on %1 port %2 (%3). Give an IP address of this machine "
                     "with --listen, or another port with --port.")
                     .arg(address)
                     .arg(arguments.port)
                     .arg(served.error().detail));
    else
        complain(sentenceFor(served.error(), arguments.data));
    return Cannot;
}

int held(const Arguments &arguments)
{
    auto folder = openFolder(arguments.data);
    if (!folder)
        return cannot(folder.error(), arguments);
    std::vector<HeldThing> things;
    QTimeZone zone;
    const auto read = folder->store->read([&](Database &db) -> Outcome {
        auto found = heldThings(db);
        if (!found)
            return found.error();
        things = *std::move(found);
        const auto facts = officeFacts(db);
        if (!facts)
            return facts.error();
        zone = zoneOf(*facts);
        return done();
    });
    if (!read)
        return cannot(read.error(), arguments);
    for (const HeldThing &thing : things)
        say(heldSentence(thing, zone));
    say(things.empty() ? QStringLiteral("Nothing is held.") : QStringLiteral("%1 held.").arg(things.size()));
    return things.empty() ? 0 : 1;
}

int backup(const Arguments &arguments, const Clock &clock)
{
    if (const auto folder = openFolder(arguments.data); !folder) // says what is wrong with it
        return cannot(folder.error(), arguments);
    const auto written = backUpServer(arguments.data, arguments.operand, clock);
    if (!written) {
        complain(backupSentence(written.error(), arguments.operand));
        return Cannot;
    }
    say(QStringLiteral("All of it is in %1, under the key in doorstep.key.").arg(arguments.operand));
    return 0;
}

int restore(const Arguments &arguments, const Clock &clock)
{
    if (const auto key = databaseKey(arguments.data); !key) {
        if (key.error().fault != Fault::Locked)
            return cannot(key.error(), arguments);
        complain(
            QStringLiteral("There is no doorstep.key in %1, and nothing else opens a backup. Put it there "
                           "from its safe copy first.")
                .arg(arguments.data));
        return Cannot;
    }
    const auto claim = FolderClaim::toReplace(arguments.data);
    if (!claim && claim.error().fault == Fault::Conflict) {
        complain(QStringLiteral(
                     "%1 is served, or another restore is at work. Nothing was changed; stop that first.")
                     .arg(arguments.data));
        return Cannot;
    }
    if (!claim)
        return cannot(claim.error(), arguments);
    SystemEntropy entropy;
    const auto restored = restoreServer(arguments.data, arguments.operand, clock, entropy);
    if (!restored) {
        complain(restoreSentence(restored.error(), arguments.operand));
        return Cannot;
    }
    say(QStringLiteral("The database of %1 is that of %2 now.").arg(arguments.data, arguments.operand));
    if (!restored->aside.isEmpty())
        say(QStringLiteral("What was there is kept as %1.").arg(restored->aside));
    if (restored->erased > 0)
        say(erasedAgainSentence(restored->erased));
    say(QStringLiteral("Tablets will send again what this server does not have."));
    return 0;
}

int tellOfRenewal(qint64 untold)
{
    say(QStringLiteral(
            "Tablets that did not sign in since the spare key was made: %1. They may not know this "
            "server any more "
            "then, and would need a new code.")
            .arg(untold));
    say(QStringLiteral("Nothing was changed. `renew-key --yes` renews the key all the same."));
    return 1;
}

int renewKey(const Arguments &arguments, const Clock &clock)
{
    const auto folder = openFolder(arguments.data);
    if (!folder)
        return cannot(folder.error(), arguments);
    const auto since = spareKeySince(arguments.data);
    if (!since)
        return cannot(since.error(), arguments);
    qint64 untold = 0;
    const auto counted = folder->store->read([&](Database &db) -> Outcome {
        // a `serve` that runs tells the spare key a little later than it was made
        const auto count = countNotSignedIn(db, *since + std::chrono::milliseconds(TokenLife).count());
        if (!count)
            return count.error();
        untold = *count;
        return done();
    });
    if (!counted)
        return cannot(counted.error(), arguments);
    if (*since > 0 && untold > 0 && !arguments.yes)
        return tellOfRenewal(untold);
    if (const auto renewed = doorstep::renewKey(arguments.data, clock); !renewed)
        return cannot(renewed.error(), arguments);
    const auto key = shownKey(arguments.data);
    if (!key)
        return cannot(key.error(), arguments);
    say(QStringLiteral(
        "This server shows its spare key from now on, also a `serve` that runs, and has a new one "
        "in spare."));
    say(QStringLiteral("pin %1").arg(hex(key->pins.front())));
    say(QStringLiteral(
        "Tablets that knew the spare key go on by themselves. Codes that nobody used yet are void: "
        "make new ones with `invite`."));
    say(QStringLiteral("Keep a new copy of doorstep.key in a safe place."));
    return 0;
}

int restored(const Arguments &arguments, const Clock &clock)
{
    auto folder = openFolder(arguments.data);
    if (!folder)
        return cannot(folder.error(), arguments);
    SystemEntropy entropy;
    const auto begun =
        folder->store->write([&](Transaction &tx) { return beginEpoch(tx, clock.now().wallMs, entropy); });
    if (!begun)
        return cannot(begun.error(), arguments);
    say(QStringLiteral("Tablets will send again what this server does not have."));
    return 0;
}

} // namespace

int runCommand(const Arguments &arguments, const Clock &clock)
{
    switch (*arguments.command) {
    case Command::Init:
        return makeServer(arguments, clock);
    case Command::Import:
        return importFolder(arguments, clock);
    case Command::Invite:
        return invite(arguments, clock);
    case Command::Close:
        return closeAccount(arguments, clock);
    case Command::Open:
        return openAccount(arguments);
    case Command::Erase:
        return erasePerson(arguments, clock);
    case Command::Export:
        return givePerson(arguments, clock);
    case Command::Devices:
        return listDevices(arguments);
    case Command::Lock:
        return lockDevice(arguments, clock);
    case Command::Unlock:
        return unlockDevice(arguments, clock);
    case Command::Wipe:
        return wipeDevice(arguments, clock);
    case Command::Serve:
        return serve(arguments, clock);
    case Command::Check:
        return check(arguments);
    case Command::Held:
        return held(arguments);
    case Command::Backup:
        return backup(arguments, clock);
    case Command::Restore:
        return restore(arguments, clock);
    case Command::Restored:
        return restored(arguments, clock);
    case Command::RenewKey:
        return renewKey(arguments, clock);
    case Command::Recover:
        return recoverTablet(arguments);
    }
    return Cannot;
}

} // namespace doorstep
