#include "vault_files.h"

#include <QFileInfo>

namespace doorstep {

VaultFiles::VaultFiles(QString folder)
    : m_folder(std::move(folder))
{
}

QString VaultFiles::named(int number) const
{
    return m_folder + (number == 1 ? QStringLiteral("/vault") : QStringLiteral("/vault-%1").arg(number));
}

int VaultFiles::last() const
{
    int number = 1;
    while (QFileInfo::exists(named(number + 1)))
        ++number;
    return number;
}

QString VaultFiles::vault() const
{
    return named(last());
}

QString VaultFiles::next() const
{
    return named(last() + 1);
}

QString VaultFiles::unfinished() const
{
    return m_folder + QStringLiteral("/vault-new");
}

QString VaultFiles::mark() const
{
    return vault() + QStringLiteral("-mark");
}

} // namespace doorstep
