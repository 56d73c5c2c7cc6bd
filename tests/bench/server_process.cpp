#include "server_process.h"

#include "ends_with_us.h"
#include "need.h"

#include <QRegularExpression>

ServerProcess::ServerProcess(const QString &program, const QStringList &words)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    endWithUs(m_process);
    m_process.start(program, words);
    while (!m_process.canReadLine())
        need(m_process.waitForReadyRead(30'000), "the server does not say where it listens");
    const QString line = QString::fromUtf8(m_process.readLine());
    m_port = QRegularExpression(QStringLiteral("port (\\d+)")).match(line).captured(1).toUShort();
    need(m_port != 0, "the server does not say its port");
}

ServerProcess::~ServerProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(15'000))
        m_process.kill();
}
