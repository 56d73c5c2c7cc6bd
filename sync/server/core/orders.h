#pragma once

#include "messages.h"

#include <QDateTime>

namespace doorstep {

class Database;
class Entropy;
class ServerStore;
class Transaction;

// What the office has the devices of its people do. An order stands until it is withdrawn: one that a device
// has done is told again to whoever comes with the keys of that device, such as a copy of its disk.

/// From now on the device is told this, wherever it asks; a wait of it that is open ends. What stood before
/// is withdrawn; the same again is the order that stands. Gives the order's id. Fault::Rejected: no such
/// device; Conflict: it is to be wiped, which no lock takes back.
Result<QUuid> giveOrder(ServerStore &store, const QUuid &device, OrderKind kind, qint64 nowMs,
                        Entropy &entropy);
/// False: none stood. Fault::Conflict: the device was told to be wiped, and stays so.
Result<bool> withdrawOrder(ServerStore &store, const QUuid &device, qint64 nowMs);

/// What stands for this device, and whether it was told already.
struct StandingOrder {
    Order order;
    bool wasFetched = false;
};
Result<std::optional<StandingOrder>> orderFor(Database &db, const QUuid &device);
/// What stands for the device when that is written; it is told now. For an order that was not told before:
/// one that was taken back meanwhile is none.
Result<std::optional<Order>> noteFetched(ServerStore &store, const QUuid &device, qint64 nowMs);
/// The order that a reply to the device tells, noted as told. Writes only the first time.
Result<std::optional<Order>> fetchOrder(ServerStore &store, const QUuid &device, qint64 nowMs);
/// The device's word that it did it, its signature verified; kept once, with its bytes. One of no order of
/// this device counts for nothing.
Outcome keepOrderReceipt(Transaction &tx, const QUuid &device, const OrderDone &done);

/// How far an order has come, for the office.
struct OrderState {
    Order order;
    QDateTime givenAt; ///< all UTC
    QDateTime fetchedAt; ///< invalid: the device has not asked since
    QDateTime doneAt; ///< by the device's word; invalid: not yet
};

/// A device as the office sees it.
struct DeviceSeen {
    QUuid device;
    QUuid account;
    QString accountName;
    QString deviceName; ///< as it called itself
    QDateTime enrolledAt;
    QDateTime lastHeardAt;
    quint64 unsent = 0; ///< as it last told
    std::optional<OrderState> order; ///< what stands
};

/// All of them, in the order in which they joined.
Result<std::vector<DeviceSeen>> devicesSeen(Database &db);

/// Which device is meant: its id, or the beginning of it that no other has, or its own name where that is the
/// only one, or the office's key of its account (accounts.h) where that has one device only. Rejected with a
/// sentence when none or several are.
Result<DeviceSeen> deviceMeant(Database &db, QStringView text);

} // namespace doorstep
