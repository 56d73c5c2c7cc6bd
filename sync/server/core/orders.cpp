#include "orders.h"

#include "accounts.h"
#include "entropy.h"
#include "server_store.h"
#include "transaction.h"
#include "uuid7.h"
#include "views.h"

#include <functional>

namespace doorstep {

namespace {

QDateTime utcAt(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

Error toBeWiped()
{
    return {Fault::Conflict, QStringLiteral("the tablet is to be wiped")};
}

Outcome withdrawIn(Transaction &tx, const QUuid &device, qint64 nowMs)
{
    return tx.write("UPDATE orders SET withdrawn = ? WHERE device = ? AND withdrawn = 0")
        .bind(nowMs, device)
        .run();
}

Outcome giveIn(Transaction &tx, const QUuid &device, const Order &order, qint64 nowMs)
{
    if (auto withdrawn = withdrawIn(tx, device, nowMs); !withdrawn)
        return withdrawn;
    auto given = tx.write("INSERT INTO orders (id, device, kind, given) VALUES (?, ?, ?, ?)")
                     .bind(order.id, device, qint64(order.kind), nowMs)
                     .run();
    return given ? moveLeases(tx) : given; // who waits is looked at again
}

} // namespace

Result<std::optional<StandingOrder>> orderFor(Database &db, const QUuid &device)
{
    std::optional<StandingOrder> standing;
    auto find =
        db.read("SELECT kind, id, fetched FROM orders WHERE device = ? AND withdrawn = 0").bind(device);
    if (find.next())
        standing =
            StandingOrder{{static_cast<OrderKind>(find.integer(0)), find.uuid(1)}, find.integer(2) > 0};
    if (auto found = find.finish(); !found)
        return found.error();
    return standing;
}

Result<QUuid> giveOrder(ServerStore &store, const QUuid &device, OrderKind kind, qint64 nowMs,
                        Entropy &entropy)
{
    Order order{kind, uuid7(nowMs, entropy.bytes(10))};
    const auto written = store.write([&](Transaction &tx) -> Outcome {
        const auto there = exists(tx.read("SELECT 1 FROM devices WHERE id = ?").bind(device));
        if (!there)
            return there.error();
        if (!*there)
            return Error{Fault::Rejected, QStringLiteral("no such tablet")};
        const auto standing = orderFor(tx.database(), device);
        if (!standing)
            return standing.error();
        if (*standing && (*standing)->order.kind == kind) {
            order = (*standing)->order;
            return done();
        }
        if (*standing && (*standing)->order.kind == OrderKind::Wipe)
            return toBeWiped();
        return giveIn(tx, device, order, nowMs);
    });
    if (!written)
        return written.error();
    return order.id;
}

Result<bool> withdrawOrder(ServerStore &store, const QUuid &device, qint64 nowMs)
{
    bool stood = false;
    const auto written = store.write([&](Transaction &tx) -> Outcome {
        const auto standing = orderFor(tx.database(), device);
        if (!standing)
            return standing.error();
        stood = standing->has_value();
        if (stood && (*standing)->order.kind == OrderKind::Wipe && (*standing)->wasFetched)
            return toBeWiped();
        return withdrawIn(tx, device, nowMs);
    });
    if (!written)
        return written.error();
    return stood;
}

Result<std::optional<Order>> noteFetched(ServerStore &store, const QUuid &device, qint64 nowMs)
{
    std::optional<Order> order;
    const auto written = store.write([&](Transaction &tx) -> Outcome {
        order.reset();
        const auto standing = orderFor(tx.database(), device);
        if (!standing)
            return standing.error();
        if (!*standing)
            return done();
        order = (*standing)->order;
        return tx.write("UPDATE orders SET fetched = ? WHERE id = ? AND fetched = 0")
            .bind(nowMs, order->id)
            .run();
    });
    if (!written)
        return written.error();
    return order;
}

Result<std::optional<Order>> fetchOrder(ServerStore &store, const QUuid &device, qint64 nowMs)
{
    std::optional<StandingOrder> standing;
    const auto read = store.read([&](Database &db) -> Outcome {
        const auto found = orderFor(db, device);
        if (!found)
            return found.error();
        standing = *found;
        return done();
    });
    if (!read)
        return read.error();
    if (!standing)
        return std::optional<Order>();
    return standing->wasFetched ? std::optional(standing->order) : noteFetched(store, device, nowMs);
}

Outcome keepOrderReceipt(Transaction &tx, const QUuid &device, const OrderDone &done)
{
    return tx
        .write(
            "UPDATE orders SET done = ?, receipt = ? WHERE id = ? AND device = ? AND kind = ? AND done = 0")
        .bind(done.atMs, viewOf(done.signature), done.order.id, device, qint64(done.order.kind))
        .run();
}

Result<std::vector<DeviceSeen>> devicesSeen(Database &db)
{
    std::vector<DeviceSeen> devices;
    auto find = db.read("SELECT d.id, d.account, a.name, d.name, d.enrolled, d.last_heard, d.unsent, "
                        "o.kind, o.id, o.given, o.fetched, o.done FROM devices d "
                        "JOIN accounts a ON a.id = d.account "
                        "LEFT JOIN orders o ON o.device = d.id AND o.withdrawn = 0 ORDER BY d.id");
    while (find.next()) {
        DeviceSeen one{find.uuid(0),
                       find.uuid(1),
                       find.text(2),
                       find.text(3),
                       utcAt(find.integer(4)),
                       utcAt(find.integer(5)),
                       quint64(find.integer(6)),
                       std::nullopt};
        if (!find.isNull(7))
            one.order = OrderState{{static_cast<OrderKind>(find.integer(7)), find.uuid(8)},
                                   utcAt(find.integer(9)),
                                   utcAt(find.integer(10)),
                                   utcAt(find.integer(11))};
        devices.push_back(std::move(one));
    }
    if (auto found = find.finish(); !found)
        return found.error();
    return devices;
}

namespace {

/// The only one of them that is like this; Rejected when there are several, none when there is none.
Result<std::optional<DeviceSeen>> onlyOne(const std::vector<DeviceSeen> &devices, const QString &what,
                                          const std::function<bool(const DeviceSeen &)> &isLike)
{
    std::optional<DeviceSeen> only;
    for (const DeviceSeen &one : devices) {
        if (!isLike(one))
            continue;
        if (only)
            return Error{Fault::Rejected,
                         QStringLiteral("%1; write the id of one, as `devices` lists them").arg(what)};
        only = one;
    }
    return only;
}

} // namespace

Result<DeviceSeen> deviceMeant(Database &db, QStringView text)
{
    const auto devices = devicesSeen(db);
    if (!devices)
        return devices.error();
    const auto account = accountOf(db, text);
    const std::pair<QString, std::function<bool(const DeviceSeen &)>> ways[] = {
        {QStringLiteral("several tablets have ids that begin like this"),
         [&](const DeviceSeen &one) {
             return text.size() >= 8
                 && one.device.toString(QUuid::WithoutBraces).startsWith(text, Qt::CaseInsensitive);
         }},
        {QStringLiteral("several tablets joined with this key"),
         [&](const DeviceSeen &one) { return account && one.account == *account; }},
        {QStringLiteral("several tablets have this name"),
         [&](const DeviceSeen &one) { return one.deviceName == text; }},
    };
    for (const auto &[what, isLike] : ways) {
        const auto only = onlyOne(*devices, what, isLike);
        if (!only)
            return only.error();
        if (*only)
            return **only;
    }
    return Error{Fault::Rejected, QStringLiteral("no tablet is known by this; `devices` lists them")};
}

} // namespace doorstep
