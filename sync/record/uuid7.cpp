#include "uuid7.h"

#include "hash.h"

namespace doorstep {

namespace {

QUuid stamped(QByteArray raw, quint8 version)
{
    raw[6] = static_cast<char>((raw[6] & 0x0f) | (version << 4));
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(raw);
}

} // namespace

QUuid uuid7(qint64 unixMs, QByteArrayView random)
{
    Q_ASSERT(random.size() >= 10);
    QByteArray raw(16, Qt::Uninitialized);
    for (int i = 0; i < 6; ++i)
        raw[i] = static_cast<char>(unixMs >> (40 - 8 * i));
    memcpy(raw.data() + 6, random.data(), 10);
    return stamped(raw, 7);
}

QUuid uuidNamed(const QUuid &space, QByteArrayView name)
{
    const Hash hash = hashOf(space.toRfc4122() + name.toByteArray());
    return stamped(hash.view().first(16).toByteArray(), 8);
}

} // namespace doorstep
