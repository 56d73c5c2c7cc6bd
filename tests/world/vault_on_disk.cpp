#include "vault_on_disk.h"

#include "sure.h"
#include "vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace doorstep {

namespace {

/// Where files cost no disk, if this machine has such a place.
QString someFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/world-XXXXXX");
}

DatabaseKey someKey()
{
    std::array<unsigned char, DatabaseKey::Size> bytes{};
    bytes.fill(7);
    return DatabaseKey::from(bytes);
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

/// Made once: its tables are most of a small world's work.
const QByteArray &emptyFile()
{
    static const QByteArray made = [] {
        const QTemporaryDir folder(someFolder());
        const QString path = folder.filePath(QStringLiteral("vault"));
        sure(createVault(path, someKey())); // and closed again: it is one file
        return bytesOf(path);
    }();
    return made;
}

} // namespace

VaultOnDisk::VaultOnDisk()
    : m_folder(someFolder())
    , m_names(m_folder.path())
    , m_key(someKey())
{
    put(m_names.vault(), emptyFile());
}

Result<VaultOpened> VaultOnDisk::open(const QUuid &device, Look look) const
{
    return openVaultIn(m_names, m_key, device, look);
}

VaultOnDisk::Files VaultOnDisk::files() const
{
    Files files;
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
        if (!name.endsWith(QStringLiteral("-shm"))) // made anew from the log
            files[name] = bytesOf(path(name));
    return files;
}

void VaultOnDisk::layOut(const Files &files) const
{
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
        QFile::remove(path(name));
    for (const auto &[name, bytes] : files)
        put(path(name), bytes);
}

QString VaultOnDisk::name() const
{
    return QFileInfo(m_names.vault()).fileName();
}

QByteArray VaultOnDisk::readIn(const QString &name, qint64 rid) const
{
    auto vault = Database::open(path(name), m_key, {.readOnly = true});
    if (!vault)
        return {};
    auto row = vault->read("SELECT bytes FROM record WHERE rid = ?").bind(rid);
    return row.next() ? row.bytes(0) : QByteArray();
}

} // namespace doorstep
