#include "running_server.h"

#include "bench_server.h"
#include "ends_with_us.h"
#include "need.h"
#include "own_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

using namespace doorstep;

QString workFolder()
{
    return qEnvironmentVariable("WORK", QDir::tempPath());
}

int carersInvited(size_t documents)
{
    return documents > 10'000 ? 200 : 10;
}

namespace {

QString folderSeededWith(size_t documents)
{
    return workFolder() + QStringLiteral("/server-%1").arg(documents);
}

} // namespace

QString makeSeededFolder(size_t documents)
{
    const QString folder = folderSeededWith(documents);
    if (QDir(folder).exists())
        return folder;
    const QString unfinished = folder + QStringLiteral(".new");
    QDir(unfinished).removeRecursively();
    need(seedServer(unfinished, documents, carersInvited(documents)), "the server could not be filled");
    need(QDir().rename(unfinished, folder), "the server's folder cannot be given its name");
    return folder;
}

QString seededFolder(size_t documents)
{
    if (!QDir(folderSeededWith(documents)).exists())
        saidByUs({QStringLiteral("seed"), QString::number(documents)});
    return folderSeededWith(documents);
}

void copyFiles(const QString &from, const QString &to)
{
    for (const QString &name : QDir(from).entryList(QDir::Files))
        need(QFile::copy(from + u'/' + name, to + u'/' + name), "a folder cannot be copied");
}

RunningServer::RunningServer(size_t documents)
    : m_folder(workFolder() + QStringLiteral("/serving-XXXXXX"))
{
    copyFiles(seededFolder(documents), m_folder.path());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    endWithUs(m_process);
    m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("server"), m_folder.path()});
    while (!m_process.canReadLine())
        need(m_process.waitForReadyRead(30'000), "the server does not say where it listens");
    const QString line = QString::fromUtf8(m_process.readLine());
    m_port = QRegularExpression(QStringLiteral("port (\\d+)")).match(line).captured(1).toUShort();
    need(m_port != 0, "the server does not say its port");
}

RunningServer::~RunningServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(15'000))
        m_process.kill();
}

Invitation RunningServer::invitation(const QString &who) const
{
    return need(readCode(invitationOf(m_folder.path(), who)));
}

void RunningServer::load(size_t documents)
{
    saidByUs({QStringLiteral("load"), m_folder.path(), QString::number(documents)});
}
