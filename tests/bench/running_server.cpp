#include "running_server.h"

#include "bench_server.h"
#include "need.h"
#include "own_process.h"

#include <QCoreApplication>
#include <QDir>

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
    m_process.emplace(QCoreApplication::applicationFilePath(),
                      QStringList{QStringLiteral("server"), m_folder.path()});
}

Invitation RunningServer::invitation(const QString &who) const
{
    return need(readCode(invitationOf(m_folder.path(), who)));
}

void RunningServer::load(size_t documents)
{
    saidByUs({QStringLiteral("load"), m_folder.path(), QString::number(documents)});
}
