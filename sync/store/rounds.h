#pragma once

#include "places.h"

#include <QUuid>
#include <QtEndian>

#include <limits>

namespace doorstep {

// Inside the store: whose round a visit is in.

/// A person's round: by the number of their stream, below zero.
constexpr qint64 roundOfPerson(qint64 stream)
{
    return -stream;
}

/// 63 bits of an id, of which a UUIDv7 fills 62 at random: that two have the same is all but impossible.
inline qint64 tailOf(QByteArrayView id)
{
    return qFromBigEndian<qint64>(id.data() + 8) & std::numeric_limits<qint64>::max();
}
inline qint64 tailOf(const QUuid &id)
{
    return tailOf(id.toRfc4122());
}

/// A worker's round. Who reads it for what must not be another's looks at the plan of each visit, too.
inline qint64 roundOfWorker(const QUuid &worker)
{
    return tailOf(worker);
}

} // namespace doorstep
