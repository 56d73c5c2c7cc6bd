#include "destroy_file.h"

#include "file_calls.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace doorstep {

namespace {

constexpr qint64 MostOverwritten = 1024 * 1024;

bool overwrite(int file, qint64 size)
{
    const QByteArray nothing(qsizetype(std::min(size, MostOverwritten)), '\0');
    return pwrite(file, nothing.constData(), size_t(nothing.size()), 0) == nothing.size() && fsync(file) == 0;
}

} // namespace

Outcome destroyFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = open(name.constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0 && errno == ENOENT)
        return done();
    if (file >= 0) {
        if (!overwrite(file, QFileInfo(path).size()))
            qWarning("doorstep: file: not overwritten, error %d", errno); // it goes all the same
        close(file);
    }
    if (unlink(name.constData()) != 0 && errno != ENOENT)
        return Error{Fault::Storage, QStringLiteral("file: remove: error %1").arg(errno)};
    return syncFolderOf(path) ? done()
                              : Outcome(Error{Fault::Storage, QStringLiteral("file: sync of the folder")});
}

} // namespace doorstep
