#pragma once

#include "office_folder.h"

#include "file_keystore.h"
#include "reachability.h"
#include "session.h"

#include <QProcess>

#include <functional>
#include <memory>

namespace doorstep {

/// Runs the event loop until it is so; the test fails when it is not within a minute.
void runUntil(const std::function<bool()> &so);

/// An office of today, served by the real doorstepd: Tom visits Bert; Maria and Sue, a supervisor, work
/// there.
class LiveOffice
{
public:
    LiveOffice();
    ~LiveOffice();
    Q_DISABLE_COPY_MOVE(LiveOffice)

    OfficeFolder folder;
    QUuid maria, sue, bert;
    QUuid visit; ///< Tom's to Bert, from now
    quint16 port() const { return m_port; }

private:
    void moveIn();
    void serve();

    QProcess m_server;
    quint16 m_port = 0;
};

/// A tablet on that office, joined and open, with the sockets that the app has.
class LiveTablet
{
public:
    LiveTablet(LiveOffice &office, const QUuid &account);

    Session &session() { return *m_session; }
    void setSignal(bool has) { m_signal.setNoSignal(!has); }

private:
    QTemporaryDir m_folder;
    LinuxClock m_clock;
    SystemEntropy m_entropy;
    FileKeystore m_keystore{m_folder.path() + QStringLiteral("/keystore")};
    AlwaysReachable m_network;
    NoSignalSwitch m_signal{m_network};
    std::unique_ptr<Session> m_session;
};

} // namespace doorstep
