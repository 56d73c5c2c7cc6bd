#include "errands.h"

#include "background.h"
#include "clock.h"
#include "order_file.h"
#include "reachability.h"
#include "vault_room.h"
#include "when_done.h"
#include "wipe.h"

#include <QFile>

namespace doorstep {

struct Errands::Lane {
    Lane(const Ground &ground, const DeviceFile &file, const QString &folder)
        : transport(ground.transport(file.server, trustAnyOf(file.pins)))
        , lane({*transport, ground.clock, ground.entropy, ground.signal, alarm, background},
               {file.device,
                SigningKey::fromSeed(std::span<const quint8, 32>(
                    reinterpret_cast<const quint8 *>(file.courierSeed.constData()), size_t(32))),
                file.serverKey, folder})
    {
    }

    std::unique_ptr<Transport> transport;
    QtAlarm alarm;
    SpareThreads background;
    bool isCounted = false;
    bool isDriven = false;
    bool isWiping = false;
    ErrandLane lane;
};

namespace {

void warn(const Error &error)
{
    qWarning("doorstep: %s", qUtf8Printable(error.detail));
}

} // namespace

Errands::Errands(const Ground &ground, InTurn &turn, QObject *parent)
    : QObject(parent)
    , m_ground(ground)
    , m_turn(turn)
    , m_files(ground.folder)
{
}

Errands::~Errands() = default;

void Errands::look()
{
    for (const QUuid &device : m_files.devices())
        if (!m_lanes.contains(device))
            begin(device);
}

void Errands::begin(const QUuid &device)
{
    const QString wiped = m_files.wipedFile(device);
    const auto file = readDeviceFile(QFile::exists(wiped) ? wiped : m_files.deviceFile(device));
    if (!file || file->courierSeed.size() != 32)
        return; // whoever signs in is told what is wrong with it
    auto &lane = m_lanes[device] = std::make_unique<Lane>(m_ground, *file, m_files.folderOf(device));
    connect(&lane->lane, &ErrandLane::changed, this, [this, device, one = lane.get()] {
        one->isCounted = true;
        clearIfSent(device);
        emit changed();
    });
    connect(&lane->lane, &ErrandLane::orderTold, this,
            [this, device](const std::optional<Order> &order) { orderTold(device, order); });
    connect(&lane->lane, &ErrandLane::doneHeard, this,
            [this, device](const Order &order) { doneHeard(device, order); });
    connect(&lane->lane, &ErrandLane::failed, this, warn);
    lane->lane.start();
    if (const auto kept = readOrder(m_files.order(device)); kept && !kept->wasTold)
        emit ordered(device);
}

void Errands::setDriven(const QUuid &device, bool isDriven)
{
    const auto found = m_lanes.find(device);
    if (found == m_lanes.end() || std::exchange(found->second->isDriven, isDriven) == isDriven)
        return;
    found->second->isCounted = false; // what was counted is of before
    if (isDriven)
        found->second->lane.stop();
    else
        found->second->lane.start();
}

void Errands::saved(const QUuid &device)
{
    if (const auto found = m_lanes.find(device); found != m_lanes.end() && !found->second->isDriven)
        found->second->lane.more();
}

void Errands::runNow()
{
    for (const auto &[device, lane] : m_lanes)
        lane->lane.runNow();
}

std::optional<qint64> Errands::waiting(const QUuid &device) const
{
    const auto found = m_lanes.find(device);
    if (found == m_lanes.end() || !found->second->isCounted || found->second->isDriven)
        return {};
    return found->second->lane.waiting();
}

QDateTime Errands::lastHeard(const QUuid &device) const
{
    const auto found = m_lanes.find(device);
    return found == m_lanes.end() ? QDateTime() : utc(found->second->lane.lastHeardMs());
}

std::optional<OrderKind> Errands::standing(const QUuid &device) const
{
    const auto kept = readOrder(m_files.order(device));
    return kept ? std::optional(kept->order.kind) : std::nullopt;
}

void Errands::keep(const QUuid &device, const KeptOrder &kept) const
{
    if (const auto written = writeOrder(m_files.order(device), kept); !written)
        warn(written.error()); // it is told again with the next answer
}

void Errands::orderTold(const QUuid &device, const std::optional<Order> &order)
{
    const auto kept = readOrder(m_files.order(device));
    if (!order) {
        if (kept && kept->order.kind == OrderKind::Lock && QFile::remove(m_files.order(device)))
            emit unlocked(device);
        return;
    }
    const bool isNew = !kept || kept->order != *order;
    if (isNew && kept && kept->order.kind == OrderKind::Wipe)
        return; // what is wiped stays so
    if (isNew)
        keep(device, {*order, 0, false});
    if (isNew || !kept->wasTold)
        emit ordered(device);
}

void Errands::carryOut(const QUuid &device)
{
    auto kept = readOrder(m_files.order(device));
    if (!kept)
        return;
    if (kept->order.kind == OrderKind::Wipe)
        return wipe(device);
    if (kept->doneMs == 0) {
        kept->doneMs = m_ground.clock.now().wallMs;
        keep(device, *kept);
    }
    tellDone(device);
}

void Errands::tellDone(const QUuid &device)
{
    const auto kept = readOrder(m_files.order(device));
    const auto found = m_lanes.find(device);
    if (kept && found != m_lanes.end() && kept->doneMs != 0 && !kept->wasTold && !kept->order.id.isNull())
        found->second->lane.tellDone(kept->order, kept->doneMs);
}

void Errands::doneHeard(const QUuid &device, const Order &order)
{
    auto kept = readOrder(m_files.order(device));
    if (!kept || kept->order != order)
        return;
    kept->wasTold = true;
    keep(device, *kept);
    clearIfSent(device);
}

void Errands::wipe(const QUuid &device)
{
    const auto found = m_lanes.find(device);
    if (found == m_lanes.end() || std::exchange(found->second->isWiping, true))
        return;
    const auto wiping = [files = m_files, device, keystore = &m_ground.keystore] {
        return wipeSignIn(files, device, *keystore);
    };
    whenDone(m_turn.run(wiping), this, [this, device](const Outcome &gone) {
        if (const auto lane = m_lanes.find(device); lane != m_lanes.end())
            lane->second->isWiping = false;
        if (!gone)
            return warn(gone.error()); // once more with the next answer
        auto kept = readOrder(m_files.order(device));
        if (kept && kept->doneMs == 0) {
            kept->doneMs = m_ground.clock.now().wallMs;
            keep(device, *kept);
        }
        emit wiped(device);
        tellDone(device);
        clearIfSent(device); // the office may have heard of it while it was done once more
    });
}

/// Not from within a signal of the lane that goes.
void Errands::clearIfSent(const QUuid &device)
{
    const auto kept = readOrder(m_files.order(device));
    const auto found = m_lanes.find(device);
    if (!kept || kept->order.kind != OrderKind::Wipe || !kept->wasTold || found == m_lanes.end()
        || !found->second->isCounted || found->second->isWiping || found->second->lane.waiting() > 0)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, device] {
            if (m_lanes.erase(device) == 0)
                return;
            const auto clearing = [files = m_files, device] { return clearWiped(files, device); };
            whenDone(m_turn.run(clearing), this, [](const Outcome &cleared) {
                if (!cleared)
                    warn(cleared.error()); // the rest of it when the program starts again
            });
        },
        Qt::QueuedConnection);
}

} // namespace doorstep
