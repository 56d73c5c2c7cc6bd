#include "locked_state.h"

#include <QCborArray>
#include <QCborMap>

namespace doorstep {

namespace {

struct Part {
    enum : int {
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
        NoSignal,
        UnsentBlobs
    };
};

QCborValue msOf(const QDateTime &at)
{
    return at.isValid() ? QCborValue(at.toMSecsSinceEpoch()) : QCborValue();
}

QDateTime timeIn(const QCborValue &value)
{
    return value.isInteger() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

} // namespace

QByteArray bytesOf(const LockedState &state)
{
    QCborMap map{{Part::Device, QCborValue(state.device)}, {Part::Unsent, state.unsent},
                 {Part::UnsentBlobs, state.unsentBlobs},   {Part::Stuck, state.stuck},
                 {Part::Unsettled, state.unsettled},       {Part::Going, state.going},
                 {Part::Counted, state.counted},           {Part::Oldest, msOf(state.oldest)},
                 {Part::LastHeard, msOf(state.lastHeard)}, {Part::TimeZone, state.timeZone},
                 {Part::Problem, state.problem},           {Part::Distrusted, state.distrusted},
                 {Part::NoSignal, state.noSignal}};
    if (const auto &told = state.serverTime)
        map.insert(Part::ServerTime,
                   QCborArray{told->serverMs, QCborValue(told->boot), told->sinceBootMs, told->wallMs});
    if (const auto &in = state.running)
        map.insert(Part::Running,
                   QCborArray{QCborValue(in->visit), QCborValue(in->person), msOf(in->arrivedAt)});
    return map.toCborValue().toCbor();
}

Result<LockedState> readLockedState(QByteArrayView bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes.toByteArray()).toMap();
    LockedState state;
    state.device = map.value(Part::Device).toUuid();
    if (state.device.isNull())
        return Error{Fault::Malformed, QStringLiteral("locked state: cannot be read")};
    state.unsent = map.value(Part::Unsent).toInteger();
    state.unsentBlobs = map.value(Part::UnsentBlobs).toInteger();
    state.stuck = map.value(Part::Stuck).toInteger();
    state.unsettled = int(map.value(Part::Unsettled).toInteger());
    state.going = map.value(Part::Going).toBool();
    state.counted = map.value(Part::Counted).toBool();
    state.oldest = timeIn(map.value(Part::Oldest));
    state.lastHeard = timeIn(map.value(Part::LastHeard));
    state.timeZone = map.value(Part::TimeZone).toByteArray();
    state.problem = map.value(Part::Problem).toString();
    state.distrusted = map.value(Part::Distrusted).toBool();
    state.noSignal = map.value(Part::NoSignal).toBool();
    if (const QCborArray told = map.value(Part::ServerTime).toArray(); told.size() == 4)
        state.serverTime =
            KnownServerTime{told[0].toInteger(), told[1].toUuid(), told[2].toInteger(), told[3].toInteger()};
    if (const QCborArray in = map.value(Part::Running).toArray(); in.size() == 3)
        state.running = RunningVisit{in[0].toUuid(), in[1].toUuid(), timeIn(in[2])};
    return state;
}

} // namespace doorstep
