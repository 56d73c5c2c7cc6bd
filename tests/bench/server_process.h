#pragma once

#include "invitation.h"

#include <QProcess>

/// A program that serves tablets on loopback, until this goes.
class ServerProcess
{
public:
    /// Waits until it says its port.
    ServerProcess(const QString &program, const QStringList &words);
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    doorstep::ServerAddress address() const { return {QStringLiteral("127.0.0.1"), m_port}; }
    qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
    quint16 m_port = 0;
};
