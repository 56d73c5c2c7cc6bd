#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QUuid>

#include <optional>

namespace doorstep {

/// What a device knows of the server's clock: how far its own is behind (server = wall + offsetMs), and
/// how long ago, by its boot clock, it last asked.
struct ServerOffset {
    qint64 offsetMs = 0;
    qint64 ageMs = 0;

    bool operator==(const ServerOffset &) const = default;
};

/// When something happened, in the five parts that tell the true time although the tablet's clock may be
/// wrong, and tell that it is.
struct Happened {
    qint64 wallMs = 0; ///< the device's clock, milliseconds since 1970 UTC
    QByteArray zone; ///< IANA name of the device's zone
    QUuid boot; ///< changes with every start of the device
    qint64 sinceBootMs = 0; ///< monotonic, counts suspend
    std::optional<ServerOffset> server;

    bool operator==(const Happened &) const = default;
};

/// The best known true time, milliseconds since 1970 UTC: by the server's clock where its offset is known.
qint64 trueMs(const Happened &happened);

/// The same as a UTC date and time.
QDateTime trueTime(const Happened &happened);

/// Hybrid logical clock (Kulkarni et al. 2014): 48 bits of milliseconds, 16 of count. For the order of
/// display only; no rule depends on it.
class HybridClock
{
public:
    static constexpr quint64 Greatest = (quint64(1) << 63) - 1; ///< so that every store can compare them

    explicit HybridClock(quint64 last = 0)
        : m_last(last)
    {
    }
    /// The stamp of an event here, above every stamp given or seen before; the greatest there is stays
    /// itself.
    quint64 next(qint64 wallMs);
    /// Takes note of a stamp from elsewhere.
    void see(quint64 other);
    quint64 last() const { return m_last; }

private:
    quint64 m_last;
};

} // namespace doorstep
