#pragma once

#include <QByteArrayView>
#include <QUuid>

namespace doorstep {

/// UUIDv7 (RFC 9562): 48 bits of unix milliseconds, then randomness. `random` holds at least 10 bytes.
QUuid uuid7(qint64 unixMs, QByteArrayView random);

/// A lasting id for something another system names: the same space and name give the same id (UUIDv8, the
/// first bytes of BLAKE2b-256 over both).
QUuid uuidNamed(const QUuid &space, QByteArrayView name);

} // namespace doorstep
