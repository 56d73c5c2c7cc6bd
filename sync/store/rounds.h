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

/// A worker's round: 63 bits of their id, of which a UUIDv7 fills 62 at random. That two workers meet in one
/// round is all but impossible, and whoever reads it looks at the plan of each visit anyway.
inline qint64 roundOfWorker(const QUuid &worker)
{
    const auto bytes = worker.toRfc4122();
    return qFromBigEndian<qint64>(bytes.constData() + 8) & std::numeric_limits<qint64>::max();
}

} // namespace doorstep
