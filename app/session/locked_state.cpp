#include "locked_state.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace doorstep {

namespace {

// Only ever read by the program that wrote it.
constexpr auto StreamVersion = QDataStream::Qt_6_0;

QDataStream &operator<<(QDataStream &out, const KnownServerTime &told)
{
    return out << told.serverMs << told.boot << told.sinceBootMs << told.wallMs;
}

QDataStream &operator>>(QDataStream &in, KnownServerTime &told)
{
    return in >> told.serverMs >> told.boot >> told.sinceBootMs >> told.wallMs;
}

QDataStream &operator<<(QDataStream &out, const RunningVisit &running)
{
    return out << running.visit << running.person << running.arrivedAt;
}

QDataStream &operator>>(QDataStream &in, RunningVisit &running)
{
    return in >> running.visit >> running.person >> running.arrivedAt;
}

QDataStream &operator<<(QDataStream &out, const HandedTo &handed)
{
    const auto key = handed.key->bytes();
    return out << handed.person
               << QByteArray::fromRawData(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
}

QDataStream &operator>>(QDataStream &in, HandedTo &handed)
{
    QByteArray key;
    in >> handed.person >> key;
    if (key.size() != qsizetype(DatabaseKey::Size))
        in.setStatus(QDataStream::ReadCorruptData);
    else
        handed.key =
            std::make_shared<DatabaseKey>(DatabaseKey::from(std::span<const unsigned char, DatabaseKey::Size>(
                reinterpret_cast<const unsigned char *>(key.constData()), DatabaseKey::Size)));
    return in;
}

template <class Value>
void put(QDataStream &out, const std::optional<Value> &value)
{
    out << value.has_value();
    if (value)
        out << *value;
}

template <class Value>
void take(QDataStream &in, std::optional<Value> &value)
{
    bool has = false;
    in >> has;
    if (has)
        in >> value.emplace();
}

} // namespace

bool HandedTo::operator==(const HandedTo &other) const
{
    return person == other.person && std::ranges::equal(key->bytes(), other.key->bytes());
}

QByteArray bytesOf(const LockedState &state)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(StreamVersion);
    out << state.device << state.unsent << state.unsentBlobs << state.stuck << state.unsettled << state.going
        << state.oldest << state.lastHeard << state.timeZone << state.problem << state.distrusted
        << state.lookedThrough << state.raised << state.noSignal << state.saidHanded << state.handedSealed;
    put(out, state.serverTime);
    put(out, state.running);
    put(out, state.handed);
    return bytes;
}

Result<LockedState> readLockedState(QByteArrayView bytes)
{
    QDataStream in(bytes.toByteArray());
    in.setVersion(StreamVersion);
    LockedState state;
    in >> state.device >> state.unsent >> state.unsentBlobs >> state.stuck >> state.unsettled >> state.going
        >> state.oldest >> state.lastHeard >> state.timeZone >> state.problem >> state.distrusted
        >> state.lookedThrough >> state.raised >> state.noSignal >> state.saidHanded >> state.handedSealed;
    take(in, state.serverTime);
    take(in, state.running);
    take(in, state.handed);
    if (in.status() != QDataStream::Ok || state.device.isNull())
        return Error{Fault::Malformed, QStringLiteral("locked state: cannot be read")};
    return state;
}

} // namespace doorstep
