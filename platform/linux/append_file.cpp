#include "append_file.h"

#include "file_calls.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace doorstep {

AppendFile::AppendFile(int descriptor, qint64 begin)
    : m_descriptor(descriptor)
    , m_begin(begin)
{
}

AppendFile::~AppendFile()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

AppendFile::AppendFile(AppendFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_begin(other.m_begin)
{
}

AppendFile &AppendFile::operator=(AppendFile &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_begin, other.m_begin);
    return *this;
}

Result<AppendFile> AppendFile::create(const QString &path, QByteArrayView first)
{
    const QByteArray name = QFile::encodeName(path);
    AppendFile file(open(name.constData(), O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC, 0600),
                    first.size());
    if (file.m_descriptor < 0)
        return callFailed("open");
    if (flock(file.m_descriptor, LOCK_EX | LOCK_NB) != 0 || !writeAll(file.m_descriptor, first)
        || fsync(file.m_descriptor) != 0 || !syncFolderOf(path)) {
        const Error fault = callFailed("begin");
        unlink(name.constData());
        return fault;
    }
    return file;
}

Outcome AppendFile::append(QByteArrayView bytes) const
{
    if (!writeAll(m_descriptor, bytes))
        return callFailed("append");
    if (fdatasync(m_descriptor) != 0)
        return callFailed("sync");
    return done();
}

Outcome AppendFile::startAgain() const
{
    return ftruncate(m_descriptor, m_begin) == 0 ? done() : Outcome(callFailed("truncate"));
}

Outcome noteAtEnd(const QString &path, QByteArrayView bytes)
{
    const int file = open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (file < 0)
        return callFailed("open");
    // one write: whoever else adds something adds it before or after
    const bool written = write(file, bytes.data(), size_t(bytes.size())) == bytes.size();
    const Error fault = callFailed("note");
    close(file);
    return written ? done() : Outcome(fault);
}

bool removeUnused(const QString &path, qint64 bytesAsRead)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = open(name.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    // asked once nobody writes; without a link the name is another file's by now
    struct stat told = {};
    const bool isAsRead = flock(file, LOCK_EX | LOCK_NB) == 0 && fstat(file, &told) == 0
        && told.st_size == bytesAsRead && told.st_nlink > 0;
    const bool removed = isAsRead && unlink(name.constData()) == 0;
    close(file);
    return removed;
}

} // namespace doorstep
