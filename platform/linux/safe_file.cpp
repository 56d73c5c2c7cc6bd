#include "safe_file.h"

#include "file_calls.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace doorstep {

namespace {

/// A descriptor that closes itself.
class Descriptor
{
public:
    Descriptor(const QByteArray &path, int flags)
        : m_number(open(path.constData(), flags | O_CLOEXEC, 0600))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

Outcome writeBeside(const QByteArray &path, QByteArrayView bytes)
{
    const Descriptor file(path, O_WRONLY | O_CREAT | O_TRUNC);
    if (!file.isOpen())
        return callFailed("open");
    if (!writeAll(file.number(), bytes))
        return callFailed("write");
    if (fsync(file.number()) != 0)
        return callFailed("sync");
    return done();
}

Outcome renameDurably(const QByteArray &from, const QByteArray &to)
{
    if (rename(from.constData(), to.constData()) != 0)
        return callFailed("rename");
    if (!syncFolderOf(QFile::decodeName(to)))
        return callFailed("sync of the folder");
    return done();
}

} // namespace

Outcome replaceFile(const QString &path, QByteArrayView bytes)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray beside = target + ".new";
    if (auto written = writeBeside(beside, bytes); !written) {
        unlink(beside.constData());
        return written;
    }
    return renameDurably(beside, target);
}

Outcome nameFile(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return Error{Fault::Conflict, QStringLiteral("file: the name is taken")};
    return renameDurably(QFile::encodeName(from), QFile::encodeName(to));
}

Outcome noteInFile(const QString &path, QByteArrayView bytes)
{
    const Descriptor file(QFile::encodeName(path), O_WRONLY | O_CREAT);
    if (!file.isOpen())
        return callFailed("open");
    if (!writeAll(file.number(), bytes))
        return callFailed("write");
    return done();
}

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::Storage, QStringLiteral("file: cannot be opened")};
    if (file.size() > most)
        return Error{Fault::Damaged, QStringLiteral("file: larger than it can be")};
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{Fault::Storage, QStringLiteral("file: cannot be read")};
    return bytes;
}

} // namespace doorstep
