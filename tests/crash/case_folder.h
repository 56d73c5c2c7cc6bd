#pragma once

#include <QDir>
#include <QTemporaryDir>

namespace doorstep {

/// A folder for the files of some cases, which goes when it goes.
inline QString inTemporary()
{
    return QDir::tempPath() + QStringLiteral("/crash-XXXXXX");
}

/// The same where files cost no disk, if this machine has such a place.
inline QString inMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QDir(memory).exists() ? memory + QStringLiteral("/crash-XXXXXX") : inTemporary();
}

} // namespace doorstep
