#pragma once

#include <QObject>
#include <QTcpServer>

#include <array>
#include <chrono>
#include <list>
#include <memory>
#include <optional>

namespace doorstep {

/// The two ways that bytes go.
enum class Way { ToServer, ToTablet };

/// How a connection comes to its end.
enum class End {
    Closed, ///< both sides are told, after what was on its way
    Reset, ///< both sides are told, and what they have not read yet may be gone
    Silent, ///< nobody is told, and nothing goes either way any more
};

/// So many bytes of one way still go, and after them none of either.
struct Cut {
    Way way = Way::ToServer;
    qint64 after = 0;
    End end = End::Closed;
    bool ofNetwork = false; ///< new connections come to nothing, too, until heal()
};

/// How fast a link is, the same both ways.
struct Pace {
    qint64 bytesPerSecond = 0; ///< 0: as fast as can be
    std::chrono::milliseconds delay{0};
};

/// Stands between tablets and a server on this machine, and treats their connections as networks do. What it
/// carries is TLS: it can count it and end it, not read it. Lives on one thread with an event loop.
class FaultProxy : public QObject
{
public:
    explicit FaultProxy(quint16 server);
    ~FaultProxy() override;

    quint16 port() const { return m_door.serverPort(); }
    /// New connections go there.
    void leadTo(quint16 server) { m_server = server; }
    void setPace(const Pace &pace) { m_pace = pace; }
    /// No connection lasts for more than so many bytes of one way; 0: each for any number.
    void setReach(qint64 bytes) { m_reach = bytes; }

    /// Counts the bytes from now on, of all connections together, and ends the one that carries the last.
    void cut(const Cut &cut);
    /// Connections go again; a cut that was not reached is none.
    void heal();
    bool isCutReached() const { return !m_cut; }
    /// Ends all connections.
    void hangUp(End end = End::Closed);

    int connections() const { return m_connections; }
    /// Bytes that went since countAnew().
    qint64 carried(Way way) const { return m_carried[size_t(way)]; }
    void countAnew() { m_carried = {}; }

private:
    class Line;

    void open();
    /// How many of these bytes may go.
    qint64 allowed(Way way, qint64 bytes);

    QTcpServer m_door;
    quint16 m_server;
    Pace m_pace;
    std::optional<Cut> m_cut; ///< its `after` is what is left
    bool m_gone = false;
    qint64 m_reach = 0;
    std::list<std::unique_ptr<Line>> m_lines;
    std::array<qint64, 2> m_carried{};
    int m_connections = 0;
};

} // namespace doorstep
