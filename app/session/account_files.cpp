#include "account_files.h"

#include "order_file.h"

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

QString AccountFiles::handed(const QUuid &device) const
{
    return folderOf(device) + QStringLiteral("/handed");
}

QString AccountFiles::order(const QUuid &device) const
{
    return folderOf(device) + QStringLiteral("/order");
}

QString AccountFiles::wipedFile(const QUuid &device) const
{
    return folderOf(device) + QStringLiteral("/wiped");
}

QString AccountFiles::guesses(const QUuid &device) const
{
    return folderOf(device) + QStringLiteral("/guesses");
}

VaultFiles AccountFiles::vaults(const QUuid &device) const
{
    return VaultFiles(folderOf(device));
}

QString AccountFiles::reserve() const
{
    return m_folder + QStringLiteral("/reserve");
}

std::vector<QUuid> AccountFiles::devices() const
{
    std::vector<QUuid> all;
    // Device ids begin with the time they were made, so by name is the order they joined in.
    for (const QString &name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (const auto device = QUuid::fromString(name); !device.isNull())
            all.push_back(device);
    return all;
}

Result<std::vector<DeviceFile>> AccountFiles::read() const
{
    std::vector<DeviceFile> files;
    for (const QUuid &device : devices()) {
        const QString path = deviceFile(device);
        if (!QFile::exists(path))
            continue; // the tablet stopped before the first file was whole: nothing was joined
        if (const auto kept = readOrder(order(device)); kept && kept->order.kind == OrderKind::Wipe)
            continue;
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

Outcome AccountFiles::change(const QUuid &device, const std::function<void(DeviceFile &)> &change) const
{
    auto file = readDeviceFile(deviceFile(device));
    if (!file)
        return file.error();
    change(*file);
    return write(*file);
}

} // namespace doorstep
