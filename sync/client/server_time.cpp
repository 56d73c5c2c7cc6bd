#include "server_time.h"

namespace doorstep {

KnownServerTime serverTimeFrom(qint64 serverMs, const Moment &sent, const Moment &received)
{
    const qint64 onTheWay = std::max<qint64>(received.sinceBootMs - sent.sinceBootMs, 0);
    return {serverMs + onTheWay / 2, received.boot, received.sinceBootMs, received.wallMs};
}

namespace {

std::optional<ServerOffset> offsetOf(const Moment &moment, const std::optional<KnownServerTime> &told)
{
    if (!told || told->boot != moment.boot)
        return std::nullopt;
    const qint64 ageMs = moment.sinceBootMs - told->sinceBootMs;
    return ServerOffset{told->serverMs + ageMs - moment.wallMs, ageMs};
}

} // namespace

Happened happenedAt(const Moment &moment, const std::optional<KnownServerTime> &told)
{
    return {moment.wallMs, moment.zone, moment.boot, moment.sinceBootMs, offsetOf(moment, told)};
}

qint64 trueMs(const Moment &moment, const std::optional<KnownServerTime> &told)
{
    const auto offset = offsetOf(moment, told);
    return moment.wallMs + (offset ? offset->offsetMs : 0);
}

} // namespace doorstep
