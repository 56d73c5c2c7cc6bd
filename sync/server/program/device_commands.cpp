#include "device_commands.h"

#include "console.h"
#include "database.h"
#include "foundation.h"
#include "import_report.h"
#include "orders.h"
#include "server_folder.h"
#include "system_entropy.h"

#include <QTimeZone>

namespace doorstep {

namespace {

/// Which tablet a command is about, and where it is known.
struct MeantDevice {
    OpenFolder folder;
    DeviceSeen device;
};

Result<MeantDevice> deviceOf(const Arguments &arguments)
{
    auto folder = openFolder(arguments.data);
    if (!folder)
        return folder.error();
    std::optional<DeviceSeen> meant;
    const auto read = folder->store->read([&](Database &db) -> Outcome {
        auto found = deviceMeant(db, arguments.operand);
        if (!found)
            return found.error();
        meant = *std::move(found);
        return done();
    });
    if (!read)
        return read.error();
    return MeantDevice{*std::move(folder), *std::move(meant)};
}

QString whose(const DeviceSeen &device)
{
    return QStringLiteral("The tablet of %1 (%2)")
        .arg(plain(device.accountName),
             device.deviceName.isEmpty() ? QStringLiteral("unnamed") : plain(device.deviceName));
}

QString minute(const QDateTime &at, const QTimeZone &zone)
{
    return at.toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString orderWords(const OrderState &order, const QTimeZone &zone)
{
    const bool wipes = order.order.kind == OrderKind::Wipe;
    if (order.doneAt.isValid())
        return (wipes ? QStringLiteral("wiped %1") : QStringLiteral("locked %1"))
            .arg(minute(order.doneAt, zone));
    const QString told = order.fetchedAt.isValid()
        ? QStringLiteral("told %1").arg(minute(order.fetchedAt, zone))
        : QStringLiteral("not heard since");
    return (wipes ? QStringLiteral("to be wiped, ordered %1, %2")
                  : QStringLiteral("to be locked, ordered %1, %2"))
        .arg(minute(order.givenAt, zone), told);
}

QString deviceLine(const DeviceSeen &device, const QTimeZone &zone)
{
    QString line =
        QStringLiteral("%1  %2 (%3), last heard %4, %5 unsent")
            .arg(device.device.toString(QUuid::WithoutBraces), plain(device.accountName),
                 device.deviceName.isEmpty() ? QStringLiteral("unnamed") : plain(device.deviceName),
                 minute(device.lastHeardAt, zone))
            .arg(device.unsent);
    if (device.order)
        line += QStringLiteral(", ") + orderWords(*device.order, zone);
    return line;
}

Result<QUuid> give(const MeantDevice &meant, OrderKind kind, const Clock &clock)
{
    SystemEntropy entropy;
    return giveOrder(*meant.folder.store, meant.device.device, kind, clock.now().wallMs, entropy);
}

} // namespace

int listDevices(const Arguments &arguments)
{
    const auto folder = openFolder(arguments.data);
    if (!folder)
        return cannot(folder.error(), arguments);
    std::vector<DeviceSeen> devices;
    QTimeZone zone;
    const auto read = folder->store->read([&](Database &db) -> Outcome {
        auto found = devicesSeen(db);
        if (!found)
            return found.error();
        devices = *std::move(found);
        const auto facts = officeFacts(db);
        if (!facts)
            return facts.error();
        zone = zoneOf(*facts);
        return done();
    });
    if (!read)
        return cannot(read.error(), arguments);
    for (const DeviceSeen &device : devices)
        say(deviceLine(device, zone));
    say(devices.empty() ? QStringLiteral("No tablet has joined.")
                        : QStringLiteral("%1 tablets joined.").arg(devices.size()));
    return 0;
}

int lockDevice(const Arguments &arguments, const Clock &clock)
{
    const auto meant = deviceOf(arguments);
    if (!meant)
        return cannot(meant.error(), arguments);
    const auto given = give(*meant, OrderKind::Lock, clock);
    if (!given && given.error().fault == Fault::Conflict) {
        say(QStringLiteral("%1 is to be wiped already, or was: nothing was changed.")
                .arg(whose(meant->device)));
        return Cannot;
    }
    if (!given)
        return cannot(given.error(), arguments);
    say(QStringLiteral(
            "%1 locks itself at its next contact and stays locked until `unlock %2`. What was saved "
            "on it is sent all the same.")
            .arg(whose(meant->device), arguments.operand));
    return 0;
}

int unlockDevice(const Arguments &arguments, const Clock &clock)
{
    const auto meant = deviceOf(arguments);
    if (!meant)
        return cannot(meant.error(), arguments);
    const auto withdrawn = withdrawOrder(*meant->folder.store, meant->device.device, clock.now().wallMs);
    if (!withdrawn && withdrawn.error().fault == Fault::Conflict) {
        say(QStringLiteral("%1 heard that it is to be wiped, which cannot be taken back. `invite` lets them "
                           "join again.")
                .arg(whose(meant->device)));
        return Cannot;
    }
    if (!withdrawn)
        return cannot(withdrawn.error(), arguments);
    say(*withdrawn ? QStringLiteral("%1 can be opened again once it is in contact.").arg(whose(meant->device))
                   : QStringLiteral("%1 was not locked.").arg(whose(meant->device)));
    return 0;
}

int wipeDevice(const Arguments &arguments, const Clock &clock)
{
    const auto meant = deviceOf(arguments);
    if (!meant)
        return cannot(meant.error(), arguments);
    if (!arguments.yes) {
        say(QStringLiteral("%1 would destroy what it holds at its next contact. What was saved on it is sent "
                           "all the same; %2 records were only on it when it was last heard.")
                .arg(whose(meant->device))
                .arg(meant->device.unsent));
        say(QStringLiteral("Nothing was changed. `wipe %1 --yes` does it, for good.").arg(arguments.operand));
        return Cannot;
    }
    if (const auto given = give(*meant, OrderKind::Wipe, clock); !given)
        return cannot(given.error(), arguments);
    say(QStringLiteral("%1 destroys what it holds at its next contact, and tells so: see `devices`.")
            .arg(whose(meant->device)));
    return 0;
}

} // namespace doorstep
