#include "small_disk.h"

#include "case_folder.h"
#include "file_reserve.h"

#include <QFile>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace doorstep {

namespace {

void writeTo(const char *path, const QByteArray &words)
{
    QFile file(QString::fromLatin1(path));
    if (file.open(QIODevice::WriteOnly))
        file.write(words);
}

/// Mounts of our own, that nobody else sees and that go when we go: as root, or as root among ourselves.
bool mountForUs(const QByteArray &folder)
{
    const QByteArray user = QByteArray::number(getuid());
    const QByteArray group = QByteArray::number(getgid());
    if (unshare(CLONE_NEWNS) != 0) {
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        writeTo("/proc/self/setgroups", "deny");
        writeTo("/proc/self/uid_map", "0 " + user + " 1");
        writeTo("/proc/self/gid_map", "0 " + group + " 1");
    }
    return mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && mount("tmpfs", folder.constData(), "tmpfs", 0, "size=16m") == 0;
}

class MountedDisk : public SmallDisk
{
public:
    MountedDisk()
        : m_isMounted(mountForUs(QFile::encodeName(m_folder.path())))
        , m_reserve(file("reserve"))
    {
    }
    ~MountedDisk() override
    {
        if (m_isMounted)
            umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(MountedDisk)
    bool isMounted() const { return m_isMounted; }

    void layOut(const QByteArray &vault) override
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(m_folder.filePath(name));
        QFile made(file("vault"));
        if (!made.open(QIODevice::WriteOnly) || made.write(vault) != vault.size())
            qFatal("a vault does not fit on the small disk");
    }
    QString vault() const override { return file("vault"); }
    Reserve &reserve() override { return m_reserve; }
    void fillUpTo(qint64 freeBytes) override
    {
        const int others =
            open(QFile::encodeName(file("others")).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        const qint64 more = freeNow() - freeBytes;
        if (others < 0 || (more > 0 && posix_fallocate(others, 0, more) != 0))
            qFatal("the small disk does not fill up");
        close(others);
    }
    void makeRoom() override { QFile::remove(file("others")); }

private:
    QString file(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    qint64 freeNow() const
    {
        struct statvfs told {
        };
        statvfs(QFile::encodeName(m_folder.path()).constData(), &told);
        return qint64(told.f_bavail) * qint64(told.f_bsize);
    }

    QTemporaryDir m_folder{inTemporary()};
    bool m_isMounted;
    FileReserve m_reserve;
};

} // namespace

std::unique_ptr<SmallDisk> mountedDisk()
{
    auto disk = std::make_unique<MountedDisk>();
    if (!disk->isMounted())
        return nullptr;
    return disk;
}

} // namespace doorstep
