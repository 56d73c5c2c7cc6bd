#include "fault_proxy.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <deque>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace doorstep {

namespace {

constexpr int NetworkSegment = 1400; ///< bytes of one packet; that of loopback hides what a slow link shows
constexpr int SlowBuffer = 4 * 1024; ///< what a slow link takes in beforehand
constexpr std::chrono::milliseconds Beat{2};

void set(int socket, int level, int option, int value)
{
    if (::setsockopt(socket, level, option, &value, sizeof value) != 0)
        qFatal("proxy: no socket option %d", option);
}

/// -1: nobody is there.
int connected(quint16 port, bool isSlow)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    set(socket, IPPROTO_TCP, TCP_MAXSEG, NetworkSegment);
    if (isSlow)
        set(socket, SOL_SOCKET, SO_RCVBUF, SlowBuffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

void reset(QTcpSocket &socket)
{
    socket.flush();
    const linger atOnce{1, 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

} // namespace

/// One connection: a socket to the tablet and one to the server.
class FaultProxy::Line : public QObject
{
public:
    Line(FaultProxy &proxy, QTcpSocket *tablet, int server);
    ~Line() override { letGo(); }

    void end(End how);
    bool isOver() const { return !isOpen(*m_lanes[0].from) && !isOpen(*m_lanes[1].from); }

private:
    struct Parcel {
        qint64 dueMs = 0;
        QByteArray bytes;
    };
    struct Lane {
        Way way;
        QTcpSocket *from;
        QTcpSocket *to;
        std::deque<Parcel> onTheWay{};
        qint64 carried = 0;
        double credit = 0; ///< bytes that the link would carry by now
    };

    static bool isOpen(const QTcpSocket &socket)
    {
        return socket.state() != QAbstractSocket::UnconnectedState;
    }
    /// What the sockets tell from now on is not heard.
    void letGo()
    {
        for (const Lane &lane : m_lanes)
            lane.from->disconnect(this);
    }
    const Pace &pace() const { return m_proxy.m_pace; }
    bool isSlow() const { return pace().bytesPerSecond > 0 || pace().delay.count() > 0; }
    bool isAnythingOnTheWay() const { return !m_lanes[0].onTheWay.empty() || !m_lanes[1].onTheWay.empty(); }
    void carry(Lane &lane);
    void carrySlowly(Lane &lane, double seconds);
    bool put(Lane &lane, QByteArray bytes);
    void endAfter(Lane &lane);
    void beat();

    FaultProxy &m_proxy;
    QTcpSocket m_toServer;
    std::unique_ptr<QTcpSocket> m_toTablet;
    std::array<Lane, 2> m_lanes;
    QTimer m_beat;
    QElapsedTimer m_clock;
    qint64 m_lastMs = 0;
    bool m_silent = false;
};

FaultProxy::Line::Line(FaultProxy &proxy, QTcpSocket *tablet, int server)
    : m_proxy(proxy)
    , m_toTablet(tablet)
    , m_lanes{Lane{Way::ToServer, tablet, &m_toServer}, Lane{Way::ToTablet, &m_toServer, tablet}}
{
    tablet->setParent(nullptr);
    m_toServer.setSocketDescriptor(server);
    m_clock.start();
    for (Lane &lane : m_lanes) {
        lane.from->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(lane.from, &QTcpSocket::readyRead, this, [this, &lane] { carry(lane); });
        connect(lane.from, &QTcpSocket::disconnected, this, [this, &lane] { endAfter(lane); });
    }
    connect(&m_beat, &QTimer::timeout, this, [this] { beat(); });
    carry(m_lanes[0]); // what came with the connection
}

void FaultProxy::Line::carry(Lane &lane)
{
    if (m_silent)
        return;
    if (!isSlow() && !m_beat.isActive()) {
        put(lane, lane.from->readAll());
        return;
    }
    lane.from->setReadBufferSize(SlowBuffer);
    set(int(lane.from->socketDescriptor()), SOL_SOCKET, SO_RCVBUF, SlowBuffer);
    if (!m_beat.isActive()) {
        m_lastMs = m_clock.elapsed();
        m_beat.start(Beat);
    }
}

/// False: the line was cut here.
bool FaultProxy::Line::put(Lane &lane, QByteArray bytes)
{
    if (bytes.isEmpty())
        return true;
    const qint64 most = m_proxy.allowed(lane.way, bytes.size());
    bytes.truncate(most);
    m_proxy.m_carried[size_t(lane.way)] += bytes.size();
    lane.to->write(bytes);
    lane.carried += bytes.size();
    if (m_proxy.m_reach > 0 && lane.carried >= m_proxy.m_reach) {
        end(End::Reset);
        return false;
    }
    if (!m_proxy.m_cut || m_proxy.m_cut->way != lane.way || m_proxy.m_cut->after > 0)
        return true;
    const Cut cut = *std::exchange(m_proxy.m_cut, std::nullopt);
    m_proxy.m_gone = cut.ofNetwork;
    end(cut.end);
    return false;
}

void FaultProxy::Line::carrySlowly(Lane &lane, double seconds)
{
    const qint64 waiting = lane.from->bytesAvailable();
    lane.credit = waiting == 0 ? 0 : lane.credit + seconds * double(pace().bytesPerSecond);
    const qint64 now = pace().bytesPerSecond == 0 ? waiting : std::min(waiting, qint64(lane.credit));
    if (now > 0) {
        lane.credit -= double(now);
        lane.onTheWay.push_back({m_clock.elapsed() + pace().delay.count(), lane.from->read(now)});
    }
    while (!lane.onTheWay.empty() && lane.onTheWay.front().dueMs <= m_clock.elapsed()) {
        const QByteArray bytes = std::move(lane.onTheWay.front().bytes);
        lane.onTheWay.pop_front();
        if (!put(lane, bytes))
            return;
    }
    if (!isOpen(*lane.from))
        endAfter(lane);
}

void FaultProxy::Line::beat()
{
    const qint64 now = m_clock.elapsed();
    const double seconds = double(now - std::exchange(m_lastMs, now)) / 1000;
    for (Lane &lane : m_lanes)
        if (!m_silent)
            carrySlowly(lane, seconds);
    if (isSlow() || isAnythingOnTheWay())
        return;
    m_beat.stop();
    for (Lane &lane : m_lanes) {
        lane.from->setReadBufferSize(0);
        carry(lane);
    }
}

/// One side has ended: the other is told once it has all that was on its way.
void FaultProxy::Line::endAfter(Lane &lane)
{
    if (m_silent)
        return;
    if (!m_beat.isActive())
        put(lane, lane.from->readAll());
    if (lane.from->bytesAvailable() == 0 && lane.onTheWay.empty())
        lane.to->disconnectFromHost();
}

void FaultProxy::Line::end(End how)
{
    for (Lane &lane : m_lanes)
        lane.onTheWay.clear();
    switch (how) {
    case End::Closed:
        letGo();
        for (const Lane &lane : m_lanes)
            lane.to->disconnectFromHost();
        break;
    case End::Reset:
        letGo();
        for (const Lane &lane : m_lanes)
            reset(*lane.to);
        break;
    case End::Silent:
        m_silent = true;
        break;
    }
}

FaultProxy::FaultProxy(quint16 server)
    : m_server(server)
{
    connect(&m_door, &QTcpServer::newConnection, this, [this] { open(); });
    if (!m_door.listen(QHostAddress::LocalHost))
        qFatal("proxy: no port on loopback");
    set(int(m_door.socketDescriptor()), IPPROTO_TCP, TCP_MAXSEG, NetworkSegment);
}

FaultProxy::~FaultProxy() = default;

void FaultProxy::open()
{
    std::erase_if(m_lines, [](const std::unique_ptr<Line> &line) { return line->isOver(); });
    while (QTcpSocket *tablet = m_door.nextPendingConnection()) {
        ++m_connections;
        const int server = m_gone ? -1 : connected(m_server, m_pace.bytesPerSecond > 0);
        if (server < 0) {
            tablet->abort();
            tablet->deleteLater();
            continue;
        }
        m_lines.push_back(std::make_unique<Line>(*this, tablet, server));
    }
}

void FaultProxy::cut(const Cut &cut)
{
    m_cut = cut;
}

void FaultProxy::heal()
{
    m_cut.reset();
    m_gone = false;
}

qint64 FaultProxy::allowed(Way way, qint64 bytes)
{
    if (!m_cut || m_cut->way != way)
        return bytes;
    const qint64 most = std::min(bytes, m_cut->after);
    m_cut->after -= most;
    return most;
}

void FaultProxy::hangUp(End how)
{
    for (const auto &line : m_lines)
        line->end(how);
}

} // namespace doorstep
