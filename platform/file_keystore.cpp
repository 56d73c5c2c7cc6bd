#include "file_keystore.h"

#include "safe_file.h"

#include <QDir>
#include <QFile>

namespace doorstep {

QString FileKeystore::fileOf(QStringView name) const
{
    // any name makes a file name, and no two names the same one
    return m_folder + u'/' + QString::fromLatin1(name.toUtf8().toHex()) + QStringLiteral(".secret");
}

Result<std::optional<QByteArray>> FileKeystore::secret(QStringView name) const
{
    const QString path = fileOf(name);
    if (!QFile::exists(path))
        return std::optional<QByteArray>();
    auto read = readFile(path, 64 * 1024);
    if (!read)
        return read.error();
    return std::optional(*std::move(read));
}

Outcome FileKeystore::keep(QStringView name, QByteArrayView secret)
{
    if (!QDir().mkpath(m_folder))
        return Error{Fault::Storage, QStringLiteral("keystore: the folder cannot be made")};
    return replaceFile(fileOf(name), secret);
}

Outcome FileKeystore::forget(QStringView name)
{
    const QString path = fileOf(name);
    if (QFile::exists(path) && !QFile::remove(path))
        return Error{Fault::Storage, QStringLiteral("keystore: a secret cannot be removed")};
    return done();
}

} // namespace doorstep
