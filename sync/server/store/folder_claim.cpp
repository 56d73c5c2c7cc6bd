#include "folder_claim.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace doorstep {

void FolderClaim::Close::operator()(const int *descriptor) const
{
    ::close(*descriptor);
    delete descriptor;
}

FolderClaim::FolderClaim(int descriptor)
    : m_descriptor(new int(descriptor))
{
}

Result<FolderClaim> FolderClaim::toServe(const QString &folder)
{
    return of(folder, LOCK_SH);
}

Result<FolderClaim> FolderClaim::toReplace(const QString &folder)
{
    return of(folder, LOCK_EX);
}

Result<FolderClaim> FolderClaim::of(const QString &folder, int how)
{
    const QByteArray file = QFile::encodeName(QDir(folder).filePath(QStringLiteral("doorstep.serving")));
    const int descriptor = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return Error{Fault::Storage, QStringLiteral("the folder cannot be written")};
    FolderClaim claim(descriptor);
    if (::flock(descriptor, how | LOCK_NB) != 0)
        return Error{errno == EWOULDBLOCK ? Fault::Conflict : Fault::Storage,
                     QStringLiteral("another doorstepd has this folder")};
    return claim;
}

} // namespace doorstep
