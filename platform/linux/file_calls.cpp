#include "file_calls.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace doorstep {

Error callFailed(const char *what)
{
    const int why = errno;
    const Fault fault = why == ENOSPC || why == EDQUOT ? Fault::Full
        : why == EEXIST                                ? Fault::Conflict
                                                       : Fault::Storage;
    return {fault, QStringLiteral("file: %1: error %2").arg(QLatin1StringView(what)).arg(why)};
}

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            return false;
        bytes = bytes.sliced(std::max<ssize_t>(written, 0));
    }
    return true;
}

bool syncFolderOf(const QString &path)
{
    const int folder = open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                            O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = fsync(folder) == 0;
    close(folder);
    return synced;
}

} // namespace doorstep
