#include "account_files.h"

#include <QDir>

namespace doorstep {

AccountFiles::AccountFiles(const QString &folder)
    : m_folder(folder + QStringLiteral("/accounts"))
{
}

QString AccountFiles::folderOf(const QUuid &device) const
{
    return m_folder + u'/' + device.toString(QUuid::WithoutBraces);
}

QString AccountFiles::deviceFile(const QUuid &device) const
{
    return folderOf(device) + QStringLiteral("/device");
}

QString AccountFiles::tapped(const QUuid &device) const
{
    return folderOf(device) + QStringLiteral("/tapped");
}

VaultFiles AccountFiles::vaults(const QUuid &device) const
{
    return VaultFiles(folderOf(device));
}

QString AccountFiles::reserve() const
{
    return m_folder + QStringLiteral("/reserve");
}

Result<std::vector<DeviceFile>> AccountFiles::read() const
{
    std::vector<DeviceFile> files;
    // Device ids begin with the time they were made, so by name is the order they joined in.
    for (const QString &name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = m_folder + u'/' + name + QStringLiteral("/device");
        if (!QFile::exists(path))
            continue; // the tablet stopped before the first file was whole: nothing was joined
        auto file = readDeviceFile(path);
        if (!file)
            return file.error();
        files.push_back(*std::move(file));
    }
    return files;
}

Outcome AccountFiles::write(const DeviceFile &file) const
{
    if (!QDir().mkpath(folderOf(file.device)))
        return Error{Fault::Storage, QStringLiteral("no folder for the account")};
    return writeDeviceFile(deviceFile(file.device), file);
}

} // namespace doorstep
