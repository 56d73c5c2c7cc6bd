#include "server_time.h"

namespace doorstep {

KnownOffset offsetFrom(qint64 serverMs, const Moment &sent, const Moment &received)
{
    const qint64 onTheWay = std::max<qint64>(received.sinceBootMs - sent.sinceBootMs, 0);
    return {serverMs + onTheWay / 2 - received.wallMs, received.boot, received.sinceBootMs};
}

Happened happenedAt(const Moment &moment, const std::optional<KnownOffset> &offset)
{
    Happened happened{moment.wallMs, moment.zone, moment.boot, moment.sinceBootMs, std::nullopt};
    if (offset && offset->boot == moment.boot)
        happened.server = ServerOffset{offset->offsetMs, moment.sinceBootMs - offset->sinceBootMs};
    return happened;
}

qint64 trueMs(const Moment &moment, const std::optional<KnownOffset> &offset)
{
    return moment.wallMs + (offset && offset->boot == moment.boot ? offset->offsetMs : 0);
}

} // namespace doorstep
