#include "files.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace doorstep {

namespace {

const auto Companions = {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm"),
                         QLatin1String("-journal")};

bool syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int fd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool synced = ::fsync(fd) == 0;
    ::close(fd);
    return synced;
}

} // namespace

Outcome checkVacant(const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{Fault::Conflict, QStringLiteral("database: there is a file of that name")};
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return Error{Fault::Conflict,
                     QStringLiteral("database: there is a log of that name without its file")};
    return done();
}

QString unfinishedName(const QString &path)
{
    const QString name = path + QStringLiteral(".new");
    removeUnfinished(name);
    return name;
}

void removeUnfinished(const QString &path)
{
    for (const QLatin1String companion : Companions)
        QFile::remove(path + companion);
}

Outcome moveIntoPlace(const QString &unfinished, const QString &path)
{
    if (!QFile::rename(unfinished, path) || !syncFolder(path))
        return Error{Fault::Storage, QStringLiteral("database: the new file could not be put in place")};
    return done();
}

} // namespace doorstep
