#include "network_seen.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringList>

namespace {

QString under(qint64 process, const char *what)
{
    return QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1StringView(what));
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void addInodes(QSet<QString> &inodes, const QString &table, qsizetype column)
{
    for (const QString &line : linesOf(table))
        inodes.insert(line.simplified().split(u' ').value(column));
}

/// Sockets that lead to other processes of this machine, or to its kernel; also those that came from whoever
/// started the process, in another network.
QSet<QString> localSockets(qint64 process)
{
    QSet<QString> inodes;
    addInodes(inodes, under(process, "net/unix"), 6);
    addInodes(inodes, QStringLiteral("/proc/self/net/unix"), 6);
    addInodes(inodes, under(process, "net/netlink"), 9);
    return inodes;
}

int openSockets(qint64 process)
{
    const auto local = localSockets(process);
    int open = 0;
    const QDir files(under(process, "fd"));
    for (const QString &name : files.entryList(QDir::Files | QDir::System)) {
        const QString leads = QFile(files.filePath(name)).symLinkTarget().section(u'/', -1);
        if (leads.startsWith(QStringLiteral("socket:[")) && !local.contains(leads.sliced(8).chopped(1)))
            ++open;
    }
    return open;
}

/// OutNoRoutes of the line of values that follows the line of names.
qint64 waysNotFound(qint64 process)
{
    const QStringList lines = linesOf(under(process, "net/snmp"));
    if (lines.size() < 2)
        return 0;
    const qsizetype at = lines[0].split(u' ').indexOf(QStringLiteral("OutNoRoutes"));
    return at < 0 ? 0 : lines[1].split(u' ').value(at).toLongLong();
}

} // namespace

NetworkSeen networkOf(qint64 process)
{
    return {openSockets(process), waysNotFound(process)};
}
