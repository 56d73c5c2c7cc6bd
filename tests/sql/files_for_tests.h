#pragma once

#include "database.h"
#include "transaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <map>

/// A key that is the same in every run.
inline doorstep::DatabaseKey testKey(unsigned char seed = 1)
{
    std::array<unsigned char, doorstep::DatabaseKey::Size> bytes{};
    for (size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<unsigned char>(seed + 7 * i);
    return doorstep::DatabaseKey::from(bytes);
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Every file of a folder by name, to show that nothing was changed, added or removed.
inline std::map<QString, QByteArray> everyFile(const QString &folder)
{
    std::map<QString, QByteArray> files;
    const auto names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        files[name] = contents(folder + QLatin1Char('/') + name);
    return files;
}
