#include "serving_here.h"

#include "messages.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace {

bool isWholeReply(const QByteArray &reply)
{
    static const QRegularExpression length(QStringLiteral("Content-Length: (\\d+)"));
    const qsizetype end = reply.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    return reply.size() - end - 4 >= length.match(QString::fromLatin1(reply.first(end))).captured(1).toInt();
}

} // namespace

Running::Running()
    : m_data(m_folder.filePath(QStringLiteral("server")))
{
    REQUIRE(doorstepd(m_data, "--data % init").status == 0);
    start();
}

Running::Running(const QString &folder)
    : m_data(folder)
{
    start();
}

void Running::start()
{
    needApplication();
    m_process.start(QStringLiteral(DOORSTEPD),
                    {QStringLiteral("--data"), m_data, QStringLiteral("serve"), QStringLiteral("--listen"),
                     QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QStringLiteral("0")});
    while (!m_process.canReadLine())
        REQUIRE(m_process.waitForReadyRead(ProgramPatience));
    const auto told = QRegularExpression(QStringLiteral("^listening on 127\\.0\\.0\\.1 port (\\d+)\\n$"))
                          .match(QString::fromUtf8(m_process.readLine()));
    REQUIRE(told.hasMatch());
    port = told.captured(1).toUShort();
}

Running::~Running()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(ProgramPatience);
}

int Running::stop()
{
    m_process.terminate();
    REQUIRE(m_process.waitForFinished(ProgramPatience));
    REQUIRE(m_process.exitStatus() == QProcess::NormalExit);
    return m_process.exitCode();
}

qint64 Running::peakKb() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_process.processId()));
    REQUIRE(status.open(QIODevice::ReadOnly));
    const auto peak = QRegularExpression(QStringLiteral("VmHWM:\\s+(\\d+) kB"))
                          .match(QString::fromLatin1(status.readAll()));
    REQUIRE(peak.hasMatch());
    return peak.captured(1).toLongLong();
}

Client::Client(quint16 port, QSsl::SslProtocol protocol)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(protocol);
    m_socket.setSslConfiguration(configuration);
    m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    encrypted = m_socket.waitForEncrypted(ProgramPatience);
}

QByteArray Client::ask(const QByteArray &request)
{
    send(request);
    QByteArray reply;
    while (!isWholeReply(reply) && m_socket.waitForReadyRead(ProgramPatience))
        reply += m_socket.readAll();
    return reply + m_socket.readAll();
}

void Client::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(ProgramPatience)) { }
}

QByteArray Client::hearAll()
{
    QByteArray all;
    while (m_socket.waitForReadyRead(ProgramPatience))
        all += m_socket.readAll();
    REQUIRE(m_socket.state() != QAbstractSocket::ConnectedState);
    return all + m_socket.readAll();
}

QByteArray Client::shownKey() const
{
    return m_socket.peerCertificate().publicKey().toDer();
}

bool Client::isClosedByServer()
{
    return m_socket.state() == QAbstractSocket::UnconnectedState
        || m_socket.waitForDisconnected(ProgramPatience);
}

int statusOf(const QByteArray &reply)
{
    return reply.mid(9, 3).toInt();
}

QByteArray codeOf(const QByteArray &reply)
{
    const auto refused = doorstep::decode<doorstep::Refusal>(reply.mid(reply.indexOf("\r\n\r\n") + 4));
    return refused ? refused->code : QByteArray();
}
