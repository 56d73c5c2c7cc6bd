#include "locked_state.h"

#include <QCborArray>
#include <QCborMap>

namespace doorstep {

namespace {

enum Key {
    Device,
    Unsent,
    Stuck,
    Unsettled,
    Going,
    Counted,
    Oldest,
    LastHeard,
    TimeZone,
    ServerTime,
    Running,
    Problem,
    Distrusted,
    NoSignal
};

QCborValue ms(const QDateTime &at)
{
    return at.isValid() ? QCborValue(at.toMSecsSinceEpoch()) : QCborValue();
}

QDateTime timeOf(const QCborValue &value)
{
    return value.isInteger() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

} // namespace

QByteArray bytesOf(const LockedState &state)
{
    QCborMap map{{Device, QCborValue(state.device)},
                 {Unsent, state.unsent},
                 {Stuck, state.stuck},
                 {Unsettled, state.unsettled},
                 {Going, state.going},
                 {Counted, state.counted},
                 {Oldest, ms(state.oldest)},
                 {LastHeard, ms(state.lastHeard)},
                 {TimeZone, state.timeZone},
                 {Problem, state.problem},
                 {Distrusted, state.distrusted},
                 {NoSignal, state.noSignal}};
    if (const auto &told = state.serverTime)
        map.insert(ServerTime,
                   QCborArray{told->serverMs, QCborValue(told->boot), told->sinceBootMs, told->wallMs});
    if (const auto &in = state.running)
        map.insert(Running, QCborArray{QCborValue(in->visit), QCborValue(in->person), ms(in->arrivedAt)});
    return map.toCborValue().toCbor();
}

Result<LockedState> readLockedState(QByteArrayView bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes.toByteArray()).toMap();
    LockedState state;
    state.device = map.value(Device).toUuid();
    if (state.device.isNull())
        return Error{Fault::Malformed, QStringLiteral("locked state: cannot be read")};
    state.unsent = map.value(Unsent).toInteger();
    state.stuck = map.value(Stuck).toInteger();
    state.unsettled = int(map.value(Unsettled).toInteger());
    state.going = map.value(Going).toBool();
    state.counted = map.value(Counted).toBool();
    state.oldest = timeOf(map.value(Oldest));
    state.lastHeard = timeOf(map.value(LastHeard));
    state.timeZone = map.value(TimeZone).toByteArray();
    state.problem = map.value(Problem).toString();
    state.distrusted = map.value(Distrusted).toBool();
    state.noSignal = map.value(NoSignal).toBool();
    if (const QCborArray told = map.value(ServerTime).toArray(); told.size() == 4)
        state.serverTime =
            KnownServerTime{told[0].toInteger(), told[1].toUuid(), told[2].toInteger(), told[3].toInteger()};
    if (const QCborArray in = map.value(Running).toArray(); in.size() == 3)
        state.running = RunningVisit{in[0].toUuid(), in[1].toUuid(), timeOf(in[2])};
    return state;
}

} // namespace doorstep
