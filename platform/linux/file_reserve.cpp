#include "file_reserve.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace doorstep {

namespace {

constexpr qint64 Part = 64 * 1024; ///< on a disk that is nearly full, what there is to the last of these

qint64 sizeOf(int file)
{
    struct stat told {
    };
    return fstat(file, &told) == 0 ? told.st_size : 0;
}

} // namespace

FileReserve::FileReserve(const QString &path)
    : m_path(QFile::encodeName(path))
{
}

void FileReserve::take()
{
    const int file = open(m_path.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    qint64 size = sizeOf(file);
    if (size == 0 && posix_fallocate(file, 0, Bytes) == 0)
        size = Bytes;
    if (size < Bytes)
        for (size = sizeOf(file); size < Bytes; size += Part)
            if (posix_fallocate(file, size, Part) != 0)
                break;
    close(file);
}

bool FileReserve::letGo()
{
    const int file = open(m_path.constData(), O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool had = sizeOf(file) > 0;
    const bool isFree = had && ftruncate(file, 0) == 0;
    close(file);
    return isFree;
}

} // namespace doorstep
