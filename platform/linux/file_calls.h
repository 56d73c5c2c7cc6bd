#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QString>

namespace doorstep {

// What the files here have in common in asking the system.

/// Of the call that failed last. Fault::Full, Conflict when the name is taken, else Storage.
Error callFailed(const char *what);
bool writeAll(int descriptor, QByteArrayView bytes);
/// After this the names in the folder of that file are durable.
bool syncFolderOf(const QString &path);

} // namespace doorstep
